import type { KeptState } from "./record.js"

/** A record with one bit of it flipped, in a letter or a number of any of its fields: the same one for the same seed. */
export function flipped(record: KeptState, seed: number): unknown {
  const below = randomNumbers(seed)
  const fields = Object.entries(record).flatMap(([field, value]): readonly Place[] =>
    field === "parts"
      ? record.parts.map((part, index) => ({ field, index, value: part }))
      : [{ field, index: null, value }],
  )
  const size = (value: unknown) => (typeof value === "string" ? 2 * value.length : 8)
  let byte = below(fields.reduce((sum, { value }) => sum + size(value), 0))
  const hurt = structuredClone(record) as unknown as Record<string, unknown> & { parts: string[] }
  for (const { field, index, value } of fields) {
    byte -= size(value)
    if (byte >= 0) continue
    if (index === null) hurt[field] = flip(value, below)
    else hurt.parts[index] = flip(value, below) as string
    break
  }
  return hurt
}

interface Place {
  readonly field: string
  /** Which of the parts; null elsewhere. */
  readonly index: number | null
  readonly value: unknown
}

function flip(value: unknown, below: (limit: number) => number): unknown {
  if (typeof value === "boolean") return !value
  if (typeof value === "number") {
    const bytes = new DataView(new ArrayBuffer(8))
    bytes.setFloat64(0, value)
    const bit = below(64)
    bytes.setUint8(bit >> 3, bytes.getUint8(bit >> 3) ^ (1 << (bit & 7)))
    return bytes.getFloat64(0)
  }
  const text = String(value)
  const at = below(text.length)
  const unit = text.charCodeAt(at) ^ (1 << below(16))
  return text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1)
}

function randomNumbers(seed: number): (limit: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return (limit) => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5
    return ((state ^ (state >>> 13)) >>> 0) % limit
  }
}
