/**
 * How much work one comparison may cost, counted in steps and never in seconds,
 * so that the same texts give the same result on every machine.
 *
 * A step is one cell of a table in which two words or two sentences are weighed against each other.
 */
export class Budget {
  #left: number
  #spent = false

  constructor(steps: number) {
    this.#left = steps
  }

  /** Takes `steps` from what is left. False, and nothing is taken, when there is not enough. */
  take(steps: number): boolean {
    if (steps > this.#left) {
      this.#spent = true
      return false
    }
    this.#left -= steps
    return true
  }

  /** True once something had to be given up for want of steps. */
  get exhausted(): boolean {
    return this.#spent
  }
}

/** Enough for two unrelated books of half a million words (their zones cost about 130 steps a word). */
export const DEFAULT_BUDGET = 300_000_000
