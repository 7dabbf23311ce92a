import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "../space.js"
import { counted, nouns } from "./numbers.js"

/** German for folded stretches, the same for everyone. */
export const foldPhrases: FoldPhrases = {
  unchanged: (paragraphs) => `Unverändert, ${counted(paragraphs, nouns.paragraph)}:`,
  openAll: "Alle unveränderten Stellen aufklappen",
  foldAll: "Unveränderte Stellen einklappen",
}

/** German for the overview strip. */
export const overviewPhrases: OverviewPhrases = {
  name: "Überblick über alle Änderungen",
  place: (percent) => `${percent} % des Textes`,
}

/** German for the two ways in which columns scroll. */
export const columnPhrases: ColumnPhrases = {
  scrolling: "Wie die Spalten scrollen",
  level: "Auf gleicher Höhe",
  free: "Jede für sich",
}
