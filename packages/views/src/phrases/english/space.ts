import { counted } from "./numbers.js"
import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "../space.js"

/** English for folded stretches, the same for everyone. */
export const foldPhrases: FoldPhrases = {
  unchanged: (paragraphs) => `Unchanged, ${counted(paragraphs, "paragraph")}:`,
  openAll: "Open all unchanged passages",
  foldAll: "Fold unchanged passages",
}

/** English for the overview strip. */
export const overviewPhrases: OverviewPhrases = {
  name: "Overview of all changes",
  place: (percent) => `${percent} % of the text`,
}

/** English for the two ways in which columns scroll. */
export const columnPhrases: ColumnPhrases = {
  scrolling: "How the columns scroll",
  level: "Level",
  free: "Each by itself",
}
