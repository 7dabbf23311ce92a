import type { CoverPhrases } from "../covers.js"
import type { Extent } from "../phrases.js"

/** What is said of covered words, in German, in the words for their extent that are given. */
export function coverPhrases(extent: (measure: Extent) => string): CoverPhrases {
  return {
    guess: "Erst raten",
    guessMeaning: "Verdeckt, was gestrichen wurde, damit Sie raten können, bevor Sie nachsehen.",
    cut: (measure) => `Verdeckt, hier gestrichen: ${extent(measure)}`,
    added: (measure) => `Verdeckt, hier ergänzt: ${extent(measure)}`,
    uncover: (says) => `${says}. Aufdecken`,
    uncoverAll: "Alle aufdecken",
    coverAgain: "Wieder verdecken",
    uncovered: (uncovered, total) => `${uncovered} von ${total} aufgedeckt`,
  }
}
