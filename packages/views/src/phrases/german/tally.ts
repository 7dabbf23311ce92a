import type { TallyPhrases } from "../tally.js"
import { counted, nouns } from "./numbers.js"

/** What the figures say, in plain German. */
export const tallyPhrases: TallyPhrases = {
  panel: "Zusammenfassung",
  whole: "Insgesamt",
  bySection: "Nach Abschnitten",
  bySpeaker: "Nach Sprechenden",
  noSection: "Vor der ersten Überschrift",
  noSpeaker: "Niemand genannt",
  kind: "Art",
  passages: "Stellen",
  words: "Wörter",
  unchanged: "Nichts geändert.",
  length: (evidence, words) => `${evidence}, ${counted(words, nouns.word)}`,
  evidence: (name, kind) =>
    `${name}: ${kind === "" ? "Art der Überlieferung nicht angegeben" : kind}`,
}
