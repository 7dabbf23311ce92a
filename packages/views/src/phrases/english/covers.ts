import type { CoverPhrases } from "../covers.js"
import type { Extent } from "../phrases.js"

/** What is said of covered words, in the words for their extent that are given. */
export function coverPhrases(extent: (measure: Extent) => string): CoverPhrases {
  const were = ({ words, blocks, sentences }: Extent) =>
    words === 1 && blocks === 0 && sentences === 0 ? "was" : "were"
  return {
    guess: "Guess first",
    guessMeaning: "Covers what was cut, for you to guess before you look.",
    cut: (measure) => `Covered: ${extent(measure)} ${were(measure)} cut here`,
    added: (measure) => `Covered: ${extent(measure)} ${were(measure)} added here`,
    uncover: (says) => `${says}. Uncover`,
    uncoverAll: "Uncover all",
    coverAgain: "Cover again",
    uncovered: (uncovered, total) => `${uncovered} of ${total} uncovered`,
  }
}
