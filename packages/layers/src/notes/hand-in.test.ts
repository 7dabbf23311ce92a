import { describe, expect, test } from "vitest"
import { handIn, standsBeside } from "./hand-in.js"
import type { Layer } from "./layer.js"
import { LATER, layerOf, noteOf, replyOf } from "./notes.testing.js"

const note = noteOf("a", { body: "as it was" })
const mine = [layerOf([note], { id: "shared" })]

describe("handing in", () => {
  test("adds a layer that nobody had", () => {
    const theirs = layerOf([noteOf("b")], { id: "theirs", creator: "a student" })
    const { layers, told } = handIn(mine, [theirs])
    expect(layers).toEqual([...mine, theirs])
    expect(told).toEqual([{ kind: "new", layer: "theirs", note: "b" }])
  })
  test("keeps the same note once", () => {
    const again = handIn(mine, structuredClone(mine))
    expect(again.layers).toEqual(mine)
    expect(again.told).toEqual([{ kind: "same", layer: "shared", note: "a" }])
  })
  test("takes what one of the two has changed, whichever", () => {
    const changed = [layerOf([{ ...note, body: "changed", modified: LATER }], { id: "shared" })]
    expect(handIn(mine, changed)).toMatchObject({ layers: changed, told: [{ kind: "changed" }] })
    expect(handIn(changed, mine)).toMatchObject({ layers: changed, told: [{ kind: "older" }] })
  })
  test("keeps a note that both have changed as two, and does so once", () => {
    const ours = [layerOf([{ ...note, body: "ours", modified: LATER }], { id: "shared" })]
    const theirs = [layerOf([{ ...note, body: "theirs", modified: LATER }], { id: "shared" })]
    const once = handIn(ours, theirs)
    expect(once.layers[0]!.notes.map(({ body }) => body)).toEqual(["ours", "theirs"])
    expect(once.told).toMatchObject([{ kind: "two", note: once.layers[0]!.notes[1]!.id }])
    expect(handIn(once.layers, theirs).layers).toEqual(once.layers)
    expect(once.layers[0]!.notes.map(({ id }) => standsBeside(id))).toEqual([null, "a"])
  })
  test("tells when another's note has the identifier of ours, and keeps both", () => {
    const theirs = [layerOf([noteOf("a", { creator: "another" })], { id: "other" })]
    const { layers, told } = handIn(mine, theirs)
    expect(layers.flatMap(({ notes }) => notes)).toHaveLength(2)
    expect(told).toMatchObject([{ kind: "identifier taken", layer: "other" }])
  })
  test("writes nothing into a locked layer", () => {
    const locked = [layerOf([note], { id: "shared", isLocked: true })]
    const theirs = [layerOf([note, noteOf("b")], { id: "shared", creator: "a student" })]
    const { layers } = handIn(locked, theirs)
    expect(layers[0]).toBe(locked[0])
    expect(layers[1]).toMatchObject({ isLocked: false, creator: "a student", notes: [{ id: "b" }] })
    expect(handIn(layers, theirs).layers).toEqual(layers)
  })
  test("finds notes that answer each other in a circle", () => {
    const theirs = [layerOf([replyOf("x", "y"), replyOf("y", "x")], { id: "theirs" })]
    expect(handIn(mine, theirs).told.at(-1)).toEqual({ kind: "circle", layer: "theirs", note: "x" })
  })
  test("loses no note of twenty files that share and change notes at random", () => {
    const files = Array.from({ length: 20 }, (_, i) => [
      layerOf([noteOf("a", { body: `text ${i % 3}`, modified: LATER }), noteOf(`own-${i}`)], {
        id: i % 2 === 0 ? "shared" : `layer-${i}`,
      }),
    ])
    const whole = files.reduce<readonly Layer[]>(
      (layers, file) => handIn(layers, file).layers,
      mine,
    )
    const notes = whole.flatMap((layer) => layer.notes)
    expect(new Set(notes.map(({ body }) => body))).toEqual(
      new Set(["text 0", "text 1", "text 2", ""]),
    )
    expect(notes.filter(({ id }) => id.startsWith("own-"))).toHaveLength(20)
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
  })
  test("compares properties of any depth and any name", () => {
    const deep = (end: string) => {
      let value: unknown = end
      for (let i = 0; i < 100_000; i++) value = [value]
      return { ...note, foreign: Object.fromEntries([["__proto__", value]]) }
    }
    const [one, same, other] = ["x", "x", "y"].map((end) => [
      layerOf([deep(end)], { id: "shared" }),
    ])
    expect(handIn(one!, same!).told).toMatchObject([{ kind: "same" }])
    expect(handIn(one!, other!).told).toMatchObject([{ kind: "two" }])
  })
})
