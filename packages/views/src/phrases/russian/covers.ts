import type { CoverPhrases } from "../covers.js"
import type { Extent } from "../phrases.js"

/** What is said of covered words, in the words for their extent that are given. */
export function coverPhrases(extent: (measure: Extent) => string): CoverPhrases {
  return {
    guess: "Сначала угадать",
    guessMeaning: "Закрывает вычеркнутое, чтобы вы сначала угадали, а потом посмотрели.",
    cut: (measure) => `Закрыто, здесь вычеркнуто: ${extent(measure)}`,
    added: (measure) => `Закрыто, здесь добавлено: ${extent(measure)}`,
    uncover: (says) => `${says}. Открыть`,
    uncoverAll: "Открыть всё",
    coverAgain: "Закрыть снова",
    uncovered: (uncovered, total) => `открыто ${uncovered} из ${total}`,
  }
}
