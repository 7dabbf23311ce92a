import {
  isAsciiDigit,
  isRegionalIndicator,
  JOINER,
  joinsPictures,
  kindOf,
  LETTER,
  MARK,
  RIDER,
  SPACE,
  WHOLE,
} from "./characters.js"
import type { Keys } from "./keys.js"
import { isUnknown, type Intervention, type Witness } from "../witness.js"

/** What a token is. Only words and marks are compared. */
export const WORD = 0
export const SIGN = 1
/** An omission, a loss or a report: unknown text. */
export const GAP = 2
/** An editor's insertion or a stenographer's mark: not the writer's. */
export const ASIDE = 3

/**
 * A witness cut into words, marks, gaps and asides, in text order: one entry of each list a token.
 *
 * Held in typed arrays, since a book has a quarter of a million of them. A token's own text is
 * `start` to `end`; the white space behind it belongs to it as well and reaches to the next token.
 */
export interface Tokens {
  readonly witness: Witness
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** WORD, SIGN, GAP or ASIDE. */
  readonly kind: Uint8Array
  /** Number of the exact form (see `Keys`); equal for equal letters in every witness of one collation. */
  readonly form: Int32Array
  readonly key: Int32Array
  /** Index into `witness.sentences`. */
  readonly sentence: Int32Array
  /** First token of each sentence; one entry more at the end, which is `count`. */
  readonly firstOfSentence: Int32Array
}

/** Cuts a witness into tokens, numbering words by `keys`, which all witnesses of one collation share. */
export function tokenize(witness: Witness, keys: Keys): Tokens {
  const scanner = new Scanner(witness.text, witness.interventions)
  while (scanner.next()) scanner.keep()
  const { starts, ends, kinds } = scanner
  const count = starts.length
  const form = new Int32Array(count)
  const key = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const text = witness.text.slice(starts[i]!, ends[i]!)
    form[i] = kinds[i]! <= SIGN ? keys.form(text) : keys.formOfOther(text)
    key[i] = keys.keyOf(form[i]!)
  }
  const start = Int32Array.from(starts)
  const firstOfSentence = firstTokens(witness, start)
  const sentence = new Int32Array(count)
  for (let s = 0; s + 1 < firstOfSentence.length; s++)
    sentence.fill(s, firstOfSentence[s]!, firstOfSentence[s + 1]!)
  return {
    witness,
    count,
    start,
    end: Int32Array.from(ends),
    kind: Uint8Array.from(kinds),
    form,
    key,
    sentence,
    firstOfSentence,
  }
}

/** The first token at or after each sentence's start. The first sentence takes whatever stands before it. */
function firstTokens(witness: Witness, start: Int32Array): Int32Array {
  const sentences = witness.sentences
  const first = new Int32Array(sentences.length + 1)
  let token = 0
  for (let s = 1; s < sentences.length; s++) {
    while (token < start.length && start[token]! < sentences[s]!.start) token++
    first[s] = token
  }
  first[sentences.length] = start.length
  return first
}

/** Counts the words of a witness within a span that are the writer's own: not marks, gaps, brackets or notes of speech. */
export function countWords(
  witness: Witness,
  span: { readonly start: number; readonly end: number } = { start: 0, end: witness.text.length },
): number {
  const scanner = new Scanner(witness.text, witness.interventions, span.start, span.end)
  let words = 0
  while (scanner.next()) if (scanner.kind === WORD) words++
  return words
}

/** Reads one token after another. Its fields tell the token just read. */
class Scanner {
  start = 0
  end = 0
  kind = WORD
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly kinds: number[] = []
  readonly #text: string
  readonly #interventions: readonly Intervention[]
  readonly #limit: number
  #intervention = 0

  constructor(text: string, interventions: readonly Intervention[], from = 0, to = text.length) {
    this.#text = text
    this.#interventions = interventions
    this.end = from
    this.#limit = to
    while (this.#upcoming() < from) this.#intervention++
  }

  keep(): void {
    this.starts.push(this.start)
    this.ends.push(this.end)
    this.kinds.push(this.kind)
  }

  /** Reads the next token; false at the end of the text. */
  next(): boolean {
    let at = this.end
    while (at < this.#limit && this.#kindAt(at) === SPACE) at++
    if (at >= this.#limit) return false
    this.start = at
    if (at === this.#upcoming()) this.#readIntervention()
    else this.#readOwn(at)
    return true
  }

  #upcoming(): number {
    return this.#interventions[this.#intervention]?.span.start ?? Number.POSITIVE_INFINITY
  }

  #readIntervention(): void {
    const { kind, span } = this.#interventions[this.#intervention]!
    this.#intervention++
    this.kind = isUnknown(kind) ? GAP : ASIDE
    this.end = span.end
  }

  #readOwn(at: number): void {
    const kind = this.#kindAt(at)
    this.kind = kind === LETTER || kind === WHOLE ? WORD : SIGN
    if (kind === LETTER) this.end = this.#wordEnd(at)
    else this.end = this.#pictureEnd(at)
    // An intervention always begins a token of its own.
    this.end = Math.min(this.end, this.#upcoming(), this.#limit)
  }

  #wordEnd(from: number): number {
    let at = from
    while (at < this.#limit) {
      const kind = this.#kindAt(at)
      if (kind === LETTER || kind === RIDER) at += this.#width(at)
      else if (this.#joinsWord(at, kind)) at++
      else break
    }
    return at
  }

  /** True for an apostrophe or hyphen between two letters, and for the stop or comma in "1,300". */
  #joinsWord(at: number, kind: number): boolean {
    const after = at + 1
    if (after >= this.#limit || this.#kindAt(after) !== LETTER) return false
    if (kind === JOINER) return true
    const sign = this.#text.charCodeAt(at)
    return (
      (sign === 44 || sign === 46) &&
      isAsciiDigit(this.#text.charCodeAt(at - 1)) &&
      isAsciiDigit(this.#text.charCodeAt(after))
    )
  }

  /** One sign with all that rides on it: accents, skin tones, the other members of a family, the second half of a flag. */
  #pictureEnd(from: number): number {
    const first = this.#text.codePointAt(from)!
    let at = from + this.#width(from)
    if (isRegionalIndicator(first) && isRegionalIndicator(this.#text.codePointAt(at) ?? 0)) at += 2
    while (at < this.#limit && this.#kindAt(at) === RIDER) {
      const rider = this.#text.codePointAt(at)!
      at += this.#width(at)
      const joined = at < this.#limit ? this.#kindAt(at) : SPACE
      if (joinsPictures(rider) && (joined === MARK || joined === WHOLE)) at += this.#width(at)
    }
    return at
  }

  #kindAt(at: number): number {
    const unit = this.#text.charCodeAt(at)
    return kindOf(unit >= 0xd800 && unit < 0xdc00 ? this.#text.codePointAt(at)! : unit)
  }

  #width(at: number): number {
    return this.#text.codePointAt(at)! > 0xffff ? 2 : 1
  }
}
