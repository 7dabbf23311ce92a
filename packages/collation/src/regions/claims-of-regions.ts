/** What pins ask of regions: none is cut through what a person put together, and each hears what concerns it. */
import type { Claims } from "../pins/claims.js"
import { shifted, type Span } from "../span.js"
import type { SideName } from "../words/text.js"
import type { Witness } from "../witness.js"
import type { Cut } from "./cuts.js"
import { type BlockRange, sentencesOf, startOf } from "./part-of.js"

/** The cuts without those that would part what a person put together. */
export function withoutTorn(
  cuts: readonly Cut[],
  before: Witness,
  after: Witness,
  { together }: Claims,
): readonly Cut[] {
  if (together.length === 0) return cuts
  const sentenceAt = (witness: Witness, block: number) =>
    sentencesOf(witness, { from: block, to: block }).start
  return cuts.filter((cut) => {
    if (cut.before === 0) return true
    const [one, other] = [sentenceAt(before, cut.before), sentenceAt(after, cut.after)]
    return together.every(
      (claim) =>
        (one <= claim.before.start && other <= claim.after.start) ||
        (one >= claim.before.end && other >= claim.after.end),
    )
  })
}

/** Where in the text before the sentences begin that pins speak of, in UTF-16 code units. */
export function placesOfClaims({ sentences }: Witness, { together, apart }: Claims): number[] {
  const indices = [
    ...together.map(({ before }) => before.start),
    ...apart.flatMap(({ before }) => [...before]),
  ]
  return indices.map((i) => sentences[i]!.start)
}

/**
 * What the pins ask of one region; indices count from its first sentence. `places`: see `placesOfClaims`. They tell at
 * once of nearly every region that no pin speaks of it.
 */
export function claimsWithin(
  range: Readonly<Record<SideName, BlockRange>>,
  witnesses: Readonly<Record<SideName, Witness>>,
  claims: Claims,
  places: readonly number[],
): Claims {
  if (places.length === 0) return NOTHING
  const start = startOf(witnesses.before, range.before.from)
  const end = startOf(witnesses.before, range.before.to)
  if (!places.some((at) => at >= start && at < end)) return NOTHING
  const before = sentencesOf(witnesses.before, range.before)
  const after = sentencesOf(witnesses.after, range.after)
  const own = (part: Span, indices: ReadonlySet<number>) =>
    new Set([...indices].filter((i) => isIn(part, i)).map((i) => i - part.start))
  return {
    together: claims.together
      .filter((claim) => isIn(before, claim.before.start) && isIn(after, claim.after.start))
      .map((claim) => ({
        pin: claim.pin,
        before: shifted(claim.before, -before.start),
        after: shifted(claim.after, -after.start),
      })),
    apart: claims.apart
      .map((ban) => ({ ...ban, before: own(before, ban.before), after: own(after, ban.after) }))
      .filter((ban) => ban.before.size > 0 && ban.after.size > 0),
    outcomes: [],
  }
}

/** True when two regions hear the same. */
export function sameClaims(one: Claims, other: Claims): boolean {
  return (
    one === other ||
    (isDeepEqual(one.together, other.together) &&
      isDeepEqual(one.apart.map(listed), other.apart.map(listed)))
  )
}

const NOTHING: Claims = { together: [], apart: [], outcomes: [] }

function listed({ pin, before, after }: Claims["apart"][number]): unknown {
  return [pin, [...before], [...after]]
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isIn({ start, end }: Span, index: number): boolean {
  return index >= start && index < end
}
