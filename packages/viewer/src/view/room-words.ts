import { type Phrases, plain, scholarly } from "@variorum/views"
import { Dictionary } from "./wording.js"

/** Plain and scholarly words. */
type RoomWords = Readonly<Record<"plain" | "scholarly", Phrases>>

/** What the reading room says, in its languages. */
export const roomWords = new Dictionary<RoomWords>(
  { plain, scholarly },
  {
    de: () => import("@variorum/views/german"),
    es: () => import("@variorum/views/spanish"),
    fr: () => import("@variorum/views/french"),
    ru: () => import("@variorum/views/russian"),
  },
)
