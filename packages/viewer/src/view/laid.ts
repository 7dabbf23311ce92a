import type { Collation } from "@variorum/collation"
import {
  type ChangeEntry,
  changes,
  columns,
  inline,
  type Row,
  type Summary,
  summary,
  type ViewOptions,
} from "@variorum/views"

/** A way of reading. */
export type Display = "columns" | "inline"

/** What is drawn, worked out once for each collation, display and set of switches. */
export interface Laid {
  /** What was laid out, and for which display. */
  readonly collation: Collation
  readonly display: Display
  readonly rows: readonly Row[]
  readonly summary: Summary
  readonly entries: readonly ChangeEntry[]
  /** Differences of spelling, pointing and spacing, whether they are marked or not. */
  readonly quiet: number
}

/** Lays a collation out for one display. */
export function layOut(collation: Collation, display: Display, options: ViewOptions): Laid {
  return {
    collation,
    display,
    rows: display === "columns" ? columns(collation, options) : inline(collation, options),
    summary: summary(collation, options),
    entries: changes(collation, options),
    quiet: summary(collation, { accidentals: "unmarked" }).hidden.quiet,
  }
}
