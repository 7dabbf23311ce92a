/** Three words by number. */
export type Trigram = readonly [number, number, number]

/**
 * How often each of some runs of three words occurs in a text, overlapping ones included.
 *
 * One pass over the text, which comes in parts (a run across two of them is none); only where a word begins one of the runs are the next two looked at.
 * Numbers of words must be below 2 to the 26th.
 */
export function occurrences(
  parts: readonly Int32Array[],
  trigrams: readonly Trigram[],
): (trigram: Trigram) => number {
  const counts = new Map<number, Map<number, number>>()
  const countsAfter = (first: number) => counts.get(first) ?? new Map<number, number>()
  for (const [first, second, third] of trigrams)
    counts.set(first, countsAfter(first).set(joint(second, third), 0))
  if (counts.size > 0)
    for (const words of parts)
      for (let i = 0; i + 2 < words.length; i++) {
        const after = counts.get(words[i]!)
        if (after === undefined) continue
        const name = joint(words[i + 1]!, words[i + 2]!)
        const count = after.get(name)
        if (count !== undefined) after.set(name, count + 1)
      }
  return ([first, second, third]) => counts.get(first)?.get(joint(second, third)) ?? 0
}

function joint(second: number, third: number): number {
  return second * 2 ** 26 + third
}
