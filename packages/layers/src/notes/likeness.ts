/** How alike words are to what may have come of them. */

/** No more letters than this are looked at from either end of long words. */
const MOST_LETTERS = 2000

/** From 0 (nothing in common) to 1 (the same words): by what they share at their ends or by their runs of two letters. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longer = Math.max(one.length, other.length)
  const ends = sharedBeginning(one, other) + sharedEnd(one, other)
  return Math.max(Math.min(1, ends / longer), sharedRuns(excerpt(one), excerpt(other)))
}

/** How many letters agree from the beginning on. */
export function sharedBeginning(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let length = 0
  while (length < least && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}

/** How many letters agree before the end. */
export function sharedEnd(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let length = 0
  while (
    length < least &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length++
  return length
}

function excerpt(words: string): string {
  return words.length <= 2 * MOST_LETTERS
    ? words
    : words.slice(0, MOST_LETTERS) + words.slice(-MOST_LETTERS)
}

function sharedRuns(one: string, other: string): number {
  const counts = new Map<number, number>()
  for (const run of runsOf(one)) counts.set(run, (counts.get(run) ?? 0) + 1)
  let both = 0
  for (const run of runsOf(other)) {
    const left = counts.get(run) ?? 0
    if (left === 0) continue
    both++
    counts.set(run, left - 1)
  }
  const all = runsOf(one).length + runsOf(other).length
  return all === 0 ? 0 : (2 * both) / all
}

function runsOf(words: string): number[] {
  return Array.from(
    { length: Math.max(0, words.length - 1) },
    (_, i) => words.charCodeAt(i) * 0x10000 + words.charCodeAt(i + 1),
  )
}
