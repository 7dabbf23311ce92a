/** Words that are known by their form alone: numbers, dates, and names, which are a guess. */
import type { WordClass } from "./entry.js"
import { CAPITAL, fold, IN_HEADING, type OwnWords, SMALL } from "./words.js"

const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/u
const YEAR = /^(?:1\d|20)\d\d$/u
const FIGURES = /^\d[\d.,]*$/u

/** A name without its ending in 's, so that Tomsky and Tomsky's are one. */
export function bareName(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word
}

/**
 * What is taken for a name when it begins a sentence, where every word has a capital: words that have one inside a
 * sentence too, and are nowhere written without. Of both texts, so that no name is new only for standing elsewhere.
 * All texts share one vocabulary.
 */
export function namesIn(texts: readonly OwnWords[]): ReadonlySet<string> {
  const all = texts[0]?.vocabulary.words ?? []
  const [small, inside] = [new Uint8Array(all.length), new Uint8Array(all.length)]
  for (const { count, word, letter } of texts)
    for (let i = 0; i < count; i++) {
      if (letter[i] === SMALL) small[word[i]!] = 1
      else if (letter[i] === CAPITAL) inside[word[i]!] = 1
    }
  const names = new Set(all.filter((_, i) => inside[i] === 1).map(bareName))
  all.forEach((word, i) => {
    if (small[i] === 1) names.delete(word)
  })
  return names
}

/** What decides about capitals. */
export interface NameRules {
  /** Names that may begin a sentence. */
  readonly names: ReadonlySet<string>
  /** Words that are no names, whatever they begin with. */
  readonly never: ReadonlySet<string>
}

/** How many words from `i` on are of a class: 0 where none is. Only capitals may be several. */
export function ofClass(words: OwnWords, i: number, wanted: WordClass, rules: NameRules): number {
  const word = wordAt(words, i)
  if (wanted === "capitals") return capitalsAt(words, i, rules)
  if (!/^\d/u.test(word)) return 0
  if (wanted === "year") return YEAR.test(word) ? 1 : 0
  if (wanted === "date") return DATE.test(word) ? 1 : 0
  return FIGURES.test(word) && !DATE.test(word) ? 1 : 0
}

function capitalsAt(words: OwnWords, first: number, rules: NameRules): number {
  if (!isName(words, first, rules)) return 0
  let i = first + 1
  while (
    i < words.count &&
    goesOn(words, i) &&
    (isInitial(words, i - 1) || isName(words, i, rules))
  )
    i++
  return i - first
}

function isName(words: OwnWords, i: number, { names, never }: NameRules): boolean {
  const letter = words.letter[i]
  if (letter === SMALL || letter === IN_HEADING) return false
  const word = wordAt(words, i)
  if (never.has(bareName(word)) || never.has(word)) return false
  return letter === CAPITAL || names.has(bareName(word))
}

/** True where a word follows the one before with nothing but a space between or, behind an initial, a stop. */
function goesOn(words: OwnWords, i: number): boolean {
  if (words.run[i] !== words.run[i - 1]) return false
  const between = words.text.slice(words.end[i - 1], words.start[i])
  return (
    between === " " || between === "\u00a0" || (isInitial(words, i - 1) && /^\.\s?$/u.test(between))
  )
}

function isInitial(words: OwnWords, i: number): boolean {
  const length = words.end[i]! - words.start[i]!
  const isLetter = length === 1 && words.letter[i] !== SMALL
  return isLetter && words.text.charAt(words.end[i]!) === "."
}

function wordAt({ vocabulary, word }: OwnWords, i: number): string {
  return vocabulary.words[word[i]!]!
}

/** What makes two stretches that were found by their form the same: their words, folded. */
export function keyOfWords(text: string): string {
  return fold(text)
    .split(/[\s.]+/u)
    .map(bareName)
    .join(" ")
}
