/** Makes targets of notes from the places in blocks that were remembered while they were read. */
import { digest, type Span, type Witness } from "@variorum/collation"
import { type NoteTarget, witnessTarget, wordsTarget } from "@variorum/layers"
import { type BlockRange, offsetIn } from "./place.js"

/**
 * So many notes are each given as much context as tells their words from all others in the text. To look for that takes
 * a moment for each: of more notes, in a file with thousands of changes, each is given the same.
 */
const MOST_LOOKED_FOR = 1000
/** How much each is given then on either side, in UTF-16 units. */
const CONTEXT = 64
/** How far a word is looked for around a place that has none. */
const NEAR = 200

/** The targets that notes on one witness have. */
export class Targets {
  readonly #witness: Witness
  /** Null where each note is given its own context. */
  readonly #digest: string | null

  /** `count`: how many notes there will be, at most. Its blocks are those in which the places were remembered. */
  constructor(witness: Witness, count: number) {
    this.#witness = witness
    this.#digest = count > MOST_LOOKED_FOR ? digest(witness.text) : null
  }

  /** True where a range has words. */
  hasWords(range: BlockRange): boolean {
    const { start, end } = this.#spanOf(range)
    return this.#witness.text.slice(start, end).trim() !== ""
  }

  /** The words of a range; where it has none, the word before it, or behind it; else the whole witness. */
  at(range: BlockRange): NoteTarget {
    const { text } = this.#witness
    const span = this.#spanOf(range)
    if (this.hasWords(range)) return this.#words(span)
    const before = /\S{1,60}\s*$/u.exec(text.slice(Math.max(0, span.start - NEAR), span.start))
    if (before !== null)
      return this.#words({ start: span.start - before[0].length, end: span.start })
    const after = /^\s*\S{1,60}/u.exec(text.slice(span.end, span.end + NEAR))
    if (after !== null) return this.#words({ start: span.end, end: span.end + after[0].length })
    return witnessTarget(this.#witness)
  }

  #words(span: Span): NoteTarget {
    if (this.#digest === null) return wordsTarget(this.#witness, span)
    const { siglum, text } = this.#witness
    const words = text.slice(span.start, span.end)
    const start = span.start + words.length - words.trimStart().length
    const end = span.start + words.trimEnd().length
    const quotation = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ""),
      suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
      start,
    }
    return { kind: "words", words: { witness: siglum, quotation, digest: this.#digest } }
  }

  #spanOf(range: BlockRange): Span {
    const start = offsetIn(this.#witness, range.start)
    return { start, end: Math.max(start, offsetIn(this.#witness, range.end)) }
  }
}
