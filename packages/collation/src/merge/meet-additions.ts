/**
 * Additions of several witnesses that stand at the same place of the base meet there, to be compared with each other.
 *
 * Where a witness lacks the passages of the base on either side, what it adds may as well stand before or behind them:
 *
 *   base   s1 | s2 | s3        A has s1, cuts s2 and s3, and goes on with X.     X stands behind s1, s2 or s3.
 *                              B has s1, cuts s2, adds X, and has s3.            X stands behind s1 or s2.
 *
 * So both stand behind s2. An addition that meets no other stays where its pair has it.
 */
import type { Passage } from "../collation.js"
import type { Strand } from "./strand.js"

/** One witness's passages at a meeting, in text order. */
export interface Guest {
  /** Index of the witness among the others. */
  readonly witness: number
  readonly passages: readonly Passage[]
}

/** Additions between the same two passages of the base; `place` counts the passages before it. One guest a witness. */
export interface Meeting {
  readonly place: number
  readonly guests: readonly Guest[]
}

interface Placed extends Guest {
  readonly place: number
  /** The first and the last place where it may stand. */
  readonly from: number
  readonly to: number
}

/** The meetings, in the order of their places. Every addition is at exactly one. */
export function meetAdditions(strands: readonly Strand[]): Meeting[] {
  const waiting = strands
    .flatMap(placesOf)
    .sort((one, other) => one.to - other.to || one.witness - other.witness)
  const meetings: Meeting[] = []
  while (waiting.length > 0) {
    const last = waiting[0]!.to
    const present = waiting.filter(({ from }) => from <= last)
    waiting.splice(0, waiting.length, ...waiting.filter(({ from }) => from > last))
    meetings.push({ place: placeOf(present, last), guests: guestsOf(present) })
  }
  return meetings
}

function placesOf({ additions, pieces }: Strand, witness: number): Placed[] {
  const lacks = (passage: number) =>
    pieces[passage]?.every(({ otherKind }) => otherKind === "nothing") ?? false
  return additions.map(({ place, passages }, i) => {
    let [from, to] = [place, place]
    if (passages.some(({ change }) => change === "unattested"))
      return { witness, passages, place, from, to }
    const [least, most] = [additions[i - 1]?.place ?? 0, additions[i + 1]?.place ?? pieces.length]
    while (from > least && lacks(from - 1)) from--
    while (to < most && lacks(to)) to++
    return { witness, passages, place, from, to }
  })
}

/** The first place that one of them has of itself and where all may stand; failing that, the last one possible. */
function placeOf(present: readonly Placed[], last: number): number {
  const first = Math.max(...present.map(({ from }) => from))
  const own = present.map(({ place }) => place).filter((place) => place >= first && place <= last)
  return own.length > 0 ? Math.min(...own) : last
}

function guestsOf(present: readonly Placed[]): Guest[] {
  const guests = new Map<number, Passage[]>()
  for (const { witness, passages } of present.toSorted((one, other) => one.place - other.place))
    guests.set(witness, [...(guests.get(witness) ?? []), ...passages])
  return [...guests]
    .sort(([one], [other]) => one - other)
    .map(([witness, passages]) => ({ witness, passages }))
}
