/**
 * One side of a stretch without partners: its sentences, where it leaves words out, and how much of what
 * the other side has may have stood there. See `layout.ts` for the rule.
 */
import type { CellFates } from "../tables/match-tables.js"
import type { Span } from "../span.js"
import type { SideName, Text } from "../words/text.js"
import { GAP, SIGN } from "../words/tokens.js"
import type { Unit } from "../words/unit.js"

/** How much an omission can hide. */
const NOTHING = 0
const SENTENCES = 1
const PARAGRAPHS = 2

/** For each unit that moved, by its index, a number: the same for units that moved together. */
export type MovedUnits = Readonly<Record<SideName, ReadonlyMap<number, number>>>

/** A place where a side leaves words out. `at`: how many units stand before it. `unit`: the omission itself, if it is one. */
export interface Omission {
  readonly at: number
  readonly holds: number
  readonly unit: Unit | null
}

/** The unlinked sentences of one text between two neighbouring groups. */
export class Side {
  readonly units: readonly Unit[]
  #omissions: readonly Omission[] | undefined

  constructor(
    readonly text: Text,
    readonly start: number,
    readonly end: number,
    readonly moved: ReadonlyMap<number, number>,
    readonly cells: CellFates,
    readonly openLeft: boolean,
    readonly openRight: boolean,
  ) {
    this.units = text.units.slice(start, end)
  }

  /** The number of the move that took this unit away, or −1. */
  movedAt(unit: Unit): number {
    return this.moved.get(unit.index) ?? -1
  }

  /** The units that stand opposite a blank cell of a table. */
  get oppositeBlank(): readonly Unit[] {
    return this.units.filter((unit) => this.cells.oppositeBlank.has(unit.index))
  }

  /** True for what a source reports and does not quote. */
  isReport(unit: Unit): boolean {
    return this.text.witness.blocks[unit.block]?.reported === true
  }

  /** True for two units of one block, or of one row of a table. */
  standTogether(one: Unit, other: Unit): boolean {
    if (one.block === other.block) return true
    const row = this.cells.rows.get(one.index)
    return row !== undefined && row === this.cells.rows.get(other.index)
  }

  /** Where this side leaves words out and how much may have stood there; `at` counts the units before it. */
  get omissions(): readonly Omission[] {
    this.#omissions ??= this.#findOmissions()
    return this.#omissions
  }

  /** The most that any of them can hide. */
  get holds(): number {
    return this.omissions.reduce((most, omission) => Math.max(most, omission.holds), NOTHING)
  }

  #findOmissions(): Omission[] {
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

/** The side of a text between two groups, given as ranges of units; undefined at the text's ends. */
export function sideOf(
  text: Text,
  last: Span | undefined,
  next: Span | undefined,
  moved: ReadonlyMap<number, number>,
  cells: CellFates,
): Side {
  const start = last?.end ?? 0
  const end = next?.start ?? text.units.length
  const openLeft = last !== undefined && endsInGap(text, text.units[last.end - 1]!, "end")
  const openRight = next !== undefined && endsInGap(text, text.units[next.start]!, "start")
  return new Side(text, start, end, moved, cells, openLeft, openRight)
}

/** True when a sentence is torn off at one of its ends by an omission. */
function endsInGap({ tokens }: Text, unit: Unit, where: "start" | "end"): boolean {
  const step = where === "start" ? 1 : -1
  let at = where === "start" ? unit.first : unit.last - 1
  while (at >= unit.first && at < unit.last && tokens.kind[at] === SIGN) at += step
  return at >= unit.first && at < unit.last && tokens.kind[at] === GAP
}

/** The units of one side that stand opposite an omission of the other that can have held them. */
export function unattestedIn(own: Side, other: Side): ReadonlySet<Unit> {
  const { holds } = other
  return new Set(
    own.units.filter((unit) => {
      if (unit.isGap || unit.isAside || own.movedAt(unit) >= 0) return false
      return holds >= (own.isWholeBlock(unit) ? PARAGRAPHS : SENTENCES)
    }),
  )
}

/** The omission beside which the other side's words are laid: one that can hold most, a whole one first, the earliest of those. */
export function placeOf(silent: Side): Omission {
  const { holds } = silent
  const fitting = silent.omissions.filter((omission) => omission.holds === holds)
  return fitting.find((omission) => omission.unit !== null) ?? fitting[0]!
}
