import { describe, expect, test } from "vitest"
import { stepsPhrases as english } from "./english/editor-steps.js"
import { stepsPhrases as french } from "./french/editor-steps.js"
import { stepsPhrases as german } from "./german/editor-steps.js"
import { stepsPhrases as russian } from "./russian/editor-steps.js"
import { stepsPhrases as spanish } from "./spanish/editor-steps.js"

const languages = { english, german, french, spanish, russian }

describe.each(Object.entries(languages))("the steps in %s", (name, phrases) => {
  const { step, refusal, undone, redone, reason } = phrases

  test("each have a name of their own, and each refusal is a sentence", () => {
    expect(new Set(Object.values(step)).size).toBe(Object.keys(step).length)
    expect(new Set(Object.values(refusal)).size).toBe(Object.keys(refusal).length)
    for (const says of Object.values(refusal)) expect(says).toMatch(/^\p{Lu}.*\.$/su)
  })

  test("are told with their names", () => {
    for (const says of Object.values(step)) {
      expect(undone(says)).toContain(says)
      expect(redone(says)).toContain(says)
      expect(undone(says)).not.toBe(redone(says))
    }
  })

  test("say why two passages are alike", () => {
    const words = ["hall", "river"]
    expect(words.every((word) => reason({ kind: "shared words", words }).includes(word))).toBe(true)
    expect(reason({ kind: "same words" })).not.toContain("undefined")
  })

  test("are not left in English", () => {
    if (name === "english") return
    const theirs = new Set([...Object.values(english.step), ...Object.values(english.refusal)])
    const left = [...Object.values(step), ...Object.values(refusal)].filter((says) =>
      theirs.has(says),
    )
    // French writes it alike.
    expect(left.filter((says) => says !== "notes")).toEqual([])
  })
})
