/**
 * Texts for tests: one marked sentence is both question and answer.
 *
 *   I <del>personally </del>think that <ins>perhaps </ins>he was right.
 *
 * Take the marks out and it is two texts; compare them, and the marks must come back where they stood.
 * A word takes its space inside the mark. An omission and what stands opposite it are written
 * `[…]<unattested>words only the other text has</unattested>`, omission first when the text before has it,
 * last when the text after has it. What moved is `<del move="1">` at its old place and `<ins move="1">` at its new one.
 */
import { collate, type CollateOptions } from "./collate.js"
import type { Collation, Move, Passage, Place, Reading, Segment } from "./collation.js"
import { checkColumns } from "./columns.js"
import { witness } from "./witness/make-witness.js"
import { contains } from "./span.js"
import type { BlockInput, WitnessInput } from "./witness/witness-input.js"
import type { Span } from "./span.js"
import type { Witness } from "./witness.js"

const GAP_BEFORE = /(\[…\]\s*)<unattested>(.*?)<\/unattested>/gsu
const GAP_AFTER = /<unattested>(.*?)<\/unattested>(\[…\]\s*)/gsu

/** The text before, of a marked text: with the deletions, without the additions. */
export function before(marked: string, particulars: Partial<WitnessInput> = {}): Witness {
  const text = marked
    .replace(GAP_BEFORE, "$1")
    .replace(GAP_AFTER, "$1")
    .replace(/<ins(?: move="\d+")?>.*?<\/ins>/gsu, "")
    .replace(/<\/?del(?: move="\d+")?>/gu, "")
  return witness({ siglum: "A", ...particulars, text })
}

/** The text after, of a marked text: with the additions, without the deletions. */
export function after(marked: string, particulars: Partial<WitnessInput> = {}): Witness {
  const text = marked
    .replace(GAP_BEFORE, "$2")
    .replace(GAP_AFTER, "$2")
    .replace(/<del(?: move="\d+")?>.*?<\/del>/gsu, "")
    .replace(/<\/?ins(?: move="\d+")?>/gu, "")
  return witness({ siglum: "B", ...particulars, text })
}

/** A collation of two witnesses as a marked text. What agrees, or is hidden by rules, is given as the text after has it. */
export function asMarked(collation: Collation): string {
  return collation.passages
    .flatMap(({ id, segments }) =>
      segments.map((segment) => markSegment(collation, segment, moveOf(collation, id, segment))),
    )
    .join("")
}

/** The number of the move that a segment belongs to, counted from 1; undefined where it stayed. */
function moveOf({ moves }: Collation, passage: string, segment: Segment): number | undefined {
  const index = moves.findIndex((move) =>
    [move.from, move.to].some((place) => place.passage === passage && isAt(place, segment)),
  )
  return index < 0 ? undefined : index + 1
}

function isAt(place: Place, { readings }: Segment): boolean {
  const reading = readings[place.witness]!
  return reading.kind === "words" && contains(place.span, reading.span)
}

function markSegment({ witnesses }: Collation, segment: Segment, move: number | undefined): string {
  const [one, other] = segment.readings as [Reading, Reading]
  const [x, y] = [wordsOf(witnesses[0]!, one), wordsOf(witnesses[1]!, other)]
  if (one.kind === "unknown" && other.kind === "words") return `${x}<unattested>${y}</unattested>`
  if (one.kind === "words" && other.kind === "unknown") return `<unattested>${x}</unattested>${y}`
  if (x === y || segment.rules !== undefined) return y
  const attribute = move === undefined ? "" : ` move="${move}"`
  const deleted = x === "" ? "" : `<del${attribute}>${x}</del>`
  return deleted + (y === "" ? "" : `<ins${attribute}>${y}</ins>`)
}

function wordsOf({ text }: Witness, reading: Reading): string {
  return reading.kind === "nothing" ? "" : text.slice(reading.span.start, reading.span.end)
}

/**
 * The promises that every collation keeps, tried on one pair: columns give back their texts, a text compared with
 * itself shows nothing, the other way round is the mirror, the same input gives the same output, JSON loses nothing,
 * and no surrogate pair is cut. Under pins too, where some are given. Null when all hold; otherwise one sentence.
 */
export function brokenPromise(
  one: Witness,
  other: Witness,
  options: CollateOptions = {},
): string | null {
  const collation = collate([one, other], options)
  const columns = checkColumns(collation)
  if (columns !== null) return columns
  const json = JSON.stringify(collation)
  if (JSON.stringify(JSON.parse(json)) !== json) return "JSON there and back is not the same"
  if (JSON.stringify(collate([one, other], options)) !== json)
    return "the same input gives another output"
  if (
    JSON.stringify(collate(JSON.parse(JSON.stringify([one, other])) as Witness[], options)) !== json
  )
    return "witnesses that went through JSON give another output"
  for (const same of [one, other]) {
    const marked = asMarked(collate([same, { ...same, siglum: "B" }], { ...options, pins: [] }))
    if (marked !== same.text) return `compared with itself a text shows: ${marked}`
  }
  const mirror = difference(
    canonical(collation, 0, 1),
    canonical(collate([other, one], options), 1, 0),
  )
  if (mirror !== null) return `the other way round is not the mirror: ${mirror}`
  const torn = collation.moves.find(
    ({ from, to }) => !isWhole(collation, from) || !isWhole(collation, to),
  )
  if (torn !== undefined) return `what moved is not whole segments: ${JSON.stringify(torn)}`
  return cutSurrogate(collation)
}

/** Each passage in a form that does not depend on which witness is called the base, nor on the order of what has no partner. */
function canonical(collation: Collation, first: number, second: number): string[] {
  return [
    ...collation.passages.map((passage) => canonicalPassage(passage, first, second)),
    ...collation.moves.map((move) => canonicalMove(move, first)),
  ].sort()
}

function canonicalMove({ from, to, confidence, within }: Move, first: number): string {
  const ends = first === 0 ? [from.span, to.span] : [to.span, from.span]
  return JSON.stringify([ends, confidence, within.length])
}

/** Whether a place is one or more whole segments of its passage. */
function isWhole({ passages }: Collation, place: Place): boolean {
  const edges = passages
    .find(({ id }) => id === place.passage)!
    .segments.flatMap(({ readings }) => {
      const reading = readings[place.witness]!
      return reading.kind === "nothing" ? [] : [reading.span.start, reading.span.end]
    })
  return edges.includes(place.span.start) && edges.includes(place.span.end)
}

function canonicalPassage(passage: Passage, first: number, second: number): string {
  const side = (reading: Reading) =>
    reading.kind === "nothing" || reading.span.start === reading.span.end ? reading.kind : reading
  const segments = passage.segments.map((s) =>
    JSON.stringify([
      side(s.readings[first]!),
      side(s.readings[second]!),
      s.weight,
      s.class,
      s.rules,
    ]),
  )
  return JSON.stringify([
    passage.spans[first],
    passage.spans[second],
    passage.confidence,
    passage.pinned,
    segments.sort(),
  ])
}

function difference(one: readonly string[], other: readonly string[]): string | null {
  const known = new Set(other)
  const lost = one.find((passage) => !known.has(passage))
  return (
    lost ?? (one.length === other.length ? null : `${one.length} passages, not ${other.length}`)
  )
}

function cutSurrogate(collation: Collation): string | null {
  for (const passage of collation.passages)
    for (const segment of passage.segments)
      for (const [i, reading] of segment.readings.entries()) {
        if (reading.kind === "nothing") continue
        for (const at of [reading.span.start, reading.span.end])
          if (cutsPair(collation.witnesses[i]!.text, at)) return `a surrogate pair is cut at ${at}`
      }
  return null
}

function cutsPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
}

/** A text with places marked in it: `tagged("Once more <a>unto<b> the breach")` gives the text and the offsets `at.a` and `at.b`. */
export function tagged(marked: string): { text: string; at: Readonly<Record<string, number>> } {
  const at = new Map<string, number>()
  let text = ""
  let end = 0
  for (const tag of marked.matchAll(/<(\w+)>/gu)) {
    text += marked.slice(end, tag.index)
    at.set(tag[1]!, text.length)
    end = tag.index + tag[0].length
  }
  return { text: text + marked.slice(end), at: Object.fromEntries(at) }
}

/** One word of a text put in another's place, at random; the same for the same seed. `at`: the word that went, `by`: what came for it. */
export function randomEdit(text: string, seed: number): { at: Span; by: string; text: string } {
  const dice = new Dice(seed)
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const { index, 0: word } = dice.one(words)
  const others = words.filter(([other]) => other !== word)
  const by = others.length === 0 ? `${word}s` : dice.one(others)[0]
  const at = { start: index, end: index + word.length }
  return { at, by, text: text.slice(0, at.start) + by + text.slice(at.end) }
}

/** A random draft and its random revision, the same for the same seed: paragraphs, gaps, brackets, speakers, several scripts. */
export function randomPair(seed: number): [Witness, Witness] {
  const dice = new Dice(seed)
  const draft = Array.from({ length: dice.upTo(6) }, () => randomBlock(dice))
  const final = revise(draft, dice)
  return [witness({ siglum: "A", blocks: draft }), witness({ siglum: "B", blocks: final })]
}

/** A random pair as of `randomPair` with tables, reports, marks and revisions among its blocks. */
export function randomPairOfKinds(seed: number): [Witness, Witness] {
  const dice = new Dice(seed)
  const draft = Array.from({ length: 1 + dice.upTo(4) }, () =>
    dice.upTo(2) === 0 ? randomTable(dice) : [adorned(randomBlock(dice), dice)],
  )
  const final = draft.flatMap((part): BlockInput[][] => {
    const fate = dice.upTo(8)
    if (fate === 0) return []
    if (part[0]?.kind === "cell") return [reviseTable(part, dice)]
    const bare = part.map(({ kind, text }) => ({ kind, text: text ?? "" }))
    return [revise(bare, dice).map((block) => adorned(block, dice))]
  })
  if (final.length > 1 && dice.upTo(4) === 0) final.push(final.shift()!)
  return [
    witness({ siglum: "A", blocks: draft.flat() }),
    witness({ siglum: "B", blocks: final.flat() }),
  ]
}

function randomTable(dice: Dice): BlockInput[] {
  const columns = 1 + dice.upTo(3)
  return Array.from({ length: 1 + dice.upTo(5) }, (_, row) =>
    // Now and then a row is too short, or too long.
    Array.from({ length: columns + (dice.upTo(5) === 0 ? dice.upTo(3) - 1 : 0) }, (__, column) => ({
      kind: "cell" as const,
      row,
      column,
      text: randomCell(dice),
    })),
  ).flat()
}

function randomCell(dice: Dice): string {
  return dice.one(["", "69.1", "4.2", "-5", "1,300", dice.one(WORDS), randomSentence(dice)])
}

/** Cells are filled, emptied and altered; rows are cut and swapped. */
function reviseTable(cells: readonly BlockInput[], dice: Dice): BlockInput[] {
  const rows = [...new Set(cells.map(({ row }) => row))].filter(() => dice.upTo(8) > 0)
  if (dice.upTo(4) === 0) rows.reverse()
  return rows.flatMap((old, row) =>
    cells
      .filter((cell) => cell.row === old)
      .map((cell) => ({ ...cell, row, ...(dice.upTo(5) === 0 && { text: randomCell(dice) }) })),
  )
}

/** A block that is reported, or has a mark and a revision somewhere. */
function adorned(block: BlockInput, dice: Dice): BlockInput {
  const text = block.text ?? ""
  if (dice.upTo(6) === 0) return { ...block, reported: true }
  const places = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  if (places.length === 0 || dice.upTo(3) > 0) return block
  const kinds = ["emphasis", "strong"] as const
  return {
    ...block,
    marks: [{ kind: dice.one(kinds), span: dice.one(places) }],
    revisions: [
      { kind: dice.one(["add", "del"] as const), span: dice.one(places), hand: dice.one(WORDS) },
    ],
  }
}

/** A random draft and its revisions, each a revision of the one before; the sigla are A, B, C … */
export function randomChain(seed: number, count: number): Witness[] {
  const dice = new Dice(seed)
  let blocks = Array.from({ length: dice.upTo(6) }, () => randomBlock(dice))
  return Array.from({ length: count }, (_, i) => {
    if (i > 0) blocks = revise(blocks, dice)
    return witness({ siglum: String.fromCharCode(65 + i), blocks })
  })
}

const WORDS = (
  "the a of to and in that we must not party members letter draft expelled comrade Stalin 1936 1,300 I don't " +
  "co-operate ПАРТИЯ письмо членов 他 走 了 没有 שלום كتاب café cafe\u0301 naïve 👍🏽 👨‍👩‍👧 𝓗𝓮𝓵𝓵𝓸 ﬁre ſin Straße " +
  "undoubtedly inadequacies impossible tolerate committee — ; «so» “no”"
).split(" ")
const ENDS = [".", ".", ".", "?", "!", "...", " …", "。", "", ";", " […]", "\u200b.", "\u202e."]
const EXTRAS = [
  "[…] ",
  "[NKVD] ",
  "[!] ",
  "(inaudible) ",
  "[",
  "]",
  "  ",
  "\u00a0",
  "\r\n",
  "\n",
  "\t",
]

/** Numbers from a seed: a linear congruential generator (constants of Numerical Recipes), the same everywhere. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0
  }

  upTo(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * limit)
  }

  one<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!
  }
}

function randomBlock(dice: Dice): BlockInput {
  const kind = dice.one([
    "paragraph",
    "paragraph",
    "paragraph",
    "turn",
    "heading",
    "line",
    "item",
  ] as const)
  const text = Array.from({ length: dice.upTo(4) }, () => randomSentence(dice)).join(" ")
  if (kind === "turn") return { kind, speaker: dice.one(["Yezhov", "Stalin"]), text }
  return kind === "heading" && dice.upTo(2) === 0 ? { kind, editorial: true, text } : { kind, text }
}

function randomSentence(dice: Dice): string {
  const words = Array.from({ length: 1 + dice.upTo(9) }, () => dice.one(WORDS))
  if (dice.upTo(5) === 0) words.splice(dice.upTo(words.length + 1), 0, dice.one(EXTRAS).trimEnd())
  const sentence = words.join(dice.upTo(12) === 0 ? dice.one(EXTRAS.slice(6)) : " ")
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + dice.one(ENDS)
}

/** Blocks are cut, added, swapped, and their words changed. */
function revise(draft: readonly BlockInput[], dice: Dice): BlockInput[] {
  const final = draft.flatMap((block): BlockInput[] => {
    const fate = dice.upTo(8)
    if (fate === 0) return []
    if (fate === 1) return [block, randomBlock(dice)]
    if (fate === 2) return [{ ...block, text: `[…] ${block.text ?? ""}` }]
    return [fate < 5 ? block : { ...block, text: reviseText(block.text ?? "", dice) }]
  })
  if (final.length > 1 && dice.upTo(4) === 0) final.push(final.shift()!)
  return final
}

function reviseText(text: string, dice: Dice): string {
  return text
    .split(" ")
    .flatMap((word) => {
      const fate = dice.upTo(12)
      if (fate === 0) return []
      if (fate === 1) return [dice.one(WORDS)]
      if (fate === 2) return [word, dice.one(EXTRAS).trim(), dice.one(WORDS)]
      return [fate === 3 ? word.toLowerCase() : word]
    })
    .join(" ")
}
