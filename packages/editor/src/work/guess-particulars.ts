/**
 * What a file's name and its first lines say of a text: guesses, which are filled in where nothing is known and told as
 * what they are.
 *
 *   yezhov_letter_1936-09.txt      date 1936-09, title "yezhov letter"
 *   Moscow, 25 September 1936      date "25 September 1936"
 *   Entwurf an Stalin.txt          kind "Entwurf"
 *
 * What is found is given as it is written there: who reads "3.4.1936" knows which is the month.
 */
import type { Witness } from "@variorum/collation"
import type { GuessedFrom } from "@variorum/views"
import { guessLanguage } from "./guess-language.js"

export interface Guess {
  readonly name: "title" | "date" | "kind" | "language"
  readonly value: string
  readonly from: GuessedFrom
}

/** Months in the five languages of the interface, in the forms that stand in dates; the shortest beginning is enough. */
const MONTHS = [
  "jan(?:uary|uar|vier)?|enero|января|январь",
  "feb(?:ruary|ruar|rero)?|février|февраля|февраль",
  "mar(?:ch|s|zo)?|märz|марта|март",
  "apr(?:il)?|avril|abril|апреля|апрель",
  "may|mai|mayo|мая|май",
  "june?|juni|juin|junio|июня|июнь",
  "july?|juli|juillet|julio|июля|июль",
  "aug(?:ust)?|août|agosto|августа|август",
  "sept?(?:ember|embre|iembre)?|septiembre|сентября|сентябрь",
  "oct(?:ober|obre|ubre)?|oktober|октября|октябрь",
  "nov(?:ember|embre|iembre)?|ноября|ноябрь",
  "dec(?:ember)?|dezember|décembre|diciembre|декабря|декабрь",
].join("|")

const YEAR = "(?:1\\d{3}|20\\d{2})"
const DAY = "(?:0?[1-9]|[12]\\d|3[01])"
const MONTH = `(?:${MONTHS})\\.?`

/** The fullest first: a day before a month, a month before a year. */
const DATES = [
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  `${DAY}(?:st|nd|rd|th|er|\\.)? (?:de )?${MONTH},? (?:de )?${YEAR}`,
  `${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${DAY}([./])(?:0?[1-9]|1[0-2])\\1${YEAR}`,
  `${MONTH} (?:de )?${YEAR}`,
  `${YEAR}-(?:0[1-9]|1[0-2])`,
].map(alone)
const YEAR_ALONE = alone(YEAR)

/** Kinds of evidence, as they stand in names of files and in headings. */
const KINDS = alone(
  [
    "typescript|manuscript|autograph|draft|fair copy|copy|transcript|stenogram|minutes|proofs?",
    "typoskript|manuskript|handschrift|entwurf|reinschrift|abschrift|stenogramm|protokoll|fahnen",
    "tapuscrit|manuscrit|autographe|brouillon|copie|sténogramme|procès-verbal|épreuves?",
    "mecanografiado|manuscrito|autógrafo|borrador|copia|transcripción|acta|pruebas",
    "машинопись|рукопись|автограф|черновик|беловик|копия|стенограмма|протокол|корректура",
  ].join("|"),
)

/** A pattern that is no part of a longer word or number. */
function alone(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu")
}

/** Dates and titles stand at the head of a text, in UTF-16 code units. */
const HEAD = 600
/** A title is a line: a longer first paragraph is the text itself. */
const LONGEST_TITLE = 100

/**
 * Guesses of what the witness does not say already; at most one of each. The first lines are believed before the file's
 * name. `fileName` is empty for a text that came without a file.
 */
export function guessParticulars(fileName: string, witness: Witness): readonly Guess[] {
  return allGuesses(fileName, witness).filter(({ name }) => witness[name] === undefined)
}

/**
 * What of a witness is as it would be guessed, by the names of its particulars. A text that was read from a file has that
 * file's name for its siglum.
 */
export function asGuessed(witness: Witness): ReadonlyMap<Guess["name"], GuessedFrom> {
  const guesses = allGuesses(witness.siglum, witness)
  return new Map(
    guesses.flatMap(({ name, value, from }) => (witness[name] === value ? [[name, from]] : [])),
  )
}

function allGuesses(fileName: string, witness: Witness): readonly Guess[] {
  const head = witness.text.slice(0, HEAD).replace(/\s+/gu, " ")
  const name = readable(fileName)
  const line = titleIn(witness)
  return [
    guess("title", line, "first lines") ?? guess("title", titleOf(name), "file name"),
    guess("date", dateIn(head, DATES), "first lines") ??
      guess("date", dateIn(name, [...DATES, YEAR_ALONE]), "file name"),
    guess("kind", KINDS.exec(line)?.[0] ?? "", "first lines") ??
      guess("kind", KINDS.exec(name)?.[0] ?? "", "file name"),
    guess("language", guessLanguage(witness.text), "words"),
  ].filter((one) => one !== null)
}

function guess(name: Guess["name"], value: string, from: Guess["from"]): Guess | null {
  return value === "" ? null : { name, value, from }
}

/** The date that is told most fully; empty where there is none. */
function dateIn(text: string, patterns: readonly RegExp[]): string {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found !== null) return found[0]
  }
  return ""
}

/** The first line, where it is a heading or looks like one: short, without an end, and with more below. */
function titleIn({ text, blocks }: Witness): string {
  const [first, second] = blocks.filter(({ span }) => span.start < span.end)
  if (first === undefined || first.editorial === true || first.kind === "cell") return ""
  const line = text.slice(first.span.start, first.span.end).trim()
  if (line.length > LONGEST_TITLE || /[\n\r\t]/u.test(line) || !/\p{L}/u.test(line)) return ""
  if (first.kind === "heading") return line
  const isParagraph = first.kind === "paragraph" && second !== undefined
  const isDate = dateIn(line, DATES) !== ""
  return isParagraph && !isDate && !/[.!?…,:;\]]$/u.test(line) ? line : ""
}

/** The name of a file without its folders, its ending, and what parts its words. */
function readable(fileName: string): string {
  const file = fileName.slice(0, HEAD).replace(/^.*[/\\]/u, "")
  const stem = /^(.+)\.\p{L}\w{0,7}$/u.exec(file)?.[1] ?? file
  return stem.replace(/[_\s]+/gu, " ").trim()
}

/** The words of a file's name, where there are at least two: a single one is the text's siglum already. */
function titleOf(name: string): string {
  const date = dateIn(name, [...DATES, YEAR_ALONE])
  const words = name
    .replace(date, " ")
    .split(/[\s-]+/u)
    .filter((word) => word !== "")
  return words.length < 2 ? "" : words.join(" ").slice(0, LONGEST_TITLE)
}
