import { describe, expect, test } from "vitest"
import { Wording } from "./wording.js"
import { fold } from "../words/keys.js"

const WORDS =
  "He he HE it’s it's fi ﬁ e\u0301t e\u0301 é É ет plum-pudding plum‑pudding 12 ſo so a".split(" ")

const wordings = WORDS.map((word) => new Wording().read(`“${word}”, `))

describe("a word of a reading", () => {
  test("is the same as another where its key is", () => {
    for (const [i, one] of wordings.entries())
      for (const [j, other] of wordings.entries())
        expect([WORDS[i], WORDS[j], one.isSameFolded(0, other, 0)]).toEqual([
          WORDS[i],
          WORDS[j],
          fold(WORDS[i]!) === fold(WORDS[j]!),
        ])
  })

  test("is the same to the letter where every letter is", () => {
    for (const [i, one] of wordings.entries())
      for (const [j, other] of wordings.entries())
        expect(one.isSame(0, other, 0)).toBe(WORDS[i] === WORDS[j])
  })

  test("has a capital in any script that has some", () =>
    expect(WORDS.filter((_, i) => wordings[i]!.hasCapital(0))).toEqual(["He", "HE", "É"]))
})

test("a reading's sum does not hang on the order of its words, and is not told of foreign letters", () => {
  const sum = (reading: string) => new Wording().read(reading).sum
  expect(sum("He left it")).toBe(sum("it left, he"))
  expect(sum("He left it")).not.toBe(sum("He left us"))
  expect(sum("Он left")).toBe(null)
})
