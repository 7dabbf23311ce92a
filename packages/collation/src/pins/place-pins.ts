/** Which pins stay in their place, and which cross so much that they can only be told as moves. */
import { heaviestInOrder } from "../align/chain.js"
import type { Claim, Claims } from "./claims.js"
import type { Link } from "../align/match-sentences.js"
import { Pinning } from "./pinning.js"
import type { Span } from "../span.js"
import type { Pair, Text } from "../words/text.js"
import { GAP } from "../words/tokens.js"

/** Links with at least this confidence say where the rest clearly lies: nearly all of them are right (docs/measurements.md). */
const CLEAR = 0.9

/** How much a pin may tear apart to stay in its place, for each bit of its own: a pin that moves keeps its partner, a torn link does not. */
const MOST_CROSSED = 0.5

/** While the rest is looked at by itself, every pinned sentence stands aside. */
export function pinsAside(pair: Pair, claims: Claims): Pinning {
  return new Pinning(pair, { placed: [], moved: claims.together, refused: [], bans: claims.apart })
}

/**
 * Places the pins. `rest`: the links of the sentences that no pin has, made as if there were no pins.
 *
 * A pin that crosses clear links which tell more than half as much as its own sentences becomes a move; of the others,
 * the heaviest set that keeps the order of both texts stays. An omission does not move: a pin that has one and would have to is refused.
 */
export function placePins(pair: Pair, claims: Claims, rest: readonly Link[]): Pinning {
  const clear = rest.filter((link) => link.confidence >= CLEAR)
  const fitting = claims.together.filter(
    (claim) => MOST_CROSSED * weigh(pair, claim) >= weighCrossed(pair, claim, clear),
  )
  const things = fitting.map((claim) => ({ claim, a: claim.before.start, b: claim.after.start }))
  const chain = heaviestInOrder(things, ({ claim }) => weigh(pair, claim) + LEAST)
  const placed = new Set(chain.map(({ claim }) => claim))
  const crossing = claims.together.filter((claim) => !placed.has(claim))
  const canMove = ({ before, after }: Claim) =>
    !hasOmission(pair.before, before) && !hasOmission(pair.after, after)
  return new Pinning(pair, {
    placed: [...placed],
    moved: crossing.filter(canMove),
    refused: crossing.filter((claim) => !canMove(claim)),
    bans: claims.apart,
  })
}

/** How much the sentences of a pin tell, in the unit of `information`: the mean of both sides. */
function weigh({ before, after }: Pair, claim: Claim): number {
  return (tells(before, claim.before) + tells(after, claim.after)) / 2
}

function tells({ units }: Text, { start, end }: Span): number {
  return units.slice(start, end).reduce((sum, unit) => sum + unit.information, 0)
}

function weighCrossed({ before, after }: Pair, claim: Claim, links: readonly Link[]): number {
  return links
    .filter(
      (link) =>
        (link.before < claim.before.start && link.after >= claim.after.end) ||
        (link.before >= claim.before.end && link.after < claim.after.start),
    )
    .reduce(
      (sum, link) =>
        sum +
        Math.min(before.units[link.before]!.information, after.units[link.after]!.information),
      0,
    )
}

/** What any pin is worth, even one that tells nothing, such as one of an omission. */
const LEAST = 0.01

function hasOmission({ units, tokens }: Text, { start, end }: Span): boolean {
  return units
    .slice(start, end)
    .some(({ first, last }) => tokens.kind.subarray(first, last).includes(GAP))
}
