/**
 * Lines of verse whose words run over into the next line, or back into the one before.
 *
 *   before   The river runs behind the mill           after    The river runs behind the mill and slowly
 *            and slowly turns the wheel around                 turns the wheel around
 *
 * Line answers line, but "and slowly" is neither cut nor added: the line breaks elsewhere. So the two lines answer
 * the two lines together, as one passage in which a line end has moved.
 */
import type { Link, Vote } from "./match-sentences.js"
import { type Allowed, EVERYTHING } from "../pins/pinning.js"
import type { Pair, Text } from "../words/text.js"

/** Words that ran over must tell at least this much (see `information`): a word or two. */
const LEAST_SHARED = 0.5

/** Further links, between neighbouring lines of verse that share words across a line end. `votes`: those that no pin is against. */
export function enjambed(
  pair: Pair,
  links: readonly Link[],
  votes: readonly Vote[],
  pinning: Allowed = EVERYTHING,
): Link[] {
  if (![pair.before, pair.after].every(hasVerse)) return []
  const known = new Map(links.map((link) => [`${link.before} ${link.after}`, link]))
  const linkOf = (before: number, after: number) => known.get(`${before} ${after}`)
  return votes.flatMap(({ before, after, shared }) => {
    if (shared < LEAST_SHARED || linkOf(before, after) !== undefined) return []
    if (!isLine(pair.before, before) || !isLine(pair.after, after)) return []
    for (const step of [1, -1]) {
      // As one passage the four lines would hold two that a person has kept apart.
      if (pinning.forbids(before - step, after + step)) continue
      const [own, neighbour] = [linkOf(before, after + step), linkOf(before - step, after)]
      if (own !== undefined && neighbour !== undefined)
        return [{ before, after, confidence: Math.min(own.confidence, neighbour.confidence) }]
    }
    return []
  })
}

function hasVerse({ witness }: Text): boolean {
  return witness.blocks.some(({ kind }) => kind === "line")
}

function isLine({ witness, units }: Text, unit: number): boolean {
  return witness.blocks[units[unit]!.block]?.kind === "line"
}
