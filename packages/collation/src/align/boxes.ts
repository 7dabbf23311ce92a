/**
 * Boxes: what is unlinked between two neighbouring links, in which sentences are compared by likeness, each with each.
 *
 *   before   A. B. C. D. E.       In a large box sentences that stand once in either text, word for word, need no weighing.
 *   after    X. C. B. D. F.       D answers D, and parts the box. B crosses C: one of them keeps its place. A, whose only
 *                                 twin stands beyond the box, has left it, and so has what crosses: for `moves.ts`.
 *                                 What is still to be weighed is E with F.
 */
import { heaviestInOrder } from "./chain.js"
import { type Allowed, isFreeOf, mayMove } from "../pins/pinning.js"
import { firstWhere } from "../sorted.js"
import type { FindTwin } from "./twins.js"
import type { SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"

/** Sentences of either text, in order, that have no partner yet; neither list is empty. */
export interface Box {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
}

/** Two sentences that answer each other: indices into the lists of units. */
interface Anchor {
  readonly before: number
  readonly after: number
}

/** A box with more cells than this is large. None of the human alignments but one has so large a box. */
const LARGE = 2500

/** The unlinked sentences between two neighbouring links, where both sides have some. */
export function boxesBetween(
  before: readonly Unit[],
  after: readonly Unit[],
  anchors: readonly Anchor[],
  pinning: Allowed,
): Box[] {
  const isFree = (side: SideName) => (unit: Unit) =>
    unit.compared.length > 0 && !pinning.has(side, unit.index)
  const boxes: Box[] = []
  let atBefore = 0
  let atAfter = 0
  const close = (endBefore: number, endAfter: number) => {
    if (endBefore === atBefore || endAfter === atAfter) return
    const box = {
      before: before.slice(atBefore, endBefore).filter(isFree("before")),
      after: after.slice(atAfter, endAfter).filter(isFree("after")),
    }
    if (box.before.length > 0 && box.after.length > 0) boxes.push(box)
  }
  for (const vote of anchors) {
    close(vote.before, vote.after)
    atBefore = vote.before + 1
    atAfter = vote.after + 1
  }
  close(before.length, after.length)
  return boxes
}

/** The pairs of sentences in a box. */
export function cellsIn({ before, after }: Box): number {
  return before.length * after.length
}

/** The twins that answer each other in a large box, and what is left of it to be weighed; a box that is not large stays as it is. */
export function withoutTwins(
  box: Box,
  twinOf: FindTwin,
  pinning: Allowed,
): { readonly twins: readonly Anchor[]; readonly boxes: readonly Box[] } {
  if (cellsIn(box) <= LARGE) return { twins: [], boxes: [box] }
  const gone = { before: new Set<Unit>(), after: new Set<Unit>() }
  const pairs: { a: number; b: number; one: Unit; other: Unit }[] = []
  for (const one of box.before) {
    const twin = twinOf("before", one)
    const other = typeof twin === "number" ? unitAt(box.after, twin) : undefined
    if (twin === null || !mayLeave(pinning, "before", one, twin)) continue
    gone.before.add(one)
    if (other === undefined) continue
    gone.after.add(other)
    if (pinning.allows(one.index, other.index))
      pairs.push({ a: one.index, b: other.index, one, other })
  }
  for (const other of box.after) {
    if (gone.after.has(other)) continue
    const twin = twinOf("after", other)
    if (twin !== null && mayLeave(pinning, "after", other, twin)) gone.after.add(other)
  }
  const chain = heaviestInOrder(pairs, ({ one }) => one.information)
  const left = (side: SideName) => box[side].filter((unit) => !gone[side].has(unit))
  return {
    twins: chain.map(({ a, b }) => ({ before: a, after: b })),
    boxes: parted({ before: left("before"), after: left("after") }, chain),
  }
}

/** True when no pin is against it that a sentence and its twin, which may stand in another region, are the two ends of a move. */
function mayLeave(
  pinning: Allowed,
  side: SideName,
  { index }: Unit,
  twin: number | "elsewhere",
): boolean {
  const own = { start: index, end: index + 1 }
  if (twin === "elsewhere") return isFreeOf(pinning, side, own)
  const other = { start: twin, end: twin + 1 }
  return side === "before" ? mayMove(pinning, own, other) : mayMove(pinning, other, own)
}

/** The sentence with an index, if it is among some in order. */
function unitAt(units: readonly Unit[], index: number): Unit | undefined {
  const unit = units[firstWhere(units.length, (i) => units[i]!.index >= index)]
  return unit?.index === index ? unit : undefined
}

/** A box cut at pairs of sentences that answer each other, in the order of both texts. */
function parted({ before, after }: Box, pairs: readonly { a: number; b: number }[]): Box[] {
  const boxes: Box[] = []
  const end = { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY }
  let [atBefore, atAfter] = [0, 0]
  for (const { a, b } of [...pairs, end]) {
    const [fromBefore, fromAfter] = [atBefore, atAfter]
    while (atBefore < before.length && before[atBefore]!.index < a) atBefore++
    while (atAfter < after.length && after[atAfter]!.index < b) atAfter++
    if (atBefore > fromBefore && atAfter > fromAfter)
      boxes.push({
        before: before.slice(fromBefore, atBefore),
        after: after.slice(fromAfter, atAfter),
      })
  }
  return boxes
}
