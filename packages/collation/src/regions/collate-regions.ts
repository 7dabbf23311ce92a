/**
 * The journey of a pair in regions: each makes its own part of it, and between two parts they ask each other.
 *
 *   sentences      which answer each other, given how close the two texts are over all regions
 *   sentenceMoves  what has no partner, of whichever region, is looked for in all
 *   settle         which words every passage keeps
 *   phraseMoves    what is left over, of whichever region, is looked for in all
 *   finish         passages, cut into segments and weighed
 *   identify       no two passages have one name
 *   moves          what left is compared with what arrived
 */
import { closeness } from "../align/closeness.js"
import type { Collation, Passage } from "../collation.js"
import { identify } from "../passages/identify.js"
import type { PinOutcome } from "../pins/pins.js"
import type { Claims } from "../pins/claims.js"
import { lastUpTo } from "../sorted.js"
import { MoveMaker } from "./move-ends.js"
import { phraseMoves, running } from "./phrases.js"
import { PlacedPassage } from "./placed-passage.js"
import type { Finished, Settled } from "./region.js"
import { sentenceMoves } from "./sentence-moves.js"
import type { PlacedRegion, Whole } from "./whole.js"

/** What the journey finds out about a pair. */
export type Found = Pick<Collation, "passages" | "moves" | "pins" | "complete">

/** Collates a pair in regions. `claims`: what the pins ask of the whole pair. */
export function collateRegions(whole: Whole, claims: Claims): Found {
  const { regions, isAlone, size, twins } = whole
  const close = closenessOf(regions)
  const around = { closeness: close, size, isAlone, twins: twins.find.bind(twins) }
  const alignments = regions.map(({ region }) => region.sentences(around))
  const away = sentenceMoves(whole, alignments, close)
  const settlements = regions.map(({ region }, i) =>
    region.settlement(alignments[i]!, away.within[i]!, away.away[i]!),
  )
  const settled = regions.map(({ region }, i) => region.settle(alignments[i]!, settlements[i]!))
  const phrases = phraseMoves(whole, alignments, settled)
  const finished = regions.map(({ region }, i) =>
    region.finish(alignments[i]!, settled[i]!, phrases.ends[i]!, i + 1 < regions.length),
  )
  const names = namesOf(regions, settled, finished)
  const maker = new MoveMaker(whole, alignments, settled, finished, names)
  const moves = [
    ...settlements.flatMap(({ moved }, region) =>
      moved.map(({ before, after, confidence }) =>
        maker.ofSentences({
          before: { region, units: before },
          after: { region, units: after },
          confidence,
        }),
      ),
    ),
    ...away.across.map((each) => maker.ofSentences(each)),
    ...phrases.found.map((each) => maker.ofPhrase(each)),
  ].sort((one, other) => one.from.span.start - other.from.span.start)
  return {
    passages: placedPassages(regions, finished, names),
    moves,
    pins: alignments.reduce<readonly PinOutcome[]>(
      (outcomes, { pinning }) => pinning.outcomes({ ...claims, outcomes }),
      claims.outcomes,
    ),
    complete:
      away.complete &&
      phrases.complete &&
      maker.complete &&
      regions.every(({ region }) => region.complete),
  }
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

/** An identifier for every passage. */
function namesOf(
  regions: readonly PlacedRegion[],
  settled: readonly Settled[],
  finished: readonly Finished[],
): readonly string[] {
  const before = running(finished.map(({ names }) => names.length))
  return identify(
    finished.flatMap(({ names }) => names),
    (at) => {
      const i = lastUpTo(before.length, (k) => before[k]!, at)
      const own = at - before[i]!
      return regions[i]!.region.nameless(settled[i]!.plans[own]!, finished[i]!.passages[own]!)
    },
  )
}

/** The passages of all regions, one behind the other. */
function placedPassages(
  regions: readonly PlacedRegion[],
  finished: readonly Finished[],
  names: readonly string[],
): Passage[] {
  const passages: Passage[] = []
  regions.forEach(({ at }, i) => {
    const origin = [at.before, at.after]
    const isFirst = at.before === 0 && at.after === 0
    for (const passage of finished[i]!.passages) {
      const id = names[passages.length]!
      passages.push(isFirst ? { id, ...passage } : new PlacedPassage(id, passage, origin))
    }
  })
  return passages
}
