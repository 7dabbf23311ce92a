/** Three words by number. */
export type Trigram = readonly [number, number, number]

/**
 * How often each of some runs of three words occurs in a text, overlapping ones included.
 *
 * One pass over the text, which comes in parts (a run across two of them is none); only where a word begins one of the
 * runs are the next two looked at. Numbers of words must be below 2 to the 26th.
 */
export function occurrences(
  parts: readonly Int32Array[],
  trigrams: readonly Trigram[],
): (trigram: Trigram) => number {
  const counts = new Map<number, Map<number, number>>()
  const begins = new Uint8Array(1 + trigrams.reduce((most, [first]) => Math.max(most, first), 0))
  for (const [first, second, third] of trigrams) {
    const after = counts.get(first) ?? new Map<number, number>()
    counts.set(first, after.set(joint(second, third), 0))
    begins[first] = 1
  }
  if (trigrams.length > 0)
    for (const words of parts)
      for (let i = 0; i + 2 < words.length; i++) {
        if (begins[words[i]!] !== 1) continue
        const after = counts.get(words[i]!)!
        const name = joint(words[i + 1]!, words[i + 2]!)
        const count = after.get(name)
        if (count !== undefined) after.set(name, count + 1)
      }
  return ([first, second, third]) => counts.get(first)?.get(joint(second, third)) ?? 0
}

function joint(second: number, third: number): number {
  return second * 2 ** 26 + third
}
