import type { PairsPhrases } from "../phrases.js"
import { counted, formOf, type Noun, nouns } from "./numbers.js"

/** What is said of many pairs, in Russian. */
export const pairsPhrases: PairsPhrases = {
  name: "Пара",
  changes: "Изменения",
  complete: "Полностью",
  yes: "да",
  no: "нет",
  total: (pairs) => `Всего: ${counted(pairs, nouns.pair)}`,
  progress: (done, all, seconds) => {
    const share = `Сопоставлено пар: ${done.toLocaleString("ru")} из ${all.toLocaleString("ru")}`
    return seconds === null ? `${share} …` : `${share}, осталось около ${inTime(seconds)} …`
  },
}

/** From here on a larger unit is easier to read. */
const MANY = 90

// After "около" stands the genitive: one form for one, another for all else.
const second: Noun = { gender: "f", one: "секунды", few: "секунд", many: "секунд" }
const minute: Noun = { gender: "f", one: "минуты", few: "минут", many: "минут" }
const hour: Noun = { gender: "m", one: "часа", few: "часов", many: "часов" }

function inTime(seconds: number): string {
  const [count, unit] =
    seconds < MANY
      ? [Math.max(1, Math.round(seconds)), second]
      : seconds < 60 * MANY
        ? [Math.round(seconds / 60), minute]
        : [Math.round(seconds / 3600), hour]
  return `${count} ${formOf(count, unit)}`
}
