import { conflictIn, InvalidRules, refusalOf, type Row } from "@variorum/collation"
import { decode } from "../decode.js"
import type { Source } from "../source.js"
import { parseLine } from "./line.js"

/** The first line may say what the columns are. */
const HEADER = /^preferred$/iu

/**
 * A list of words that are one, for the rules `spellings`, `transliterations` and `numerals`: comma-separated lines of
 * a preferred form and the others, these parted by `|`.
 *
 *   preferred,other spellings
 *   Yezhov,Ezhov|Yeschow
 *   "Smith, John","J. Smith"
 *
 * The first line may be a heading whose first word is `preferred`. Empty lines do nothing; white space around a form is
 * not its own. A form in quotation marks may hold commas.
 *
 * Throws InvalidRules "list-empty", "list-line", "list-twice" or "list-cycle" with the file and the lines, and
 * UnreadableSource where the file is no text.
 */
export function readWordList(source: Source): Row[] {
  const lines = decode(source)
    .replace(/^\ufeff/u, "")
    .split(/\r\n|\r|\n/u)
  const rows: Row[] = []
  const lineOf: number[] = []
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue
    const fields = parseLine(line)
    if (fields !== null && rows.length === 0 && HEADER.test(fields[0]!.trim())) continue
    rows.push(rowFrom(fields, line, placeOf(source, [i + 1])))
    lineOf.push(i + 1)
  }
  if (rows.length === 0)
    throw new InvalidRules(
      "list-empty",
      "The list holds no words.",
      source.name,
      "Write a line for each word: the preferred form, a comma, the other forms with | between them.",
    )
  const conflict = conflictIn(rows)
  if (conflict !== null) {
    const [one, other] = conflict.rows.map((row) => lineOf[row]!) as [number, number]
    throw refusalOf(conflict, placeOf(source, one === other ? [one] : [one, other]))
  }
  return rows
}

function placeOf({ name }: Source, lines: readonly number[]): string {
  return `${name}, ${lines.length === 1 ? "line" : "lines"} ${[...lines].sort((x, y) => x - y).join(" and ")}`
}

function rowFrom(fields: readonly string[] | null, line: string, where: string): Row {
  const [preferred = "", ...others] = (fields ?? []).map((field) => field.trim())
  const variants = others.flatMap((field) => field.split("|")).map((form) => form.trim())
  if (fields !== null && preferred !== "" && variants.length > 0 && !variants.includes(""))
    return [preferred, ...variants]
  throw new InvalidRules(
    "list-line",
    `The line is no preferred form with others behind a comma: ${JSON.stringify(line.slice(0, 60))}.`,
    where,
    "Write it like this: Yezhov,Ezhov|Yeschow",
  )
}
