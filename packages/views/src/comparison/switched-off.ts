/** What a reader has switched off, worked out for each passage and each difference. */
import { handOf, type Segment } from "@variorum/collation"
import type { ChangeKind } from "../row.js"
import type { Bare, Comparison, Leaf } from "./comparison.js"
import { changeIdOf } from "./transpositions.js"

/**
 * Identifiers of the passages that are switched off whole, by their kind, speaker or hand, and of the ends of moved
 * phrases that are. All that moved together is switched off together, as its beginning at the old place is.
 */
export function switchedOffIn(bare: Bare, leaves: readonly Leaf[]): ReadonlySet<string> {
  const { kinds } = bare.settings.hidden
  const off = new Set<string>()
  const deciding = new Set(
    leaves.filter((leaf) => isSwitchedOff(bare, leaf)).map(({ passage }) => passage.id),
  )
  for (const leaf of leaves) {
    if (deciding.has(changeIdOf(leaf))) off.add(leaf.passage.id)
    for (const { id, partner, side } of leaf.phrases)
      if (side === 0 && (kinds.has("moved") || isSpokenOff(bare, leaf))) off.add(id).add(partner)
  }
  return off
}

function isSwitchedOff(bare: Bare, leaf: Leaf): boolean {
  if (leaf.kind === "same") return false
  return (
    bare.settings.hidden.kinds.has(leaf.kind) || isSpokenOff(bare, leaf) || isInHandOff(bare, leaf)
  )
}

function isSpokenOff(bare: Bare, leaf: Leaf): boolean {
  const speaker = speakerOf(bare, leaf)
  return speaker !== null && bare.settings.hidden.speakers.has(speaker)
}

/** Who says a passage: in the later text, where both have it. Null where nobody is named. */
export function speakerOf({ witnesses }: Bare, { blocks, side }: Leaf): string | null {
  return witnesses[side].blocks[blocks[side]?.first ?? -1]?.speaker ?? null
}

function isInHandOff(bare: Bare, leaf: Leaf): boolean {
  const hand = handOfPassage(bare, leaf)
  return hand !== null && bare.settings.hidden.hands.has(hand)
}

/** The one hand that cut or added a whole passage; null where there is none, or nobody knows whose. */
export function handOfPassage({ collation }: Bare, { kind, passage }: Leaf): string | null {
  if (kind !== "deleted" && kind !== "added") return null
  const hands = new Set(passage.segments.map((segment) => handOf(collation.witnesses, segment)))
  const [hand] = hands
  return hands.size === 1 && hand !== undefined ? hand : null
}

/** True of a difference that is left unmarked for its weight, its class or its hand. */
export function isLeftUnmarked({ settings, collation }: Bare, segment: Segment): boolean {
  const { weights, classes, hands } = settings.hidden
  if (weights.has(segment.weight)) return true
  if (segment.class !== null && classes.has(segment.class)) return true
  if (hands.size === 0) return false
  const hand = handOf(collation.witnesses, segment)
  return hand !== null && hands.has(hand)
}

/** What a passage is drawn as: one that both texts have is drawn as the same where it is switched off. */
export function drawnKind({ off }: Comparison, { kind, passage }: Leaf): ChangeKind | "same" {
  return kind === "reworded" && off.has(passage.id) ? "same" : kind
}
