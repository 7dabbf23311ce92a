/**
 * Entries of a word list, as a person writes them: one a line.
 *
 *   undoubtedly = 3              a word, and how strong it is on the list's scale (1 to 3)
 *   must, has to, have to = 3    several forms of one entry; the first names it
 *   так много … что              words, with up to three others in the gap
 *   невозможн* = 3               a stem, with any ending
 *   {figures} december {year}    classes of words by form: see `CLASSES`
 *   ! rather than                never: these words are not taken for anything in this list
 *
 * Case, the two shapes of the apostrophe and the dots of ё tell nothing apart.
 */
import { fold, isPlainWord } from "./words.js"

/** How strong an entry is on the scale of its list: 1 low (a hedge), 2 median, 3 high (a booster). */
export type Strength = 1 | 2 | 3

/**
 * Words known by their form alone. `capitals`: one or more words that begin with a capital inside a sentence.
 * `figures`: a number in figures. `year`: one from 1000 to 2099. `date`: 1.12.1934 or 1934-12-01.
 */
export const CLASSES = ["capitals", "figures", "year", "date"] as const
export type WordClass = (typeof CLASSES)[number]

/** One place of a pattern. */
export type Part =
  | { readonly kind: "word" | "stem"; readonly letters: string }
  | { readonly kind: "gap" }
  | { readonly kind: "class"; readonly of: WordClass }

/** A line of a list that has been read. */
export interface Entry {
  /** The first form as it was written: what the entry is called. */
  readonly words: string
  readonly forms: readonly (readonly Part[])[]
  /** Null where the line gives none. */
  readonly strength: Strength | null
  /** True for words that are never taken for anything in this list. */
  readonly never: boolean
}

/** What is wrong with a line, and the part of it that is. */
export interface EntryFault {
  readonly kind: EntryFaultKind
  readonly words: string
}

export type EntryFaultKind =
  | "no words"
  | "not a word"
  | "strength"
  | "gap"
  | "stem"
  | "class"
  | "long line"
  | "long form"

/** The longest form, in words, and the longest line, in code units: bounds that no honest entry meets. */
const LONGEST_FORM = 8
const LONGEST_LINE = 1000
/** The shortest stem, in letters: a shorter one takes half the language. */
const SHORTEST_STEM = 3

/** Reads one line. Null for a line with nothing on it; what is wrong, where it is no entry. */
export function readEntry(line: string): Entry | EntryFault | null {
  if (line.trim() === "") return null
  if (line.length > LONGEST_LINE) return { kind: "long line", words: line.slice(0, 40) }
  const never = /^\s*!/u.test(line)
  const [written = "", scale, ...more] = line.replace(/^\s*!/u, "").split("=")
  const strength = scale === undefined ? null : strengthIn(scale)
  if (strength === undefined || more.length > 0)
    return { kind: "strength", words: [scale, ...more].join("=").trim() }
  const forms: (readonly Part[])[] = []
  for (const form of written.split(",")) {
    const parts = readForm(form.trim())
    if ("kind" in parts) return parts
    forms.push(parts)
  }
  return { words: written.split(",")[0]!.trim(), forms, strength, never }
}

/** True for what is wrong rather than an entry. */
export function isFault(read: Entry | EntryFault): read is EntryFault {
  return "kind" in read
}

function strengthIn(scale: string): Strength | undefined {
  const number = Number(scale.trim() === "" ? Number.NaN : scale)
  return number === 1 || number === 2 || number === 3 ? number : undefined
}

function readForm(form: string): readonly Part[] | EntryFault {
  if (form === "") return { kind: "no words", words: form }
  const written = form.replaceAll("...", "…").replaceAll("…", " … ").trim().split(/\s+/u)
  if (written.length > LONGEST_FORM) return { kind: "long form", words: form }
  const parts: Part[] = []
  for (const word of written) {
    const part = readPart(word)
    if ("words" in part) return part
    parts.push(part)
  }
  const gaps = parts.filter(({ kind }) => kind === "gap").length
  const isOpen = parts[0]?.kind === "gap" || parts.at(-1)?.kind === "gap"
  return gaps > 1 || isOpen ? { kind: "gap", words: form } : parts
}

function readPart(word: string): Part | EntryFault {
  if (word === "…") return { kind: "gap" }
  if (word.startsWith("{")) {
    const of = CLASSES.find((name) => `{${name}}` === word.toLowerCase())
    return of === undefined ? { kind: "class", words: word } : { kind: "class", of }
  }
  const isStem = word.endsWith("*")
  const letters = fold(isStem ? word.slice(0, -1) : word)
  if (isStem && letters.length < SHORTEST_STEM) return { kind: "stem", words: word }
  if (!isPlainWord(isStem ? letters.replace(/-$/u, "") : letters))
    return { kind: "not a word", words: word }
  return { kind: isStem ? "stem" : "word", letters }
}
