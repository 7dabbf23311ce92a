/**
 * Context: a change with some of the words around it, cut out of its text.
 *
 *   the text   It was late. We left by the old road, which was wet. Nobody spoke.
 *   cut out    … by the ~old~ road, which was wet. Nobody spoke.
 *
 * Only words that stay are context: where another change stands beside it, the context ends there.
 */
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { Begun, ownBlocks } from "../layout/blocks.js"
import { clipped, differencesOf } from "../layout/pieces.js"
import { blockAt } from "../layout/places.js"
import type { CellBlock, Piece, Stretch } from "../row.js"

/** Words of context on either side of a change, and those that are left at either end of a long stretch between two. */
const WORDS_AROUND = 9
/** From so many words, a stretch that stays, between two changes of one passage, is shown by its ends alone. */
const LONG_BETWEEN = 30

const ELLIPSIS = "…"

/** One piece, with the block and the stretch it is taken from. */
interface Item {
  readonly block: number
  readonly stretch: Stretch
  readonly piece: Piece
  /** Part of the change that is shown, not of what is around it. */
  readonly isCore: boolean
  /** Whether no other change is made here. */
  readonly stays: boolean
}

/** The blocks of one side in which a change stands, cut down to it and its context. `passages`: all that belong to the change. */
export function inContext(
  comparison: Comparison,
  leaves: readonly Leaf[],
  side: Side,
  passages: readonly string[],
): readonly CellBlock[] {
  const around = withNeighbours(comparison, leaves, side)
  const blocks = ownBlocks(comparison, around, side, new Begun(false))
  const items = blocks.flatMap((block, index) =>
    block.stretches.flatMap((stretch) =>
      stretch.pieces.map((piece) => itemOf(index, stretch, piece, passages)),
    ),
  )
  const first = items.findIndex(({ isCore }) => isCore)
  const last = items.findLastIndex(({ isCore }) => isCore)
  const shown =
    first === -1
      ? aroundPoint(blocks, items, pointOf(comparison, leaves, side))
      : [
          ...near(blocks, items.slice(0, first).reverse(), items[first]!, -1).reverse(),
          ...items.slice(first, last + 1).flatMap(shortened),
          ...near(blocks, items.slice(last + 1), items[last]!, 1),
        ]
  return shown.length === 0 ? [] : rebuilt(blocks, withEllipses(comparison, side, shown))
}

/** Where the other side has words and this one has none; null where the words themselves agree. */
function pointOf(comparison: Comparison, leaves: readonly Leaf[], side: Side): number | null {
  for (const leaf of leaves)
    for (const { marked, readings } of differencesOf(comparison, leaf)) {
      const reading = readings[side]
      if (marked && reading.kind === "nothing") return reading.at
    }
  return null
}

/** What stands around a place at which this side has no words of its own. */
function aroundPoint(
  blocks: readonly CellBlock[],
  items: readonly Item[],
  point: number | null,
): readonly Item[] {
  const own = items.filter(({ stays }) => stays)
  if (point === null) return own.flatMap(shortened)
  const before = items.flatMap((item) => part(item, 0, point)).reverse()
  const after = items.flatMap((item) => part(item, point, Number.POSITIVE_INFINITY))
  const [middle] = [...before, ...after]
  if (middle === undefined) return []
  return [...near(blocks, before, middle, -1).reverse(), ...near(blocks, after, middle, 1)]
}

/** The passages with those that stand directly beside them in this side's text. */
function withNeighbours({ leaves }: Comparison, own: readonly Leaf[], side: Side): readonly Leaf[] {
  const { present, places } = presentOn(leaves, side)
  const first = places.get(own[0] as Leaf) ?? 0
  const last = places.get(own.at(-1) as Leaf) ?? first
  return present.slice(Math.max(0, first - 1), last + 2)
}

/** The passages that one side has, and the place of each among them. */
interface Present {
  readonly present: readonly Leaf[]
  readonly places: ReadonlyMap<Leaf, number>
}

const presents = new WeakMap<readonly Leaf[], Partial<Record<Side, Present>>>()

/** Found out once for each comparison, as every change asks for it. */
function presentOn(leaves: readonly Leaf[], side: Side): Present {
  const known = presents.get(leaves) ?? {}
  presents.set(leaves, known)
  const found = known[side]
  if (found !== undefined) return found
  const present = leaves.filter((leaf) => leaf.spans[side] !== null)
  const made = { present, places: new Map(present.map((leaf, place) => [leaf, place])) }
  known[side] = made
  return made
}

/** A piece of another change becomes plain words, and no context: it is shown in its own place. */
function itemOf(block: number, stretch: Stretch, piece: Piece, passages: readonly string[]): Item {
  const isWhole = stretch.change !== "reworded" && stretch.change !== "same"
  if (passages.includes(stretch.passage))
    return { block, stretch, piece, isCore: isWhole || piece.kind !== "kept", stays: true }
  const isChanged = piece.kind === "deleted" || piece.kind === "added"
  return {
    block,
    stretch: { ...stretch, change: "same", partner: null, phrase: null, leads: "" },
    piece: isChanged ? { ...piece, kind: "kept" } : piece,
    isCore: false,
    stays: !isChanged && !isWhole,
  }
}

/** The nearest words of some items, which go away from the change: backwards (-1) or forwards (1). */
function near(
  blocks: readonly CellBlock[],
  items: readonly Item[],
  core: Item,
  direction: -1 | 1,
): Item[] {
  const result: Item[] = []
  let left = WORDS_AROUND
  for (const item of items) {
    if (left <= 0 || !isContext(blocks, item, core, direction)) break
    const { start, text } = item.piece
    const words = wordsOf(text)
    const kept = (direction === 1 ? words.slice(0, left) : words.slice(-left)).join("")
    const from = direction === 1 ? start : start + text.length - kept.length
    left -= words.length
    result.push(...part(item, from, from + kept.length))
  }
  return result
}

/** What stays, in the same paragraph or the same row of a table; over a whole paragraph also the end of the one above, unless it is a heading, another's turn or another row's. */
function isContext(
  blocks: readonly CellBlock[],
  { stays, block }: Item,
  core: Item,
  direction: -1 | 1,
): boolean {
  const [here, there] = [blocks[block]!, blocks[core.block]!]
  if (!stays || block === core.block) return stays
  if (here.row !== null && here.row === there.row) return true
  if (direction === 1 || core.stretch.change === "reworded") return false
  return here.kind === there.kind && here.row === there.row && here.speaker === there.speaker
}

/** A long stretch that stays, between two changes of one passage, is shown by its ends. */
function shortened(item: Item): readonly Item[] {
  const { start, text } = item.piece
  const words = wordsOf(text)
  if (item.isCore || words.length < LONG_BETWEEN) return [item]
  const [opening, end] = [words.slice(0, WORDS_AROUND), words.slice(-WORDS_AROUND)].map((some) =>
    some.join(""),
  ) as [string, string]
  return [
    ...part(item, start, start + opening.length),
    { ...item, piece: { ...item.piece, text: `${ELLIPSIS} ` } },
    ...part(item, start + text.length - end.length, start + text.length),
  ]
}

function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)(?=\S)/u)
}

function part(item: Item, start: number, end: number): readonly Item[] {
  const piece = clipped(item.piece, { start, end })
  return piece === null ? [] : [{ ...item, piece }]
}

/** A sign at either end where the paragraph goes on there. */
function withEllipses(
  { witnesses }: Comparison,
  side: Side,
  items: readonly Item[],
): readonly Item[] {
  const { text, blocks } = witnesses[side]
  const [first, last] = [items[0]!, items.at(-1)!]
  const spanAt = (position: number) => blocks[blockAt(witnesses[side], position)]!.span
  const end = last.piece.start + last.piece.text.length
  const opens = text.slice(spanAt(first.piece.start).start, first.piece.start).trim() !== ""
  const goesOn = text.slice(end, spanAt(last.piece.start).end).trim() !== ""
  return [
    ...(opens ? [ellipsis(first, /^\s/u.test(first.piece.text) ? ELLIPSIS : `${ELLIPSIS} `)] : []),
    ...items,
    ...(goesOn ? [ellipsis(last, /\s$/u.test(last.piece.text) ? ELLIPSIS : ` ${ELLIPSIS}`)] : []),
  ]
}

/** A sign of ours, in the same paragraph and outside of the change. */
function ellipsis({ block, stretch, piece }: Item, text: string): Item {
  return {
    block,
    stretch: { ...stretch, change: "same", partner: null, phrase: null, leads: "" },
    piece: { ...piece, kind: "kept", text, weight: "none", marks: [], unseen: "", remark: "" },
    isCore: false,
    stays: true,
  }
}

/** The items back in their blocks, what belongs together in one stretch. A block that is cut at its head has no speaker's name over it. */
function rebuilt(blocks: readonly CellBlock[], items: readonly Item[]): readonly CellBlock[] {
  const result: { block: number; stretches: { from: Stretch; pieces: Piece[] }[] }[] = []
  for (const { block, stretch, piece } of items) {
    if (result.at(-1)?.block !== block) result.push({ block, stretches: [] })
    const { stretches } = result.at(-1)!
    const last = stretches.at(-1)
    if (last?.from === stretch) last.pieces.push(piece)
    else stretches.push({ from: stretch, pieces: [piece] })
  }
  return result.map(({ block, stretches }) => ({
    ...blocks[block]!,
    stretches: stretches.map(({ from, pieces }) => ({ ...from, pieces })),
  }))
}
