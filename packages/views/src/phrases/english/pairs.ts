import { counted } from "./numbers.js"
import type { PairsPhrases } from "../phrases.js"

/** What is said of many pairs, in English. */
export const pairsPhrases: PairsPhrases = {
  name: "Pair",
  changes: "Changes",
  complete: "Complete",
  yes: "yes",
  no: "no",
  total: (pairs) => `All: ${counted(pairs, "pair")}`,
  progress: (done, all, seconds) => {
    const share = `${done.toLocaleString("en")} of ${all.toLocaleString("en")} pairs compared`
    return seconds === null ? `${share} …` : `${share}, about ${inTime(seconds)} left …`
  },
}

/** From here on a larger unit is easier to read. */
const MANY = 90

function inTime(seconds: number): string {
  if (seconds < MANY) return counted(Math.max(1, Math.round(seconds)), "second")
  if (seconds < 60 * MANY) return counted(Math.round(seconds / 60), "minute")
  return counted(Math.round(seconds / 3600), "hour")
}
