/** One block made two, and two made one. */
import { Transform } from "prosemirror-transform"
import { positionOf } from "../document/positions.js"
import { schema } from "../document/schema.js"
import { textAfter } from "../document/text.js"
import { done, type Outcome, refused } from "./outcome.js"
import type { Work } from "./work.js"

/**
 * The block at an offset of a text parted there, without the white space around the place.
 *
 * Refused: `no such text`, `no such place` (not inside a block, or with nothing but space on one side), `cells stay apart`.
 */
export function splitBlock(work: Work, index: number, offset: number): Outcome {
  const text = work.texts[index]
  if (text === undefined) return refused("no such text")
  const { witness, document } = text
  const block = witness.blocks.find(({ span }) => span.start < offset && offset < span.end)
  if (block === undefined) return refused("no such place")
  if (block.kind === "cell") return refused("cells stay apart")
  const before = witness.text.slice(block.span.start, offset)
  const after = witness.text.slice(offset, block.span.end)
  if (before.trim() === "" || after.trim() === "") return refused("no such place")
  const from = offset - (before.length - before.trimEnd().length)
  const to = offset + (after.length - after.trimStart().length)
  const at = positionOf(text, from)
  const tr = new Transform(document).delete(at, positionOf(text, to)).split(at)
  return done({ ...work, texts: work.texts.with(index, textAfter(text, tr.doc)) })
}

/**
 * A block of a text (by its index among the witness's blocks) joined with the next, which becomes what the first is.
 *
 * Refused: `no such text`, `nothing to join` (no such block, or the last), `cells stay apart`.
 */
export function joinWithNext(work: Work, index: number, block: number): Outcome {
  const text = work.texts[index]
  if (text === undefined) return refused("no such text")
  const { witness, document } = text
  const [one, next] = [witness.blocks[block], witness.blocks[block + 1]]
  if (one === undefined || next === undefined) return refused("nothing to join")
  if (one.kind === "cell" || next.kind === "cell") return refused("cells stay apart")
  const [before, after] = [one, next].map(({ span }) => witness.text.slice(span.start, span.end))
  const isParted = /\s$/u.test(before!) || /^\s/u.test(after!)
  // A script that sets no space between words gets none.
  const wantsSpace = !isParted && /\s/u.test(before! + after!)
  const from = positionOf(text, one.span.end)
  const tr = new Transform(document).delete(from, positionOf(text, next.span.start, "after"))
  if (wantsSpace) tr.insert(from, schema.text(" "))
  return done({ ...work, texts: work.texts.with(index, textAfter(text, tr.doc)) })
}
