import type { Block, Witness } from "../witness.js"
import {
  betweenBlocks,
  fromBlocks,
  interventionsIn,
  sentencesOf,
  type Joined,
} from "./make-witness.js"
import { splicedAcross, splicedAt, spliced, splicedSpans } from "./splice.js"
import { leftUntouched } from "./untouched.js"
import { type BlockInput, checkBlocks, type WitnessInput } from "./witness-input.js"

/**
 * A witness with others in the place of its blocks number `from` up to `to`, as `witness` would make it of all blocks, in
 * the time that the others take.
 *
 * All that is not replaced stays as it is, letter for letter: the white space between blocks too, and sentences that
 * somebody else has cut. Where two blocks become neighbours that would be joined as those were which were so before, their
 * white space is that which stood there. `brackets`: as in `WitnessInput`, if the witness was made so.
 *
 * Throws RangeError for blocks that it does not have, and InvalidWitness when the others are not as `BlockInput` says.
 */
export function replaceBlocks(
  old: Witness,
  from: number,
  to: number,
  inputs: readonly BlockInput[],
  { brackets }: Pick<WitnessInput, "brackets"> = {},
): Witness {
  checkRange(old, from, to)
  checkBlocks(inputs)
  const [headEnd, tailStart] = [endBefore(old, from), startBehind(old, to)]
  const { before, behind } = jointsAround(old, from, to, inputs)
  const draft = fromBlocks(inputs, headEnd + before.length)
  const text = old.text.slice(0, headEnd) + before + draft.text + behind + old.text.slice(tailStart)
  const interventions = interventionsIn(text, draft.blocks, brackets)
  const sentences = sentencesOf({ ...draft, text }, interventions, old.language)
  const by = text.length - old.text.length
  const area = { start: startOf(old, from), end: startOf(old, to), by }
  const across = { start: headEnd, end: to < old.blocks.length ? tailStart : old.text.length, by }
  const now: Witness = {
    ...old,
    text,
    blocks: splicedAt(old.blocks, draft.blocks, { first: from, behind: to, by }),
    sentences: splicedSpans(old.sentences, sentences, area),
    interventions: spliced(old.interventions, interventions.flat(), area),
    marks: splicedAcross(old.marks, draft.marks, across),
    revisions: splicedAcross(old.revisions, draft.revisions, across),
  }
  // What stands behind a block belongs to it.
  const hasJoint = before === oldJoint(old, from) && (inputs.length > 0 || to < old.blocks.length)
  const leading = hasJoint || from === 0 ? from : from - 1
  return leftUntouched(old, now, { leading, trailing: old.blocks.length - to })
}

function checkRange({ blocks: { length } }: Witness, from: number, to: number): void {
  const isRange = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to
  if (!isRange || to > length)
    throw new RangeError(`there are no blocks from ${from} to ${to} among ${length}`)
}

/** Where a block begins; behind everything for the one after the last. */
function startOf({ blocks }: Witness, index: number): number {
  return blocks[index]?.span.start ?? Number.POSITIVE_INFINITY
}

/** Where the block before one ends; for the first, where it begins itself: what stands before all blocks is kept. */
function endBefore({ blocks, text }: Witness, index: number): number {
  return index === 0 ? (blocks[0]?.span.start ?? text.length) : blocks[index - 1]!.span.end
}

/** Where a block begins; for the one after the last, where that ends: what stands behind all blocks is kept. */
function startBehind({ blocks, text }: Witness, index: number): number {
  return blocks[index]?.span.start ?? blocks.at(-1)?.span.end ?? text.length
}

/** The white space before and behind some blocks; where there are none, all of it is `before`. */
function jointsAround(
  old: Witness,
  from: number,
  to: number,
  inputs: readonly BlockInput[],
): { readonly before: string; readonly behind: string } {
  const [last, next] = [old.blocks[from - 1], old.blocks[to]]
  const before = joint(old, from, last, inputs[0] ?? next)
  return { before, behind: inputs.length === 0 ? "" : joint(old, to, inputs.at(-1), next) }
}

/** The white space between two blocks at a place where two blocks may have met before. */
function joint(
  old: Witness,
  index: number,
  before: Joined | undefined,
  behind: Joined | undefined,
): string {
  if (before === undefined || behind === undefined) return ""
  const usual = betweenBlocks(before, behind)
  const [one, other] = [old.blocks[index - 1], old.blocks[index]]
  const wasSo = one !== undefined && other !== undefined && betweenBlocks(one, other) === usual
  return wasSo ? oldJoint(old, index) : usual
}

/** What stood between a block and the one before it. */
function oldJoint({ blocks, text }: Witness, index: number): string {
  const [one, other] = [blocks[index - 1], blocks[index]] as [Block?, Block?]
  return one === undefined || other === undefined ? "" : text.slice(one.span.end, other.span.start)
}
