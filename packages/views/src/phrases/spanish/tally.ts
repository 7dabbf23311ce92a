import type { TallyPhrases } from "../tally.js"
import { counted, nouns } from "./numbers.js"

/** What the figures say, in plain Spanish. */
export const tallyPhrases: TallyPhrases = {
  panel: "Resumen",
  whole: "En total",
  bySection: "Por secciones",
  bySpeaker: "Según quién habla",
  noSection: "Antes del primer título",
  noSpeaker: "Sin indicar",
  kind: "Tipo",
  passages: "Pasajes",
  words: "Palabras",
  unchanged: "Nada cambió.",
  length: (evidence, words) => `${evidence}, ${counted(words, nouns.word)}`,
  evidence: (name, kind) => `${name}: ${kind === "" ? "clase de fuente no indicada" : kind}`,
}
