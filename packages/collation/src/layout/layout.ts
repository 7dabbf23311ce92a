/**
 * Layout: the linked sentences become passages in the order of both texts, and what has no partner
 * is told apart: cut, added, or opposite words that the source leaves out.
 *
 *   before   A. […] D.           A answers A and D answers D. B and C stand opposite an omission:
 *   after    A. B. C. D.         nobody can say whether the text before had them. Unattested.
 *
 * An omission hides what can have stood where it stands. One between two paragraphs, or next to words
 * that have a partner, may hide paragraphs; one between two sentences of a paragraph that has no partner
 * itself hides sentences of that paragraph, not other paragraphs; one inside a sentence hides words only.
 */
import type { Group } from "../align/groups.js"
import type { Span } from "../span.js"
import type { CellFates } from "../tables/match-tables.js"
import type { Pair, SideName } from "../words/text.js"
import type { Plan } from "./plan.js"
import type { MovedUnits } from "./side.js"
import { Zone } from "./zone.js"

/** What is known of the sentences of a pair when they are laid out. */
export interface Answers {
  /** In the order of both texts. */
  readonly groups: readonly Group[]
  /** The sentences of either text that left for another place, or came from one. */
  readonly away: Readonly<Record<SideName, readonly Span[]>>
  readonly cells: Readonly<Record<SideName, CellFates>>
}

/** Lays out what answers what as passages, in an order that both texts keep. */
export function layOut(pair: Pair, { groups, away, cells }: Answers): Plan[] {
  const plans: Plan[] = []
  const moved = { before: numbered(away.before), after: numbered(away.after) }
  let last: Group | null = null
  for (let i = 0; i <= groups.length; i++) {
    const group = i < groups.length ? groups[i]! : null
    if (isZone(pair, last, group))
      for (const plan of new Zone(pair, moved, cells, last, group).plan()) plans.push(plan)
    if (group !== null) plans.push(matched(group))
    last = group
  }
  return plans.length > 0 ? plans : [NO_SENTENCES]
}

/** Where neither text has a sentence, their white space still has to stand somewhere. */
const NO_SENTENCES: Plan = {
  before: { start: 0, end: 0 },
  after: { start: 0, end: 0 },
  kind: "matched",
  confidence: 1,
  moved: -1,
}

/** For each unit that is away, which of them it belongs to. */
function numbered(away: readonly Span[]): MovedUnits[SideName] {
  return new Map(
    away.flatMap(({ start, end }, number) =>
      Array.from({ length: end - start }, (_, k) => [start + k, number] as const),
    ),
  )
}

/** True when either text has a sentence between two groups; most groups follow each other directly. */
function isZone({ before, after }: Pair, last: Group | null, next: Group | null): boolean {
  return (
    (last?.before.end ?? 0) < (next?.before.start ?? before.units.length) ||
    (last?.after.end ?? 0) < (next?.after.start ?? after.units.length)
  )
}

function matched({ before, after, confidence }: Group): Plan {
  return { before, after, confidence, kind: "matched", moved: -1 }
}
