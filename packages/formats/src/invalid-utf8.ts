/**
 * Offset of the first byte that breaks UTF-8, counted from 0; null where all is well.
 *
 * `TextDecoder` says only that something is wrong. A person who has to mend the file needs to know where.
 */
export function invalidUtf8At(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

/** How many bytes the character at `at` takes; 0 where there is no well-formed one. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  if (!isSecond(first, bytes[at + 1])) return 0
  for (let i = 2; i < length; i++) if (!isContinuation(bytes[at + i])) return 0
  return length
}

/** The second byte has narrower limits after some first bytes: no overlong forms, no surrogates, nothing past U+10FFFF. */
function isSecond(first: number, second: number | undefined): boolean {
  if (second === undefined || !isContinuation(second)) return false
  if (first === 0xe0) return second >= 0xa0
  if (first === 0xed) return second <= 0x9f
  if (first === 0xf0) return second >= 0x90
  if (first === 0xf4) return second <= 0x8f
  return true
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}
