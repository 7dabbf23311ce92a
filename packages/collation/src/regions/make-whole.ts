/** From two witnesses and what the pins ask of them to the pair in regions. */
import { sizeOf } from "../align/word-weights.js"
import type { Claims } from "../pins/claims.js"
import { lastUpTo } from "../sorted.js"
import type { Rule } from "../rules/rule.js"
import type { Span } from "../span.js"
import { Lexicon, type BothTokens } from "../words/lexicon.js"
import { isTurned, type SideName } from "../words/text.js"
import type { Witness } from "../witness.js"
import { type Cut, cutsOf, isShort, openingsOf } from "./cuts.js"
import { type Part, partOf } from "./part-of.js"
import { Region } from "./region.js"
import { TwinsOfRegions } from "./twins-of-regions.js"
import type { PlacedRegion, Whole } from "./whole.js"

/** Cuts a pair into regions, none of them across a pin. */
export function makeWhole(
  before: Witness,
  after: Witness,
  claims: Claims,
  rules: readonly Rule[],
  steps: number,
): Whole {
  const turned = isTurned(before, after)
  const openings = { before: openingsOf(before), after: openingsOf(after) }
  const cuts = withoutTorn(cutsOf({ before, after, openings, turned }), before, after, claims)
  const parts = cuts.map((cut, i) => partsAt(before, after, cut, cuts[i + 1]))
  const lexicon = new Lexicon(rules)
  const tokens = parts.map(
    ({ before: one, after: other }): BothTokens => [
      lexicon.read(one.witness),
      lexicon.read(other.witness),
    ],
  )
  for (const [one, other] of tokens) {
    lexicon.add(one)
    lexicon.add(other)
  }
  lexicon.settle(() => tokens)
  const regions = parts.map(
    (part, i): PlacedRegion => ({
      region: new Region(tokens[i]!, lexicon, claimsWithin(part, claims), steps),
      at: { before: part.before.at, after: part.after.at },
      sentences: { before: part.before.sentences, after: part.after.sentences },
    }),
  )
  const twins = new TwinsOfRegions()
  for (const { region } of regions) twins.add(region)
  return {
    regions,
    lexicon,
    twins,
    isAlone: isShort(before, after),
    size: sizeOf(before.sentences.length, after.sentences.length),
    turned,
    bans: claims.apart,
    steps,
  }
}

/** What a region has of either text. */
export type Parts = Readonly<Record<SideName, Part>>

/** From one cut to the next, or to the end. */
export function partsAt(before: Witness, after: Witness, cut: Cut, next: Cut | undefined): Parts {
  return {
    before: partOf(before, cut.before, next?.before ?? before.blocks.length),
    after: partOf(after, cut.after, next?.after ?? after.blocks.length),
  }
}

/** The cuts without those that would part what a person put together. */
export function withoutTorn(
  cuts: readonly Cut[],
  before: Witness,
  after: Witness,
  { together }: Claims,
): Cut[] {
  if (together.length === 0) return [...cuts]
  const sentenceAt = (witness: Witness, block: number) =>
    1 +
    lastUpTo(
      witness.sentences.length,
      (i) => witness.sentences[i]!.start,
      witness.blocks[block]!.span.start - 1,
    )
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

/** What the pins ask of one region; indices count from its first sentence. */
export function claimsWithin({ before, after }: Parts, claims: Claims): Claims {
  if (claims.together.length + claims.apart.length === 0) return claims
  const isIn = ({ sentences, witness }: Part, index: number) =>
    index >= sentences && index < sentences + witness.sentences.length
  const local = ({ sentences }: Part, { start, end }: Span): Span => ({
    start: start - sentences,
    end: end - sentences,
  })
  const own = (part: Part, indices: ReadonlySet<number>) =>
    new Set([...indices].filter((i) => isIn(part, i)).map((i) => i - part.sentences))
  return {
    together: claims.together
      .filter((claim) => isIn(before, claim.before.start) && isIn(after, claim.after.start))
      .map((claim) => ({
        pin: claim.pin,
        before: local(before, claim.before),
        after: local(after, claim.after),
      })),
    apart: claims.apart
      .map((ban) => ({ ...ban, before: own(before, ban.before), after: own(after, ban.after) }))
      .filter((ban) => ban.before.size > 0 && ban.after.size > 0),
    outcomes: [],
  }
}
