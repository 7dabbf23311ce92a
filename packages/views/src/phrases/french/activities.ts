import type { Activity } from "@variorum/collation"

/** Ce qu’une comparaison est en train de faire, en français. */
export const activities: Readonly<Record<Activity, string>> = {
  "reading words": "lecture des mots",
  "matching sentences": "rapprochement des phrases",
  "matching words": "rapprochement des mots",
  "looking for moved phrases": "recherche des tournures déplacées",
  "weighing changes": "évaluation des modifications",
  "merging witnesses": "mise en regard des textes",
}
