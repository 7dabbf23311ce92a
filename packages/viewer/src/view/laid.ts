import type { Collation } from "@variorum/collation"
import {
  type ChangeEntry,
  changes,
  type DisplayName,
  type Phrases,
  type Settings,
  type Summary,
  summary,
} from "@variorum/views"
import type { TemplateResult } from "lit"
import { displays } from "../displays.js"
import type { Drawing } from "../drawing.js"

/** What is drawn, worked out once for each collation, display and set of switches. */
export interface Laid {
  /** What was laid out, and for which display. */
  readonly collation: Collation
  readonly display: DisplayName
  readonly phrases: Phrases
  /** Draws the texts. */
  readonly draw: (drawing: Drawing) => TemplateResult
  readonly summary: Summary
  readonly entries: readonly ChangeEntry[]
  /** Differences of spelling, pointing and spacing, whether they are marked or not. */
  readonly quiet: number
}

/** Lays a collation out for one display. */
export function layOut(collation: Collation, display: DisplayName, options: Settings): Laid {
  const counted = summary(collation, options)
  const isMarked = options.accidentals !== "unmarked"
  const unmarked = isMarked ? summary(collation, { ...options, accidentals: "unmarked" }) : counted
  return {
    collation,
    display,
    phrases: options.phrases,
    draw: displays[display](collation, options),
    summary: counted,
    entries: changes(collation, options),
    quiet: unmarked.hidden.quiet,
  }
}
