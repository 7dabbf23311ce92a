import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { anchorWords } from "./anchor-words.js"
import type { NoteTarget } from "./note.js"
import { layerOf, layerOn, noteOf, replyOf } from "./notes.testing.js"
import { placeNotes } from "./place-notes.js"
import type { Placement } from "./placement.js"

const TEXT = `The commission met in the evening of the first of December. It heard the report of the commandant and asked him nothing. Nobody was told of the letter.

The guard had been withdrawn two days before. It is impossible to say who gave the order, for the papers were burned in the yard. I don't know. The driver was not questioned until the third day.

On the next morning the train arrived, and all who had been on duty were taken to another building. I don't know. What was said there is not in the minutes.`
const FINAL = "The commission met in the evening. Nobody was told."

describe("words", () => {
  test("hang exactly where the text is as it was", () => {
    expect(after("impossible", (text) => text)).toEqual({ status: "exact", words: "impossible" })
  })
  test("hang exactly where only what is far behind them was edited", () => {
    expect(after("impossible", (text) => `${text} More.`)).toMatchObject({ status: "exact" })
  })
  test("are moved along by an edit before them", () => {
    expect(after("impossible", (text) => `First. ${text}`)).toEqual({
      status: "shifted",
      words: "impossible",
    })
  })
  test("stay placed when the word beside them is corrected", () => {
    expect(after("impossible", (text) => text.replace("is impossible", "was impossible"))).toEqual({
      status: "shifted",
      words: "impossible",
    })
  })
  test("are doubtful when they were edited, and the edited words are the candidate", () => {
    expect(after("impossible", (text) => text.replace("impossible", "not possible"))).toEqual({
      status: "doubtful",
      reason: "words changed",
      words: ["not possible"],
    })
  })
  test("of two that read alike each is known by its surroundings", () => {
    const target = onWords("I don't know.")
    expect(placed(`First. ${TEXT}`, target)).toMatchObject({
      status: "shifted",
      places: [{ witness: 0, span: { start: TEXT.indexOf("I don't") + 7 } }],
    })
  })
  test("that were cut are not taken for the same words elsewhere", () => {
    const cut = after("I don't know.", (text) =>
      text.replace("I don't know. The driver", "The driver"),
    )
    expect(cut.status).not.toBe("exact")
    expect(cut.status).not.toBe("shifted")
  })
  test("come back with the text", () => {
    const cut = (text: string) => text.replace("It is impossible to say who gave the order, ", "")
    expect(after("It is impossible to say who gave the order", cut).status).toBe("lost")
    expect(after("It is impossible to say who gave the order", (text) => text).status).toBe("exact")
  })
})

describe("doubt", () => {
  test("several places with as much around them are all candidates", () => {
    const paragraph = TEXT.split("\n\n")[1]!
    const words = "who gave the order"
    const target = onWords(words)
    const placement = placed(`${paragraph}\n\n${TEXT}\n\n${paragraph}`, target)
    expect(placement).toMatchObject({ status: "doubtful", reason: "several alike" })
    if (placement.status === "doubtful") expect(placement.candidates).toHaveLength(3)
  })
  test("a sentence that was cut is not taken for one that reads nearly the same (hypothesis/client #7571)", () => {
    const twin = "The guard had been withdrawn three days before."
    const text = `${TEXT}\n\n${twin} It is impossible to say who gave the order, for nobody wrote it down.`
    const words = anchorWords(draft(text), spanOf("It is impossible to say who gave the order"))
    const cut = text.replace(TEXT.split("\n\n")[1]!, "")
    expect(placed(cut, { kind: "words", words })).toMatchObject({ status: "doubtful" })
  })
  test("words are not the beginning of a longer word that came in their place", () => {
    const target = onWords("The")
    expect(placed(TEXT.replace("The commission", "These commissions"), target).status).toBe(
      "doubtful",
    )
  })
  test("another text altogether has none of the notes", () => {
    const placement = placed("Nothing of this stands here.", onWords("who gave the order"))
    expect(placement).toEqual({ status: "lost", reason: "words gone" })
  })
})

describe("other targets", () => {
  test("an absence hangs between what stood before and after it", () => {
    const at = TEXT.indexOf("The driver")
    const anchored = anchorWords(draft(TEXT), { start: at, end: at })
    const target: NoteTarget = { kind: "absence", change: "p", at: anchored, words: [] }
    expect(placed(`First. ${TEXT}`, target)).toMatchObject({
      status: "shifted",
      places: [{ witness: 0, span: { start: at + 7, end: at + 7 } }],
    })
    expect(placed(TEXT.replace("The driver", "Never. The driver"), target)).toMatchObject({
      status: "doubtful",
      reason: "words changed",
    })
  })
  test("of two sides one can be gone", () => {
    const final = anchorWords(witness({ siglum: "F", text: FINAL }), { start: 0, end: 14 })
    const words = [anchorWords(draft(TEXT), spanOf("The driver")), final]
    const target: NoteTarget = { kind: "change", change: "p", words }
    expect(placed(TEXT, target)).toMatchObject({ status: "exact", places: [{}, { witness: 1 }] })
    expect(placed("Nothing of this stands here.", target)).toMatchObject({
      status: "doubtful",
      reason: "one side gone",
      candidates: [[{ witness: 1 }]],
    })
  })
  test("a whole witness is there or is not", () => {
    const [here, gone] = ["F", "__proto__"].map((name) =>
      placed(TEXT, { kind: "witness", witness: name }),
    )
    expect(here).toEqual({ status: "exact", places: [], passages: [] })
    expect(gone).toEqual({ status: "lost", reason: "no such witness" })
  })
  test("a reply hangs where the first of its thread does, and says when there is none", () => {
    const notes = [
      replyOf("c", "b"),
      replyOf("b", "a"),
      noteOf("a", { target: onWords("The driver") }),
      replyOf("x", "nobody"),
      replyOf("y", "z"),
      replyOf("z", "y"),
    ]
    const found = placeNotes(collationOf(TEXT), [layerOf(notes)]).map(({ placement }) => placement)
    expect(found.map(({ status }) => status)).toEqual([
      "exact",
      "exact",
      "exact",
      "lost",
      "lost",
      "lost",
    ])
    expect(found[3]).toMatchObject({ reason: "no such note" })
    expect(found[5]).toMatchObject({ reason: "answers itself" })
  })
  test("the passages that the words stand in are told", () => {
    const collation = collationOf(TEXT)
    const [found] = placeNotes(collation, [layerOn(onWords("The driver"))])
    const at = TEXT.indexOf("The driver")
    const passage = collation.passages.find(
      ({ spans }) => spans[0] && spans[0].start <= at && at < spans[0].end,
    )
    expect(found!.placement).toMatchObject({ passages: [passage!.id] })
  })
})

describe("hostile input", () => {
  test("a note on one letter among a million of them takes no time and is not sure", () => {
    const text = "a".repeat(1_000_000)
    const words = anchorWords(draft(text), { start: 500_000, end: 500_001 })
    const collation = { ...collationOf(TEXT), witnesses: [bare(text), bare(`${text}b`)] }
    const began = performance.now()
    const edited = { ...collation, witnesses: [bare(`b${text}`)] }
    const [now] = placeNotes(collation, [layerOn({ kind: "words", words })])
    const [then] = placeNotes(edited, [layerOn({ kind: "words", words })])
    expect(performance.now() - began).toBeLessThan(2000)
    expect(now!.placement.status).toBe("exact")
    expect(then!.placement).toMatchObject({ status: "doubtful", reason: "several alike" })
  })
  test("a chain of a hundred thousand replies is no deeper than one", () => {
    const notes = Array.from({ length: 100_000 }, (_, i) => replyOf(`n${i}`, `n${i + 1}`))
    const found = placeNotes(collationOf(TEXT), [layerOf(notes)])
    expect(found.every(({ placement }) => placement.status === "lost")).toBe(true)
  })
  test("a place far outside the text is no place", () => {
    const quotation = { exact: "nowhere", prefix: "", suffix: "", start: 1e300 }
    const words = { witness: "D", quotation, digest: "" }
    expect(placed(TEXT, { kind: "words", words })).toEqual({ status: "lost", reason: "words gone" })
  })
})

function onWords(words: string): NoteTarget {
  return { kind: "words", words: anchorWords(draft(TEXT), spanOf(words)) }
}

function collationOf(text: string) {
  return collate([draft(text), witness({ siglum: "F", text: FINAL })])
}

function placed(text: string, target: NoteTarget): Placement {
  return placeNotes(collationOf(text), [layerOn(target)])[0]!.placement
}

/** A witness without anything but its text: to cut a million letters into sentences takes longer than what is tested. */
function bare(text: string) {
  return { ...draft("x"), text, blocks: [], sentences: [] }
}

function after(words: string, edit: (text: string) => string) {
  const text = edit(TEXT)
  return told(text, placed(text, onWords(words)))
}

function told(text: string, placement: Placement) {
  const read = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  if (placement.status === "lost") return placement
  if (placement.status === "doubtful") {
    const words = placement.candidates.map((places) => read(places[0]!.span).trim())
    return { status: placement.status, reason: placement.reason, words }
  }
  return { status: placement.status, words: read(placement.places[0]!.span) }
}

function draft(text: string) {
  return witness({ siglum: "D", text })
}

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
