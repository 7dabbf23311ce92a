/** Numbers that are needed for one small thing at a time, of which there are many. A new typed array for each would cost more than what is done with it. */
export class Room {
  #numbers = new Int32Array(256)

  /** So many numbers, whatever they are; what was taken before is no longer valid. */
  take(count: number): Int32Array {
    if (count > LARGEST) return new Int32Array(count)
    if (count > this.#numbers.length) this.#numbers = new Int32Array(Math.min(LARGEST, 2 * count))
    return this.#numbers.subarray(0, count)
  }
}

/** More than this is not kept for the next: a passage of so many words is a text without a full stop. */
const LARGEST = 1 << 14
