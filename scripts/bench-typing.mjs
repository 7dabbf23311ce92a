import { quantile } from "./bench-quantile.mjs"
import { seededBy } from "./bench-seeded.mjs"

/**
 * What a writer waits for: the comparison of a long pair after one edit in either text.
 *
 * Every edit is made to what the one before has left, as in an editor; at the end the collation must be the one
 * that a fresh comparison gives.
 */

const WORDS_TYPED = 200
const PARAGRAPHS = 20
const PAGE = 300

/**
 * `start` and `end` are UTF-16 offsets of what is taken out; `text` is what comes instead.
 * @typedef {{ start: number, end: number, text: string }} Edit
 */

/**
 * The engine, as far as it is needed here. The last two are missing in builds from before they were written.
 * @typedef {object} Engine
 * @property {typeof import("@variorum/collation").witness} witness
 * @property {typeof import("@variorum/collation").collate} collate
 * @property {typeof import("@variorum/collation").preset} preset
 * @property {typeof import("@variorum/collation").pinTogether} pinTogether
 * @property {(witness: Witness, edit: Edit) => Witness} [revise]
 * @property {(previous: Collation, witnesses: readonly Witness[], options: Options) => Collation} [collateIncrementally]
 */

/** @typedef {import("@variorum/collation").Witness} Witness */
/** @typedef {import("@variorum/collation").Collation} Collation */
/** @typedef {import("@variorum/collation").CollateOptions} Options */

/**
 * @param {Engine} engine
 * @param {{ a: string, b: string }} pair some 100,000 words each
 * @param {number} [count] how many words are typed
 * @returns {import("./bench-figures.mjs").SingleFigures} milliseconds; null while the engine cannot do it
 * @throws when the collation after all edits is not that of a fresh comparison
 */
export function timeTyping(engine, pair, count = WORDS_TYPED) {
  if (engine.revise === undefined || engine.collateIncrementally === undefined) {
    const missing = { typedMedian: null, typed95: null, ruledMedian: null, ruled95: null }
    return { ...missing, split: null, joined: null, pasted: null, undone: null }
  }
  const [plain, ruled] = [
    new Desk(engine, pair, () => ({})),
    new Desk(engine, pair, ruledAndPinned),
  ]
  const [typed, typedUnderRules] = [plain, ruled].map((desk) => typeWords(desk, count))
  const largest = changeParagraphs(plain)
  for (const desk of [plain, ruled]) desk.checkAgainstFresh()
  return {
    typedMedian: quantile(typed ?? [], 0.5),
    typed95: quantile(typed ?? [], 0.95),
    ruledMedian: quantile(typedUnderRules ?? [], 0.5),
    ruled95: quantile(typedUnderRules ?? [], 0.95),
    ...largest,
  }
}

/** Two texts that somebody edits, and their comparison, kept up to date. */
class Desk {
  /** @type {readonly Witness[]} */
  witnesses

  /**
   * @param {Engine} engine
   * @param {{ a: string, b: string }} pair
   * @param {(engine: Engine, collation: Collation) => Options} optionsFor
   */
  constructor(engine, { a, b }, optionsFor) {
    this.engine = engine
    this.witnesses = [
      engine.witness({ siglum: "A", text: a }),
      engine.witness({ siglum: "B", text: b }),
    ]
    const first = engine.collate(this.witnesses)
    this.options = optionsFor(engine, first)
    this.collation = engine.collate(this.witnesses, this.options)
  }

  /** @param {number} side */
  text(side) {
    return this.witnesses[side]?.text ?? ""
  }

  /**
   * @param {number} side 0 or 1: whose text is edited
   * @param {Edit} edit
   * @returns {number} milliseconds until the comparison is up to date again
   */
  edit(side, edit) {
    const { revise, collateIncrementally } = this.engine
    if (revise === undefined || collateIncrementally === undefined) return Number.NaN
    const start = performance.now()
    const witnesses = this.witnesses.map((one, i) => (i === side ? revise(one, edit) : one))
    this.collation = collateIncrementally(this.collation, witnesses, this.options)
    const taken = performance.now() - start
    this.witnesses = witnesses
    return taken
  }

  checkAgainstFresh() {
    const fresh = this.engine.collate(this.witnesses, this.options)
    if (JSON.stringify(this.collation) !== JSON.stringify(fresh))
      throw new Error("After the edits the collation is not that of a fresh comparison.")
  }
}

/** @param {Desk} desk @param {number} count */
function typeWords(desk, count) {
  const random = seededBy("typing")
  return Array.from({ length: count }, (_, i) =>
    desk.edit(i % 2, wordEdit(desk.text(i % 2), random)),
  )
}

/**
 * A paragraph is split and joined again, a page put in and taken out, each at several places.
 * @param {Desk} desk
 * @returns {{ split: number, joined: number, pasted: number, undone: number }} 95th percentiles in milliseconds
 */
function changeParagraphs(desk) {
  const random = seededBy("paragraphs")
  const page = pageOf(desk.text(0))
  const rounds = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const side = i % 2
    const text = desk.text(side)
    const at = endOfSentence(text, random(text.length))
    const split = desk.edit(side, { start: at, end: at + 1, text: "\n\n" })
    const joined = desk.edit(side, { start: at, end: at + 2, text: text.slice(at, at + 1) })
    const pasted = desk.edit(side, { start: at, end: at, text: page })
    const undone = desk.edit(side, { start: at, end: at + page.length, text: "" })
    return { split, joined, pasted, undone }
  })
  const worst = (/** @type {"split" | "joined" | "pasted" | "undone"} */ what) =>
    quantile(
      rounds.map((round) => round[what]),
      0.95,
    )
  return {
    split: worst("split"),
    joined: worst("joined"),
    pasted: worst("pasted"),
    undone: worst("undone"),
  }
}

/**
 * One word changed into another or put in before it, at a random place.
 * @param {string} text
 * @param {(below: number) => number} random
 * @returns {Edit}
 */
export function wordEdit(text, random) {
  const [place, other] = [wordFrom(text, random(text.length)), wordFrom(text, random(text.length))]
  const word = text.slice(other.start, other.end)
  if (random(2) === 0) return { ...place, text: word }
  return { start: place.start, end: place.start, text: `${word} ` }
}

/**
 * The first word that begins behind a place; the first of the text where none does.
 * @param {string} text
 * @param {number} from
 */
function wordFrom(text, from) {
  const pattern = /(?<=\s)\p{L}+/gu
  pattern.lastIndex = from
  const found = pattern.exec(text) ?? /\p{L}+/u.exec(text)
  const start = found?.index ?? 0
  return { start, end: start + (found?.[0].length ?? 0) }
}

/**
 * The space between two sentences of a paragraph, the first behind a place; of the text where there is none.
 * @param {string} text
 * @param {number} from
 */
function endOfSentence(text, from) {
  const pattern = /(?<=\p{Ll}\.)\s(?=\p{Lu})/gu
  pattern.lastIndex = from
  return (pattern.exec(text) ?? /(?<=\.)\s(?=\p{Lu})/u.exec(text))?.index ?? 0
}

/**
 * The first words of a text as a paragraph of their own.
 * @param {string} text
 */
function pageOf(text) {
  const words = text.match(/\S+/gu) ?? []
  return `\n\n${words.slice(0, PAGE).join(" ")}\n\n`
}

/**
 * Rules that hide much, and a few pins on what belongs together anyway.
 * @param {Engine} engine
 * @param {Collation} collation
 * @returns {Options}
 */
function ruledAndPinned(engine, { passages, witnesses }) {
  const random = seededBy("pins")
  const pins = Array.from({ length: 5 }, () => {
    const from = random(passages.length)
    const passage = passages.slice(from).find(({ spans }) => spans.every((span) => span !== null))
    const ends = witnesses.map((witness, side) => {
      const start = passage?.spans[side]?.start ?? 0
      const sentence = witness.sentences.findIndex((one) => one.end > start)
      return { witness, sentences: [sentence] }
    })
    const [one, other] = ends
    if (one === undefined || other === undefined) throw new Error("A pair has two witnesses.")
    return engine.pinTogether(one, other)
  })
  return { rules: engine.preset("substantives-only"), pins }
}
