/** What each rule forgets of a text: a text in, a text out, in which what the rule takes for the same is the same. */
import { inFigures } from "./numerals.js"
import type { Rule, RuleName } from "./rule.js"
import { WordList } from "./word-list.js"

type Forget = (text: string) => string

/** Stands for a hyphen at a line’s end, which may be the word’s own or the line’s. A private-use sign: no text has it but by accident. */
export const LINE_HYPHEN = "\ue002"

const AT_LINE_END = /(?<=[\p{L}\p{N}])[-‐‑¬\u00ad][^\S\n]*\r?\n\s*(?=[\p{L}\p{N}])/gu
const MARKS = /[\p{P}´`]/gu
const DIVIDERS = /(?<=[\p{L}\p{N}\p{M}])[\s'’\-‐‑\ue002\u00ad]+(?=[\p{L}\p{N}])/gu

const shapes: readonly (readonly [RegExp, string])[] = [
  [/[’‘‛ʼ´`]/gu, "'"],
  [/[“”„‟«»]|''/gu, '"'],
  [/[‐‑]/gu, "-"],
  [/\s*(?:[–—―−]|(?<=\s)-{1,3}(?=\s)|-{2,3})\s*/gu, "—"],
  [/\u00ad/gu, ""],
]

const forgets: Partial<Record<RuleName, Forget>> = {
  "line-end-hyphens": (text) => text.replace(AT_LINE_END, LINE_HYPHEN),
  "unicode-form": (text) =>
    shapes.reduce((shaped, [shape, one]) => shaped.replace(shape, one), text.normalize("NFKC")),
  case: (text) => text.replace(/\p{L}/gu, small),
  punctuation: withoutMarks,
  "word-division": (text) => text.replace(DIVIDERS, ""),
}

/** The small letter, one for both of the Greek sigmas. A ligature and a long s are no capitals of anything. */
function small(letter: string): string {
  const capital = letter.toUpperCase()
  return capital.length === letter.length && letter !== "ſ"
    ? capital.toLowerCase()
    : letter.toLowerCase()
}

/** In the order in which they are applied: lines are mended first, lists see the letters as they stand. */
const ORDER: readonly RuleName[] = [
  "line-end-hyphens",
  "spellings",
  "transliterations",
  "numerals",
  "unicode-form",
  "case",
  "punctuation",
  "word-division",
]

/** What the given rules forget together. White space around and between words never tells anything here. */
export function forgetting(rules: readonly Rule[]): Forget {
  const steps = ORDER.flatMap((name) => {
    const rule = rules.find((one) => one.name === name)
    return rule === undefined ? [] : stepsOf(rule)
  })
  return (text) => evenSpace(steps.reduce((left, step) => step(left), text))
}

function stepsOf({ name, list = [] }: Rule): readonly Forget[] {
  const words = list.length === 0 ? null : new WordList(list)
  const listed = words === null ? [] : [(text: string) => words.apply(text)]
  if (name === "numerals") return [...listed, inFigures]
  const forget = forgets[name]
  return forget === undefined ? listed : [forget]
}

/** A mark between two letters or two digits is part of a word; every other stands between words. */
function withoutMarks(text: string): string {
  return text.replace(MARKS, (mark, at: number) => (joins(text, at) ? mark : " "))
}

function joins(text: string, at: number): boolean {
  const [left, sign, right] = [text[at - 1] ?? "", text[at]!, text[at + 1] ?? ""]
  if (/[.,]/u.test(sign)) return /\p{N}/u.test(left) && /\p{N}/u.test(right)
  return /['’\-‐‑]/u.test(sign) && WORDLIKE.test(left) && WORDLIKE.test(right)
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u

function evenSpace(text: string): string {
  return /\s/u.test(text) ? text.trim().replace(/\s+/gu, " ") : text
}
