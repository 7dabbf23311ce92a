import { foldedUnit, type PlainWords, plainWords } from "./plain.js"
import { areSameLetters } from "./letters.js"
import { fold } from "../words/keys.js"

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u

/** The words of a reading, by where they stand in its text. One of these is read into again and again: a text has as many readings as changes. */
export class Wording implements PlainWords {
  #text = ""
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Reads a text from `start` to `end` (excluded), all in plain characters. */
  readPlain(text: string, start: number, end: number): this {
    this.#text = text
    this.#count = 0
    plainWords(text, start, end, this)
    return this
  }

  /** Reads any text. */
  read(text: string): this {
    this.#text = text
    this.#count = 0
    for (const { 0: word, index } of text.matchAll(WORD)) this.add(index, index + word.length)
    return this
  }

  add(start: number, end: number): void {
    this.#starts[this.#count] = start
    this.#ends[this.#count++] = end
  }

  at(i: number): string {
    return this.#text.slice(this.#starts[i]!, this.#ends[i]!)
  }

  /** All words, as their keys see them. */
  folded(): string[] {
    return Array.from({ length: this.#count }, (_, i) => fold(this.at(i)))
  }

  /** A number that is the same for the same words in whatever order, as their keys see them; null where it would take too long to say. */
  get sum(): number | null {
    let sum = 0
    for (let i = 0; i < this.#count; i++)
      for (let at = this.#starts[i]!; at < this.#ends[i]!; at++) {
        const unit = foldedUnit(this.#text.charCodeAt(at))
        if (unit < 0) return null
        sum += unit
      }
    return sum
  }

  /** True when two words are the same to the letter. */
  isSame(i: number, other: Wording, j: number): boolean {
    return areSameLetters(
      this.#text,
      this.#starts[i]!,
      this.#ends[i]!,
      other.#text,
      other.#starts[j]!,
      other.#ends[j]!,
    )
  }

  /** True when two words are the same as their keys see them. */
  isSameFolded(i: number, other: Wording, j: number): boolean {
    const [end, otherEnd] = [this.#ends[i]!, other.#ends[j]!]
    let [at, otherAt] = [this.#starts[i]!, other.#starts[j]!]
    for (; at < end && otherAt < otherEnd; at++, otherAt++) {
      const one = foldedUnit(this.#text.charCodeAt(at))
      const two = foldedUnit(other.#text.charCodeAt(otherAt))
      if (one < 0 || two < 0) return fold(this.at(i)) === fold(other.at(j))
      if (one !== two) return false
    }
    return at === end && otherAt === otherEnd
  }

  hasCapital(i: number): boolean {
    const unit = this.#text.charCodeAt(this.#starts[i]!)
    return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(this.at(i))
  }
}
