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
 * An entry after the MLA Handbook, 9th edition: the source by its first words and a description, its container
 * (title, contributors, version, location), and the day of access.
 */
export function mla(change: CitedChange): string {
  const [year, month, day] = dayOf(change.accessed)
  const container = [
    withoutStop(change.title),
    withoutStop(change.source),
    `Variorum ${change.version}`,
    change.address,
  ].filter((part) => part !== "")
  const description = `${describeWitness(firstReading(change))}, ${whatHappened(change, inQuotes)}`
  return `${inQuotes(quotedWords(change), ".")} ${description}. ${container.join(", ")}. Accessed ${day} ${shortMonth(month)} ${year}.`
}

/** MLA shortens the names of months that have more than four letters; September has four. */
function shortMonth(month: number): string {
  const name = monthName(month)
  if (name.length <= 4) return name
  return `${name.slice(0, name === "September" ? 4 : 3)}.`
}
