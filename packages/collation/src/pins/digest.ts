/** Two 32-bit FNV-1a hashes with different beginnings, as nine or more letters and digits: the same on every machine. */
export function digest(text: string): string {
  const hash = new Digest()
  hash.add(text)
  return hash.digits
}

/** A digest of what is added piece by piece: the same as `digest` of all the pieces together. */
export class Digest {
  // As a signed number, as `Math.imul` gives it: it fits into the object then.
  #one = 0x811c9dc5 | 0
  #other = 0x050c5d1f
  #length = 0

  /** Adds a text, or what stands in it from `start` to `end` (excluded). */
  add(text: string, start = 0, end: number = text.length): void {
    let one = this.#one
    let other = this.#other
    const before = this.#length - start
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other ^ (unit + before + i), 0x01000193)
    }
    this.#one = one
    this.#other = other
    this.#length += end - start
  }

  get digits(): string {
    // Forty-four bits are nine digits of thirty-six. Three at a time: `toString` is slow for large numbers.
    const number = (this.#one >>> 0) * 0x1000 + (this.#other & 0xfff)
    const rest = Math.floor(number / CUBE)
    const first = Math.floor(rest / CUBE)
    return threeDigits(first) + threeDigits(rest - first * CUBE) + threeDigits(number - rest * CUBE)
  }
}

const BASE = 36
const CUBE = BASE ** 3

function threeDigits(number: number): string {
  const rest = Math.floor(number / BASE)
  return String.fromCharCode(
    digitOf(Math.floor(rest / BASE)),
    digitOf(rest % BASE),
    digitOf(number % BASE),
  )
}

/** The code unit of a digit: 0 to 9, then a to z. */
function digitOf(value: number): number {
  return value < 10 ? 0x30 + value : 0x61 - 10 + value
}
