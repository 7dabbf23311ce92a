import type { CoverPhrases } from "../covers.js"
import type { Extent } from "../phrases.js"

/** What is said of covered words, in the words for their extent that are given. */
export function coverPhrases(extent: (measure: Extent) => string): CoverPhrases {
  return {
    guess: "Adivinar primero",
    guessMeaning: "Tapa lo suprimido, para que usted lo adivine antes de mirar.",
    cut: (measure) => `Tapado, suprimido aquí: ${extent(measure)}`,
    added: (measure) => `Tapado, añadido aquí: ${extent(measure)}`,
    uncover: (says) => `${says}. Destapar`,
    uncoverAll: "Destapar todo",
    coverAgain: "Volver a tapar",
    uncovered: (uncovered, total) => `${uncovered} de ${total} al descubierto`,
  }
}
