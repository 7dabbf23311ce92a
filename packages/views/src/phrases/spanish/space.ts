import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "../space.js"
import { counted, nouns } from "./numbers.js"

/** Spanish for folded stretches, the same for everyone. */
export const foldPhrases: FoldPhrases = {
  unchanged: (paragraphs) => `Sin cambios, ${counted(paragraphs, nouns.paragraph)}:`,
  openAll: "Desplegar todos los pasajes sin cambios",
  foldAll: "Plegar los pasajes sin cambios",
}

/** Spanish for the overview strip. */
export const overviewPhrases: OverviewPhrases = {
  name: "Vista general de todos los cambios",
  place: (percent) => `${percent} % del texto`,
}

/** Spanish for the two ways in which columns scroll. */
export const columnPhrases: ColumnPhrases = {
  scrolling: "Cómo se desplazan las columnas",
  level: "A la par",
  free: "Cada una por su cuenta",
}
