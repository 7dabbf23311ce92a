/** Three words by number. */
export type Trigram = readonly [number, number, number]

/**
 * How often each of some runs of three words occurs in a text, overlapping ones included. The text comes in parts, which
 * can be added and taken away; a run across two of them is none.
 *
 * Of each part only the places are looked at where a word begins one of the runs. Numbers of words must be below 2 to the
 * 26th.
 */
export class Occurrences {
  /** By the first word, then by the two others. */
  readonly #counts = new Map<number, Map<number, number>>()
  /** 1 for each word that begins a run. */
  readonly #begins: Uint8Array

  constructor(trigrams: readonly Trigram[]) {
    this.#begins = new Uint8Array(1 + trigrams.reduce((most, [first]) => Math.max(most, first), 0))
    for (const [first, second, third] of trigrams) {
      const after = this.#counts.get(first) ?? new Map<number, number>()
      this.#counts.set(first, after.set(joint(second, third), 0))
      this.#begins[first] = 1
    }
  }

  /** Counts the runs of one part, or takes them out of the count. */
  add(words: Int32Array, times: 1 | -1 = 1): void {
    if (this.#counts.size === 0) return
    for (let i = 0; i + 2 < words.length; i++) {
      if (this.#begins[words[i]!] !== 1) continue
      const after = this.#counts.get(words[i]!)!
      const name = joint(words[i + 1]!, words[i + 2]!)
      const count = after.get(name)
      if (count !== undefined) after.set(name, count + times)
    }
  }

  of([first, second, third]: Trigram): number {
    return this.#counts.get(first)?.get(joint(second, third)) ?? 0
  }
}

function joint(second: number, third: number): number {
  return second * 2 ** 26 + third
}
