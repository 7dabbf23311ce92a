import { collate, witness } from "@variorum/collation"
import { expect, test } from "vitest"
import { anchorWords } from "./anchor-words.js"
import { NotePlacer } from "./note-placer.js"
import { layerOn } from "./notes.testing.js"
import { placeNotes } from "./place-notes.js"

const WORDS =
  "the sea was grey and a light moved over it as if somebody had written on water".split(" ")

test("what is remembered gives what a fresh placing gives, after each of 300 edits", () => {
  const random = seeded(7)
  const sentence = () =>
    `${Array.from({ length: 9 }, () => WORDS[random(WORDS.length)]).join(" ")}. `
  let text = Array.from({ length: 60 }, sentence).join("")
  const targets = Array.from({ length: 60 }, () => {
    const start = random(text.length - 60)
    const words = anchorWords({ siglum: "D", text }, { start, end: start + random(50) })
    return { kind: "words" as const, words }
  })
  const layers = [layerOn(...targets)]
  const whole = collate([witness({ siglum: "D", text: "a" }), witness({ siglum: "F", text: "b" })])
  const placer = new NotePlacer()
  for (let edit = 0; edit < 300; edit++) {
    const start = random(text.length)
    const put = random(3) === 0 ? "" : text.slice(random(text.length)).slice(0, random(40))
    text = text.slice(0, start) + put + text.slice(start + random(30))
    const now = { ...whole.witnesses[0]!, text }
    const collation = { ...whole, passages: [], witnesses: [now] }
    expect(placer.place(collation, layers)).toEqual(placeNotes(collation, layers))
  }
})

/** Whole numbers below a bound, the same on every run. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}
