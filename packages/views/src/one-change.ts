import type { Witness } from "@variorum/collation"
import { excerpt } from "./layout/excerpt.js"
import type { Phrases } from "./phrases/phrases.js"
import type { ChangeEntry } from "./row.js"

/** What one witness has where a change is, for the card of that change. */
export interface ShownReading {
  /** What the witness is called: "Draft". */
  readonly name: string
  /** The words in one line, shortened; empty where there are none to be shown. */
  readonly short: string
  /** All of them, paragraphs and all; empty where `short` leaves nothing out. */
  readonly whole: string
  /** What is said in the place of words: that there are none, that nobody knows them, that they are the same; empty otherwise. */
  readonly says: string
  /** BCP 47 tag; empty where the witness does not say. */
  readonly language: string
}

/** Both readings of a change: what the earlier text has, and the later one. */
export function shownReadings(
  entry: ChangeEntry,
  witnesses: readonly [Witness, Witness],
  phrases: Phrases,
): readonly [ShownReading, ShownReading] {
  const [before, after] = [0, 1].map((side) => readingOf(entry, witnesses, phrases, side as 0 | 1))
  const isSame = before!.words !== "" && lineOf(before!.words) === lineOf(after!.words)
  const again = { short: "", whole: "", says: phrases.oneChange.sameWords }
  return [before!.reading, isSame ? { ...after!.reading, ...again } : after!.reading]
}

function readingOf(
  { kind, spans, isCovered }: ChangeEntry,
  witnesses: readonly [Witness, Witness],
  phrases: Phrases,
  side: 0 | 1,
): { readonly words: string; readonly reading: ShownReading } {
  const witness = witnesses[side]
  const span = spans[side]
  const words = span === null ? "" : witness.text.slice(span.start, span.end).trim()
  const short = span === null ? "" : excerpt(witness.text, span)
  const { nothing, unknown, covered } = phrases.oneChange
  const lacking = kind === "unattested" ? unknown : nothing
  return {
    words,
    reading: {
      name: phrases.headOf(witness, side),
      short,
      whole: short === lineOf(words) ? "" : words,
      says: isCovered ? covered : short === "" ? lacking : "",
      language: witness.language ?? "",
    },
  }
}

function lineOf(words: string): string {
  return words.replace(/\s+/g, " ")
}
