import {
  type CitedChange,
  describeWitness,
  firstReading,
  quotedWords,
  whatHappened,
} from "./cited-change.js"
import { dayOf, partsOf } from "./dates.js"
import { inQuotes, quotable } from "./words.js"

/**
 * A list of one item for reference managers (CSL 1.0.2 input data). It names no author: whose words they are the
 * witness does not say, and a hand may be a copyist's.
 *
 * `<` is written as an escape, so that the text may stand in a page.
 */
export function cslJson(change: CitedChange): string {
  const first = firstReading(change)
  const { date, language } = first.witness
  const about = [change.source, change.rights].map(quotable).filter((text) => text !== "")
  const item = {
    id: change.id,
    // Only a page has an address; "document" is for what is nothing else.
    type: change.address === "" ? "document" : "webpage",
    title: `${inQuotes(quotedWords(change), ",")} ${describeWitness(first)}; ${whatHappened(change, inQuotes)}`,
    ...(change.title === "" ? {} : { "container-title": quotable(change.title) }),
    ...(date === undefined ? {} : { "original-date": dateOf(date) }),
    ...(language === undefined ? {} : { language }),
    ...(about.length === 0 ? {} : { note: about.join(" ") }),
    source: "Variorum",
    version: change.version,
    accessed: { "date-parts": [dayOf(change.accessed)] },
    ...(change.address === "" ? {} : { URL: change.address }),
  }
  return JSON.stringify([item], null, 2).replaceAll("<", "\\u003c")
}

function dateOf(date: string): object {
  const parts = partsOf(date)
  return parts === null ? { literal: quotable(date) } : { "date-parts": [parts] }
}
