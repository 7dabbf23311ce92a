import type { Activity } from "@variorum/collation"

/** What a comparison is doing, in English. */
export const activities: Readonly<Record<Activity, string>> = {
  "reading words": "reading the words",
  "matching sentences": "matching the sentences",
  "matching words": "matching the words",
  "looking for moved phrases": "looking for phrases that moved",
  "weighing changes": "weighing the changes",
  "merging witnesses": "putting the texts side by side",
}
