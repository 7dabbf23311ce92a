/** Numbers that are needed for one passage at a time. A new typed array for each would cost more than what is done with it. */
export class Room {
  #numbers = new Int32Array(256)
  /** The first so many of them. Most passages have as many as another had. */
  #firsts: Int32Array[] = []

  /** So many numbers, all −1; what was taken before is no longer valid. */
  take(count: number): Int32Array {
    if (count > LARGEST) return new Int32Array(count).fill(-1)
    if (count > this.#numbers.length) {
      this.#numbers = new Int32Array(Math.min(LARGEST, 2 * count))
      this.#firsts = []
    }
    if (count > OFTEN) return this.#numbers.subarray(0, count).fill(-1)
    this.#firsts[count] ??= this.#numbers.subarray(0, count)
    return this.#firsts[count].fill(-1)
  }
}

/** Few passages have more. */
const OFTEN = 256

/** More than this is not kept for the next: a passage of so many words is a text without a full stop. */
const LARGEST = 1 << 14
