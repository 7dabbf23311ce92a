import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "../space.js"
import { counted, nouns } from "./numbers.js"

/** French for folded stretches, the same for everyone. */
export const foldPhrases: FoldPhrases = {
  unchanged: (paragraphs) => `Inchangé, ${counted(paragraphs, nouns.paragraph)} :`,
  openAll: "Déplier toutes les portions inchangées",
  foldAll: "Replier les portions inchangées",
}

/** French for the overview strip. */
export const overviewPhrases: OverviewPhrases = {
  name: "Vue d’ensemble des modifications",
  place: (percent) => `${percent} % du texte`,
}

/** French for the two ways in which columns scroll. */
export const columnPhrases: ColumnPhrases = {
  scrolling: "Défilement des colonnes",
  level: "À même hauteur",
  free: "Chacune à part",
}
