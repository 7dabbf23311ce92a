/** Places in a document that is edited, and the same places in its witness. Both count UTF-16 units inside a block. */
import type { Block } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import type { Text } from "./text.js"

/** Which of two places is meant where both are as near: the end of the block before, or the start of the one behind. */
export type Side = "before" | "after"

/**
 * The witness's offset at a ProseMirror position.
 *
 * A position between blocks, or in a block without a letter, which the witness does not have, goes to the nearer end of
 * a block that it has. One that is not in the document counts as its end; a witness without blocks has the offset 0 only.
 */
export function offsetOf(text: Text, position: number): number {
  const index = indexOf(text)
  const i = nearest(index, position, startIn, endIn, "before")
  return i === null
    ? 0
    : within(spanStart(index, i), spanEnd(index, i), position - startIn(index, i))
}

/**
 * The ProseMirror position at an offset of the witness.
 *
 * An offset between blocks goes to the nearer end of a block; where both are as near, `side` decides, as it does where two
 * blocks touch. In a witness without blocks it is the beginning of the document's first block.
 */
export function positionOf(text: Text, offset: number, side: Side = "before"): number {
  const index = indexOf(text)
  const i = nearest(index, offset, spanStart, spanEnd, side)
  return i === null ? 1 : within(startIn(index, i), endIn(index, i), offset - spanStart(index, i))
}

/** The number of the witness's block that a ProseMirror position is in; null where it is in none. */
export function blockAt(text: Text, position: number): number | null {
  const index = indexOf(text)
  const i = lastWhere(index.starts.length, (each) => startIn(index, each) <= position)
  return i >= 0 && position <= endIn(index, i) ? i : null
}

/** How many of the witness's blocks begin before a ProseMirror position. */
export function blocksBefore(text: Text, position: number): number {
  const index = indexOf(text)
  return lastWhere(index.starts.length, (i) => startIn(index, i) < position) + 1
}

/** Where each of a witness's blocks begins in the document: the place before its first letter, in order. */
interface Index {
  readonly blocks: readonly Block[]
  readonly starts: readonly number[]
}

const indexes = new WeakMap<Node, Index>()

function indexOf({ document, witness: { blocks } }: Text): Index {
  const known = indexes.get(document)
  if (known?.blocks === blocks) return known
  const index = { blocks, starts: startsOf(document, blocks) }
  indexes.set(document, index)
  return index
}

/**
 * Blocks are one to one, but for those without a letter: an edited witness has none, an opened one may have some. These
 * are alike, so it is enough that each answers one.
 */
function startsOf(document: Node, blocks: readonly Block[]): number[] {
  const starts: number[] = []
  const emptyUntilNext: number[] = []
  const isEmpty = ({ kind, span }: Block) => kind !== "cell" && span.start === span.end
  document.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (node.content.size === 0 && node.type.name !== "cell") emptyUntilNext.push(position + 1)
    else {
      placeEmpty(position + 1)
      starts.push(position + 1)
    }
    return false
  })
  placeEmpty(Math.max(1, document.content.size - 1))
  return starts

  /** The witness's blocks without a letter, up to its next with one: where the document has them, or right before `next`. */
  function placeEmpty(next: number): void {
    for (let i = 0; starts.length < blocks.length && isEmpty(blocks[starts.length]!); i++)
      starts.push(emptyUntilNext[i] ?? next)
    emptyUntilNext.length = 0
  }
}

type End = (index: Index, i: number) => number

const startIn: End = ({ starts }, i) => starts[i] as number
const spanStart: End = ({ blocks }, i) => (blocks[i] as Block).span.start
const spanEnd: End = ({ blocks }, i) => (blocks[i] as Block).span.end
const endIn: End = (index, i) => startIn(index, i) + spanEnd(index, i) - spanStart(index, i)

/** The block that holds a place, or the one whose end is nearest to it; null where there are no blocks. */
function nearest(index: Index, place: number, start: End, end: End, side: Side): number | null {
  const count = index.starts.length
  if (count === 0) return null
  const i = lastWhere(count, (each) => start(index, each) <= place)
  const isBefore = side === "before"
  if (i < 0) return 0
  if (isBefore && i > 0 && place === start(index, i) && end(index, i - 1) === place) return i - 1
  if (i === count - 1 || place <= end(index, i)) return i
  const [back, forth] = [place - end(index, i), start(index, i + 1) - place]
  return back < forth || (back === forth && isBefore) ? i : i + 1
}

/** A place so far into a stretch, or the end of it that is nearer. */
function within(start: number, end: number, by: number): number {
  return Math.max(start, Math.min(end, start + by))
}

/** The last of so many things that passes a test, by halving: those that pass stand first. -1 where none does. */
function lastWhere(count: number, passes: (i: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
