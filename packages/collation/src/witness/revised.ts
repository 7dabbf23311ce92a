/**
 * The layers of one text that was revised in itself: what it read before anybody revised it, and after each hand.
 *
 *   text        counterrevolutionary anti-Soviet and harmful to the party
 *   revisions   del, Stalin          add, Stalin
 *
 *   A¹          counterrevolutionary
 *   A²          anti-Soviet and harmful to the party
 *
 * Each layer is a witness, so layers are collated like any others, and keeps the revisions that touch its words:
 * those that added them, and those that are still to take them out. By these a change tells whose hand made it.
 */
import type { Segment } from "../collation.js"
import { firstFrom } from "../sorted.js"
import type { Span } from "../span.js"
import type { Block, Revision, Witness } from "../witness.js"

/**
 * The states of a text, the first state first: one more than there are steps, and one alone where nothing was revised.
 *
 * A step is all that one hand did, or, where revisions are numbered, all of one number and hand. Those without a
 * number come first; among equals, the writer's own hand before others, and these as they first appear in the text.
 * Words that were added and taken out in one step stand in no state. White space that a state would have twice, at the
 * ends of a block or before a mark of punctuation, goes with the words that are not in it. A block without words is
 * in no state. Sigla are numbered `A¹`, `A²` …
 */
export function states(witness: Witness): Witness[] {
  const steps = stepsOf(witness.revisions)
  return Array.from({ length: steps.count + 1 }, (_, step) => stateAt(witness, steps.of, step))
}

/**
 * Whose hand made a change: the one hand of the revisions that took out the earlier words and put in the later ones,
 * or null where these are not a revision's, or nobody knows whose.
 *
 * `pair` says which two of the witnesses are compared, by index.
 */
export function handOf(
  witnesses: readonly Witness[],
  segment: Segment,
  pair: readonly [number, number] = [0, 1],
): string | null {
  const hands = new Set<string | null>()
  for (const [side, index] of pair.entries()) {
    const reading = segment.readings[index]
    if (reading === undefined || reading.kind === "unknown") return null
    if (reading.kind === "words")
      hands.add(handBehind(witnesses[index]!, reading.span, side === 0 ? "del" : "add"))
  }
  const [hand] = hands
  return hands.size === 1 && hand !== undefined ? hand : null
}

/** The hand whose revisions of one kind cover all words of a span; null where there is no such one. */
function handBehind(
  { text, revisions }: Witness,
  span: Span,
  kind: Revision["kind"],
): string | null {
  const touching = revisions.filter(
    (revision) =>
      revision.kind === kind && revision.span.start < span.end && span.start < revision.span.end,
  )
  const [first] = touching
  if (first?.hand === undefined || touching.some(({ hand }) => hand !== first.hand)) return null
  let at = span.start
  for (const revision of touching) {
    if (text.slice(at, Math.max(at, revision.span.start)).trim() !== "") return null
    at = Math.max(at, revision.span.end)
  }
  return text.slice(at, span.end).trim() === "" ? first.hand : null
}

interface Steps {
  readonly count: number
  /** In which step a revision was made, from 1. */
  readonly of: ReadonlyMap<Revision, number>
}

function stepsOf(revisions: readonly Revision[]): Steps {
  const hands = ["", ...new Set(revisions.map(({ hand = "" }) => hand))]
  const key = ({ seq = -1, hand = "" }: Revision) => [seq, hands.indexOf(hand)] as const
  const keys = new Map(revisions.map((revision) => [key(revision).join(" "), key(revision)]))
  const order = [...keys.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const numbers = new Map(order.map((one, i) => [one.join(" "), i + 1]))
  const of = new Map(revisions.map((one) => [one, numbers.get(key(one).join(" "))!]))
  return { count: order.length, of }
}

function stateAt(witness: Witness, steps: ReadonlyMap<Revision, number>, step: number): Witness {
  const made = (revision: Revision) => steps.get(revision)! <= step
  const absent = witness.revisions.filter(
    (revision) => made(revision) === (revision.kind === "del"),
  )
  const cut = new Cut(
    witness,
    absent.map(({ span }) => span),
  )
  const own = <T extends { readonly span: Span }>(list: readonly T[]) =>
    list
      .map((item) => ({ ...item, span: cut.mapped(item.span) }))
      .filter(({ span }) => span.start < span.end)
  const gone = new Set(absent)
  const kept = witness.revisions.filter((revision) => !gone.has(revision))
  return {
    ...witness,
    siglum: `${witness.siglum}${superscript(step + 1)}`,
    text: cut.text,
    blocks: cut.blocks,
    sentences: sentencesOf(witness, cut),
    interventions: own(witness.interventions),
    marks: own(witness.marks),
    revisions: own(kept),
  }
}

/** Two sentences of which the end of one and the beginning of the next are gone have become one. */
function sentencesOf({ sentences, blocks }: Witness, cut: Cut): Span[] {
  const mapped: Span[] = []
  let isOpen = false
  let block = 0
  for (const sentence of sentences) {
    const span = cut.mapped(sentence)
    if (span.start === span.end) continue
    while (blocks[block + 1] !== undefined && blocks[block + 1]!.span.start <= sentence.start) {
      block++
      isOpen = false
    }
    const last = mapped.at(-1)
    if (isOpen && last !== undefined && cut.isGone(sentence.start))
      mapped[mapped.length - 1] = { start: last.start, end: span.end }
    else mapped.push(span)
    isOpen = cut.isGone(sentence.end - 1)
  }
  return mapped
}

const SPACE = /\s/u
/** Marks that stand close to the word before them. */
const CLOSE = /[.,;:!?)\]}»”’…]/u

/** A witness's text without some stretches, and where the others have come to stand. */
class Cut {
  readonly text: string
  /** The blocks that still have words, and those that never had any. */
  readonly blocks: readonly Block[]
  readonly #gone: readonly Span[]
  /** Where each stretch that is gone ends, and how much went before it. */
  readonly #ends: Int32Array
  readonly #before: Int32Array

  constructor({ text, blocks }: Witness, absent: readonly Span[]) {
    const own = joined([...withSpace(text, blocks, joined(absent))])
    this.#gone = joined([...own, ...emptied(text, blocks, own)])
    this.#ends = Int32Array.from(this.#gone, ({ end }) => end)
    let sum = 0
    this.#before = Int32Array.from(this.#gone, ({ start, end }) => {
      sum += end - start
      return sum - (end - start)
    })
    this.text = remaining(text, { start: 0, end: text.length }, this.#gone)
    this.blocks = blocks.flatMap((block) => {
      const span = this.mapped(block.span)
      const hadWords = block.span.start < block.span.end
      return hadWords && span.start === span.end ? [] : [{ ...block, span }]
    })
  }

  mapped({ start, end }: Span): Span {
    return { start: this.#at(start), end: this.#at(end) }
  }

  isGone(position: number): boolean {
    const found = this.#gone[firstFrom(this.#ends, position + 1)]
    return found !== undefined && found.start <= position
  }

  #at(position: number): number {
    const next = firstFrom(this.#ends, position)
    const found = this.#gone[next]
    const last = this.#gone.at(-1)
    if (found !== undefined)
      return position - this.#before[next]! - Math.max(0, position - found.start)
    return last === undefined ? position : position - this.#before.at(-1)! - (last.end - last.start)
  }
}

/** What is left of a stretch of text. */
function remaining(text: string, within: Span, gone: readonly Span[]): string {
  let [kept, at] = ["", within.start]
  for (const { start, end } of gone) {
    kept += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return kept + text.slice(at, Math.max(at, within.end))
}

/** Stretches that overlap or touch, as one; in order. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** What is gone, each stretch with the white space that nobody would have written without it. */
function* withSpace(text: string, blocks: readonly Block[], gone: readonly Span[]): Iterable<Span> {
  let block = 0
  for (const span of gone) {
    while (blocks[block + 1] !== undefined && blocks[block + 1]!.span.start <= span.start) block++
    const own = blocks[block]?.span ?? { start: 0, end: text.length }
    yield span
    const [before, after] = [spaceBefore(text, span.start, own), spaceAfter(text, span.end, own)]
    const hasBefore = before.start < before.end
    if (before.start === own.start) yield after
    else if (after.end === own.end || CLOSE.test(text.charAt(after.end)))
      yield hasBefore ? before : after
    else if (hasBefore && after.start < after.end) yield after
  }
}

/** Blocks of which nothing is left, with the white space that parted them from the one before; at the head of a text, from the next. */
function* emptied(text: string, blocks: readonly Block[], gone: readonly Span[]): Iterable<Span> {
  let next = 0
  let hasWordsBefore = false
  for (const [i, { span }] of blocks.entries()) {
    while (next < gone.length && gone[next]!.end <= span.start) next++
    let last = next
    while (last < gone.length && gone[last]!.start < span.end) last++
    const isEmptied = last > next && remaining(text, span, gone.slice(next, last)).trim() === ""
    if (isEmptied && hasWordsBefore) yield { start: blocks[i - 1]!.span.end, end: span.end }
    else if (isEmptied) yield { start: span.start, end: blocks[i + 1]?.span.start ?? span.end }
    else hasWordsBefore = true
  }
}

function spaceBefore(text: string, from: number, { start }: Span): Span {
  let at = from
  while (at > start && SPACE.test(text.charAt(at - 1))) at--
  return { start: at, end: from }
}

function spaceAfter(text: string, from: number, { end }: Span): Span {
  let at = from
  while (at < end && SPACE.test(text.charAt(at))) at++
  return { start: from, end: at }
}

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => SUPERSCRIPT.charAt(Number(digit)))
}
