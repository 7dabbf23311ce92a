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
import { hashOf, hashWith } from "./spellings.js"

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
  /** Of its letters; see `hashOf`. */
  hash = 0
  readonly #text: string
  readonly #interventions: readonly Intervention[]
  readonly #limit: number
  /** The next intervention, and where it begins; the limit where none does before it. */
  #intervention: number
  #wall: number

  constructor(text: string, interventions: readonly Intervention[], from = 0, to = text.length) {
    this.#text = text
    this.#interventions = interventions
    this.#limit = to
    this.end = from
    this.#intervention = firstWhere(
      interventions.length,
      (i) => interventions[i]!.span.start >= from,
    )
    this.#wall = this.#nextWall()
  }

  /** Reads the next token; false when none begins before `until`. */
  next(until: number): boolean {
    const text = this.#text
    let at = this.end
    let kind = SPACE
    for (; at < until; at++) {
      kind = kindOf(text.charCodeAt(at))
      if (kind !== SPACE) break
    }
    if (kind === SPACE) return false
    this.start = at
    if (at === this.#wall) this.#readIntervention()
    else if (kind === LETTER) this.#readWord(at)
    else this.#readOther(at)
    return true
  }

  #nextWall(): number {
    const next = this.#interventions[this.#intervention]
    return next === undefined ? this.#limit : Math.min(next.span.start, this.#limit)
  }

  #readIntervention(): void {
    const { kind, span } = this.#interventions[this.#intervention]!
    this.#intervention++
    this.#wall = this.#nextWall()
    this.kind = isUnknown(kind) ? GAP : ASIDE
    this.end = span.end
    this.hash = hashOf(this.#text, span.start, span.end)
  }

  /** Most words are plain letters and nothing else: they are read here, in one go. */
  #readWord(from: number): void {
    const text = this.#text
    // An intervention always begins a token of its own.
    const wall = this.#wall
    let hash = 0
    let unit = text.charCodeAt(from)
    let kind = LETTER
    let at = from
    do {
      hash = hashWith(hash, unit)
      at++
      if (at === wall) break
      unit = text.charCodeAt(at)
      kind = kindOf(unit)
    } while (kind === LETTER)
    this.kind = WORD
    this.end = at
    this.hash = hash
    if (kind !== LETTER && kind !== SPACE) this.#finish(this.#wordEnd(at))
  }

  /** Ends the token where what was read ends, or at the wall, and hashes what was not hashed yet. */
  #finish(end: number): void {
    const hashed = this.end
    this.end = Math.min(end, this.#wall)
    this.hash = hashOf(this.#text, hashed, this.end, this.hash)
  }

  #readOther(at: number): void {
    const kind = this.#kindAt(at)
    this.kind = kind === LETTER || kind === WHOLE ? WORD : SIGN
    this.end = at
    this.hash = 0
    this.#finish(kind === LETTER ? this.#wordEnd(at) : this.#pictureEnd(at))
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
    if (after >= this.#limit) return false
    if (kind === JOINER) return this.#kindAt(after) === LETTER
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
    let at = from + (first > 0xffff ? 2 : 1)
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
