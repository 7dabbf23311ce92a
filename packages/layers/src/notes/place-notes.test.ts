import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { anchorWords } from "./anchor-words.js"
import type { Layer } from "./layer.js"
import type { Note, NoteTarget } from "./note.js"
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
    const first = after("I don't know.", (text) => `First. ${text}`)
    expect(first).toMatchObject({ status: "shifted", start: TEXT.indexOf("I don't") + 7 })
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

function after(words: string, edit: (text: string) => string) {
  const target: NoteTarget = { kind: "words", words: anchorWords(draft(TEXT), spanOf(words)) }
  const text = edit(TEXT)
  const collation = collate([draft(text), witness({ siglum: "F", text: FINAL })])
  return told(text, placeNotes(collation, [layerOf(target)])[0]!.placement)
}

function told(text: string, placement: Placement) {
  const read = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  if (placement.status === "lost") return placement
  if (placement.status === "doubtful") {
    const words = placement.candidates.map((places) => read(places[0]!.span).trim())
    return { status: placement.status, reason: placement.reason, words }
  }
  const [place] = placement.places
  return Object.defineProperty({ status: placement.status, words: read(place!.span) }, "start", {
    value: place!.span.start,
  })
}

function draft(text: string) {
  return witness({ siglum: "D", text })
}

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function layerOf(...targets: readonly NoteTarget[]): Layer {
  const notes = targets.map(
    (target, i): Note => ({
      id: `note-${i}`,
      motivation: "commenting",
      creator: "a reader",
      created: "2026-11-22T14:00:00Z",
      target,
      body: "",
      tags: [],
      isResolved: false,
    }),
  )
  return {
    id: "layer",
    label: "A reading",
    creator: "a reader",
    created: "2026-11-22T14:00:00Z",
    purpose: "",
    visibility: "mine",
    ink: 0,
    shape: "circle",
    isShown: true,
    isLocked: false,
    isCovered: false,
    notes,
  }
}
