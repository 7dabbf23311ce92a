/**
 * Puts words of one text into another, and takes words out, so that a sentence stands as a sentence:
 *
 *   We left. │ Nobody saw us.        + "It was dark."   →   We left. It was dark. Nobody saw us.
 *   a paragraph between paragraphs                      →   a paragraph of its own
 *
 * Each works on a transform of the receiving text's document. Offsets are those of the text as it was: of several, those
 * that put in are done first, and all from the back to the front.
 */
import type { Block, Span } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import type { Transform } from "prosemirror-transform"
import { positionOf } from "../document/positions.js"
import { schema } from "../document/schema.js"
import type { Text } from "../document/text.js"

/** Words of a text, ready to be put elsewhere. */
export interface Words {
  readonly text: Text
  /** Where they stand, without white space at the ends. */
  readonly span: Span
  /** True where they are one or more whole blocks, none of them a cell. */
  readonly isWhole: boolean
  /** True where a block begins with them. */
  readonly begins: boolean
  /** True where their own text has spaces between its words. */
  readonly isSpaced: boolean
}

/** Words at a place of a text. */
export function wordsAt(text: Text, span: Span): Words {
  const { witness } = text
  const blocks = blocksIn(text, span)
  const [first, last] = [blocks[0], blocks.at(-1)]
  const begins = first !== undefined && isBlank(witness.text, first.span.start, span.start)
  const ends = last !== undefined && isBlank(witness.text, span.end, last.span.end)
  const isWhole = begins && ends && blocks.every(({ kind }) => kind !== "cell")
  const isSpaced = /\s/u.test(witness.text.slice(Math.max(0, span.start - 1), span.end + 1))
  return { text, span, begins, isWhole, isSpaced }
}

/** The blocks with letters that a stretch has a part of. */
export function blocksIn({ witness }: Text, { start, end }: Span): readonly Block[] {
  return witness.blocks.filter(({ span }) => span.start < end && start < span.end)
}

/** The part of a text's document in which a stretch stands. */
export function rangeOf(text: Text, { start, end }: Span): { from: number; to: number } {
  const from = positionOf(text, start, "after")
  return { from, to: Math.max(from, positionOf(text, end, "before")) }
}

/** Puts words in at an offset of the receiving text: whole blocks between blocks, others among the words there. */
export function putIn(tr: Transform, receiver: Text, at: number, words: Words): void {
  const place = placeAt(receiver, at, words.begins)
  if (place === null) tr.replaceWith(0, tr.doc.content.size, nodesOf(words))
  else if (words.isWhole && place.border !== null) {
    const inside = tr.doc.resolve(positionOf(receiver, place.block.span.start, "after"))
    tr.insert(place.border === "start" ? inside.before(1) : inside.after(1), nodesOf(words))
  } else {
    const position = positionOf(receiver, place.offset, place.border === "end" ? "before" : "after")
    const space = spacesAround(receiver.witness.text, place, words)
    const { from, to } = rangeOf(words.text, words.span)
    if (space.after) tr.insert(position, schema.text(" "))
    tr.replace(position, position, words.text.document.slice(from, to))
    if (space.before) tr.insert(position, schema.text(" "))
  }
}

/** Takes words out, with the space that parted them from the next; blocks that have nothing else go as well. */
export function takeOut(tr: Transform, receiver: Text, span: Span): void {
  for (const block of blocksIn(receiver, span).toReversed()) {
    const start = Math.max(block.span.start, span.start)
    const end = Math.min(block.span.end, span.end)
    const range = rangeOf(receiver, { start, end })
    const from = tr.mapping.map(range.from, 1)
    const place = tr.doc.resolve(from)
    const words = { start: place.parentOffset, end: tr.mapping.map(range.to, -1) - place.start() }
    const all = place.parent.textContent
    const hasOthers = all.slice(0, words.start).trim() !== "" || all.slice(words.end).trim() !== ""
    const gone = withSpace(all, words)
    if (hasOthers || block.kind === "cell")
      tr.delete(place.start() + gone.start, place.start() + gone.end)
    else if (tr.doc.childCount > 1) tr.delete(place.before(), place.after())
    // A document is never without a block.
    else tr.replaceWith(0, tr.doc.content.size, schema.nodes.paragraph.create())
  }
}

/** Puts words in the place of others, letter for letter; either stretch may be empty. */
export function exchange(tr: Transform, receiver: Text, span: Span, from: Text, words: Span): void {
  const there = rangeOf(receiver, span)
  const here = rangeOf(from, words)
  if (words.start === words.end) tr.delete(there.from, there.to)
  else tr.replace(there.from, there.to, from.document.slice(here.from, here.to))
}

/** True where a stretch begins in one cell and ends in another, or in a table and outside it. */
export function crossesCells(text: Text, span: Span): boolean {
  const { from, to } = rangeOf(text, span)
  const [start, end] = [text.document.resolve(from), text.document.resolve(to)]
  return (start.depth > 1 || end.depth > 1) && !start.sameParent(end)
}

/** Where words go in: into which block, and whether that is at one of its ends. */
interface Place {
  readonly block: Block
  readonly border: "start" | "end" | null
  readonly offset: number
}

/** Null in a text without letters. Between two blocks it is the end of the one before, unless a block is to begin with the words. */
function placeAt({ witness }: Text, at: number, begins: boolean): Place | null {
  const { text } = witness
  const blocks = witness.blocks.filter(({ span }) => span.start < span.end)
  const index = Math.max(
    0,
    blocks.findLastIndex(({ span }) => span.start <= at),
  )
  const block = blocks[index]
  if (block === undefined) return null
  const { start, end } = block.span
  const before = blocks[index - 1]
  if (isBlank(text, start, at))
    return begins || before === undefined
      ? { block, border: "start", offset: start }
      : { block: before, border: "end", offset: before.span.end }
  if (!isBlank(text, at, end)) return { block, border: null, offset: at }
  const next = blocks[index + 1]
  return begins && next !== undefined
    ? { block: next, border: "start", offset: next.span.start }
    : { block, border: "end", offset: end }
}

/** Where a space is wanted around words that are put in. */
function spacesAround(
  receiving: string,
  { block, offset }: Place,
  { isSpaced }: Words,
): { readonly before: boolean; readonly after: boolean } {
  const isLetter = (letter: string) => letter.trim() !== ""
  return {
    before: isSpaced && offset > block.span.start && isLetter(receiving.charAt(offset - 1)),
    after: isSpaced && offset < block.span.end && isLetter(receiving.charAt(offset)),
  }
}

/** The stretch with the white space behind it or, at the end of its block, before it. */
function withSpace(block: string, { start, end }: Span): Span {
  const behind = block.slice(end)
  if (behind.trim() !== "") return { start, end: end + behind.length - behind.trimStart().length }
  return { start: block.slice(0, start).trimEnd().length, end: block.length }
}

function nodesOf({ text, span }: Words): readonly Node[] {
  return blocksIn(text, span).map(
    (block) => text.document.resolve(positionOf(text, block.span.start, "after")).parent,
  )
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ""
}
