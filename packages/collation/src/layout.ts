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
import type { Alignment } from "./align.js"
import type { Group } from "./groups.js"
import type { Moved } from "./moves.js"
import { GAP, SIGN } from "./tokens.js"
import type { Span } from "./span.js"
import type { Pair, Text } from "./text.js"
import type { Unit } from "./unit.js"

/** A passage before its words are compared. `before` and `after` are ranges of units, ends excluded; null where there is none. */
export interface Plan {
  readonly before: Span | null
  readonly after: Span | null
  /** `gap`: an omission on either side or both, with what stands opposite it. */
  readonly kind: "matched" | "deleted" | "added" | "gap"
  readonly confidence: number
  /** Index into `Alignment.moved`, or −1. */
  readonly moved: number
}

/** How much an omission can hide. */
const NOTHING = 0
const SENTENCES = 1
const PARAGRAPHS = 2

/** How sure a cut or an addition is when the other text leaves words out nearby, in a place that should not hold it. */
const BESIDE_AN_OMISSION = 0.75
const ALONE = 0.95

/** Lays out an alignment as passages, in an order that both texts keep. */
export function layOut(pair: Pair, alignment: Alignment): Plan[] {
  const plans: Plan[] = []
  const moved = placesOf(alignment.moved)
  let last: Group | null = null
  for (const group of [...alignment.groups, null]) {
    plans.push(...new Zone(pair, moved, last, group).plan())
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

/** For each unit that moved, by its index, the number of its move. */
type MovedUnits = Readonly<Record<SideName, ReadonlyMap<number, number>>>

function placesOf(moved: readonly Moved[]): MovedUnits {
  const of = (side: SideName) =>
    new Map(
      moved.flatMap((move, i) =>
        Array.from(
          { length: move[side].end - move[side].start },
          (_, k) => [move[side].start + k, i] as const,
        ),
      ),
    )
  return { before: of("before"), after: of("after") }
}

function matched(group: Group): Plan {
  return { ...group, kind: "matched", moved: -1 }
}

/** A place where a side leaves words out. `at`: how many units stand before it. `unit`: the omission itself, if it is one. */
interface Omission {
  readonly at: number
  readonly holds: number
  readonly unit: Unit | null
}

/** The unlinked sentences of one text between two neighbouring groups. */
class Side {
  readonly units: readonly Unit[]

  constructor(
    readonly text: Text,
    readonly start: number,
    readonly end: number,
    readonly moved: ReadonlyMap<number, number>,
    readonly openLeft: boolean,
    readonly openRight: boolean,
  ) {
    this.units = text.units.slice(start, end)
  }

  movedAt(unit: Unit): number {
    return this.moved.get(unit.index) ?? -1
  }

  /** Where this side leaves words out and how much may have stood there; `at` counts the units before it. */
  omissions(): Omission[] {
    const found = this.units.flatMap((unit, i): Omission[] => {
      if (unit.isGap) return [{ at: i, holds: this.#holds(i), unit }]
      const edges: Omission[] = []
      if (endsInGap(this.text, unit, "start"))
        edges.push({ at: i, holds: this.#holds(i - 0.5), unit: null })
      if (endsInGap(this.text, unit, "end"))
        edges.push({ at: i + 1, holds: this.#holds(i + 0.5), unit: null })
      return edges
    })
    if (this.openLeft) found.unshift({ at: 0, holds: PARAGRAPHS, unit: null })
    if (this.openRight) found.push({ at: this.units.length, holds: PARAGRAPHS, unit: null })
    return found
  }

  /** What an omission at place `i` hides; a half means between two units. */
  #holds(i: number): number {
    const before = this.units[Math.ceil(i) - 1]
    const after = this.units[Math.floor(i) + 1]
    const enclosed = before !== undefined && after !== undefined && before.block === after.block
    return enclosed ? SENTENCES : PARAGRAPHS
  }

  /** True when no word of the paragraph that this unit stands in has a partner. */
  isWholeBlock(unit: Unit): boolean {
    const first = this.units[0]!
    const last = this.units.at(-1)!
    const isIn = (index: number) => this.text.units[index]?.block === unit.block
    return (
      !(isIn(this.start - 1) && first.block === unit.block) &&
      !(isIn(this.end) && last.block === unit.block)
    )
  }
}

/** True when a sentence is torn off at one of its ends by an omission. */
function endsInGap({ tokens }: Text, unit: Unit, where: "start" | "end"): boolean {
  const step = where === "start" ? 1 : -1
  let at = where === "start" ? unit.first : unit.last - 1
  while (at >= unit.first && at < unit.last && tokens.kind[at] === SIGN) at += step
  return at >= unit.first && at < unit.last && tokens.kind[at] === GAP
}

/** What lies between two groups: sentences of either text that have no partner. */
class Zone {
  readonly before: Side
  readonly after: Side

  readonly turned: boolean

  constructor(pair: Pair, moved: MovedUnits, last: Group | null, next: Group | null) {
    this.turned = pair.turned
    this.before = sideOf(pair.before, last?.before, next?.before, moved.before)
    this.after = sideOf(pair.after, last?.after, next?.after, moved.after)
  }

  plan(): Plan[] {
    const unattested = {
      before: unattestedIn(this.before, this.after),
      after: unattestedIn(this.after, this.before),
    }
    const plans: Plan[] = []
    if (unattested.before.size === 0 && unattested.after.size === 0) {
      this.#merge(plans, this.before.units, this.after.units, unattested)
      return plans
    }
    const quoted = this.#quotedSide(unattested)
    const silent = quoted === "after" ? "before" : "after"
    const units = this[quoted].units
    const first = units.findIndex((unit) => unattested[quoted].has(unit))
    const last = endOfParagraph(
      units,
      units.findLastIndex((unit) => unattested[quoted].has(unit)),
    )
    const place = placeOf(this[silent])
    const part = (silentPart: readonly Unit[], quotedPart: readonly Unit[]) =>
      quoted === "after"
        ? this.#merge(plans, silentPart, quotedPart, unattested)
        : this.#merge(plans, quotedPart, silentPart, unattested)
    part(this[silent].units.slice(0, place.at), units.slice(0, first))
    if (place.unit === null) part([], units.slice(first, last + 1))
    else this.#openGap(plans, quoted, place.unit, units.slice(first, last + 1), unattested[quoted])
    part(this[silent].units.slice(place.at + (place.unit === null ? 0 : 1)), units.slice(last + 1))
    return plans
  }

  /**
   * The side whose unattested words are laid beside the omission that may have held them. Where both sides have
   * some, both cannot be, and one must be chosen without regard to which is called the draft.
   */
  #quotedSide(unattested: Unattested): SideName {
    if (unattested.before.size > 0 && unattested.after.size > 0)
      return this.turned ? "before" : "after"
    return unattested.before.size > 0 ? "before" : "after"
  }

  /** The omission and, beside it, the first paragraph of what stands opposite; then the other paragraphs. */
  #openGap(
    plans: Plan[],
    quoted: SideName,
    gap: Unit,
    units: readonly Unit[],
    unattested: ReadonlySet<Unit>,
  ): void {
    runsOf(this[quoted], units, unattested).forEach((run, i) => {
      const sign = i === 0 ? { start: gap.index, end: gap.index + 1 } : null
      if (i > 0 && !run.some((unit) => unattested.has(unit))) plans.push(this.#alone(quoted, run))
      else if (quoted === "after") plans.push(gapPlan(sign, rangeOf(run)))
      else plans.push(gapPlan(rangeOf(run), sign))
    })
  }

  /** What was cut stands before what was added; omissions and asides wait for each other, and meet if they are alike. */
  #merge(
    plans: Plan[],
    before: readonly Unit[],
    after: readonly Unit[],
    unattested: Unattested,
  ): void {
    const left = runsOf(this.before, before, unattested.before)
    const right = runsOf(this.after, after, unattested.after)
    while (left.length > 0 || right.length > 0) {
      const [one, other] = [left[0], right[0]]
      const bothWait =
        one !== undefined && other !== undefined && isWordless(one) && isWordless(other)
      if (bothWait && this.#meet(one, other)) {
        plans.push(gapPlan(rangeOf(one), rangeOf(other)))
        left.shift()
        right.shift()
      } else if (one !== undefined && (other === undefined || bothWait || !isWordless(one)))
        plans.push(this.#single("before", left.shift()!, unattested.before))
      else plans.push(this.#single("after", right.shift()!, unattested.after))
    }
  }

  /** Two omissions, or two asides that say the same. */
  #meet(one: readonly Unit[], other: readonly Unit[]): boolean {
    if (one.every((unit) => unit.isGap) && other.every((unit) => unit.isGap)) return true
    return wordsOf(this.before, one) === wordsOf(this.after, other)
  }

  #single(side: SideName, run: readonly Unit[], unattested: ReadonlySet<Unit>): Plan {
    const isGap = run.some((unit) => unattested.has(unit)) || run.every((unit) => unit.isGap)
    if (!isGap) return this.#alone(side, run)
    return side === "before" ? gapPlan(rangeOf(run), null) : gapPlan(null, rangeOf(run))
  }

  #alone(side: SideName, run: readonly Unit[]): Plan {
    const opposite = this[side === "before" ? "after" : "before"]
    const range = rangeOf(run)
    return {
      before: side === "before" ? range : null,
      after: side === "after" ? range : null,
      kind: side === "before" ? "deleted" : "added",
      confidence: opposite.omissions().length > 0 ? BESIDE_AN_OMISSION : ALONE,
      moved: this[side].movedAt(run[0]!),
    }
  }
}

type SideName = "before" | "after"
type Unattested = Readonly<Record<SideName, ReadonlySet<Unit>>>

/** The units of one side that stand opposite an omission of the other that can have held them. */
function unattestedIn(own: Side, other: Side): ReadonlySet<Unit> {
  const holds = Math.max(NOTHING, ...other.omissions().map((omission) => omission.holds))
  return new Set(
    own.units.filter((unit) => {
      if (unit.isGap || unit.isAside || own.movedAt(unit) >= 0) return false
      return holds >= (own.isWholeBlock(unit) ? PARAGRAPHS : SENTENCES)
    }),
  )
}

/** An omission or an aside that ends the paragraph goes with the words before it. */
function endOfParagraph(units: readonly Unit[], last: number): number {
  let end = last
  while (
    end >= 0 &&
    units[end + 1]?.block === units[last]!.block &&
    units[end + 1]!.compared.length === 0
  )
    end++
  return end
}

/** Neighbouring units that share a fate: a moved block, or what stands together in one paragraph. */
function runsOf(own: Side, units: readonly Unit[], unattested: ReadonlySet<Unit>): Unit[][] {
  const runs: Unit[][] = []
  for (const unit of units) {
    const run = runs.at(-1)
    if (run !== undefined && goTogether(own, run, unit, unattested)) run.push(unit)
    else runs.push([unit])
  }
  return runs
}

function isWordless(run: readonly Unit[]): boolean {
  return run.every((unit) => unit.compared.length === 0)
}

function goTogether(
  own: Side,
  run: readonly Unit[],
  unit: Unit,
  unattested: ReadonlySet<Unit>,
): boolean {
  const last = run.at(-1)!
  const moved = own.movedAt(unit)
  if (moved !== own.movedAt(last)) return false
  if (moved >= 0) return true
  if (last.block !== unit.block) return false
  // An omission or an aside goes with the sentences of its paragraph, whatever became of them.
  if (unit.compared.length === 0) return true
  const first = run.find((one) => one.compared.length > 0)
  return first === undefined || unattested.has(first) === unattested.has(unit)
}

function wordsOf({ text }: Side, run: readonly Unit[]): string {
  const { tokens, witness } = text
  const first = tokens.start[run[0]!.first] ?? 0
  const last = tokens.end[run.at(-1)!.last - 1] ?? first
  return witness.text.slice(first, last)
}

/** The omission beside which the other side's words are laid: one that can hold most, a whole one first, the earliest of those. */
function placeOf(silent: Side): Omission {
  const omissions = silent.omissions()
  const most = Math.max(...omissions.map((omission) => omission.holds))
  const fitting = omissions.filter((omission) => omission.holds === most)
  return fitting.find((omission) => omission.unit !== null) ?? fitting[0]!
}

function sideOf(
  text: Text,
  last: Span | undefined,
  next: Span | undefined,
  moved: ReadonlyMap<number, number>,
): Side {
  const start = last?.end ?? 0
  const end = next?.start ?? text.units.length
  const openLeft = last !== undefined && endsInGap(text, text.units[last.end - 1]!, "end")
  const openRight = next !== undefined && endsInGap(text, text.units[next.start]!, "start")
  return new Side(text, start, end, moved, openLeft, openRight)
}

function rangeOf(run: readonly Unit[]): Span {
  return { start: run[0]!.index, end: run.at(-1)!.index + 1 }
}

function gapPlan(before: Span | null, after: Span | null): Plan {
  return { before, after, kind: "gap", confidence: 1, moved: -1 }
}
