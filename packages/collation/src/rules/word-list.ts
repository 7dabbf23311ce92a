import { InvalidRules } from "../errors.js"
import { fold } from "../words/keys.js"

/** Words that are one: the preferred form, then the others. An item may be several words. */
export type Row = readonly string[]

/** Two rows of a list that cannot both hold. Rows are counted from 0. */
export interface ListConflict {
  /** `list-twice`: one word under two preferred forms. `list-cycle`: each is preferred to the other. */
  readonly kind: "list-twice" | "list-cycle"
  readonly word: string
  readonly rows: readonly [number, number]
}

/** The first contradiction in a list; null where there is none. Case and the shape of marks do not tell words apart. */
export function conflictIn(rows: readonly Row[]): ListConflict | null {
  const under = new Map<string, { row: number; preferred: string }>()
  for (const [row, [preferred = "", ...others]] of rows.entries())
    for (const other of others) {
      const [variant, chosen] = [fold(other), fold(preferred)]
      const known = under.get(variant)
      if (variant === chosen) continue
      if (known !== undefined && known.preferred !== chosen)
        return { kind: "list-twice", word: other, rows: [known.row, row] }
      under.set(variant, { row, preferred: chosen })
    }
  return cycleIn(rows, under)
}

function cycleIn(
  rows: readonly Row[],
  under: ReadonlyMap<string, { row: number; preferred: string }>,
): ListConflict | null {
  const sound = new Set<string>()
  for (const [start, { row }] of under) {
    const path = new Set([start])
    let last = row
    let word = under.get(start)!.preferred
    while (!sound.has(word) && under.has(word)) {
      const next = under.get(word)!
      if (path.has(word)) return { kind: "list-cycle", word: rows[last]![0]!, rows: [row, last] }
      path.add(word)
      last = next.row
      word = next.preferred
      if (path.has(word)) return { kind: "list-cycle", word: rows[last]![0]!, rows: [row, last] }
    }
    for (const passed of path) sound.add(passed)
  }
  return null
}

/** The refusal of a list that contradicts itself; `where` is the place of the two rows. */
export function refusalOf({ kind, word }: ListConflict, where: string): InvalidRules {
  return kind === "list-twice"
    ? new InvalidRules(
        "list-twice",
        `"${word}" stands under two preferred forms.`,
        where,
        "Keep it under one of them.",
      )
    : new InvalidRules(
        "list-cycle",
        `"${word}" is preferred to a form that is preferred to it.`,
        where,
        "Choose one of the two to be preferred.",
      )
}

/** A word at most so much longer than a listed one still holds it: its plural, its possessive. */
const ENDINGS = ["'s", "’s", "s'", "s’", "s"]
/** Marks that may stand around a word and are none of its own. */
const AROUND = /^(?<head>[\p{P}\p{S}]*)(?<body>.*?)(?<tail>[\p{P}\p{S}]*)$/su
const CAPITAL = /^\p{Lu}/u

/** A list made ready to be looked words up in. */
export class WordList {
  readonly #exact = new Map<string, string>()
  readonly #folded = new Map<string, string>()
  readonly #longest: number

  constructor(rows: readonly Row[]) {
    let longest = 1
    for (const [preferred = "", ...others] of rows)
      for (const other of others) {
        this.#exact.set(other, preferred)
        if (fold(other) !== fold(preferred)) this.#folded.set(fold(other), preferred)
        longest = Math.max(longest, other.split(/\s+/u).length)
      }
    this.#longest = longest
  }

  /** A text with each listed form in it replaced by the preferred one, which keeps the case of what it replaces. */
  apply(text: string): string {
    const pieces = text.split(/(\s+)/u)
    let result = ""
    for (let i = 0; i < pieces.length; ) {
      const taken = this.#longestAt(pieces, i)
      result += taken.text
      i += taken.count
    }
    return result
  }

  /** Pieces stand between white space, which is at the odd places. */
  #longestAt(pieces: readonly string[], at: number): { text: string; count: number } {
    for (let words = this.#longest; words > 1; words--) {
      const count = 2 * words - 1
      if (at % 2 === 1 || at + count > pieces.length) continue
      const found = this.#bare(
        pieces
          .slice(at, at + count)
          .join("")
          .replace(/\s+/gu, " "),
      )
      if (found !== null) return { text: found, count }
    }
    return { text: this.#piece(pieces[at]!), count: 1 }
  }

  #piece(piece: string): string {
    return (
      this.#lookUp(piece) ??
      this.#bare(piece) ??
      piece.replace(/[\p{L}\p{N}\p{M}]+/gu, (part) => this.#lookUp(part) ?? part)
    )
  }

  /** Looks a piece up without the marks around it, then with fewer of those behind it: `part}.` is `part}` and a stop. */
  #bare(piece: string): string | null {
    const { head = "", body = "", tail = "" } = AROUND.exec(piece)?.groups ?? {}
    for (let kept = tail.length; kept >= 0; kept--) {
      const found = this.#lookUp(body + tail.slice(0, kept))
      if (found !== null) return head + found + tail.slice(kept)
    }
    return null
  }

  #lookUp(word: string): string | null {
    const whole = this.#preferred(word)
    if (whole !== null) return whole
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending)) continue
      const stem = this.#preferred(word.slice(0, -ending.length))
      if (stem !== null) return stem + ending
    }
    return null
  }

  /** The preferred form of a word that is listed under it, through as many rows as it takes. */
  #preferred(word: string): string | null {
    const exact = this.#exact.get(word)
    const found = exact ?? this.#folded.get(fold(word))
    if (found === undefined) return null
    const cased = exact ?? withCaseOf(word, found)
    return cased === word ? cased : (this.#preferred(cased) ?? cased)
  }
}

function withCaseOf(word: string, preferred: string): string {
  if (!CAPITAL.test(word)) return preferred.toLowerCase()
  if (word.length > 1 && word === word.toUpperCase()) return preferred.toUpperCase()
  return preferred.charAt(0).toUpperCase() + preferred.slice(1)
}
