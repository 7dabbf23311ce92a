import { type Compared, Row } from "./compared.js"
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
  /** What is compared of it. */
  readonly compared: Compared
}

/** Cuts a witness into tokens, numbering words by `keys`, which all witnesses of one collation share. */
export function tokenize(witness: Witness, keys: Keys): Tokens {
  return tokenizeAll([witness], keys)[0]!
}

/** The same for many at once: a long comparison has a great many small parts, and small typed arrays of their own would cost more than what is in them. */
export function tokenizeAll(witnesses: readonly Witness[], keys: Keys): Tokens[] {
  const columns = new Columns(witnesses)
  const ends = witnesses.map((witness) => columns.read(witness, keys))
  columns.trim()
  const row = columns.row()
  return witnesses.map((witness, i) => {
    const first = i === 0 ? { token: 0, sentence: 0 } : ends[i - 1]!
    return columns.tokensOf(witness, first, ends[i]!, row)
  })
}

/** A token of prose and the space behind it take five code units, or a few more. */
const LENGTH_OF_TOKEN = 4

/** Where a witness ends in the columns. */
interface Place {
  readonly token: number
  readonly sentence: number
}

/** The tokens of some witnesses, one behind the other. */
class Columns {
  #count = 0
  #start: Int32Array
  #end: Int32Array
  #kind: Uint8Array
  #form: Int32Array
  #key: Int32Array
  #sentence: Int32Array
  readonly #firstOfSentence: Int32Array
  #sentences = 0

  constructor(witnesses: readonly Witness[]) {
    let [letters, sentences] = [0, 0]
    for (const witness of witnesses) {
      letters += witness.text.length
      sentences += witness.sentences.length + 1
    }
    const room = 16 + Math.ceil(letters / LENGTH_OF_TOKEN)
    this.#start = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#kind = new Uint8Array(room)
    this.#form = new Int32Array(room)
    this.#key = new Int32Array(room)
    this.#sentence = new Int32Array(room)
    this.#firstOfSentence = new Int32Array(sentences)
  }

  /** Reads one witness more, and says where its tokens end. */
  read({ text, interventions, sentences }: Witness, keys: Keys): Place {
    const scanner = new Scanner(text, interventions)
    const first = this.#count
    // The first sentence takes whatever stands before it.
    for (let s = 0; s < sentences.length; s++) {
      this.#firstOfSentence[this.#sentences++] = this.#count - first
      this.#readSentence(scanner, sentences[s + 1]?.start ?? text.length, s, text, keys)
    }
    this.#firstOfSentence[this.#sentences++] = this.#count - first
    return { token: this.#count, sentence: this.#sentences }
  }

  /** Reads the tokens that begin before `until`. */
  #readSentence(scanner: Scanner, until: number, s: number, text: string, keys: Keys): void {
    while (scanner.next(until)) {
      const { start, end, kind, hash } = scanner
      const at = this.#count++
      if (at === this.#start.length) this.#resize(2 * at)
      this.#start[at] = start
      this.#end[at] = end
      this.#kind[at] = kind
      const isOwn = kind <= SIGN
      const form = isOwn
        ? keys.form(text, start, end, hash)
        : keys.formOfOther(text.slice(start, end))
      this.#form[at] = form
      this.#key[at] = keys.keyOf(form)
      this.#sentence[at] = s
    }
  }

  /** Gives back what room is left over, where it is much. */
  trim(): void {
    if (2 * this.#count < this.#start.length) this.#resize(this.#count)
  }

  #resize(room: number): void {
    this.#start = resized(new Int32Array(room), this.#start)
    this.#end = resized(new Int32Array(room), this.#end)
    this.#kind = resized(new Uint8Array(room), this.#kind)
    this.#form = resized(new Int32Array(room), this.#form)
    this.#key = resized(new Int32Array(room), this.#key)
    this.#sentence = resized(new Int32Array(room), this.#sentence)
  }

  /** A row with room for what is compared of them. */
  row(): Row {
    return new Row(this.#count, this.#sentences)
  }

  /** The tokens of one witness; what is compared of them goes into the row. */
  tokensOf(witness: Witness, first: Place, end: Place, row: Row): Tokens {
    const own = <T extends Int32Array | Uint8Array>(column: T) =>
      column.subarray(first.token, end.token) as T
    const cut = {
      witness,
      count: end.token - first.token,
      start: own(this.#start),
      end: own(this.#end),
      kind: own(this.#kind),
      form: own(this.#form),
      key: own(this.#key),
      sentence: own(this.#sentence),
      firstOfSentence: this.#firstOfSentence.subarray(first.sentence, end.sentence),
    }
    return { ...cut, compared: row.comparedOf(cut) }
  }
}

function resized<T extends Int32Array | Uint8Array>(column: T, old: T): T {
  column.set(old.subarray(0, column.length))
  return column
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
