import type { TallyPhrases } from "../tally.js"
import { counted, nouns } from "./numbers.js"

/** What the figures say, in plain Russian. */
export const tallyPhrases: TallyPhrases = {
  panel: "Сводка",
  whole: "Всего",
  bySection: "По разделам",
  bySpeaker: "По говорящим",
  noSection: "До первого заголовка",
  noSpeaker: "Никто не назван",
  kind: "Вид",
  passages: "Места",
  words: "Слова",
  unchanged: "Ничего не изменилось.",
  length: (evidence, words) => `${evidence}, ${counted(words, nouns.word)}`,
  evidence: (name, kind) => `${name}: ${kind === "" ? "вид источника не указан" : kind}`,
}
