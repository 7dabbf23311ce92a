import type { PairsPhrases } from "../phrases.js"
import { counted, inWords, nouns } from "./numbers.js"

/** What is said of many pairs, in French. */
export const pairsPhrases: PairsPhrases = {
  name: "Paire",
  changes: "Modifications",
  complete: "Complet",
  yes: "oui",
  no: "non",
  total: (pairs) => `En tout : ${counted(pairs, nouns.pair)}`,
  progress: (done, all, seconds) => {
    const share = `${done.toLocaleString("fr")} paires comparées sur ${all.toLocaleString("fr")}`
    return seconds === null ? `${share} …` : `${share}, encore ${inTime(seconds)} environ …`
  },
}

/** From here on a larger unit is easier to read. */
const MANY = 90

function inTime(seconds: number): string {
  const [count, unit] =
    seconds < MANY
      ? [Math.max(1, Math.round(seconds)), "seconde"]
      : seconds < 60 * MANY
        ? [Math.round(seconds / 60), "minute"]
        : [Math.round(seconds / 3600), "heure"]
  return `${inWords(count, "f")} ${unit}${count > 1 ? "s" : ""}`
}
