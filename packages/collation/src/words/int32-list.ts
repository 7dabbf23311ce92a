/** Whole numbers of 32 bits in a row that grows: for lists too long to keep as plain numbers. */
export class Int32List {
  #numbers: Int32Array
  #length = 0

  /** `room`: how many are expected. More may come. */
  constructor(room = 16) {
    this.#numbers = new Int32Array(Math.max(1, room))
  }

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(this.#length * 2)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers[this.#length++] = number
  }

  /** The number at an index below `length`. */
  at(index: number): number {
    return this.#numbers[index]!
  }

  /** All of them. They are copied only where much room would be kept for nothing. Nothing may be pushed afterwards. */
  toArray(): Int32Array {
    const isFull = this.#length * 2 > this.#numbers.length
    return isFull ? this.#numbers.subarray(0, this.#length) : this.#numbers.slice(0, this.#length)
  }
}
