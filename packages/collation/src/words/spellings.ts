/**
 * Numbers words by their letters: equal letters, equal number, counted from 0 in the order they are first met.
 *
 * A word is looked up where it stands in its text, by a hash that is made while it is read, so that a string
 * is made only of a word that was never met before.
 *
 *   words     "the"  "party"  "knows"            by number
 *   hashes    h0     h1       h2                 by number
 *   slots     –  3  –  1  2  –  –  –             number + 1, where the hash points or at the next free slot
 *
 * The slots are at most half full. One table may serve many texts.
 */
export class Spellings {
  readonly #words: string[] = []
  #hashes = new Int32Array(FIRST_SIZE / 2)
  #slots = new Int32Array(FIRST_SIZE)

  /** The letters of every word met so far: its place in the list is its number. */
  get words(): readonly string[] {
    return this.#words
  }

  /** The number of the word that stands in `text` from `start` to `end` and has this hash (see `hashOf`). */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = scattered(hash) & last
    while (slots[slot] !== 0) {
      const number = slots[slot]! - 1
      if (this.#hashes[number] === hash && isAt(this.#words[number]!, text, start, end))
        return number
      slot = (slot + 1) & last
    }
    return this.#add(text.slice(start, end), hash, slot)
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.#words.length
    this.#slots[slot] = number + 1
    this.#hashes[number] = hash
    this.#words.push(word)
    if (this.#words.length === this.#hashes.length) this.#grow()
    return number
  }

  /** Twice the room. The hashes are known, so no word is read again. */
  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    const slots = new Int32Array(hashes.length * 2)
    const last = slots.length - 1
    for (let number = 0; number < this.#words.length; number++) {
      let slot = scattered(hashes[number]!) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number + 1
    }
    this.#hashes = hashes
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
