import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { builtCollation, sharedFolder } from "./places.mjs"

// Whether confidence means something: of the changed pairs of sentences that the built engine links with
// a confidence of so much, how many do human alignments have? Pairs in place and moves apart.
/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ set: string, kind: string, confidence: number, isRight: boolean }} Pair */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01]
const gold = sharedFolder("gold")
if (gold === null) throw new Error("no human alignments here; VARIORUM_SHARED names their folder")
const { loadGold, pairsOf } = await import(pathToFileURL(join(gold, "score.mjs")).href)
const { collate, witness } = await import(pathToFileURL(builtCollation).href)

/** @type {Pair[]} */
const pairs = loadGold(gold).flatMap(judge)
for (const kind of ["in place", "moved"]) {
  console.log(`\n${kind}\n${"confidence".padEnd(20)}${BANDS.slice(1).map(nameOf).join("")}   ≥ 0.9`)
  for (const set of ["all", ...new Set(pairs.map((pair) => pair.set))]) {
    const own = pairs.filter((pair) => pair.kind === kind && isOf(set, pair))
    const bands = BANDS.slice(1).map((end, i) => share(own, BANDS[i] ?? 0, end))
    if (own.length > 0) console.log(`${set.padEnd(20)}${bands.join("")}  ${share(own, 0.9, 2)}`)
  }
}

/**
 * The moved sets repeat the texts of their parents, so "all" leaves their pairs in place out.
 * @param {string} set
 * @param {Pair} pair
 */
function isOf(set, pair) {
  return (
    set === pair.set || (set === "all" && !(pair.set.endsWith("-moved") && pair.kind !== "moved"))
  )
}

/**
 * @param {number} end
 * @param {number} i
 */
function nameOf(end, i) {
  return `${BANDS[i]}–${Math.min(1, end)}`.padStart(13)
}

/**
 * "90.1/123": per cent that are right, of how many.
 * @param {Pair[]} list
 * @param {number} from
 * @param {number} to
 */
function share(list, from, to) {
  const own = list.filter(({ confidence }) => confidence >= from && confidence < to)
  const right = own.filter((pair) => pair.isRight).length
  const text = own.length === 0 ? "–" : `${((100 * right) / own.length).toFixed(1)}/${own.length}`
  return text.padStart(13)
}

/**
 * What the engine says of one document, pair by pair.
 * @param {any} document
 * @returns {Pair[]}
 */
function judge(document) {
  const sides = [document.draft, document.final]
  const collation = collate([
    witness({ siglum: "A", blocks: blocksOf(document.draft) }),
    witness({ siglum: "B", blocks: blocksOf(document.final) }),
  ])
  const unsettled = [document.ignore?.draft ?? [], document.ignore?.final ?? []]
  const right = new Set(
    pairsOf(document.alignment).map((/** @type {string[]} */ ids) => ids.join(" ")),
  )
  const unitsIn = (/** @type {Span} */ span, /** @type {number} */ side) =>
    sides[side].filter((/** @type {unknown} */ _, /** @type {number} */ i) => {
      const sentence = collation.witnesses[side].sentences[i]
      const common = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
      return 2 * common > sentence.end - sentence.start
    })
  /** @type {Pair[]} */
  const judged = []
  /** @type {(kind: string, spans: Span[], confidence: number) => void} */
  const add = (kind, [from, to], confidence) => {
    if (!from || !to) return
    for (const one of unitsIn(from, 0))
      for (const other of unitsIn(to, 1)) {
        const isChanged = kind === "moved" || plain(one.text) !== plain(other.text)
        if (!isChanged || unsettled[0].includes(one.id) || unsettled[1].includes(other.id)) continue
        const isRight = right.has(`${one.id} ${other.id}`)
        judged.push({ set: document.dataset, kind, confidence, isRight })
      }
  }
  for (const { from, to, confidence } of collation.moves)
    add("moved", [from.span, to.span], confidence)
  for (const { spans, confidence } of collation.passages) add("in place", spans, confidence)
  return judged
}

/** @param {{ paragraph: number, text: string }[]} units */
function blocksOf(units) {
  /** @type {Map<number, string[]>} */
  const paragraphs = new Map()
  for (const { paragraph, text } of units)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text])
  return [...paragraphs.values()].map((sentences) => ({ kind: "paragraph", sentences }))
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\s+/g, " ").trim()
}
