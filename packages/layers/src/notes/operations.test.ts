import { describe, expect, test } from "vitest"
import { LONGEST_BODY } from "./body.js"
import type { Layer } from "./layer.js"
import { LATER, layerOf, noteOf, READER } from "./notes.testing.js"
import {
  addLayer,
  addNote,
  changeLayer,
  changeNote,
  moveLayer,
  type Outcome,
  removeLayer,
  removeNote,
  replyToNote,
  resolveNote,
} from "./operations.js"

const mine = layerOf([noteOf("a", { body: "first" }), noteOf("b")], { id: "mine" })
const locked = layerOf([noteOf("q")], { id: "questions", isLocked: true })
const layers: readonly Layer[] = [mine, locked]
const a = { layer: "mine", note: "a" }
const q = { layer: "questions", note: "q" }

describe("notes", () => {
  test("are added at the end", () => {
    expect(ids(addNote(layers, "mine", noteOf("c")))).toEqual(["a", "b", "c", "q"])
  })
  test("are changed, with the time at which they were", () => {
    const changed = layersOf(changeNote(layers, a, { body: "second" }, LATER))
    expect(changed[0]!.notes[0]).toMatchObject({ body: "second", modified: LATER })
    expect(mine.notes[0]).toMatchObject({ body: "first" })
  })
  test("are resolved and opened again", () => {
    const resolved = layersOf(resolveNote(layers, a, true, LATER))
    expect(resolved[0]!.notes[0]).toMatchObject({ isResolved: true, modified: LATER })
    expect(layersOf(resolveNote(resolved, a, false, LATER))[0]!.notes[0]!.isResolved).toBe(false)
  })
  test("are removed", () => {
    expect(ids(removeNote(layers, a))).toEqual(["b", "q"])
  })
  test("of a locked layer are answered in an open one", () => {
    const answered = layersOf(replyToNote(layers, q, "mine", READER, { body: "Because." }, "1"))
    expect(answered[0]!.notes[2]).toMatchObject({ target: { kind: "note", note: "q" } })
  })
  test.each([
    ["layer is locked", addNote(layers, "questions", noteOf("c"))],
    ["layer is locked", changeNote(layers, q, { body: "no" }, LATER)],
    ["layer is locked", resolveNote(layers, q, true, LATER)],
    ["layer is locked", removeNote(layers, q)],
    ["layer is locked", removeLayer(layers, "questions")],
    ["layer is locked", replyToNote(layers, q, "questions", READER, {}, "1")],
    ["no such layer", addNote(layers, "__proto__", noteOf("c"))],
    ["no such layer", removeNote(layers, { layer: "none", note: "a" })],
    ["no such note", removeNote(layers, { layer: "mine", note: "q" })],
    ["no such note", replyToNote(layers, { layer: "mine", note: "z" }, "mine", READER, {}, "1")],
    ["identifier is taken", addNote(layers, "mine", noteOf("q"))],
    ["identifier is taken", addLayer(layers, mine)],
    ["text is too long", addNote(layers, "mine", noteOf("c", { body: "x".repeat(10_000_000) }))],
    ["text is too long", changeNote(layers, a, { body: "x".repeat(LONGEST_BODY + 1) }, LATER)],
  ])("refused: %s", (reason, outcome) => {
    expect(outcome).toEqual({ kind: "refused", reason })
  })
})

describe("layers", () => {
  test("are added, changed, put in another order and removed", () => {
    const third = layerOf([], { id: "third" })
    const three = layersOf(addLayer(layers, third))
    expect(order(moveLayer(three, "third", 0))).toEqual(["third", "mine", "questions"])
    expect(order(moveLayer(three, "mine", 99))).toEqual(["questions", "third", "mine"])
    expect(order(removeLayer(three, "mine"))).toEqual(["questions", "third"])
    const open = layersOf(changeLayer(layers, "questions", { isLocked: false }))
    expect(ids(removeNote(open, q))).toEqual(["a", "b"])
  })
  test("that are not there are told", () => {
    for (const outcome of [
      moveLayer(layers, "none", 0),
      removeLayer(layers, "none"),
      changeLayer(layers, "none", {}),
    ])
      expect(outcome).toEqual({ kind: "refused", reason: "no such layer" })
  })
})

function layersOf(outcome: Outcome): readonly Layer[] {
  if (outcome.kind === "refused") throw new Error(outcome.reason)
  return outcome.layers
}

function ids(outcome: Outcome): string[] {
  return layersOf(outcome).flatMap(({ notes }) => notes.map(({ id }) => id))
}

function order(outcome: Outcome): string[] {
  return layersOf(outcome).map(({ id }) => id)
}
