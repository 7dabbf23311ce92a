import { beforeName, beforeNumber, firstWords, neverLast, oftenLast } from "./abbreviations.js"
import {
  Dot,
  Hyphen,
  Word,
  beginningOf,
  isEastAsian,
  kindAt,
  trimWhite,
} from "./sentences-characters.js"
import type { Following } from "./sentences-following.js"

/** What a single full stop may be, judged by the word before it. */
type Stopped = "word" | "ordinal" | "neverLast" | "beforeNumber" | "oftenLast" | "beforeName"

/** No abbreviation is longer; looking back further would only cost time. */
const longestAbbreviation = 16

/** Languages that write 3. for "third" and nouns with capitals, so that "3. Oktober" is no end. */
const ordinalLanguages: ReadonlySet<string> = new Set(["de", "gsw", "lb"])

/**
 * True when the full stop at `at` ends a sentence rather than an abbreviation, an initial or an
 * ordinal number. `from` is where the sentence begins; `following` must be one of the beginnings
 * other than "lower", or a sign, or a mark.
 */
export function stopEndsSentence(
  text: string,
  from: number,
  at: number,
  following: Following,
  language: string,
): boolean {
  const { next } = following
  switch (stoppedBy(text, from, at, language)) {
    case "word":
      return true
    case "ordinal":
      return next !== "upper"
    case "neverLast":
      return false
    case "beforeNumber":
      return next !== "number" && !romanNumeral.test(wordFrom(text, following.at))
    case "oftenLast":
      return next !== "number"
    case "beforeName":
      return next === "upper" && beginsSentence(text, following.at)
  }
}

function stoppedBy(text: string, from: number, at: number, language: string): Stopped {
  const start = wordStart(text, from, at)
  if (start === at || at - start > longestAbbreviation) return "word"
  if (isCutOff(text, start, at)) return "word"
  const word = text.slice(start, at)
  if (isAsciiDigit(word.charCodeAt(0)))
    return word.length <= 2 && ordinalLanguages.has(language) ? "ordinal" : "word"
  return (
    spacedAbbreviation(text, from, start, word) ??
    dated(text, from, start, word) ??
    lookUp(word) ??
    (isInitials(word) ? "beforeName" : "word")
  )
}

function wordStart(text: string, from: number, at: number): number {
  const earliest = Math.max(from, at - longestAbbreviation - 1)
  let i = at
  while (i > earliest && isWordPart(kindAt(text, i - 1))) i--
  return i
}

/** The s of "his son’s." and the t of "I can't." are no initials. */
function isCutOff(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (at - start !== 1 || (before !== 0x27 && before !== 0x2019)) return false
  return beginningOf(text.charCodeAt(start)) === "lower"
}

function isWordPart(kind: number): boolean {
  return kind === Word || kind === Dot || kind === Hyphen
}

/** Every listed abbreviation with its kind: one look-up instead of four. */
const listed: ReadonlyMap<string, Stopped> = new Map<string, Stopped>([
  ...[...beforeName].map((word) => [word, "beforeName"] as const),
  ...[...oftenLast].map((word) => [word, "oftenLast"] as const),
  ...[...beforeNumber].map((word) => [word, "beforeNumber"] as const),
  ...[...neverLast].map((word) => [word, "neverLast"] as const),
])

/** As written, in small letters ("Cf." as "cf."), and with one capital ("MR." as "Mr."). */
function lookUp(word: string): Stopped | undefined {
  const found = listed.get(word)
  if (found !== undefined || beginningOf(word.codePointAt(0) ?? 0) !== "upper") return found
  return listed.get(word.toLowerCase()) ?? listed.get(withOneCapital(word))
}

/** Headings are often set in capitals; a word not wholly in capitals stays as it is. */
function withOneCapital(word: string): string {
  return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word
}

/** Abbreviations of two words: "z. B.", "т. е.", "p. m.", "n. Chr." */
function spacedAbbreviation(
  text: string,
  from: number,
  start: number,
  word: string,
): Stopped | null {
  const previous = trimWhite(text, Math.max(from, start - 2), start) - 1
  if (previous <= from - 1 || previous === start - 1) return null
  if (kindAt(text, previous) !== Dot) return null
  const first = wordStart(text, from, previous)
  if (previous - first !== 1) return null
  const joined = `${text.slice(first, previous)}.${word}`.toLowerCase()
  if (neverLast.has(joined)) return "neverLast"
  return oftenLast.has(joined) ? "oftenLast" : null
}

/** Russian "г." is a year behind a number, elsewhere a town or a citizen; "в." may be a century. */
function dated(text: string, from: number, start: number, word: string): Stopped | null {
  if (word !== "г" && word !== "в") return null
  const before = text.charCodeAt(trimWhite(text, Math.max(from, start - 2), start) - 1)
  if (isAsciiDigit(before) || before === 0x49 || before === 0x56 || before === 0x58)
    return "oftenLast"
  return word === "г" ? "neverLast" : "beforeName"
}

/** "J", "И", "Дж", "U.S.S.R", "J.-P": letters that stand for names. */
function isInitials(word: string): boolean {
  const first = word.codePointAt(0) ?? 0
  const beginning = beginningOf(first)
  if (word.length === (first > 0xffff ? 2 : 1))
    return beginning !== "sign" && beginning !== "number" && !isEastAsian(first)
  if (word.includes(".")) return word.split(/[.-]/).every((part) => part.length <= 2)
  return word.length === 2 && foreignInitials.has(word)
}

/** Russian spellings of one foreign letter, which shorten a name as one letter does. */
const foreignInitials: ReadonlySet<string> = new Set(["Дж", "Ш", "Ж", "Ю", "Я", "Ст", "Вл", "Ал"])

/** At least two letters, for "I" is a word of its own. */
const romanNumeral = /^[IVXLCDM]{2,}$/

function beginsSentence(text: string, at: number): boolean {
  const word = wordFrom(text, at)
  if (!firstWords.has(word)) return false
  return word.length > 1 || kindAt(text, at + 1) !== Dot
}

/** The word at `at`, as far as the longest of the first words and a letter more. */
function wordFrom(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < longestAbbreviation && kindAt(text, end) === Word) end++
  return text.slice(at, end)
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/**
 * True when all that stands from `from` to the stop at `at` only numbers what follows it: "1",
 * "2.3", and at the beginning of a block also "IV", "a", "§ 5".
 */
export function isEnumerator(
  text: string,
  from: number,
  at: number,
  atBlockStart: boolean,
): boolean {
  if (at - from > longestAbbreviation) return false
  const label = text.slice(from, at)
  return numberLabel.test(label) || (atBlockStart && letterLabel.test(label))
}

/** Not four digits: those are a year, and "1934." may be a heading or an answer. */
const numberLabel = /^[[(§]?\s?\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*$/u
const letterLabel = /^[[(]?(?:[IVXL]{1,6}|\p{L})$/u
