import { afterEach, describe, expect, test } from "vitest"
import { layer, on, said } from "../notes/notes.testing.js"
import { all, one, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import {
  click,
  drawn,
  fill,
  last,
  own,
  press,
  quotedIn,
  select,
  TEXT,
  writable,
} from "./writing.testing.js"

afterEach(() => document.body.replaceChildren())

describe("a note on selected words", () => {
  test("is about the words of one text, widened to whole letters", async () => {
    const element = await writable([own()])
    await select(element, ["had seen", "plans"])
    expect(one(element, ".write-here button").hidden).toBe(false)
    await click(element, "Write a note on these words")
    fill(element, TEXT, "Really?")
    await click(element, "Save")
    expect(last(element).target).toMatchObject({ kind: "words", words: { witness: "D" } })
    expect(quotedIn(last(element).target)).toEqual(["had seen the plans"])
  })

  test("finds them behind a number and a sign, and not the number itself", async () => {
    const element = await writable([
      layer("other", [on("n1", "D", "seen"), on("n2", "D", "the plans")]),
      own(),
    ])
    expect(all(element, ".note-figure").length).toBe(2)
    await select(element, ["before the", "vote"])
    await press(element, "w")
    fill(element, TEXT, "When?")
    await click(element, "Save")
    expect(quotedIn(last(element).target)).toEqual(["before the morning of the vote"])
  })

  test("that begin in one text and end in the other is about both", async () => {
    const element = await writable([own()], { attributes: "display=inline" })
    await select(element, ["old hall", "new house"])
    await press(element, "w")
    fill(element, TEXT, "Both.")
    await click(element, "Save")
    expect(last(element).target.kind).toBe("passages")
    expect(quotedIn(last(element).target)).toEqual(["old hall", "new house"])
  })

  test("within one text is about that text, whatever of the other lies between", async () => {
    const element = await writable([own()], { attributes: "display=inline" })
    await select(element, ["in the", "by the"])
    await press(element, "w")
    expect(said(element, ".composer-head")[0]).toBe("New note On: in the new house by the")
    expect(said(element, "select[name=about] option")).toEqual([
      "Final text: what stands there",
      "Draft: what stands there",
      "Both texts here",
    ])
  })
})

describe("words are selected in every way of reading", () => {
  const write = async (element: VariorumView) => {
    await press(element, "w")
    fill(element, TEXT, "Here.")
    await click(element, "Save")
    return quotedIn(last(element).target)
  }

  test("in the cells of a table, each in its own text", async () => {
    const element = await writable([own()], { attributes: "display=table" })
    await select(element, ["had seen", "plans"])
    expect(await write(element)).toEqual(["had seen the plans"])
    expect(last(element).target).toMatchObject({ words: { witness: "D" } })
    await select(element, ["new house", "new house"])
    expect(await write(element)).toEqual(["new house"])
    expect(last(element).target).toMatchObject({ words: { witness: "F" } })
  })

  test("in a table, behind words that were struck, and across two passages", async () => {
    const element = await writable([own()], { attributes: "display=table" })
    await select(element, ["by the river", "by the river"], "tbody tr:first-child td:last-child")
    expect(await write(element)).toEqual(["by the river"])
    expect(last(element).target).toMatchObject({ words: { witness: "F" } })
    await select(element, ["heard the report", "had seen"], "tbody")
    expect((await write(element))[0]).toMatch(/^heard the report\.\s+Nobody there had seen$/u)
  })

  test("in the notes of Footnotes, beyond the stroke for the end of a line too", async () => {
    const verse = (slot: string, lines: readonly string[]) =>
      `<article slot="${slot}" lang="en">${lines.map((line) => `<p class="line">${line}</p>`).join("")}</article>`
    const same = "The river ran on to the sea."
    const element = await view(
      verse("draft", [same, "A heron stood", "among the reeds", "and waited long.", same]) +
        verse("final", [same, same]),
      "writable display=apparatus",
    )
    element.style.setProperty("width", "1300px")
    element.writer = "A. Student"
    element.layers = [own()]
    await drawn(element)
    await expect.poll(() => all(element, ".note [data-words]").length).toBeGreaterThan(0)
    await select(element, ["waited", "waited"], ".notes")
    expect(await write(element)).toEqual(["waited"])
    expect(last(element).target).toMatchObject({ words: { witness: "D" } })
  })
})
