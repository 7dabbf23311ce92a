import type { Activity } from "@variorum/collation"

/** Was ein Vergleich gerade tut, auf Deutsch. */
export const activities: Readonly<Record<Activity, string>> = {
  "reading words": "Wörter werden gelesen",
  "matching sentences": "Sätze werden einander zugeordnet",
  "matching words": "Wörter werden einander zugeordnet",
  "looking for moved phrases": "verschobene Wendungen werden gesucht",
  "weighing changes": "Änderungen werden gewichtet",
  "merging witnesses": "Texte werden nebeneinandergestellt",
}
