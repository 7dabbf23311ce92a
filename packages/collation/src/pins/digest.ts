/** Two 32-bit FNV-1a hashes with different beginnings, as nine or more letters and digits: the same on every machine. */
export function digest(text: string): string {
  const hash = new Digest()
  hash.add(text)
  return hash.digits
}

const CUBE = 36 ** 3

/** A digest of what is added piece by piece: the same as `digest` of all the pieces together. */
export class Digest {
  // As a signed number, as `Math.imul` gives it: it fits into the object then.
  #one = 0x811c9dc5 | 0
  #other = 0x050c5d1f
  #length = 0

  add(text: string): void {
    let one = this.#one
    let other = this.#other
    const length = this.#length
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other ^ (unit + length + i), 0x01000193)
    }
    this.#one = one
    this.#other = other
    this.#length += text.length
  }

  get digits(): string {
    let left = (this.#one >>> 0) * 0x1000 + ((this.#other >>> 0) & 0xfff)
    let digits = ""
    // Forty-four bits are nine digits of thirty-six. Three at a time: `toString` is slow for large numbers.
    for (let i = 0; i < 3; i++) {
      const rest = Math.floor(left / CUBE)
      digits = (left - rest * CUBE).toString(36).padStart(3, "0") + digits
      left = rest
    }
    return digits
  }
}
