/** What lies between two groups of linked sentences, laid out as passages without a partner. See `layout.ts`. */
import type { Group } from "../align/groups.js"
import type { CellFates } from "../tables/match-tables.js"
import type { Plan } from "./plan.js"
import { type MovedUnits, placeOf, type Side, sideOf, unattestedIn } from "./side.js"
import type { Span } from "../span.js"
import { opposite, type Pair, type SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"

type Unattested = Readonly<Record<SideName, ReadonlySet<Unit>>>

/** How sure a cut or an addition is when the other text leaves words out nearby, in a place that should not hold it. */
const BESIDE_AN_OMISSION = 0.75
const ALONE = 0.95

/** What lies between two groups: sentences of either text that have no partner. */
export class Zone {
  readonly before: Side
  readonly after: Side
  readonly turned: boolean

  constructor(
    pair: Pair,
    moved: MovedUnits,
    cells: Readonly<Record<SideName, CellFates>>,
    last: Group | null,
    next: Group | null,
  ) {
    this.turned = pair.turned
    this.before = sideOf(pair.before, last?.before, next?.before, moved.before, cells.before)
    this.after = sideOf(pair.after, last?.after, next?.after, moved.after, cells.after)
  }

  /** The passages of this zone, in order. */
  plan(): Plan[] {
    const omitted = {
      before: unattestedIn(this.before, this.after),
      after: unattestedIn(this.after, this.before),
    }
    const unattested = {
      before: new Set([...omitted.before, ...this.before.oppositeBlank]),
      after: new Set([...omitted.after, ...this.after.oppositeBlank]),
    }
    const plans: Plan[] = []
    if (omitted.before.size === 0 && omitted.after.size === 0) {
      this.#merge(plans, this.before.units, this.after.units, unattested)
      return plans
    }
    const quoted = this.#quotedSide(omitted)
    const silent = opposite(quoted)
    const units = this[quoted].units
    const first = units.findIndex((unit) => omitted[quoted].has(unit))
    const last = endOfParagraph(
      units,
      units.findLastIndex((unit) => omitted[quoted].has(unit)),
    )
    const place = placeOf(this[silent])
    const met = this.#reportBeside(quoted, place.unit, units, first)
    const part = (silentPart: readonly Unit[], quotedPart: readonly Unit[]) =>
      quoted === "after"
        ? this.#merge(plans, silentPart, quotedPart, unattested)
        : this.#merge(plans, quotedPart, silentPart, unattested)
    part(this[silent].units.slice(0, place.at), units.slice(0, met === null ? first : first - 1))
    if (place.unit !== null && met !== null) {
      const sides = { [silent]: rangeOf([place.unit]), [quoted]: rangeOf([met]) }
      plans.push(gapPlan(sides["before"] ?? null, sides["after"] ?? null))
    }
    if (place.unit === null || met !== null) part([], units.slice(first, last + 1))
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

  /** The report that stands directly before the unattested words, where what is opposite is a report too: the two are laid side by side. */
  #reportBeside(
    quoted: SideName,
    gap: Unit | null,
    units: readonly Unit[],
    first: number,
  ): Unit | null {
    const before = units[first - 1]
    if (gap === null || before === undefined) return null
    return this[opposite(quoted)].isReport(gap) && this[quoted].isReport(before) ? before : null
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
    const range = rangeOf(run)
    return {
      before: side === "before" ? range : null,
      after: side === "after" ? range : null,
      kind: side === "before" ? "deleted" : "added",
      confidence: this[opposite(side)].omissions.length > 0 ? BESIDE_AN_OMISSION : ALONE,
      moved: this[side].movedAt(run[0]!),
    }
  }
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
  if (!own.standTogether(last, unit)) return false
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

function rangeOf(run: readonly Unit[]): Span {
  return { start: run[0]!.index, end: run.at(-1)!.index + 1 }
}

function gapPlan(before: Span | null, after: Span | null): Plan {
  return { before, after, kind: "gap", confidence: 1, moved: -1 }
}
