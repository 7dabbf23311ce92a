/**
 * The journey of two witnesses, a step a line. Each region makes its own part of it (`region.ts`), and between two parts
 * they ask each other.
 *
 *   findClaims     what a person has pinned is found again in the texts
 *   regions.of     the texts are cut into regions, these into words and sentences, all numbered alike
 *   words          which answer each other: how close the two texts are, over all regions
 *   sentences      which answer each other: by the words' votes, then by likeness
 *   sentenceMoves  what has no partner, of whichever region, is looked for in all
 *   settle         passages, and which of their words are worth showing as kept
 *   phraseMoves    what is left over, of whichever region, is looked for in all
 *   finish         every passage is cut into segments, each weighed
 *   names          no two passages have one name
 *   moves          what left is compared with what arrived
 */
import type { Alignment } from "../align/align.js"
import { closeness } from "../align/closeness.js"
import type { Collation } from "../collation.js"
import type { PairActivity } from "../progress.js"
import type { Pin, PinOutcome } from "../pins/pins.js"
import { type Claims, findClaims } from "../pins/claims.js"
import type { Rule } from "../rules/rule.js"
import type { Witness } from "../witness.js"
import { MoveMaker } from "./move-ends.js"
import { phraseMoves } from "./phrases.js"
import { sentenceMoves } from "./sentence-moves.js"
import { inStretches } from "./stretches.js"
import type { UnplacedPassages } from "./passages-in-place.js"
import type { Regions } from "./regions.js"
import type { PlacedRegion } from "./whole.js"

/** Collates two witnesses and tells what it is doing. `cut`: new regions, or those of the same two before they were edited. */
export function collatePair(
  [before, after]: readonly [Witness, Witness],
  pins: readonly Pin[],
  cut: Regions,
  rules: readonly Rule[],
  tell: (doing: PairActivity) => void,
): Collation {
  // Pins name sentences.
  const compared = pins.length > 0 ? ([before, after] as const) : inStretches(before, after)
  const claims = findClaims(...compared, pins)
  tell("reading words")
  const whole = cut.of(...compared, claims)
  const { regions, isAlone, size, twins } = whole
  tell("matching sentences")
  const close = closenessOf(regions)
  const around = { closeness: close, size, isAlone, twins }
  const alignments = regions.map(({ region }) => region.sentences(around))
  const away = sentenceMoves(whole, alignments, close)
  const settlements = regions.map(({ region }, i) =>
    region.settlement(alignments[i]!, away.within[i]!, away.away[i]!),
  )
  tell("matching words")
  const settled = regions.map(({ region }, i) => region.settle(alignments[i]!, settlements[i]!))
  tell("looking for moved phrases")
  const phrases = phraseMoves(whole, alignments, settled)
  tell("weighing changes")
  const finished = regions.map(({ region }, i) =>
    region.finish(alignments[i]!, settled[i]!, phrases.ends[i]!, i + 1 < regions.length),
  )
  const names = whole.names.of(finished)
  const maker = new MoveMaker(whole, alignments, settled, finished, names)
  const moves = [
    ...settlements.flatMap(({ moved }, region) =>
      moved.map((each) =>
        maker.ofSentences({
          before: { region, units: each.before },
          after: { region, units: each.after },
          confidence: each.confidence,
        }),
      ),
    ),
    ...away.across.map((each) => maker.ofSentences(each)),
    ...phrases.found.map((each) => maker.ofPhrase(each)),
  ].sort((one, other) => one.from.span.start - other.from.span.start)
  const passages = whole.passages.of(
    finished.map((each, i) => ({ finished: each, names: names[i]!, at: regions[i]!.at })),
  )
  return collationOf(passages, {
    witnesses: [before, after],
    moves,
    pins: outcomesOf(claims, regions, alignments),
    complete:
      compared[0] === before &&
      away.complete &&
      phrases.complete &&
      maker.complete &&
      regions.every(({ region }) => region.complete),
    ...(rules.length > 0 && { rules }),
  })
}

/** A collation whose passages are put in their places when they are first asked for. A function of its own: what it closes over lives as long as the collation. */
function collationOf(
  unplaced: UnplacedPassages,
  { witnesses, ...others }: Omit<Collation, "base" | "passages">,
): Collation {
  let late: UnplacedPassages | null = unplaced
  let passages: Collation["passages"] = []
  return {
    witnesses,
    base: 0,
    get passages() {
      if (late !== null) passages = late.placed()
      late = null
      return passages
    },
    ...others,
  }
}

/** What became of the pins, in whichever region they are. */
function outcomesOf(
  claims: Claims,
  regions: readonly PlacedRegion[],
  alignments: readonly Alignment[],
): readonly PinOutcome[] {
  if (claims.outcomes.length === 0) return []
  return alignments
    .filter((_, i) => regions[i]!.region.claims.together.length > 0)
    .reduce<readonly PinOutcome[]>(
      (outcomes, { pinning }) => pinning.outcomes({ ...claims, outcomes }),
      claims.outcomes,
    )
}

/** How close the two texts are, over all regions. */
function closenessOf(regions: readonly PlacedRegion[]): number {
  let shared = 0
  const told = { before: 0, after: 0 }
  for (const { region } of regions) {
    const known = region.told
    shared += known.shared
    told.before += known.before
    told.after += known.after
  }
  return closeness(shared, told)
}
