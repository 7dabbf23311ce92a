/**
 * Pinning: how the matching keeps what a person has decided.
 *
 *   before   A.  B.  C.  D.          A pin puts B and Y together. They part both texts into stretches, and
 *                 \                  nothing is matched across: A with X, then C and D with Z.
 *   after    X.  Y.  Z.              A second pin C–X would cross it. Of pins that cross, the heaviest set that
 *                                    keeps order stays in place; the others become the two ends of a move.
 *
 * So does a pin that crosses sentences which clearly answer each other, unless these weigh little beside its own.
 */
import type { Ban, Claim, Claims } from "./claims.js"
import type { Group } from "../align/groups.js"
import type { Link } from "../align/match-sentences.js"
import type { Moved } from "../moves/moves.js"
import type { PinOutcome } from "./pins.js"
import type { Zone } from "../align/seeds.js"
import { numbersIn, overlaps, type Span } from "../span.js"
import type { Pair, SideName, Text } from "../words/text.js"

/** The claims of the pins, sorted by what can be made of them. */
export interface Placed {
  /** Pins in their place: no two of them cross. */
  readonly placed: readonly Claim[]
  /** Pins that cross the others, or the rest. */
  readonly moved: readonly Claim[]
  /** Pins that would have to move and cannot. */
  readonly refused: readonly Claim[]
  readonly bans: readonly Ban[]
}

/** What the matching of sentences must ask before it links any. */
export interface Allowed {
  /** True when the matching may link these two sentences: no pin has either, and none stands or speaks between them. */
  allows(before: number, after: number): boolean
  /** True when a person has said that these two do not belong together. */
  forbids(before: number, after: number): boolean
  /** True for a sentence that a pin puts together with others. */
  has(side: SideName, unit: number): boolean
}

/** True when no pin is against it that these sentences, or some of their words, are the two ends of a move. Ranges of units. */
export function mayMove(pinning: Allowed, before: Span, after: Span): boolean {
  return (
    isFreeOf(pinning, "before", before) &&
    isFreeOf(pinning, "after", after) &&
    numbersIn(before).every((i) => numbersIn(after).every((j) => !pinning.forbids(i, j)))
  )
}

/** True for sentences of which no pin that puts together has any. A range of units. */
export function isFreeOf(pinning: Allowed, side: SideName, units: Span): boolean {
  return numbersIn(units).every((i) => !pinning.has(side, i))
}

/** Where nobody has pinned anything. */
export const EVERYTHING: Allowed = {
  allows: () => true,
  forbids: () => false,
  has: () => false,
}

/** The pins as the matching sees them. Ranges and indices are those of units. */
export class Pinning implements Allowed {
  /** In the order of both texts. */
  readonly #placed: readonly Claim[]
  readonly #moved: readonly Claim[]
  readonly #refused: readonly Claim[]
  readonly #bans: readonly Ban[]
  /** For each sentence the stretch it stands in: even between two pins, odd within one, −1 for those of a moved pin. */
  readonly #stretches: Readonly<Record<SideName, Int32Array>>

  constructor({ before, after }: Pair, { placed, moved, refused, bans }: Placed) {
    this.#placed = placed.toSorted((one, other) => one.before.start - other.before.start)
    this.#moved = moved
    this.#refused = refused
    this.#bans = bans
    this.#stretches = {
      before: this.#stretchesOf(before, "before"),
      after: this.#stretchesOf(after, "after"),
    }
  }

  allows(before: number, after: number): boolean {
    const stretch = this.#stretches.before[before]!
    return (
      stretch % 2 === 0 && stretch === this.#stretches.after[after] && !this.forbids(before, after)
    )
  }

  forbids(before: number, after: number): boolean {
    // Asked for every pair of sentences, mostly where nobody has pinned anything.
    if (this.#bans.length === 0) return false
    return this.#bans.some((ban) => ban.before.has(before) && ban.after.has(after))
  }

  has(side: SideName, unit: number): boolean {
    return this.#stretches[side][unit]! % 2 !== 0
  }

  /** Takes away the mates of words that do not stand on the same side of every pin. */
  part({ before, after }: Pair, mates: Int32Array): void {
    if (this.#placed.length === 0 && this.#moved.length === 0) return
    const stretches = this.#stretches
    for (let i = 0; i < mates.length; i++) {
      const mate = mates[i]!
      if (mate < 0) continue
      const [one, other] = [before.unitOf[i]!, after.unitOf[mate]!]
      if (stretches.before[one] !== stretches.after[other]) mates[i] = -1
    }
  }

  /** The zones in which words are matched, cut further at the ends of every pin. A border that crosses a pin is none. */
  zones(pair: Pair, zones: readonly Zone[]): readonly Zone[] {
    if (this.#placed.length === 0) return zones
    const own = this.#placed.flatMap(({ before, after }): Border[] => [
      { a: wordsBefore(pair.before, before.start), b: wordsBefore(pair.after, after.start) },
      { a: wordsBefore(pair.before, before.end), b: wordsBefore(pair.after, after.end) },
    ])
    const others = zones.slice(0, -1).map(({ aEnd, bEnd }): Border => ({ a: aEnd, b: bEnd }))
    const fitting = others.filter(({ a, b }) =>
      own.every(
        (border) => (border.a - a) * (border.b - b) > 0 || (border.a === a && border.b === b),
      ),
    )
    const borders = [...own, ...fitting].sort((one, other) => one.a - other.a || one.b - other.b)
    const cut: Zone[] = []
    let [aStart, bStart] = [0, 0]
    for (const { a, b } of [
      ...borders,
      { a: pair.before.words.length, b: pair.after.words.length },
    ]) {
      cut.push({ aStart, aEnd: a, bStart, bEnd: b })
      ;[aStart, bStart] = [a, b]
    }
    return cut
  }

  /** The pins in their place as links, which groups are made of. In text order. */
  get links(): readonly Link[] {
    return this.#placed.flatMap(({ before, after }) => [
      ...numbersIn(after).map((i) => ({ before: before.start, after: i, confidence: 1 })),
      ...numbersIn(before)
        .slice(1)
        .map((i) => ({ before: i, after: after.end - 1, confidence: 1 })),
    ])
  }

  /** The pins that cross the others, as moves. */
  get moves(): readonly Moved[] {
    return this.#moved.map(({ before, after }) => ({ before, after, confidence: 1 }))
  }

  /** What became of the pins, now that they are placed. */
  outcomes(claims: Claims): PinOutcome[] {
    const moved = new Set(this.#moved.map(({ pin }) => pin))
    const refused = new Set(this.#refused.map(({ pin }) => pin))
    return claims.outcomes.map((outcome): PinOutcome => {
      if (outcome.state !== "held" || outcome.kind === "apart") return outcome
      if (moved.has(outcome.pin))
        return { ...outcome, state: "moved", reason: said(CROSSES, outcome) }
      if (!refused.has(outcome.pin)) return outcome
      return { ...outcome, state: "in-conflict", reason: said(CANNOT_MOVE, outcome) }
    })
  }

  /** True when a group holds two sentences that a person has kept apart, or one that has moved away by a pin. */
  isForbidden({ before, after }: Group): boolean {
    if (this.#isEmpty) return false
    const hasMoved = this.#moved.some(
      (claim) => overlaps(claim.before, before) || overlaps(claim.after, after),
    )
    const holds = (own: ReadonlySet<number>, units: Span) =>
      numbersIn(units).some((i) => own.has(i))
    return (
      hasMoved || this.#bans.some((ban) => holds(ban.before, before) && holds(ban.after, after))
    )
  }

  /** The pin that speaks of some sentences of one side; one that puts together before one that keeps apart. Null for none. */
  pinOf(side: SideName, units: Span | null): Claim["pin"] | null {
    if (units === null || this.#isEmpty) return null
    const claim = [...this.#placed, ...this.#moved].find((one) => overlaps(one[side], units))
    const ban = this.#bans.find((one) => numbersIn(units).some((i) => one[side].has(i)))
    return claim?.pin ?? ban?.pin ?? null
  }

  get #isEmpty(): boolean {
    return this.#placed.length + this.#moved.length + this.#bans.length === 0
  }

  /** The same seen from the other side. */
  swap(pair: Pair): Pinning {
    const turned = <T extends { readonly before: unknown; readonly after: unknown }>(
      one: T,
    ): T => ({
      ...one,
      before: one.after,
      after: one.before,
    })
    return new Pinning(pair, {
      placed: this.#placed.map(turned),
      moved: this.#moved.map(turned),
      refused: this.#refused.map(turned),
      bans: this.#bans.map(turned),
    })
  }

  #stretchesOf({ units }: Text, side: SideName): Int32Array {
    const stretches = new Int32Array(units.length)
    this.#placed.forEach((claim, i) => {
      stretches.fill(2 * i + 1, claim[side].start, claim[side].end)
      stretches.fill(2 * i + 2, claim[side].end)
    })
    for (const claim of this.#moved) stretches.fill(-1, claim[side].start, claim[side].end)
    return stretches
  }
}

const CROSSES = "It crosses what else answers each other, so it is shown as a move."
const CANNOT_MOVE =
  "It crosses what else answers each other, and a passage with an omission cannot be shown as a move."

/** A new remark, before what was already to be said. */
function said(remark: string, { reason }: PinOutcome): string {
  return reason === "" ? remark : `${remark} ${reason}`
}

/** Two places in the lists of words that nothing is matched across. */
interface Border {
  readonly a: number
  readonly b: number
}

function wordsBefore({ units, words }: Text, unit: number): number {
  return units[unit]?.comparedFrom ?? words.length
}
