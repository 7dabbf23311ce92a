/**
 * How often some n-grams occur in a text, overlapping ones included: a function that gives the count of each of those asked for.
 *
 * One pass over `words`; only where a word is met with which one of the n-grams begins is more looked at.
 */
export function occurrences(
  words: Int32Array,
  grams: readonly Int32Array[],
): (gram: Int32Array) => number {
  const counts = new Map(grams.map((gram) => [gram.join(), 0]))
  const firsts = new Set(grams.map((gram) => gram[0]!))
  const lengths = new Set(grams.map((gram) => gram.length))
  for (let i = 0; i < words.length && firsts.size > 0; i++) {
    if (!firsts.has(words[i]!)) continue
    for (const length of lengths) {
      const name = words.subarray(i, i + length).join()
      const known = counts.get(name)
      if (known !== undefined) counts.set(name, known + 1)
    }
  }
  return (gram) => counts.get(gram.join()) ?? 0
}
