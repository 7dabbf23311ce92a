/**
 * A set of words given by number, from 0, that is emptied at once and filled again many times.
 *
 *   rounds   –  7  3  7  –      by word: the round in which it was added last; in round 7 the set is {1, 3}
 */
export class WordSet {
  #rounds = new Int32Array(1024)
  #round = 1

  add(word: number): void {
    if (word >= this.#rounds.length) this.#grow(word)
    this.#rounds[word] = this.#round
  }

  has(word: number): boolean {
    return this.#rounds[word] === this.#round
  }

  clear(): void {
    if (this.#round === LAST_ROUND) {
      this.#rounds.fill(0)
      this.#round = 0
    }
    this.#round++
  }

  #grow(word: number): void {
    const wider = new Int32Array(2 * word)
    wider.set(this.#rounds)
    this.#rounds = wider
  }
}

const LAST_ROUND = 0x7fffffff
