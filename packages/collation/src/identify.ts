/**
 * Identifiers of passages: made from the words they hold, so that they are the same on every machine and
 * do not change when something changes elsewhere. Passages with the same words are numbered in order.
 */
export class Identifiers {
  readonly #used = new Map<string, number>()

  /** The identifier of a passage by what it says: both sides' words, without the white space at the ends. */
  next(change: string, before: string, after: string): string {
    const hash = hashOf(`${change}\u0000${before.trim()}\u0000${after.trim()}`)
    const count = (this.#used.get(hash) ?? 0) + 1
    this.#used.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  }
}

/** Two 32-bit FNV-1a hashes with different beginnings, as letters and digits; the first is a letter, as identifiers in pages must begin. */
function hashOf(text: string): string {
  let one = 0x811c9dc5
  let other = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ (unit + i), 0x01000193)
  }
  const digits = ((one >>> 0) * 0x1000 + ((other >>> 0) & 0xfff)).toString(36)
  return `p${digits.padStart(9, "0")}`
}
