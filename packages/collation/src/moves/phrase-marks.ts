import type { Span } from "../span.js"
import type { Text } from "../words/text.js"
import { SIGN, type Tokens } from "../words/tokens.js"
import type { FreePiece, FreeWords } from "./free-words.js"

/** Where one end of a moved phrase stands: some tokens of a passage, the end excluded. */
export interface PhraseEnd {
  /** Index of the passage's plan. */
  readonly plan: number
  readonly start: number
  readonly end: number
}

/** The same with the piece of the text that it stands in. */
export interface PlacedEnd extends PhraseEnd {
  readonly piece: FreePiece
}

/** Where some free words stand. */
export function endOf({ pieces, pieceOf, tokens }: FreeWords, { start, end }: Span): PlacedEnd {
  const piece = pieces[pieceOf[start]!]!
  return { plan: piece.plan, start: tokens[start]!, end: tokens[end - 1]! + 1, piece }
}

/**
 * The marks that went along: those that stand beside a phrase at both its ends, such as its commas. What ends a
 * sentence stays with the sentence.
 */
export class PhraseMarks {
  /** Tokens of the first text that went with one phrase already. */
  readonly #gone = new Map<Text, Set<number>>()

  /** Both ends of a phrase with their marks. */
  taken(one: PlacedEnd, other: PlacedEnd): [PhraseEnd, PhraseEnd] {
    let [before, after] = [0, 0]
    while (this.#goAlong(one, one.start - before - 1, other, other.start - before - 1)) before++
    while (this.#goAlong(one, one.end + after, other, other.end + after)) after++
    const grown = ({ plan, start, end }: PlacedEnd) => ({
      plan,
      start: start - before,
      end: end + after,
    })
    const [left, right] = [grown(one), grown(other)]
    const gone = this.#gone.get(one.piece.text) ?? new Set()
    for (let i = left.start; i < left.end; i++) gone.add(i)
    this.#gone.set(one.piece.text, gone)
    return [left, right]
  }

  #goAlong(one: PlacedEnd, i: number, other: PlacedEnd, j: number): boolean {
    const [a, b] = [one.piece.text.tokens, other.piece.text.tokens]
    if (this.#gone.get(one.piece.text)?.has(i) === true || a.form[i] !== b.form[j]) return false
    return isMarkWithin(a, one, i) && isMarkWithin(b, other, j)
  }
}

/** Whether a token is a mark of the phrase's own sentence and piece, and not the sentence's last. */
function isMarkWithin(tokens: Tokens, { piece, start, end }: PlacedEnd, i: number): boolean {
  if (i < piece.start || i >= piece.end || tokens.kind[i] !== SIGN) return false
  const beside = i < start ? start : end - 1
  return (
    tokens.sentence[i] === tokens.sentence[beside] &&
    i + 1 < tokens.firstOfSentence[tokens.sentence[i]! + 1]!
  )
}
