import { itemsLeftOut, type PastePhrases } from "@variorum/views"
import { LONGEST_PASTE } from "./pasting.js"
import type { PasteReport } from "./report.js"

/** What a paste left out, in one line; empty where it brought in everything. */
export function pasteSaid(phrases: PastePhrases, { leftOut, tooLong }: PasteReport): string {
  if (tooLong !== null) return phrases.tooLong(tooLong, LONGEST_PASTE)
  if (leftOut.length === 0) return ""
  return phrases.leftOut(itemsLeftOut(phrases, leftOut))
}
