/** The words of a witness that are the writer's own, one after another: what entries are looked for in. */
import type { Span, Witness } from "@variorum/collation"

/** The different words of some texts, numbered, so that what is asked of a word is worked out once. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** The number of a word as it is written leads to that of its folded form. */
  readonly #written = new Map<string, number>()
  /** Folded: see `fold`. */
  readonly words: string[] = []

  numberOf(written: string): number {
    const known = this.#written.get(written)
    if (known !== undefined) return known
    const word = fold(written)
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.words.length
      this.words.push(word)
      this.#numbers.set(word, number)
    }
    this.#written.set(written, number)
    return number
  }
}

/** A witness's own words, in text order: an entry of each list a word. */
export interface OwnWords {
  readonly text: string
  readonly vocabulary: Vocabulary
  /** The same that `countWords` says of the text without its editors' headings. */
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number in the vocabulary. */
  readonly word: Int32Array
  /** Number of the run that the word stands in: no entry reaches from one into the next. Sentences and gaps end a run. */
  readonly run: Int32Array
  /** What its first letter says: CAPITAL, SMALL, or DOUBTFUL for a capital where every word has one. */
  readonly letter: Uint8Array
}

export const SMALL = 0
export const CAPITAL = 1
/** At the head of a sentence, behind a quotation mark or a colon. */
export const DOUBTFUL = 2
/** In a heading, which may have capitals throughout. */
export const IN_HEADING = 3

const NONE = 0
const LETTER = 1
const DIGIT = 2
/** What kind of sign each UTF-16 unit is, plus one; 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000)

/** Half of a pair beyond the first plane counts as a letter: such scripts have words too, and no entry has pictures. */
function kindOf(unit: number): number {
  const kind = known[unit]!
  if (kind !== 0) return kind - 1
  const sign = String.fromCharCode(unit)
  const isHalf = unit >= 0xd800 && unit < 0xe000
  const found = isHalf || /[\p{L}\p{M}]/u.test(sign) ? LETTER : /\p{Nd}/u.test(sign) ? DIGIT : NONE
  known[unit] = found + 1
  return found
}

const APOSTROPHES = "'’ʼ"
const JOINTS = `${APOSTROPHES}-‐‑`

/** True where a sign joins the two units around it to one word: "don't", "по-моему", "1,300". */
function joins(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 32) return false
  const [before, after] = [kindOf(text.charCodeAt(at - 1)), kindOf(text.charCodeAt(at + 1))]
  if (before === NONE || at + 1 >= text.length || after === NONE) return false
  const sign = text.charAt(at)
  return JOINTS.includes(sign) || (before === DIGIT && after === DIGIT && ".,".includes(sign))
}

/** A word as entries are compared with it: small letters, one apostrophe, one hyphen, no dots on ё. */
export function fold(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replaceAll("ё", "е")
}

/** True for letters and figures that the cutting into words leaves in one piece. */
export function isPlainWord(word: string): boolean {
  return word !== "" && wordEnd(word, 0, word.length) === word.length
}

/** Where the word that begins at a place ends; the place itself where none begins there. */
function wordEnd(text: string, start: number, limit: number): number {
  if (kindOf(text.charCodeAt(start)) === NONE) return start
  let at = start + 1
  while (at < limit && (kindOf(text.charCodeAt(at)) !== NONE || joins(text, at))) at++
  return at
}

/** Stretches of a witness that are not the writer's words: interventions, and the headings of an editor. */
function foreign({ blocks, interventions }: Witness): Span[] {
  const editors = blocks.filter(({ editorial }) => editorial === true).map(({ span }) => span)
  return [...interventions.map(({ span }) => span), ...editors].sort((x, y) => x.start - y.start)
}

/** Behind these signs a sentence may begin within a sentence. */
const OPENING = '“«„"‘:(—–'

/** Cuts a witness into its own words. */
export function ownWords(witness: Witness, vocabulary: Vocabulary): OwnWords {
  const { text } = witness
  const columns = new Columns(text.length)
  const headings = witness.blocks.filter(({ kind }) => kind === "heading")
  let heading = 0
  let run = 0
  for (const { start, end } of ownStretches(witness)) {
    run++
    let isHead = true
    for (let at = start; at < end; ) {
      const stop = wordEnd(text, at, end)
      if (stop === at) {
        const unit = text.charCodeAt(at++)
        if (unit !== 32 && OPENING.includes(String.fromCharCode(unit))) isHead = true
        continue
      }
      while (heading < headings.length && headings[heading]!.span.end <= at) heading++
      const isHeading = (headings[heading]?.span.start ?? text.length) <= at
      const capital = isHeading ? IN_HEADING : isHead ? DOUBTFUL : CAPITAL
      const letter = isUpper(text.charCodeAt(at)) ? capital : SMALL
      columns.add(at, stop, vocabulary.numberOf(text.slice(at, stop)), run, letter)
      isHead = false
      at = stop
    }
  }
  return { text, vocabulary, ...columns.cut() }
}

/** The sentences of a witness without what is not the writer's in them, in text order. */
function* ownStretches(witness: Witness): Generator<Span> {
  const gaps = foreign(witness)
  let gap = 0
  for (const sentence of witness.sentences) {
    let at = sentence.start
    while (gap < gaps.length && gaps[gap]!.end <= at) gap++
    for (let i = gap; i < gaps.length && gaps[i]!.start < sentence.end; i++) {
      if (gaps[i]!.start > at) yield { start: at, end: gaps[i]!.start }
      at = Math.max(at, gaps[i]!.end)
    }
    if (at < sentence.end) yield { start: at, end: sentence.end }
  }
}

const upper = new Uint8Array(0x10000)

function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90
  if (upper[unit] === 0) upper[unit] = /\p{Lu}/u.test(String.fromCharCode(unit)) ? 2 : 1
  return upper[unit] === 2
}

/** What is known of each word, a column for each. */
class Columns {
  #count = 0
  readonly #start: Int32Array
  readonly #end: Int32Array
  readonly #word: Int32Array
  readonly #run: Int32Array
  readonly #letter: Uint8Array

  constructor(letters: number) {
    // No two words touch, so there is one in two units at most.
    const room = 1 + ((letters + 1) >> 1)
    this.#start = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#word = new Int32Array(room)
    this.#run = new Int32Array(room)
    this.#letter = new Uint8Array(room)
  }

  add(start: number, end: number, word: number, run: number, letter: number): void {
    const at = this.#count++
    this.#start[at] = start
    this.#end[at] = end
    this.#word[at] = word
    this.#run[at] = run
    this.#letter[at] = letter
  }

  cut(): Omit<OwnWords, "text" | "vocabulary"> {
    const count = this.#count
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      word: this.#word.subarray(0, count),
      run: this.#run.subarray(0, count),
      letter: this.#letter.subarray(0, count),
    }
  }
}
