import type { CoverPhrases } from "../covers.js"
import type { Extent } from "../phrases.js"

/** What is said of covered words, in French, in the words for their extent that are given. */
export function coverPhrases(extent: (measure: Extent) => string): CoverPhrases {
  return {
    guess: "Deviner d’abord",
    guessMeaning: "Cache ce qui a été supprimé, pour que vous le deviniez avant de regarder.",
    cut: (measure) => `Caché, supprimé ici : ${extent(measure)}`,
    added: (measure) => `Caché, ajouté ici : ${extent(measure)}`,
    uncover: (says) => `${says}. Découvrir`,
    uncoverAll: "Tout découvrir",
    coverAgain: "Cacher de nouveau",
    uncovered: (uncovered, total) => `Découvert : ${uncovered} sur ${total}`,
  }
}
