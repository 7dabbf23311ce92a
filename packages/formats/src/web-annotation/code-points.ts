/** Offsets in a text, counted in code points as the W3C does and in UTF-16 code units as we do. */
export class CodePoints {
  readonly text: string
  /** Where each character of two code units begins, in code units. */
  readonly #pairs: number[] = []

  constructor(text: string) {
    this.text = text
    for (let at = 0; at < text.length; at++)
      if (text.codePointAt(at)! > 0xffff) this.#pairs.push(at++)
  }

  /** How many code points stand before an offset in code units. */
  before(offset: number): number {
    return offset - this.#count((start) => start + 1 < offset)
  }

  /** The offset in code units that has so many code points before it; null beyond the end. */
  offsetAt(codePoints: number): number | null {
    const offset = codePoints + this.#count((start, i) => start - i < codePoints)
    return offset > this.text.length ? null : offset
  }

  /** How many pairs, from the first on, are so: all that are stand before all that are not. */
  #count(isSo: (start: number, index: number) => boolean): number {
    let [low, high] = [0, this.#pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isSo(this.#pairs[middle]!, middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}
