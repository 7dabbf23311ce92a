import { WordSet } from "../words/word-set.js"
import type { Run } from "./run.js"

/**
 * The words of two stretches that stand on both sides, and where: no edit can keep another.
 *
 * Made once and filled again for every zone, of which there are many; what was read before is then no longer valid.
 */
export class SharedWords {
  readonly a = new SharedSide()
  readonly b = new SharedSide()
  readonly #wanted = new WordSet()

  /** Words by number, from 0; from each start to each end (excluded). */
  read(
    a: Int32Array,
    aStart: number,
    aEnd: number,
    b: Int32Array,
    bStart: number,
    bEnd: number,
  ): void {
    this.#wanted.clear()
    for (let j = bStart; j < bEnd; j++) this.#wanted.add(b[j]!)
    this.a.read(a, aStart, aEnd, this.#wanted)
    this.#wanted.clear()
    for (let i = 0; i < this.a.count; i++) this.#wanted.add(this.a.words[i]!)
    this.b.read(b, bStart, this.a.count === 0 ? bStart : bEnd, this.#wanted)
  }

  /** Appends what stands at both places `k` for `count` shared words, as runs of neighbours; one that goes on with the last lengthens it. */
  keep(kept: Run[], atA: number, atB: number, count: number): void {
    for (let k = 0; k < count; ) {
      const a = this.a.places[atA + k]!
      const b = this.b.places[atB + k]!
      let length = 1
      while (
        k + length < count &&
        this.a.places[atA + k + length] === a + length &&
        this.b.places[atB + k + length] === b + length
      )
        length++
      k += length
      const last = kept.at(-1)
      if (last !== undefined && last.a + last.length === a && last.b + last.length === b)
        kept[kept.length - 1] = { ...last, length: last.length + length }
      else kept.push({ a, b, length })
    }
  }
}

/** One side: `count` words by number, and the place of each in the list it was read from. */
class SharedSide {
  words = new Int32Array(64)
  places = new Int32Array(64)
  count = 0

  read(list: Int32Array, start: number, end: number, wanted: WordSet): void {
    this.#makeRoom(end - start)
    let count = 0
    for (let i = start; i < end; i++) {
      const word = list[i]!
      if (!wanted.has(word)) continue
      this.words[count] = word
      this.places[count++] = i
    }
    this.count = count
  }

  /** The words as a list of their own. */
  list(): number[] {
    return Array.from(this.words.subarray(0, this.count))
  }

  #makeRoom(count: number): void {
    if (count <= this.words.length) return
    this.words = new Int32Array(2 * count)
    this.places = new Int32Array(2 * count)
  }
}
