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

/** A token of prose and the space behind it take five code units, or a few more. */
const LENGTH_OF_TOKEN = 4

/** Cuts a witness into tokens, numbering words by `keys`, which all witnesses of one collation share. */
export function tokenize(witness: Witness, keys: Keys): Tokens {
  const { text } = witness
  const room = Math.ceil(text.length / LENGTH_OF_TOKEN)
  const [starts, ends] = [new Int32List(room), new Int32List(room)]
  const [kinds, forms] = [new Int32List(room), new Int32List(room)]
  const scanner = new Scanner(text, witness.interventions)
  while (scanner.next()) {
    const { start, end, kind, hash } = scanner
    starts.push(start)
    ends.push(end)
    kinds.push(kind)
    forms.push(
      kind <= SIGN ? keys.form(text, start, end, hash) : keys.formOfOther(text.slice(start, end)),
    )
  }
  const start = starts.toArray()
  const form = forms.toArray()
  const firstOfSentence = firstTokens(witness, start)
  return {
    witness,
    count: start.length,
    start,
    end: ends.toArray(),
    kind: Uint8Array.from(kinds.toArray()),
    form,
    key: keysOf(form, keys),
    sentence: sentencesOf(firstOfSentence),
    firstOfSentence,
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
