/** An index of a text by runs of sixteen letters. */

const RUN = 16
/** Words all of whose runs are as frequent as this are looked for letter by letter: their text says little else. */
const MOST_LOOKED_AT = 4096
/** So many runs of the words are tried for the rarest. */
const RUNS_TRIED = 8
const FACTOR = 0x01000193

export class TextIndex {
  readonly #text: string
  readonly #shift: number
  /** Where the places of each hash begin in `#places`. */
  readonly #starts: Int32Array
  readonly #places: Int32Array

  constructor(text: string) {
    this.#text = text
    const count = Math.max(0, text.length - RUN + 1)
    const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(count + 1))))
    this.#shift = 32 - bits
    const starts = new Int32Array((1 << bits) + 1)
    const hashes = new Int32Array(count)
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const left = i >= RUN ? Math.imul(text.charCodeAt(i - RUN), POWER) : 0
      hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i) - left) | 0
      if (i < RUN - 1) continue
      const slot = this.#slotOf(hash)
      hashes[i - RUN + 1] = slot
      starts[slot + 1]!++
    }
    for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!
    this.#places = new Int32Array(count)
    const next = starts.slice(0, -1)
    for (let at = 0; at < count; at++) this.#places[next[hashes[at]!]!++] = at
    this.#starts = starts
  }

  /** The first places of some words, in text order; null where the index is no help. */
  find(words: string, most: number): readonly number[] | null {
    if (words.length < RUN) return null
    let best = { offset: 0, from: 0, to: Number.POSITIVE_INFINITY }
    const last = words.length - RUN
    const step = Math.max(1, Math.ceil(last / RUNS_TRIED))
    for (let offset = 0; offset <= last; offset += step) {
      const slot = this.#slotOf(hashOf(words, offset))
      const [from, to] = [this.#starts[slot]!, this.#starts[slot + 1]!]
      if (to - from < best.to - best.from) best = { offset, from, to }
    }
    if (best.to - best.from > MOST_LOOKED_AT) return null
    const found: number[] = []
    for (let i = best.from; i < best.to && found.length < most; i++) {
      const at = this.#places[i]! - best.offset
      if (at >= 0 && this.#text.startsWith(words, at)) found.push(at)
    }
    return found
  }

  #slotOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> this.#shift
  }
}

/** What the first letter of a run is multiplied with once the run is left behind. */
const POWER = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, FACTOR), 1)

function hashOf(text: string, start: number): number {
  let hash = 0
  for (let i = start; i < start + RUN; i++)
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0
  return hash
}
