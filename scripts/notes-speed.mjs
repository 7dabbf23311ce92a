import { quantile } from "./bench-quantile.mjs"
import { builtCollation } from "./places.mjs"
import { layerOf } from "./notes-trials.mjs"
import { stretches } from "./notes-corrections.mjs"

const WORDS = 100_000
const LAYERS = 50
const NOTES = 1000
const LETTERS = 200

/**
 * How long 1,000 notes in 50 layers take on a pair of 100,000 words: to be hung when it is opened, and after every letter
 * typed at random places. Printed; the comparison itself is not counted.
 * @param {typeof import("@variorum/layers")} layers
 * @param {string} book
 * @param {(below: number) => number} random
 */
export async function timeNotes(layers, book, random) {
  /** @type {typeof import("@variorum/collation")} */
  const { collateIncrementally, revise, witness } = await import(builtCollation)
  const words = book.split(/(?<=\s)(?=\S)/u).slice(0, WORDS)
  const edited = words.filter(() => random(50) > 0).join("")
  let witnesses = [
    witness({ siglum: "D", text: words.join("") }),
    witness({ siglum: "F", text: edited }),
  ]
  let collation = collateIncrementally(null, witnesses)
  const text = collation.witnesses[0]?.text ?? ""
  const made = layerOf(layers, text, stretches(text, NOTES, random))
  const shelf = Array.from({ length: LAYERS }, (_layer, i) => ({
    ...made,
    id: `layer-${i}`,
    notes: made.notes.filter((_note, note) => note % LAYERS === i),
  }))
  let placer = new layers.NotePlacer()
  const openings = Array.from({ length: 5 }, () => {
    placer = new layers.NotePlacer()
    return timed(() => placer.place(collation, shelf))
  })
  const letters = Array.from({ length: LETTERS }, () => {
    const [first, second] = witnesses
    if (first === undefined || second === undefined) return 0
    const at = random(first.blocks.length)
    const start = (first.blocks[at]?.span.start ?? 0) + 1
    witnesses = [revise(first, { start, end: start, text: "x" }), second]
    collation = collateIncrementally(collation, witnesses)
    return timed(() => placer.place(collation, shelf))
  })
  const fresh = JSON.stringify(layers.placeNotes(collation, shelf))
  const isSame = JSON.stringify(placer.place(collation, shelf)) === fresh
  console.log(`\n${NOTES} notes in ${LAYERS} layers, ${WORDS} words`)
  console.log(
    `  opening ${quantile(openings, 0.5).toFixed(0)} ms (first ${openings[0]?.toFixed(0)} ms)`,
  )
  console.log(
    `  after a letter ${quantile(letters, 0.5).toFixed(1)} ms, 95 of 100 within ${quantile(letters, 0.95).toFixed(1)} ms, all within ${Math.max(...letters).toFixed(1)} ms`,
  )
  console.log(`  after ${LETTERS} letters as a fresh placing has it: ${isSame ? "yes" : "NO"}`)
  if (!isSame) process.exitCode = 1
}

/** @param {() => unknown} act */
function timed(act) {
  const began = performance.now()
  act()
  return performance.now() - began
}
