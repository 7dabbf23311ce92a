/**
 * Closing up: a matched word that stands alone moves beside its neighbour, where the same word stands as well.
 *
 *   before   […] the bureau            the shortest edit may lay *the* opposite the first *The*:
 *   after    The second speaker blamed the bureau     as short, but it parts what belongs together
 *
 * Works on `mates` in place: for each word of `a` from number `first` on the number of the word of `b`, or −1, in
 * order. A word that already has its neighbour on one side, in the same sentence, stays. As many matched words as before.
 */
export function closeUp(a: Words, b: Words, mates: Int32Array, first = 0): void {
  const closer = new Closer(a, b, mates, first)
  let near = mates.length
  for (let i = mates.length - 1; i >= 0; i--) if (mates[i]! >= 0) near = closer.place(i, near, -1)
  near = -1
  for (let i = 0; i < mates.length; i++) if (mates[i]! >= 0) near = closer.place(i, near, 1)
}

/** The words of a text by number, and the sentence that each stands in. */
export interface Words {
  readonly words: Int32Array
  readonly sentences: Int32Array
}

class Closer {
  constructor(
    readonly a: Words,
    readonly b: Words,
    readonly mates: Int32Array,
    readonly first: number,
  ) {}

  /**
   * Moves a matched word right beside `near`, the matched word before or behind it, if it can and unless it stands
   * beside the one on its other side. `step` leads from `near` to it. The place where it stands then; both are places
   * in `mates`, and outside of it there is no `near`.
   */
  place(at: number, near: number, step: 1 | -1): number {
    const { a, b, mates, first } = this
    if (near < 0 || near >= mates.length) return at
    const beside = near + step
    const answer = mates[near]! + step
    const j = mates[at]!
    // Where it is there already, as nearly all are, or where neither side can stay, nothing moves.
    if ((at === beside) === (j === answer)) return at
    if (this.#touch(at, at + step) || !this.#shareSentence(beside, answer, near, mates[near]!))
      return at
    // One of the two sides must stay where it is; the other finds the same word closer by.
    if (
      at === beside
        ? b.words[answer] !== a.words[first + at]
        : a.words[first + beside] !== b.words[j]
    )
      return at
    mates[at] = -1
    mates[beside] = answer
    return beside
  }

  /** True when two places next to each other answer two that are next to each other in the same order, all in one sentence. */
  #touch(at: number, next: number): boolean {
    if (next < 0 || next >= this.mates.length) return false
    const answer = this.mates[at]!
    const other = this.mates[next]!
    return (
      other >= 0 && other - answer === next - at && this.#shareSentence(at, answer, next, other)
    )
  }

  #shareSentence(one: number, answer: number, other: number, otherAnswer: number): boolean {
    const { a, b, first } = this
    return (
      a.sentences[first + one] === a.sentences[first + other] &&
      b.sentences[answer] === b.sentences[otherAnswer]
    )
  }
}
