import type { PairsPhrases } from "../phrases.js"
import { counted, inWords, nouns } from "./numbers.js"

/** What is said of many pairs, in Spanish. */
export const pairsPhrases: PairsPhrases = {
  name: "Par",
  changes: "Cambios",
  complete: "Completo",
  yes: "sí",
  no: "no",
  total: (pairs) => `En total: ${counted(pairs, nouns.pair)}`,
  progress: (done, all, seconds) => {
    const share = `${done.toLocaleString("es")} de ${all.toLocaleString("es")} pares comparados`
    return seconds === null ? `${share} …` : `${share}, quedan unos ${inTime(seconds)} …`
  },
}

/** From here on a larger unit is easier to read. */
const MANY = 90

function inTime(seconds: number): string {
  const [count, unit] =
    seconds < MANY
      ? [Math.max(1, Math.round(seconds)), "segundo"]
      : seconds < 60 * MANY
        ? [Math.round(seconds / 60), "minuto"]
        : [Math.round(seconds / 3600), "hora"]
  return `${inWords(count, unit === "hora" ? "f" : "m")} ${unit}${count > 1 ? "s" : ""}`
}
