/**
 * Cuts the changed stretches of a passage where a moved phrase begins and ends, so that it is whole segments.
 *
 *   changed   In the spring of that year, yesterday | Later          In the spring … moved
 *   parted    In the spring of that year | nothing ; , yesterday | Later
 *
 * What did not move goes on answering what stood opposite: first with first, words with words. A kept word or two
 * that the large change had swallowed comes back, now that the phrase no longer counts as changed.
 */
import { sideOf } from "./free-words.js"
import type { PhraseEnd } from "./phrase-marks.js"
import type { Range, Stretch } from "../passages/stretch.js"
import type { Pair, SideName, Text } from "../words/text.js"
import { SIGN, WORD } from "../words/tokens.js"

/** Compares the tokens of two stretches; see `compareWithin`. */
type Compare = (range: Range) => readonly Stretch[]

/** The stretches of every passage, cut at the ends of the phrases that moved; `phrases`: their ends in this pair, on either side. */
export function partStretches(
  pair: Pair,
  settled: readonly (readonly Stretch[])[],
  phrases: Readonly<Record<SideName, readonly PhraseEnd[]>>,
  compare: Compare,
): readonly (readonly Stretch[])[] {
  if (phrases.before.length + phrases.after.length === 0) return settled
  const ends = { before: byPlan(phrases.before), after: byPlan(phrases.after) }
  return settled.map((list, plan) => {
    const before = ends.before.get(plan) ?? []
    const after = ends.after.get(plan) ?? []
    if (before.length === 0 && after.length === 0) return list
    return list.flatMap((stretch) => {
      const left = chunksOf(pair.before, sideOf(stretch, "before"), before)
      const right = chunksOf(pair.after, sideOf(stretch, "after"), after)
      const isParted = [...left, ...right].some(({ moved }) => moved)
      if (stretch.kept || !isParted) return [stretch]
      const marks = marksAtEnd(pair, stretch, left, right)
      if (marks === 0) return merged(stretch, left, right, compare)
      const { aEnd, bEnd } = stretch
      return [
        ...merged(stretch, shortened(left, marks), shortened(right, marks), compare),
        { kept: true, aStart: aEnd - marks, aEnd, bStart: bEnd - marks, bEnd },
      ]
    })
  })
}

function byPlan(ends: readonly PhraseEnd[]): Map<number, PhraseEnd[]> {
  const plans = new Map<number, PhraseEnd[]>()
  for (const end of ends) plans.set(end.plan, [...(plans.get(end.plan) ?? []), end])
  return plans
}

/**
 * How many marks both sides of a stretch end with. They went with the words of one large change (see `settle.ts`);
 * now that a phrase has left it, the full stop stays where it was.
 */
function marksAtEnd(
  { before: { tokens: a }, after: { tokens: b } }: Pair,
  { aEnd, bEnd }: Stretch,
  left: readonly Chunk[],
  right: readonly Chunk[],
): number {
  const room = Math.min(...[left, right].map((chunks) => lengthOfRest(chunks)))
  let count = 0
  while (
    count < room &&
    a.kind[aEnd - count - 1] === SIGN &&
    a.form[aEnd - count - 1] === b.form[bEnd - count - 1]
  )
    count++
  return count
}

/** How many tokens the last chunk has; none where it moved. */
function lengthOfRest(chunks: readonly Chunk[]): number {
  const last = chunks.at(-1)
  return last === undefined || last.moved ? 0 : last.end - last.start
}

/** The same chunks without the last tokens. */
function shortened(chunks: readonly Chunk[], by: number): Chunk[] {
  return chunks
    .map((chunk, i) => (i === chunks.length - 1 ? { ...chunk, end: chunk.end - by } : chunk))
    .filter(({ start, end }) => end > start)
}

/** Some tokens of one side: a phrase that moved, or what stands between two. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly moved: boolean
  readonly hasWords: boolean
}

function chunksOf(
  { tokens }: Text,
  { start, end }: { start: number; end: number },
  phrases: readonly PhraseEnd[],
): Chunk[] {
  const chunks: Chunk[] = []
  let at = start
  const put = (to: number, moved: boolean) => {
    if (to > at)
      chunks.push({
        start: at,
        end: to,
        moved,
        hasWords: tokens.kind.subarray(at, to).includes(WORD),
      })
    at = to
  }
  for (const phrase of phrases.toSorted((x, y) => x.start - y.start)) {
    if (phrase.start < start || phrase.end > end) continue
    put(phrase.start, false)
    put(phrase.end, true)
  }
  put(end, false)
  return chunks
}

/** A stretch for each phrase that moved; two rests that answer each other are compared with each other. */
function merged(stretch: Stretch, left: Chunk[], right: Chunk[], compare: Compare): Stretch[] {
  const parts: Stretch[] = []
  let { aStart, bStart } = stretch
  const put = (aEnd: number, bEnd: number) => {
    const range = { aStart, aEnd, bStart, bEnd }
    if (aEnd > aStart && bEnd > bStart) parts.push(...compare(range))
    else parts.push({ kept: false, ...range })
    ;[aStart, bStart] = [aEnd, bEnd]
  }
  while (left.length > 0 || right.length > 0) {
    const [one, other] = [left[0], right[0]]
    const together = one !== undefined && other !== undefined && answer(one, other)
    const takeLeft = together || goesFirst(one, other)
    const takeRight = together || !takeLeft
    put(takeLeft ? left.shift()!.end : aStart, takeRight ? right.shift()!.end : bStart)
  }
  return parts
}

function answer(one: Chunk, other: Chunk): boolean {
  return !one.moved && !other.moved && one.hasWords === other.hasWords
}

/** Of two that do not answer each other: what moved does not wait, nor does a mark that stands opposite words. */
function goesFirst(one: Chunk | undefined, other: Chunk | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined
  return one.moved || (!other.moved && !one.hasWords)
}
