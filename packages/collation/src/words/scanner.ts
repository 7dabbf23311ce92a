import { firstWhere } from "../sorted.js"
import { isUnknown, type Intervention } from "../witness.js"
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
import { hashOf, hashWith, NO_LETTERS } from "./spellings.js"

/** What a token is. Only words and marks are compared. */
export const WORD = 0
export const SIGN = 1
/** An omission, a loss or a report: unknown text. */
export const GAP = 2
/** An editor's insertion or a stenographer's mark: not the writer's. */
export const ASIDE = 3

/** Reads a text, or a stretch of it, one token after another. Its fields tell the token just read. */
export class Scanner {
  start = 0
  end: number
  /** WORD, SIGN, GAP or ASIDE. */
  kind = WORD
  /** See `hashOf`. */
  hash = NO_LETTERS
  readonly #text: string
  readonly #interventions: readonly Intervention[]
  readonly #limit: number
  /** The next intervention, and where it begins; infinite behind the last. */
  #intervention: number
  #upcoming: number

  constructor(text: string, interventions: readonly Intervention[], from = 0, to = text.length) {
    this.#text = text
    this.#interventions = interventions
    this.#limit = to
    this.end = from
    this.#intervention = firstWhere(
      interventions.length,
      (i) => interventions[i]!.span.start >= from,
    )
    this.#upcoming = this.#startOfNext()
  }

  /** Reads the next token; false at the end of the text. */
  next(): boolean {
    let at = this.end
    while (at < this.#limit && kindOf(this.#text.charCodeAt(at)) === SPACE) at++
    if (at >= this.#limit) return false
    this.start = at
    if (at === this.#upcoming) this.#readIntervention()
    else this.#readOwn(at)
    return true
  }

  #startOfNext(): number {
    return this.#interventions[this.#intervention]?.span.start ?? Number.POSITIVE_INFINITY
  }

  #readIntervention(): void {
    const { kind, span } = this.#interventions[this.#intervention]!
    this.#intervention++
    this.#upcoming = this.#startOfNext()
    this.kind = isUnknown(kind) ? GAP : ASIDE
    this.end = span.end
    this.hash = hashOf(this.#text, span.start, span.end)
  }

  #readOwn(at: number): void {
    const kind = this.#kindAt(at)
    this.kind = kind === LETTER || kind === WHOLE ? WORD : SIGN
    // An intervention always begins a token of its own.
    const wall = Math.min(this.#upcoming, this.#limit)
    if (kind === LETTER) this.#readWord(at, wall)
    else {
      this.end = Math.min(this.#pictureEnd(at), wall)
      this.hash = hashOf(this.#text, at, this.end)
    }
  }

  /** The hot loop: most words are plain letters and nothing else. */
  #readWord(from: number, wall: number): void {
    const text = this.#text
    let hash = NO_LETTERS
    let at = from
    let kind = LETTER
    for (; at < wall; at++) {
      const unit = text.charCodeAt(at)
      kind = kindOf(unit)
      if (kind !== LETTER) break
      hash = hashWith(hash, unit)
    }
    this.end = kind === LETTER || kind === SPACE ? at : Math.min(this.#wordEnd(at), wall)
    this.hash = hashOf(text, at, this.end, hash)
  }

  /** Where the word ends that is read as far as `from`. */
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
