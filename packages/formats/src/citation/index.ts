import { bibtex } from "./bibtex.js"
import { chicago } from "./chicago.js"
import type { CitedChange } from "./cited-change.js"
import { cslJson } from "./csl-json.js"
import { mla } from "./mla.js"

export type { CitedChange, CitedReading } from "./cited-change.js"

/** The styles of citation, in the order in which they are offered. */
export const CITATION_STYLES = ["chicago", "mla", "bibtex", "csl-json"] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const writers: Readonly<Record<CitationStyle, (change: CitedChange) => string>> = {
  chicago,
  mla,
  bibtex,
  "csl-json": cslJson,
}

/**
 * One change, cited: plain text, ready for a footnote, a bibliography file or a reference manager. The same input
 * gives the same text everywhere; nothing is read from a clock.
 *
 * Throws RangeError when the day of access is no day.
 */
export function cite(change: CitedChange, style: CitationStyle): string {
  return writers[style](change)
}
