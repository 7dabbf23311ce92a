import { Transform } from "prosemirror-transform"
import { describe, expect, test } from "vitest"
import { schema } from "../document/schema.js"
import { textAfter } from "../document/text.js"
import { bringBack, keep } from "./kept.js"
import { describeText } from "./particulars.js"
import { workAfter, workOf } from "./works.testing.js"
import type { Work } from "./work.js"

/** The work with a letter typed at the beginning of its first text. */
function typedIn(work: Work, letter: string): Work {
  const text = work.texts[0]!
  const { doc } = new Transform(text.document).insert(1, schema.text(letter))
  return { ...work, texts: work.texts.with(0, textAfter(text, doc)) }
}

const opened = workOf("One two.\n\nThree four.", "One two.")
const edited = typedIn(opened, "A")

describe("a work that is kept", () => {
  test("holds the witness of no text that was edited, and whole texts that were not", () => {
    const [one, other] = keep(edited).texts
    expect(one).toEqual({ particulars: { siglum: "A" }, document: edited.texts[0]!.document })
    expect(other).toBe(opened.texts[1])
  })

  test("is brought back as it was, whatever the work is now", () => {
    const renamed = workAfter(describeText(edited, 0, { siglum: "Z", language: "ru" }))
    const others = [opened, edited, typedIn(edited, "B"), renamed, workOf("X.", "Y.", "Z.")]
    for (const kept of [edited, renamed])
      for (const present of others) expect(bringBack(keep(kept), present)).toEqual(kept)
  })

  test("takes what is there already", () => {
    expect(bringBack(keep(edited), typedIn(edited, "B")).texts[1]).toBe(opened.texts[1])
    expect(bringBack(keep(edited), { ...edited, title: "T" }).texts[0]).toBe(edited.texts[0])
  })
})
