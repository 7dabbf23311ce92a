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

/**
 * What a part of a comparison may cost that looks at so many words: `steps` where somebody has said how many, and where
 * nobody has (null) so many for each word.
 */
export function budgetFor(steps: number | null, words: number): Budget {
  return new Budget(steps ?? LEAST + EACH_WORD * words)
}

/** Enough for any two texts that are short (four thousand pairs of sentences cost a fifth of it), and for names in a table. */
const LEAST = 1_000_000
/** Twice what the costliest of the measured long texts asks for: two gospels take 49 for sentences, 20,000 sentences in random order 28 for words. */
const EACH_WORD = 120
