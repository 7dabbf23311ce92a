import { cutSentences } from "./sentences.js"
import type { Span } from "../span.js"
import type { Intervention } from "../witness.js"

/**
 * Those of the examples that are cut otherwise than they are marked, as wanted and as cut.
 *
 * One string, question and answer: take out the bars and it is a text (one block); cut it, put
 * a bar before each sentence but the first, and the same string must come back. `[…]` is an
 * omission, `[lost]` a loss, `{…}` a stenographer's mark, any other bracket an insertion. An
 * example in a known language is a pair.
 *
 * @throws Error when the sentences break a promise of `cutSentences`
 */
export function miscut(
  ...examples: readonly (string | readonly [marked: string, language: string])[]
): { wanted: string; got: string }[] {
  return examples
    .map((example) => (typeof example === "string" ? ([example] as const) : example))
    .map(([wanted, language]) => ({ wanted, got: cutAgain(wanted, language) }))
    .filter(({ wanted, got }) => wanted !== got)
}

function cutAgain(marked: string, language?: string): string {
  const text = marked.replaceAll("|", "")
  const spans = cut(text, language)
  const broken = brokenPromise(text, spans)
  if (broken !== null) throw new Error(`${broken}: ${text}`)
  return spans
    .slice(1)
    .reduceRight((rest, { start }) => `${rest.slice(0, start)}|${rest.slice(start)}`, text)
}

/** The sentences of a whole text as one block. */
export function cut(text: string, language?: string): Span[] {
  const interventions = interventionsIn(text)
  return cutSentences(
    text,
    { start: 0, end: text.length },
    language === undefined ? { interventions } : { interventions, language },
  )
}

/** The interventions that a marked string stands for, in text order. */
export function interventionsIn(text: string): Intervention[] {
  return [...text.matchAll(/\[[^\]]*\]|\{[^}]*\}/g)].map((match) => ({
    kind: kindOf(match[0]),
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

function kindOf(sign: string): Intervention["kind"] {
  if (sign.startsWith("{")) return "stenographer"
  if (sign === "[…]") return "omission"
  return sign === "[lost]" ? "loss" : "insertion"
}

/**
 * The first promise that the sentences break, or null: in order, trimmed, never empty, nothing
 * but white space between them, no surrogate pair parted.
 */
export function brokenPromise(text: string, spans: readonly Span[]): string | null {
  let behind = 0
  for (const { start, end } of spans) {
    const sentence = text.slice(start, end)
    if (start < behind || sentence === "") return `out of order or empty at ${start}`
    if (sentence !== sentence.trim()) return `not trimmed at ${start}`
    if (text.slice(behind, start).trim() !== "") return `words left out before ${start}`
    if (partsPair(text, start) || partsPair(text, end)) return `pair parted at ${start} or ${end}`
    behind = end
  }
  return text.slice(behind).trim() === "" ? null : `words left out behind ${behind}`
}

function partsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}
