import type { DoubtfulNotesPhrases } from "../doubtful-notes.js"

/** What is said about notes without a sure place, in German. */
export const doubtfulNotesPhrases: DoubtfulNotesPhrases = {
  figure: (number, name) => `Unsichere Anmerkung ${number}, ${name}`,
  back: (number) => `Unsichere Anmerkung ${number}: zurück zum Text`,
}
