import {
  type CitedChange,
  describeWitness,
  firstReading,
  quotedWords,
  whatHappened,
} from "./cited-change.js"
import { dayOf, monthName } from "./dates.js"
import { inQuotes, withoutStop } from "./words.js"

/**
 * A note after the Chicago Manual of Style (notes and bibliography): the item, its description, what it stands in,
 * the day of access and the address, with commas between them. It is in English, as the style is.
 */
export function chicago(change: CitedChange): string {
  const [year, month, day] = dayOf(change.accessed)
  const title = change.title === "" ? "" : inQuotes(withoutStop(change.title), ",")
  const source = withoutStop(change.source)
  const where = [
    title === "" && source === "" ? "" : `in ${[title, source].filter(Boolean).join(" ")}`,
    `collated with Variorum ${change.version}`,
    `accessed ${monthName(month)} ${day}, ${year}`,
    change.address,
  ].filter((part) => part !== "")
  const what = `${inQuotes(quotedWords(change), ",")} ${describeWitness(firstReading(change))}`
  return `${what}; ${[whatHappened(change, inQuotes), ...where].join(", ").replaceAll(",”,", ",”")}.`
}
