/** Asking about the letters of a text without cutting them out of it. */

/** True when two stretches, each given by its text, start and end (excluded), have the same letters. */
export function areSameLetters(
  one: string,
  start: number,
  end: number,
  other: string,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (Math.max(0, end - start) !== Math.max(0, otherEnd - otherStart)) return false
  for (let i = start, j = otherStart; i < end; i++, j++)
    if (one.charCodeAt(i) !== other.charCodeAt(j)) return false
  return true
}

/** True when there is nothing but white space from `start` to `end` (excluded); true of nothing as well. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

/** Where the first letter stands that is not white space, from `start` to `end` (excluded); `end` when there is none. */
export function withoutSpaceBefore(text: string, start: number, end: number): number {
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first++
  return first
}

/** Where the white space begins that stands behind the last letter, from `start` to `end` (excluded); `start` when there is no letter. */
export function withoutSpaceBehind(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

/** True for the code units that `trim` takes for white space. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x1680) return unit === 0xa0
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
