import type { Link } from "./match-sentences.js"
import type { Span } from "../span.js"
import { opposite, type SideName } from "../words/text.js"

/** Neighbouring sentences that hang together by their links. `before` and `after` are ranges of units, ends excluded. */
export interface Group {
  readonly before: Span
  readonly after: Span
  /** That of its weakest link. */
  readonly confidence: number
  /** Its links, where sentences stand between them that have none: these may have moved, and then it is torn (`torn`). */
  readonly around?: readonly Link[]
}

/** The links as groups: one to one, one to many, many to many. What stands between two linked sentences of a group is in it. */
export function groupLinks(links: readonly Link[]): Group[] {
  const groups: Group[] = []
  for (let first = 0; first < links.length; ) {
    const { before, after } = links[first]!
    let { confidence } = links[first]!
    let [endBefore, endAfter] = [before + 1, after + 1]
    let isWhole = true
    let next = first + 1
    for (; next < links.length; next++) {
      const link = links[next]!
      if (link.before >= endBefore && link.after >= endAfter) break
      if (link.before > endBefore || link.after > endAfter) isWhole = false
      endBefore = Math.max(endBefore, link.before + 1)
      endAfter = Math.max(endAfter, link.after + 1)
      confidence = Math.min(confidence, link.confidence)
    }
    groups.push({
      before: { start: before, end: endBefore },
      after: { start: after, end: endAfter },
      confidence,
      ...(!isWhole && { around: links.slice(first, next) }),
    })
    first = next
  }
  return groups
}

/** Stretches of one side of a group between two of its links, each with the sentence of the other side that has both. */
export function gapsIn(
  { around }: Group,
  side: SideName,
): readonly (Span & { readonly shared: number })[] {
  if (around === undefined) return []
  return around.slice(1).flatMap((link, i) => {
    const start = around[i]![side] + 1
    return link[side] > start ? [{ start, end: link[side], shared: link[opposite(side)] }] : []
  })
}

/**
 * What remains of a group when sentences that stand in it have moved.
 *
 *   before   A. B. C. D.      A and D became X, and so the group has B and C as well. When these turn up elsewhere, X
 *   after    X.               answers A alone, or D alone: whichever answers it more surely.
 */
export function torn(
  group: Group,
  moved: Readonly<Record<SideName, ReadonlySet<number>>>,
): Group[] {
  const links = group.around ?? []
  const border = links.findIndex((link, i) => {
    const last = links[i - 1]
    return (
      last !== undefined &&
      (standsBetween(last, link, "before", moved) || standsBetween(last, link, "after", moved))
    )
  })
  if (border < 0) return [group]
  const [left, right] = [links.slice(0, border), links.slice(border)]
  const side = left.at(-1)!.before === right[0]!.before ? "before" : "after"
  const shared = right[0]![side]
  const isSurer = sureness(left, side, shared) >= sureness(right, side, shared)
  const without = (part: readonly Link[]) => part.filter((link) => link[side] !== shared)
  return [isSurer ? left : without(left), isSurer ? without(right) : right]
    .flatMap(groupLinks)
    .flatMap((part) => torn(part, moved))
}

function standsBetween(
  one: Link,
  other: Link,
  side: SideName,
  moved: Readonly<Record<SideName, ReadonlySet<number>>>,
): boolean {
  for (let unit = one[side] + 1; unit < other[side]; unit++) if (moved[side].has(unit)) return true
  return false
}

function sureness(links: readonly Link[], side: SideName, unit: number): number {
  return links.reduce(
    (most, link) => (link[side] === unit ? Math.max(most, link.confidence) : most),
    0,
  )
}
