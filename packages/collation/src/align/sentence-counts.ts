import type { Unit } from "../words/unit.js"

/** In how many of some sentences each word stands. Sentences can be added and taken away again. */
export class SentenceCounts {
  #sentences = 0
  #having: Int32Array = new Int32Array(0)
  /** The number of the last sentence in which each key was met, so that none counts twice. */
  #last: Int32Array = new Int32Array(0)
  #serial = 0

  /** How many sentences there are. */
  get sentences(): number {
    return this.#sentences
  }

  /** How many of them have a word, by its key. */
  having(key: number): number {
    return this.#having[key] ?? 0
  }

  /** `keys`: how many there are in all. */
  add(units: readonly Unit[], keys: number, times: 1 | -1 = 1): void {
    if (keys > this.#having.length) {
      this.#having = grown(this.#having, 2 * keys)
      this.#last = grown(this.#last, 2 * keys)
    }
    for (const { compared } of units) {
      this.#serial++
      for (let i = 0; i < compared.length; i++) {
        const key = compared[i]!
        if (this.#last[key] === this.#serial) continue
        this.#last[key] = this.#serial
        this.#having[key]! += times
      }
    }
    this.#sentences += times * units.length
  }
}

function grown(old: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size)
  larger.set(old)
  return larger
}
