import type { Run } from "./shortest-edit.js"

/** A window of two runs of numbers: `a` from `aStart` to `aEnd`, `b` from `bStart` to `bEnd` (ends excluded). */
export interface Zone {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

const EMPTY = -1
const REPEATED = -2

/**
 * Runs of words that a reader would recognise anywhere: they begin at an n-gram that occurs once
 * in either text of the zone, and reach as far as the words stay equal. In the order of `a`.
 *
 * Linear in the zone's length. A maximal run is reported once, however many rare n-grams it holds.
 */
export function rareRuns(a: Int32Array, b: Int32Array, zone: Zone, n: number): Run[] {
  const hashes = hashesOf(a, zone.aStart, zone.aEnd, n)
  const inA = new RareGrams(a, zone.aStart, hashes, n)
  const inB = new RareGrams(b, zone.bStart, hashesOf(b, zone.bStart, zone.bEnd, n), n)
  const runs: Run[] = []
  let end = zone.aStart
  let diagonal = Number.NaN
  for (let i = zone.aStart; i + n <= zone.aEnd; i++) {
    const hash = hashes[i - zone.aStart]!
    const j = inB.find(a, i, hash)
    if (j < 0 || inA.find(a, i, hash) !== i) continue
    if (i < end && j - i === diagonal) continue
    const run = extend(a, b, zone, i, j)
    runs.push(run)
    end = run.a + run.length
    diagonal = j - i
  }
  return runs
}

function extend(a: Int32Array, b: Int32Array, zone: Zone, i: number, j: number): Run {
  let before = 0
  while (
    i - before > zone.aStart &&
    j - before > zone.bStart &&
    a[i - before - 1] === b[j - before - 1]
  )
    before++
  let after = 0
  while (i + after < zone.aEnd && j + after < zone.bEnd && a[i + after] === b[j + after]) after++
  return { a: i - before, b: j - before, length: before + after }
}

/** A number for each n-gram of a text, in order: equal ones for equal n-grams. */
function hashesOf(text: Int32Array, start: number, end: number, n: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, end - start - n + 1))
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x811c9dc5
    for (let k = start + i; k < start + i + n; k++)
      hash = Math.imul(hash ^ text[k]!, 0x01000193) ^ (hash >>> 15)
    hashes[i] = hash ^ (hash >>> 13)
  }
  return hashes
}

/** A table of the n-grams of one text: where each stands, or that it stands more than once. */
class RareGrams {
  readonly #text: Int32Array
  readonly #n: number
  readonly #mask: number
  /** Position of the n-gram that lives in a slot; EMPTY where none does. */
  readonly #at: Int32Array
  readonly #repeated: Uint8Array

  constructor(text: Int32Array, start: number, hashes: Int32Array, n: number) {
    this.#text = text
    this.#n = n
    const size = 1 << Math.max(3, 32 - Math.clz32(Math.max(1, hashes.length)) + 1)
    this.#mask = size - 1
    this.#at = new Int32Array(size).fill(EMPTY)
    this.#repeated = new Uint8Array(size)
    for (let i = 0; i < hashes.length; i++) this.#add(start + i, hashes[i]!)
  }

  /** Where the n-gram that begins at `i` in `words` stands here; negative when it does not, or stands here more than once. */
  find(words: Int32Array, i: number, hash: number): number {
    const slot = this.#slot(words, i, hash)
    return this.#repeated[slot] === 1 ? REPEATED : this.#at[slot]!
  }

  #add(i: number, hash: number): void {
    const slot = this.#slot(this.#text, i, hash)
    if (this.#at[slot] === EMPTY) this.#at[slot] = i
    else this.#repeated[slot] = 1
  }

  #slot(words: Int32Array, i: number, hash: number): number {
    let slot = hash & this.#mask
    while (this.#at[slot] !== EMPTY && !this.#same(words, i, this.#at[slot]!))
      slot = (slot + 1) & this.#mask
    return slot
  }

  #same(words: Int32Array, i: number, at: number): boolean {
    for (let k = 0; k < this.#n; k++) if (words[i + k] !== this.#text[at + k]) return false
    return true
  }
}
