import type { Intervention } from "../witness.js"

/** An editor's bracket is short: one longer than this (in code units) is the writer's own. */
const LONGEST_BRACKET = 400
/** A stenographer's note in round brackets is a few words. */
const LONGEST_NOTE = 60

const OMISSION = /^\s*(?:…+|\.\s?\.\s?\.(?:\s?\.)?)\s*$/u
const LOSS = /^\s*[-–—](?:\s?[-–—])*\s*$/u

/**
 * What stenographers write about a speech rather than from it. Our own list, in English, Russian,
 * German and French; a bracket counts when it holds one of these words and little else.
 */
const NOTES_OF_SPEECH = new Set(
  (
    "inaudible indistinct unintelligible applause ovation laughter laughs noise commotion uproar " +
    "pause interruption voice voices shouts cries cheers bell silence " +
    "неразборчиво неслышно слышно смех хохот аплодисменты овация шум голос голоса возглас возгласы пауза звонок " +
    "beifall heiterkeit unruhe zuruf zurufe lachen applaus unverständlich " +
    "applaudissements rires bruit inaudibles exclamations"
  ).split(" "),
)

/**
 * Finds the editors' square brackets in a text: `[…]`, `[...]` and `[. . .]` are omissions, `[– – –]` is a loss,
 * anything else an insertion. A bracket that is not closed, holds another bracket or a line break, or is very
 * long is left to the writer.
 */
export function findBrackets(text: string, start = 0, end: number = text.length): Intervention[] {
  const found: Intervention[] = []
  // Looked for in the stretch alone: where a text has no bracket, the search would go on to its end.
  const words = text.slice(start, end)
  let open = words.indexOf("[")
  while (open !== -1) {
    const close = closingBracket(words, open, Math.min(words.length, open + LONGEST_BRACKET))
    if (close !== -1) found.push(bracket(words, open, close + 1, start))
    open = words.indexOf("[", close === -1 ? open + 1 : close + 1)
  }
  return found
}

function closingBracket(text: string, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) {
    const sign = text[at]
    if (sign === "]") return at === open + 1 ? -1 : at
    if (sign === "[" || sign === "\n" || sign === "\r") return -1
  }
  return -1
}

function bracket(words: string, start: number, end: number, offset: number): Intervention {
  const inside = words.slice(start + 1, end - 1)
  const kind = OMISSION.test(inside) ? "omission" : LOSS.test(inside) ? "loss" : "insertion"
  return { kind, span: { start: offset + start, end: offset + end } }
}

const IN_ROUND_BRACKETS = new RegExp(`\\(([^()\\r\\n]{1,${LONGEST_NOTE}})\\)`, "gu")

/**
 * Finds the stenographer's notes in a turn: `(inaudible)`, `(applause)` and their like in round brackets.
 * Offsets count from the beginning of the text that the turn begins in at `start`.
 */
export function findNotesOfSpeech(turn: string, start: number): Intervention[] {
  return [...turn.matchAll(IN_ROUND_BRACKETS)]
    .filter((match) => isNoteOfSpeech(match[1]!))
    .map((match) => ({
      kind: "stenographer",
      span: { start: start + match.index, end: start + match.index + match[0].length },
    }))
}

function isNoteOfSpeech(inside: string): boolean {
  const words = inside.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length <= 6 && words.some((word) => NOTES_OF_SPEECH.has(word))
}
