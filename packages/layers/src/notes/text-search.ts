/**
 * Looks words up in one text, and goes on knowing where they stand while the text is edited.
 *
 * What was looked for once is remembered. After an edit only its surroundings are searched again: what stands before
 * it stays, what stands behind it moves along. Where many different words are looked for, an index of the text is made
 * first, so that the time grows with the text and with the words, and never with the one times the other.
 */
import { digest } from "@variorum/collation"
import { TextIndex } from "./text-index.js"

/** No more places than this are told of any words: who finds so many knows that they tell nothing. */
const MOST_PLACES = 8
/** So many searches are made letter by letter before an index is worth its making. */
const SEARCHES_WITHOUT_INDEX = 32

export class TextSearch {
  #text: string
  #digest: string | null = null
  #index: TextIndex | null = null
  #searches = 0
  #known = new Map<string, readonly number[]>()
  #asked = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  /** The digest of the text, made when it is first asked for. */
  get digest(): string {
    this.#digest ??= digest(this.#text)
    return this.#digest
  }

  /** Where some words begin, in text order, overlapping places included: the first eight. Empty for no words. */
  find(words: string): readonly number[] {
    if (words === "") return []
    this.#asked.add(words)
    const known = this.#known.get(words)
    if (known !== undefined) return known
    const found = this.#look(words)
    this.#known.set(words, found)
    return found
  }

  /** Takes the text as it is now. What was not looked for since the last time is forgotten. */
  revise(text: string): void {
    if (text === this.#text) return
    const edit = differenceOf(this.#text, text)
    const known = new Map<string, readonly number[]>()
    for (const words of this.#asked) {
      const places = this.#known.get(words)
      // The first eight of many: which are the first may be others now.
      if (places !== undefined && places.length < MOST_PLACES) {
        const now = placesAfter(places, words, text, edit)
        if (now.length < MOST_PLACES) known.set(words, now)
      }
    }
    this.#text = text
    this.#digest = null
    this.#index = null
    this.#searches = 0
    this.#known = known
    this.#asked = new Set()
  }

  #look(words: string): readonly number[] {
    this.#searches++
    if (this.#index === null && this.#searches > SEARCHES_WITHOUT_INDEX)
      this.#index = new TextIndex(this.#text)
    return (
      this.#index?.find(words, MOST_PLACES) ??
      placesOf(this.#text, words, 0, this.#text.length, MOST_PLACES)
    )
  }
}

/** One edit: what stood from `start` to `oldEnd` is what stands from `start` to `newEnd` now. */
interface Difference {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

function differenceOf(old: string, now: string): Difference {
  const least = Math.min(old.length, now.length)
  let start = 0
  for (let step = STEP; step > 0; step = step === 1 ? 0 : step >> 4)
    while (
      start + step <= least &&
      old.slice(start, start + step) === now.slice(start, start + step)
    )
      start += step
  let end = 0
  for (let step = STEP; step > 0; step = step === 1 ? 0 : step >> 4)
    while (
      end + step <= least - start &&
      old.slice(old.length - end - step, old.length - end) ===
        now.slice(now.length - end - step, now.length - end)
    )
      end += step
  return { start, oldEnd: old.length - end, newEnd: now.length - end }
}

/** Compared so many letters at once, then ever fewer: a power of sixteen. */
const STEP = 65_536

function placesAfter(
  places: readonly number[],
  words: string,
  text: string,
  { start, oldEnd, newEnd }: Difference,
): readonly number[] {
  const before = places.filter((at) => at + words.length <= start)
  const behind = places.filter((at) => at >= oldEnd && at >= start)
  const touched = placesOf(
    text,
    words,
    Math.max(0, start - words.length + 1),
    Math.min(text.length, newEnd + words.length - 1),
    MOST_PLACES,
  )
  return [...before, ...touched, ...behind.map((at) => at + newEnd - oldEnd)]
}

function placesOf(text: string, words: string, from: number, to: number, most: number): number[] {
  const isPart = from > 0 || to < text.length
  const where = isPart ? text.slice(from, to) : text
  const places: number[] = []
  for (let at = where.indexOf(words); at >= 0; at = where.indexOf(words, at + 1)) {
    places.push(from + at)
    if (places.length === most) break
  }
  return places
}
