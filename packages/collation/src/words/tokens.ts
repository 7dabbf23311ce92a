import { Int32List } from "./int32-list.js"
import type { Keys } from "./keys.js"
import { Scanner, SIGN, WORD } from "./scanner.js"
import type { Witness } from "../witness.js"

export { ASIDE, GAP, SIGN, WORD } from "./scanner.js"

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
  const { sentences, text } = witness
  const reader = new Reader(witness, keys)
  const firstOfSentence = new Int32Array(sentences.length + 1)
  // The first sentence takes whatever stands before it.
  for (let s = 0; s < sentences.length; s++) {
    reader.readTo(sentences[s + 1]?.start ?? text.length)
    firstOfSentence[s + 1] = reader.starts.length
  }
  const form = reader.forms.toArray()
  return {
    witness,
    count: form.length,
    start: reader.starts.toArray(),
    end: reader.ends.toArray(),
    kind: new Uint8Array(reader.kinds.toArray()),
    form,
    key: keysOf(form, keys),
    sentence: sentencesOf(firstOfSentence),
    firstOfSentence,
  }
}

/** A token of prose and the space behind it take five code units, or a few more. */
const LENGTH_OF_TOKEN = 4

/** Reads the tokens of a text into columns, a sentence at a time. */
class Reader {
  readonly starts: Int32List
  readonly ends: Int32List
  readonly kinds: Int32List
  readonly forms: Int32List
  readonly #text: string
  readonly #keys: Keys
  readonly #scanner: Scanner

  constructor({ text, interventions }: Witness, keys: Keys) {
    const room = Math.ceil(text.length / LENGTH_OF_TOKEN)
    this.starts = new Int32List(room)
    this.ends = new Int32List(room)
    this.kinds = new Int32List(room)
    this.forms = new Int32List(room)
    this.#text = text
    this.#keys = keys
    this.#scanner = new Scanner(text, interventions)
  }

  /** Reads the tokens that begin before `until`. */
  readTo(until: number): void {
    const { starts, ends, kinds, forms } = this
    const [text, keys, scanner] = [this.#text, this.#keys, this.#scanner]
    while (scanner.next(until)) {
      const { start, end, kind, hash } = scanner
      const isOwn = kind <= SIGN
      starts.push(start)
      ends.push(end)
      kinds.push(kind)
      forms.push(
        isOwn ? keys.form(text, start, end, hash) : keys.formOfOther(text.slice(start, end)),
      )
    }
  }
}

function keysOf(form: Int32Array, keys: Keys): Int32Array {
  const key = new Int32Array(form.length)
  for (let i = 0; i < form.length; i++) key[i] = keys.keyOf(form[i]!)
  return key
}

/** The sentence of each token. */
function sentencesOf(firstOfSentence: Int32Array): Int32Array {
  const sentence = new Int32Array(firstOfSentence.at(-1)!)
  for (let s = 1; s + 1 < firstOfSentence.length; s++)
    sentence.fill(s, firstOfSentence[s]!, firstOfSentence[s + 1]!)
  return sentence
}

/** Counts the words of a witness within a span that are the writer's own: not marks, gaps, brackets or notes of speech. */
export function countWords(
  witness: Witness,
  span: { readonly start: number; readonly end: number } = { start: 0, end: witness.text.length },
): number {
  const scanner = new Scanner(witness.text, witness.interventions, span.start, span.end)
  let words = 0
  while (scanner.next(span.end)) if (scanner.kind === WORD) words++
  return words
}
