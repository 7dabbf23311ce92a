import type { Pin, PinOutcome, PresetName } from "@variorum/collation"
import type { Certainty } from "./phrases.js"

/** What stands beside the texts that are written in. */
export interface SidePhrases {
  readonly region: string
  readonly nothingChosen: string
  readonly wait: string
  /** A person's word on a change. */
  readonly judgeNow: string
  readonly asChange: string
  readonly reason: string
  readonly person: string
  readonly preset: string
  readonly presets: Readonly<Record<PresetName, string>>
  readonly ownRules: string
  readonly hides: (differences: number) => string
  /** Below a list of differences that a rule hides: how many more there are. */
  readonly moreHidden: (differences: number) => string
  readonly noPins: string
  readonly pinKind: Readonly<Record<Pin["kind"], string>>
  readonly pinState: Readonly<Record<PinOutcome["state"], string>>
  readonly notCompared: string
  readonly lift: string
  readonly earlier: string
  readonly later: string
  /** After texts were added, by their names. */
  readonly added: (names: readonly string[]) => string
  readonly remove: string
  /** What goes with a text, and which notes lose their place. */
  readonly about: (decisions: number, notes: number) => string
  readonly alignTitle: (text: string) => string
  readonly noCandidates: string
  /** Over a list of all sentences near the place, and what is done with the one that is chosen. */
  readonly anyOther: string
  readonly pairThese: string
  /** Where a sentence stands: its block, counted from 1, and the heading over it, or nothing. */
  readonly place: (block: number, heading: string) => string
  readonly certainty: Readonly<Record<Certainty, string>>
}
