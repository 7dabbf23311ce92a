import { describe, expect, test } from "vitest"
import type { Layer } from "./layer.js"
import { mergeLayers } from "./merge-layers.js"
import { LATER, layerOf, noteOf } from "./notes.testing.js"

const one = layerOf([noteOf("a"), noteOf("b")], { id: "one" })
const two = layerOf([noteOf("c")], { id: "two" })
const base = [one, two]

const bodies = (layers: readonly Layer[]) =>
  layers.map(({ id, notes }) => [id, ...notes.map((note) => `${note.id}${note.body}`)].join(" "))
const withBody = (id: string, body: string) => noteOf(id, { body, modified: LATER })

describe("layers that were changed in two windows", () => {
  test("keep what each of them added", () => {
    const ours = [{ ...one, notes: [...one.notes, noteOf("x")] }, two]
    const theirs = [one, two, layerOf([noteOf("y")], { id: "three" })]
    expect(bodies(mergeLayers(base, ours, theirs))).toEqual(["one a b x", "two c", "three y"])
  })

  test("lose what either deleted, and nothing that the other has changed since", () => {
    const ours = [{ ...one, notes: [noteOf("a")] }, two]
    const theirs = [{ ...one, notes: [noteOf("b")] }]
    expect(bodies(mergeLayers(base, ours, theirs))).toEqual(["one"])
    const changed = [{ ...one, notes: [withBody("a", "!"), noteOf("b")] }, two]
    expect(bodies(mergeLayers(base, changed, theirs))).toEqual(["one a! b"])
    expect(bodies(mergeLayers(base, [two], changed))).toEqual(["two c", "one a!"])
  })

  test("take a note as the one has it that changed it, and keep both where both did", () => {
    const ours = [{ ...one, notes: [withBody("a", "!"), noteOf("b")] }, two]
    const theirs = [{ ...one, notes: [noteOf("a"), withBody("b", "?")] }, two]
    expect(bodies(mergeLayers(base, ours, theirs))).toEqual(["one a! b?", "two c"])
    const both = [{ ...one, isLocked: true, notes: [withBody("a", "#"), noteOf("b")] }, two]
    const [first] = mergeLayers(base, ours, both)
    expect(first?.notes.map(({ body }) => body)).toEqual(["!", "", "#"])
    expect(first?.isLocked).toBe(true)
  })

  test("take a layer's own name, lock and place from the one that changed them", () => {
    const theirs = [two, { ...one, label: "Renamed", isLocked: true }]
    const ours = [{ ...one, notes: [...one.notes, noteOf("x")] }, two]
    const merged = mergeLayers(base, ours, theirs)
    expect(bodies(merged)).toEqual(["two c", "one a b x"])
    expect(merged[1]).toMatchObject({ label: "Renamed", isLocked: true })
  })

  test("are ours untouched where the others did nothing", () => {
    const ours = [two]
    expect(mergeLayers(base, ours, structuredClone(base))).toBe(ours)
  })
})
