/** Two 32-bit FNV-1a hashes with different beginnings, as nine or more letters and digits: the same on every machine. */
export function digest(text: string): string {
  let one = 0x811c9dc5
  let other = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ (unit + i), 0x01000193)
  }
  const digits = ((one >>> 0) * 0x1000 + ((other >>> 0) & 0xfff)).toString(36)
  return digits.padStart(9, "0")
}
