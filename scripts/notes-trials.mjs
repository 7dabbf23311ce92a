import { seededBy } from "./bench-seeded.mjs"
import { Corrected, stretches } from "./notes-corrections.mjs"

/**
 * How well notes are found again: texts are corrected at random, and every note must be where it is, or say that it is
 * not sure.
 *
 * @typedef {object} Tally
 * @property {number} corrections
 * @property {number} notes how many places were asked for
 * @property {number} there notes whose words still stand in the text, unbroken
 * @property {number} placed notes that were told as exact or shifted
 * @property {number} right of these, where they truly are
 * @property {number} rightThere notes whose words still stand and that were placed there
 * @property {number} doubtful
 * @property {number} lost
 * @property {string[]} wrong a line for each note that was placed where it is not
 */

/** @typedef {Pick<typeof import("@variorum/layers"), "anchorWords" | "makeLayer" | "NotePlacer">} Notes */

/** @returns {Tally} */
export function emptyTally() {
  return {
    corrections: 0,
    notes: 0,
    there: 0,
    placed: 0,
    right: 0,
    rightThere: 0,
    doubtful: 0,
    lost: 0,
    wrong: [],
  }
}

/** Notes are looked at after each correction of a run; runs are of these lengths in turn. */
const RUNS = [1, 2, 5, 20]

/**
 * Corrects one text so many times, in runs that each begin with the text as it was.
 * @param {Notes} library
 * @param {{ name: string, text: string }} source
 * @param {{ corrections: number, notes: number }} amount
 * @param {Tally} tally
 */
export function tryCorrections(library, { name, text }, amount, tally) {
  const random = seededBy(`notes ${name}`)
  for (let done = 0, run = 0; done < amount.corrections; run++) {
    const spans = stretches(text, amount.notes, random)
    const layers = [layerOf(library, text, spans)]
    const corrected = new Corrected(text, spans)
    const placer = new library.NotePlacer()
    const length = Math.min(RUNS[run % RUNS.length] ?? 1, amount.corrections - done)
    for (let step = 0; step < length; step++) {
      corrected.correct(random)
      count(name, placer.place(collationOf(corrected.text), layers), corrected, tally)
    }
    done += length
  }
}

/**
 * The case of hypothesis/client #7571: a sentence that was noted is cut, and another that reads nearly the same stands
 * elsewhere. The noted words are in both; the sentences differ in one word beside them.
 * @param {Notes} library
 * @param {{ name: string, text: string }} source
 * @param {number} cases
 * @param {Tally} tally
 */
export function tryTwins(library, { name, text }, cases, tally) {
  const random = seededBy(`twins ${name}`)
  const sentences = [...text.matchAll(/[A-Z][^.!?\n]{60,300}[.!?]/gu)]
  if (sentences.length < 2) return
  for (let i = 0; i < cases; i++) {
    const own = sentences[random(sentences.length)]
    const other = sentences[random(sentences.length)]
    if (own === undefined || other === undefined || own === other) continue
    const words = own[0].split(" ")
    const changed = random(words.length)
    const twin = words.map((word, at) => (at === changed ? "otherwise" : word)).join(" ")
    const put = other.index + other[0].length
    const made = `${text.slice(0, put)} ${twin}${text.slice(put)}`
    const start = own.index + (put <= own.index ? twin.length + 1 : 0)
    const end = start + own[0].length
    const from = start + random(own[0].length >> 1)
    const span = { start: from, end: from + 1 + random(end - from - 1) }
    const layers = [layerOf(library, made, [span])]
    const corrected = new Corrected(made, [span])
    corrected.remove({ start, end: Math.min(made.length, end + 1) })
    const placed = new library.NotePlacer().place(collationOf(corrected.text), layers)
    count(name, placed, corrected, tally)
  }
}

/**
 * @param {string} name
 * @param {ReturnType<InstanceType<Notes["NotePlacer"]>["place"]>} placed
 * @param {Corrected} corrected
 * @param {Tally} tally
 */
function count(name, placed, corrected, tally) {
  tally.corrections++
  for (const [i, { placement, note }] of placed.entries()) {
    const places = corrected.places[i] ?? new Set()
    tally.notes++
    if (places.size > 0) tally.there++
    if (placement.status === "doubtful") tally.doubtful++
    else if (placement.status === "lost") tally.lost++
    else {
      tally.placed++
      const at = placement.places[0]?.span.start ?? -1
      if (corrected.isTrue(i, at)) {
        tally.right++
        if (places.size > 0) tally.rightThere++
      } else {
        const around = corrected.text.slice(Math.max(0, at - 40), at + 60)
        const quoted = note.target.kind === "words" ? note.target.words.quotation : null
        tally.wrong.push(
          `${name}: ${JSON.stringify(quoted)} was placed at ${JSON.stringify(around)}`,
        )
      }
    }
  }
}

/**
 * @param {Notes} library
 * @param {string} text
 * @param {readonly { start: number, end: number }[]} spans
 * @returns {import("@variorum/layers").Layer}
 */
export function layerOf({ anchorWords, makeLayer }, text, spans) {
  const [creator, created] = ["a reader", "2026-11-22T14:00:00Z"]
  const notes = spans.map((span, i) => ({
    id: `note-${i}`,
    motivation: /** @type {const} */ ("commenting"),
    creator,
    created,
    target: {
      kind: /** @type {const} */ ("words"),
      words: anchorWords({ siglum: "D", text }, span),
    },
    body: "",
    tags: [],
    isResolved: false,
  }))
  return makeLayer({ id: "layer", label: "A reading", creator, created }, notes)
}

/**
 * A collation of one text without its passages: notes ask for nothing else.
 * @param {string} text
 * @returns {import("@variorum/collation").Collation}
 */
function collationOf(text) {
  const witness = {
    siglum: "D",
    text,
    blocks: [],
    sentences: [],
    interventions: [],
    marks: [],
    revisions: [],
  }
  return { witnesses: [witness], base: 0, passages: [], moves: [], pins: [], complete: true }
}
