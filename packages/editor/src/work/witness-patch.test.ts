import { randomPairOfKinds } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { patchBetween, patched } from "./witness-patch.js"
import { workOf } from "./works.testing.js"

const [one, other] = workOf(
  "One two. Three four.\n\nFive six.",
  "One two. Three and four.\n\nFive six.",
).texts.map(({ witness }) => witness) as [
  ReturnType<typeof workOf>["texts"][number]["witness"],
  ReturnType<typeof workOf>["texts"][number]["witness"],
]

describe("a patch", () => {
  test("leads from either state of a witness to the other", () => {
    for (let seed = 0; seed < 200; seed++) {
      const [before, after] = randomPairOfKinds(seed)
      const patch = patchBetween(before, after)
      expect(patched(before, patch, "after"), `seed ${seed}`).toEqual(after)
      expect(patched(after, patch, "before"), `seed ${seed}`).toEqual(before)
    }
  })

  test("holds no more than what is other", () => {
    const { text, sentences, particulars } = patchBetween(one, other)
    expect([text.before, text.after]).toEqual(["", "and "])
    expect([sentences.before.length, sentences.after.length]).toEqual([1, 1])
    expect([particulars.before, particulars.after]).toEqual([{ siglum: "A" }, { siglum: "B" }])
  })

  test("of nothing holds nothing", () => {
    const { text, blocks, sentences } = patchBetween(one, one)
    expect([text.before, blocks.before, sentences.after]).toEqual(["", [], []])
    expect(patched(one, patchBetween(one, one), "after")).toEqual(one)
  })
})
