import type { TallyPhrases } from "../tally.js"
import { counted, nouns } from "./numbers.js"

/** What the figures say, in plain French. */
export const tallyPhrases: TallyPhrases = {
  panel: "Résumé",
  whole: "En tout",
  bySection: "Par section",
  bySpeaker: "Selon qui parle",
  noSection: "Avant le premier titre",
  noSpeaker: "Personne n’est nommé",
  kind: "Type",
  passages: "Portions",
  words: "Mots",
  unchanged: "Rien n’a changé.",
  length: (evidence, words) => `${evidence}, ${counted(words, nouns.word)}`,
  evidence: (name, kind) => `${name} : ${kind === "" ? "nature de la source non précisée" : kind}`,
}
