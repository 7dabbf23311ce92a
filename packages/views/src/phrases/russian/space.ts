import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "../space.js"
import { counted, nouns } from "./numbers.js"

/** Russian for folded stretches, the same for everyone. */
export const foldPhrases: FoldPhrases = {
  unchanged: (paragraphs) => `Без изменений, ${counted(paragraphs, nouns.paragraph)}:`,
  openAll: "Развернуть все места без изменений",
  foldAll: "Свернуть места без изменений",
}

/** Russian for the overview strip. */
export const overviewPhrases: OverviewPhrases = {
  name: "Обзор всех изменений",
  place: (percent) => `${percent} % текста`,
}

/** Russian for the two ways in which columns scroll. */
export const columnPhrases: ColumnPhrases = {
  scrolling: "Как прокручиваются столбцы",
  level: "Вровень",
  free: "Каждый отдельно",
}
