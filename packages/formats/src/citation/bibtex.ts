import {
  type CitedChange,
  describeWitness,
  firstReading,
  quotedWords,
  whatHappened,
} from "./cited-change.js"
import { dayOf, yearIn } from "./dates.js"
import { inQuotes, quotable } from "./words.js"

/**
 * What LaTeX takes for its own. Braces have names: both BibTeX and Biber count `\{` as an opening brace, so that one
 * without its fellow would swallow the rest of the file (plk/biber issue 61).
 */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
}

/** An entry for BibTeX and BibLaTeX, in UTF-8: of the type `misc`, which every style knows. */
export function bibtex(change: CitedChange): string {
  dayOf(change.accessed)
  const first = firstReading(change)
  const title = `${inQuotes(quotedWords(change), ",")} ${describeWitness(first)}; ${whatHappened(change, inQuotes)}`
  const fields = {
    // A second pair of braces keeps styles from making its letters small.
    title: `{${escaped(title)}}`,
    booktitle: escaped(change.title),
    howpublished: escaped(change.source),
    year: yearIn(first.witness.date ?? "") ?? "",
    note: escaped(
      [`Collated with Variorum ${change.version}`, change.rights].filter(Boolean).join(". "),
    ),
    url: addressIn(change.address),
    urldate: change.address === "" ? "" : change.accessed,
  }
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{variorum-${change.id.replace(/[^A-Za-z0-9-]/gu, "")},`, ...lines, "}"].join("\n")
}

function escaped(text: string): string {
  return quotable(text).replace(/[\\{}^~$&#_%]/gu, (sign) => COMMANDS[sign] ?? "")
}

/** An address is taken as it stands, so that nothing in it may be escaped but by its own means. */
function addressIn(address: string): string {
  return quotable(address).replace(
    /[\\{}^~ "<>|`]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
