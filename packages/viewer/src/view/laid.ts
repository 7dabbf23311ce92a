import { between, type Collation } from "@variorum/collation"
import {
  type ChangeEntry,
  changes,
  type Covered,
  type CoveredPlace,
  coveredPlaces,
  type DisplayName,
  type FilterChoices,
  filterChoices,
  type Phrases,
  type Settings,
  type Summary,
  summary,
  type Tally,
  tally,
} from "@variorum/views"
import type { TemplateResult } from "lit"
import { displays } from "../displays.js"
import type { Drawing } from "../drawing.js"

/** What is drawn, worked out once for each collation, display and set of switches. */
export interface Laid {
  /** What was laid out, and for which display. */
  readonly collation: Collation
  /** The two witnesses that are read, compared with each other alone. */
  readonly two: Collation
  readonly display: DisplayName
  readonly phrases: Phrases
  /** Draws the texts. */
  readonly draw: (drawing: Drawing) => TemplateResult
  readonly summary: Summary
  readonly entries: readonly ChangeEntry[]
  /** What is covered, or was. */
  readonly covered: Covered
  readonly places: readonly CoveredPlace[]
  /** What can be switched off, and the figures: worked out when first asked for. */
  readonly choices: () => FilterChoices
  readonly tally: () => Tally
}

/** Lays a collation out for one display. */
export function layOut(collation: Collation, display: DisplayName, options: Settings): Laid {
  return {
    collation,
    two: between(collation, ...options.pair),
    display,
    phrases: options.phrases,
    draw: displays[display](collation, options),
    summary: summary(collation, options),
    entries: changes(collation, options),
    covered: options.covered,
    places: coveredPlaces(collation, options),
    choices: once(() => filterChoices(collation, options)),
    tally: once(() => tally(collation, options)),
  }
}

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null
  return () => {
    done ??= { result: work() }
    return done.result
  }
}
