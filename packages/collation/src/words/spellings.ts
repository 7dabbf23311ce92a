/**
 * Numbers words by their letters: equal letters, equal number, counted from 0 in the order they are first met.
 *
 * A word is looked up where it stands in its text, by a hash that is made while it is read, so that a string
 * is made only of a word that was never met before.
 *
 *   words     "the"  "party"  "knows"                     by number
 *   slots     – –   h2 3   – –   h0 1   h1 2   – –        hash, and number + 1, where the hash points or in the next free slot
 *
 * The slots are at most half full. One table may serve many texts.
 */
export class Spellings {
  readonly #words: string[] = []
  #slots = new Int32Array(2 * FIRST_SIZE)

  /** The letters of every word met so far: its place in the list is its number. */
  get words(): readonly string[] {
    return this.#words
  }

  /** The number of the word that stands in `text` from `start` to `end` and has this hash (see `hashOf`). */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = (scattered(hash) << 1) & last
    for (let next = slots[slot + 1]!; next !== 0; next = slots[slot + 1]!) {
      if (slots[slot] === hash && isAt(this.#words[next - 1]!, text, start, end)) return next - 1
      slot = (slot + 2) & last
    }
    return this.#add(text.slice(start, end), hash, slot)
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.#words.push(word)
    this.#slots[slot] = hash
    this.#slots[slot + 1] = number
    if (4 * number === this.#slots.length) this.#grow()
    return number - 1
  }

  /** Twice the room. The hashes are known, so no word is read again. */
  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    const last = slots.length - 1
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let slot = (scattered(old[from]!) << 1) & last
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last
      slots[slot] = old[from]!
      slots[slot + 1] = old[from + 1]!
    }
    this.#slots = slots
  }
}

/** A power of two. Enough for a page; a book doubles it a few times. */
const FIRST_SIZE = 1024

/** The hash of some letters and one code unit more (FNV-1a, by code units). The hash of no letters is 0. */
export function hashWith(hash: number, codeUnit: number): number {
  return Math.imul(hash ^ codeUnit, 0x01000193)
}

/** The hash of what stands in `text` from `start` to `end`, behind letters that have the hash `before`. */
export function hashOf(text: string, start: number, end: number, before = 0): number {
  let hash = before
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i))
  return hash
}

/** Lets the high bits of a hash have a say in the low ones, by which a slot is chosen. */
function scattered(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
