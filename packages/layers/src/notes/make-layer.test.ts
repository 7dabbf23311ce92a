import { expect, test } from "vitest"
import { makeLayer } from "./make-layer.js"
import { CREATED, noteOf } from "./notes.testing.js"

const head = { id: "l", label: "A reading", creator: "a reader", created: CREATED }

test("a new layer is its writer's alone, shown and open, and has no notes", () => {
  expect(makeLayer(head)).toEqual({
    ...head,
    purpose: "",
    visibility: "mine",
    ink: 0,
    shape: "circle",
    isShown: true,
    isLocked: false,
    isCovered: false,
    notes: [],
  })
})

test("a new layer has the notes and the look that it is given", () => {
  const notes = [noteOf("n")]
  expect(makeLayer(head, notes, { ink: 3, shape: "star" })).toMatchObject({
    notes,
    ink: 3,
    shape: "star",
  })
})
