import type { PairsPhrases } from "../phrases.js"
import { counted, inWords, nouns } from "./numbers.js"

/** What is said of many pairs, in German. */
export const pairsPhrases: PairsPhrases = {
  name: "Paar",
  changes: "Änderungen",
  complete: "Vollständig",
  yes: "ja",
  no: "nein",
  total: (pairs) => `Alle: ${counted(pairs, nouns.pair)}`,
  progress: (done, all, seconds) => {
    const share = `${done.toLocaleString("de")} von ${all.toLocaleString("de")} Paaren verglichen`
    return seconds === null ? `${share} …` : `${share}, noch etwa ${inTime(seconds)} …`
  },
}

/** From here on a larger unit is easier to read. */
const MANY = 90

function inTime(seconds: number): string {
  const [count, one, many] =
    seconds < MANY
      ? [Math.max(1, Math.round(seconds)), "eine Sekunde", "Sekunden"]
      : seconds < 60 * MANY
        ? [Math.round(seconds / 60), "eine Minute", "Minuten"]
        : [Math.round(seconds / 3600), "eine Stunde", "Stunden"]
  return count === 1 ? one : `${inWords(count)} ${many}`
}
