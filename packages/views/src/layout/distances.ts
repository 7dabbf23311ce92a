import type { Move, Span } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { wholeBlocks } from "./extents.js"
import type { PhraseEnd } from "../comparison/moved-phrases.js"
import type { Distance } from "../phrases/phrases.js"
import { endsOf, type Transposition } from "../comparison/transpositions.js"

/** Where the other end of a moved phrase is, as words. */
export function leadOf(comparison: Comparison, end: PhraseEnd): string {
  const { phraseLeft, phraseArrived } = comparison.settings.phrases
  const away = phraseDistance(comparison, end)
  return end.side === 0 ? phraseLeft(away) : phraseArrived(away)
}

/** How far the other end of a moved phrase is, seen from this one. */
export function phraseDistance(comparison: Comparison, { move, side }: PhraseEnd): Distance {
  const [from, to] = [move.from.passage, move.to.passage].map((id) =>
    comparison.leaves.findIndex((leaf) => leaf.passage.id === id),
  ) as [number, number]
  const ends = [[comparison.leaves[from] as Leaf], [comparison.leaves[to] as Leaf]] as const
  const isDown = from === to ? goesDown(ends[0][0] as Leaf, move) : from < to
  return {
    direction: isDown === (side === 0) ? "below" : "above",
    blocks: blocksBetween(comparison, ends, from, to),
  }
}

/** Whether a phrase that stayed in its passage went towards the end. */
function goesDown({ passage }: Leaf, { from, to }: Move): boolean {
  const place = (side: Side, { start }: Span) =>
    passage.segments.findIndex(({ readings }) => {
      const reading = readings[side]
      return reading?.kind === "words" && reading.span.start >= start
    })
  return place(0, from.span) < place(1, to.span)
}

/** How far the other end of a move is, seen from its end on `side`. */
export function distanceOf(
  comparison: Comparison,
  transposition: Transposition,
  side: Side,
): Distance {
  const ends = endsOf(comparison, transposition)
  const [from, to] = ends.map((leaves) => comparison.leaves.indexOf(leaves[0] as Leaf)) as [
    number,
    number,
  ]
  const isDown = from < to === (side === 0)
  return { direction: isDown ? "below" : "above", blocks: blocksAway(comparison, ends, from, to) }
}

type Ends = readonly [readonly Leaf[], readonly Leaf[]]

/**
 * What moved as whole paragraphs has passed those between. What is a part of a paragraph, at either
 * end, is counted from paragraph to paragraph; 0 when it stayed in its own.
 */
function blocksAway(comparison: Comparison, ends: Ends, from: number, to: number): number {
  const { leaves } = comparison
  const start = Math.min(from, to) + ends[0].length
  const between = leaves.slice(start, Math.max(from, to))
  if (ends.every((end, side) => isWhole(comparison, end, side as Side)))
    return Math.max(1, count(between))
  return blocksBetween(comparison, ends, from, to)
}

/** From paragraph to paragraph; 0 in one and the same. */
function blocksBetween({ leaves }: Comparison, ends: Ends, from: number, to: number): number {
  const inOld = (leaf: Leaf) => sharesBlock(leaf, ends[0], 0)
  const inNew = (leaf: Leaf) => sharesBlock(leaf, ends[1], 1)
  if (leaves.some((leaf) => leaf.transposition === null && inOld(leaf) && inNew(leaf))) return 0
  const between = leaves.slice(Math.min(from, to) + ends[0].length, Math.max(from, to))
  return count(between.filter((leaf) => !inOld(leaf) && !inNew(leaf))) + 1
}

function isWhole({ witnesses }: Comparison, end: readonly Leaf[], side: Side): boolean {
  return wholeBlocks(witnesses[side], end, side).length > 0
}

function sharesBlock(leaf: Leaf, end: readonly Leaf[], side: Side): boolean {
  const one = leaf.blocks[side]
  const first = end[0]?.blocks[side]
  const last = end.at(-1)?.blocks[side]
  return !!one && !!first && !!last && one.first <= last.last && one.last >= first.first
}

/** How many paragraphs some passages stand in. Two that answer each other are one, whatever was cut from them or added: those that have an answer are seen first. */
function count(leaves: readonly Leaf[]): number {
  const isShared = (leaf: Leaf) => leaf.blocks[0] !== null && leaf.blocks[1] !== null
  const seen = new Set<string>()
  let blocks = 0
  const inOrder = leaves.toSorted((one, other) => Number(isShared(other)) - Number(isShared(one)))
  for (const leaf of inOrder) {
    const names = blockNames(leaf)
    if (!names.some((name) => seen.has(name))) blocks++
    for (const name of names) seen.add(name)
  }
  return blocks
}

function blockNames({ blocks }: Leaf): readonly string[] {
  return blocks.flatMap((range, side) =>
    range === null ? [] : [`${side}:${range.first}`, `${side}:${range.last}`],
  )
}
