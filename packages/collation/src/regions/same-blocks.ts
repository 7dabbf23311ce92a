import type { Span } from "../span.js"
import type { Witness } from "../witness.js"
import { type SameBlocks, untouchedBlocks } from "../witness/untouched.js"

/**
 * Which blocks of a witness are the same in two of its states, with all that stands in them and, up to the next block,
 * behind them: letters, sentences, interventions, marks, revisions. A block is counted from one side only.
 */
export function sameBlocks(old: Witness, now: Witness): SameBlocks {
  const count = Math.min(old.blocks.length, now.blocks.length)
  if (old === now) return { leading: count, trailing: 0 }
  const untouched = untouchedBlocks(old, now)
  if (untouched !== null) return untouched
  const leading = leadingBlocks(old, now, leadingText(old.text, now.text))
  const trailing = trailingText(old.text, now.text)
  return { leading, trailing: trailingBlocks(old, now, trailing, count - leading) }
}

/** How many characters are compared at once: a machine compares stretches faster than signs. */
const CHUNK = 4096

/** How many UTF-16 code units two texts have in common from their beginnings. */
export function leadingText(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at + CHUNK <= most && one.slice(at, at + CHUNK) === other.slice(at, at + CHUNK))
    at += CHUNK
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

/** The same from their ends. */
export function trailingText(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  const [x, y] = [one.length, other.length]
  let at = 0
  while (
    at + CHUNK <= most &&
    one.slice(x - at - CHUNK, x - at) === other.slice(y - at - CHUNK, y - at)
  )
    at += CHUNK
  while (at < most && one.charCodeAt(x - at - 1) === other.charCodeAt(y - at - 1)) at++
  return at
}

/** How many blocks stand, with the space behind them, within the first `same` code units and have the same in them. */
function leadingBlocks(old: Witness, now: Witness, same: number): number {
  let bound = same
  for (const [one, other] of lists(old, now)) bound = Math.min(bound, leadingSpans(one, other))
  const count = Math.min(old.blocks.length, now.blocks.length)
  let i = 0
  // What stands behind a block belongs to it: it is the same if the next block begins at the same place.
  while (
    i < count &&
    isSame(old.blocks[i]!, now.blocks[i]!, 0) &&
    endOf(now, i) <= bound &&
    endOf(old, i) <= bound
  )
    i++
  return i
}

/** Where the next block begins. */
function endOf({ blocks, text }: Witness, index: number): number {
  return blocks[index + 1]?.span.start ?? text.length
}

function trailingBlocks(old: Witness, now: Witness, same: number, most: number): number {
  const by = now.text.length - old.text.length
  let bound = now.text.length - same
  for (const [one, other] of lists(old, now)) bound = Math.max(bound, trailingSpans(one, other, by))
  let i = 0
  for (; i < most; i++) {
    const [one, other] = [old.blocks.at(-1 - i)!, now.blocks.at(-1 - i)!]
    if (!isSame(one, other, by) || other.span.start < bound) break
  }
  return i
}

export type Placed = Span | { readonly span: Span }

function lists(old: Witness, now: Witness): [readonly Placed[], readonly Placed[]][] {
  return [
    [old.sentences, now.sentences],
    [old.interventions, now.interventions],
    [old.marks, now.marks],
    [old.revisions, now.revisions],
  ]
}

/** Up to where two lists hold the same. */
function leadingSpans(old: readonly Placed[], now: readonly Placed[]): number {
  let i = 0
  while (i < old.length && i < now.length && isSame(old[i]!, now[i]!, 0)) i++
  return Math.min(startOf(old[i]), startOf(now[i]))
}

/** From where on two lists hold the same, in the text as it is now. */
function trailingSpans(old: readonly Placed[], now: readonly Placed[], by: number): number {
  let i = 1
  while (i <= old.length && i <= now.length && isSame(old.at(-i)!, now.at(-i)!, by)) i++
  return Math.max(endOfLast(old.at(-i), by), endOfLast(now.at(-i), 0))
}

function startOf(thing: Placed | undefined): number {
  return thing === undefined ? Number.POSITIVE_INFINITY : spanOf(thing).start
}

function endOfLast(thing: Placed | undefined, by: number): number {
  return thing === undefined ? 0 : spanOf(thing).end + by
}

function spanOf(thing: Placed): Span {
  return "span" in thing ? thing.span : thing
}

/** True for two things that are the same but that one stands `by` code units farther on. */
export function isSame(old: Placed, now: Placed, by: number): boolean {
  if (old === now) return by === 0
  const [one, other] = [spanOf(old), spanOf(now)]
  if (one.start + by !== other.start || one.end + by !== other.end) return false
  return !("span" in old) || haveSameParticulars(old, now as { readonly span: Span })
}

/** True when two things are the same in all but where they stand: kind, speaker, hand and whatever else they have. */
function haveSameParticulars(old: object, now: object): boolean {
  const [one, other] = [old, now] as [Record<string, unknown>, Record<string, unknown>]
  for (const name in one) if (name !== "span" && one[name] !== other[name]) return false
  for (const name in other) if (!(name in one)) return false
  return true
}
