/**
 * Closing up: a matched word that stands alone moves beside its neighbour, where the same word stands as well.
 *
 *   before   […] the bureau            the shortest edit may lay *the* opposite the first *The*:
 *   after    The second speaker blamed the bureau     as short, but it parts what belongs together
 *
 * Works on `mates` in place (for each word of `a` the word of `b`, or −1; in order). A word that already has its
 * neighbour on one side, in the same sentence, stays. As many matched words as before.
 */
export function closeUp(a: Words, b: Words, mates: Int32Array): void {
  const pairs: Pair[] = []
  mates.forEach((j, i) => {
    if (j >= 0) pairs.push({ i, j })
  })
  const closer = new Closer(a, b)
  for (let k = pairs.length - 2; k >= 0; k--)
    pairs[k] = closer.place(pairs[k]!, pairs[k + 1]!, pairs[k - 1], -1)
  for (let k = 1; k < pairs.length; k++)
    pairs[k] = closer.place(pairs[k]!, pairs[k - 1]!, pairs[k + 1], 1)
  mates.fill(-1)
  for (const { i, j } of pairs) mates[i] = j
}

/** The words of a text by number, and the sentence that each stands in. */
export interface Words {
  readonly words: Int32Array
  readonly sentences: Int32Array
}

interface Pair {
  readonly i: number
  readonly j: number
}

class Closer {
  constructor(
    readonly a: Words,
    readonly b: Words,
  ) {}

  /** Where a pair belongs: right beside `near` if it can, unless it stands beside `far`. `step` leads from `near` to it. */
  place(pair: Pair, near: Pair, far: Pair | undefined, step: number): Pair {
    const { i, j } = pair
    const beside = { i: near.i + step, j: near.j + step }
    if (this.#touch(pair, far) || !this.#shareSentence(beside, near)) return pair
    // One of the two sides must stay where it is; the other finds the same word closer by.
    if (i === beside.i && this.b.words[beside.j] === this.a.words[i]) return beside
    if (j === beside.j && this.a.words[beside.i] === this.b.words[j]) return beside
    return pair
  }

  #touch(pair: Pair, other: Pair | undefined): boolean {
    if (other === undefined || Math.abs(other.i - pair.i) !== 1) return false
    return other.i - pair.i === other.j - pair.j && this.#shareSentence(pair, other)
  }

  #shareSentence(one: Pair, other: Pair): boolean {
    return (
      this.a.sentences[one.i] === this.a.sentences[other.i] &&
      this.b.sentences[one.j] === this.b.sentences[other.j]
    )
  }
}
