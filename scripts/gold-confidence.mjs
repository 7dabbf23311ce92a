import { pathToFileURL } from "node:url"
import { join } from "node:path"
import { builtCollation } from "./places.mjs"

/**
 * Does confidence mean something? Of the pairs of sentences that the engine gives this much confidence, how many
 * are pairs in the human alignment? Only pairs whose texts differ are counted: the others are no question.
 */

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.001]
const SETS = ["argrewrite", "aesop", "frankenstein", "frankenstein-ms", "gospels"]

/** @typedef {{ set: string, confidence: number, right: boolean, moved: boolean }} Judged */

/**
 * The table of confidence against truth, as text.
 * @param {string} gold the folder of human alignments
 * @returns {Promise<string>}
 */
export async function confidenceTable(gold) {
  const judged = await judgedPairs(gold)
  const heading = ["confidence", "all", ...SETS].map((name) => name.padStart(16)).join("")
  const rows = BANDS.slice(0, -1).map((low, i) => row(judged, low, BANDS[i + 1] ?? 1))
  const line = "─".repeat(heading.length)
  return [heading, ...rows, line, row(judged, 0.9, 1.001), movesRow(judged)].join("\n")
}

/** @param {readonly Judged[]} judged @param {number} low @param {number} high */
function row(judged, low, high) {
  const band = judged.filter(
    ({ confidence, moved }) => !moved && confidence >= low && confidence < high,
  )
  const cells = [band, ...SETS.map((set) => band.filter((one) => one.set === set))].map(share)
  return [`${low} to ${Math.min(1, high)}`, ...cells].map((text) => text.padStart(16)).join("")
}

/** @param {readonly Judged[]} judged */
function movesRow(judged) {
  const moved = judged.filter((one) => one.moved && one.confidence >= 0.9)
  const cells = [moved, ...SETS.map((set) => moved.filter((one) => one.set === set))].map(share)
  return ["moved, from 0.9", ...cells].map((text) => text.padStart(16)).join("")
}

/** @param {readonly Judged[]} band */
function share(band) {
  if (band.length === 0) return "–"
  const right = band.filter((one) => one.right).length
  return `${((100 * right) / band.length).toFixed(1)} % of ${band.length}`
}

/** @param {string} gold @returns {Promise<Judged[]>} */
async function judgedPairs(gold) {
  const { collate, witness: makeWitness } = await import(pathToFileURL(builtCollation).href)
  const { loadGold } = await import(pathToFileURL(join(gold, "score.mjs")).href)
  return loadGold(gold)
    .filter((/** @type {{ dataset: string }} */ { dataset }) => SETS.includes(dataset))
    .flatMap((/** @type {Document} */ document) => judge(document, collate, makeWitness))
}

/**
 * @typedef {{ id: string, paragraph: number, text: string }} Unit
 * @typedef {{ dataset: string, draft: Unit[], final: Unit[], alignment: [string[], string[]][], ignore?: { draft: string[], final: string[] } }} Document
 */

/**
 * @param {Document} document
 * @param {typeof import("@variorum/collation").collate} collate
 * @param {typeof import("@variorum/collation").witness} makeWitness
 * @returns {Judged[]}
 */
function judge(document, collate, makeWitness) {
  const sides = [document.draft, document.final]
  const collation = collate(
    sides.map((units, i) => makeWitness({ siglum: "AB".charAt(i), blocks: blocksOf(units) })),
  )
  const truth = new Set(
    document.alignment.flatMap(([draft, final]) =>
      draft.flatMap((d) => final.map((f) => `${d} ${f}`)),
    ),
  )
  const ignored = new Set([...(document.ignore?.draft ?? []), ...(document.ignore?.final ?? [])])
  const unitsIn = (
    /** @type {0 | 1} */ side,
    /** @type {import("@variorum/collation").Span | null} */ span,
  ) =>
    (side === 0 ? document.draft : document.final).filter((_, i) => {
      const sentence = collation.witnesses[side]?.sentences[i]
      if (sentence === undefined || span === null) return false
      const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
      return 2 * shared > sentence.end - sentence.start
    })
  const pairs = [
    ...collation.passages.map(({ spans, confidence }) => ({ spans, confidence, moved: false })),
    ...collation.moves.map(({ from, to, confidence }) => ({
      spans: [from.span, to.span],
      confidence,
      moved: true,
    })),
  ]
  return pairs.flatMap(({ spans, confidence, moved }) =>
    unitsIn(0, spans[0] ?? null).flatMap((one) =>
      unitsIn(1, spans[1] ?? null)
        .filter((other) => one.text.trim() !== other.text.trim())
        .filter((other) => !ignored.has(one.id) && !ignored.has(other.id))
        .map((other) => ({
          set: document.dataset,
          confidence,
          moved,
          right: truth.has(`${one.id} ${other.id}`),
        })),
    ),
  )
}

/**
 * The units of a document as blocks, a paragraph each, as `predict.mjs` gives them to the engine.
 * @param {readonly Unit[]} units
 */
function blocksOf(units) {
  /** @type {Map<number, string[]>} */
  const paragraphs = new Map()
  for (const { paragraph, text } of units)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text])
  return [...paragraphs.values()].map((sentences) => ({
    kind: /** @type {const} */ ("paragraph"),
    sentences,
  }))
}
