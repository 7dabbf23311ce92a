import type { Unit } from "../words/unit.js"

/** Length of the runs of letters that let "tolerate" answer "tolerated" in any language, without a list of endings. */
const GRAM = 4

/**
 * Runs of four letters of some units, for the cosine between two of them.
 *
 * A run is known by a 32-bit hash, the same on every machine; that two runs share one is too rare to matter here.
 * Each is weighed by how few of the units have it.
 */
export class Grams {
  readonly #vectors = new Map<Unit, Vector>()

  /** `textOf` gives the folded words of a unit with spaces between them. */
  constructor(units: readonly Unit[], textOf: (unit: Unit) => string) {
    const having = new Map<number, number>()
    for (const unit of units) {
      const vector = count(hashes(textOf(unit)))
      this.#vectors.set(unit, vector)
      for (const gram of vector.grams) having.set(gram, (having.get(gram) ?? 0) + 1)
    }
    for (const vector of this.#vectors.values()) normalise(vector, having, units.length)
  }

  /** From 0 (no run in common) to 1 (the same runs as often). */
  cosine(one: Unit, other: Unit): number {
    const x = this.#vectors.get(one)!
    const y = this.#vectors.get(other)!
    let sum = 0
    for (let i = 0, j = 0; i < x.grams.length && j < y.grams.length; ) {
      const difference = x.grams[i]! - y.grams[j]!
      if (difference === 0) sum += x.weights[i]! * y.weights[j]!
      if (difference <= 0) i++
      if (difference >= 0) j++
    }
    return sum
  }
}

/** Different runs in ascending order of their hashes, and what each weighs. */
interface Vector {
  readonly grams: Int32Array
  readonly weights: Float64Array
}

function hashes(text: string): Int32Array {
  const padded = text.padEnd(GRAM)
  const found = new Int32Array(padded.length - GRAM + 1)
  for (let i = 0; i < found.length; i++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < GRAM; k++) hash = Math.imul(hash ^ padded.charCodeAt(i + k), 0x01000193)
    found[i] = hash
  }
  return found.sort()
}

function count(sorted: Int32Array): Vector {
  const grams = new Int32Array(sorted.length)
  const weights = new Float64Array(sorted.length)
  let size = 0
  for (const hash of sorted) {
    if (size === 0 || grams[size - 1] !== hash) grams[size++] = hash
    weights[size - 1]!++
  }
  return { grams: grams.slice(0, size), weights: weights.slice(0, size) }
}

/** Weighs each count by rarity and brings the whole to length 1. */
function normalise(
  { grams, weights }: Vector,
  having: ReadonlyMap<number, number>,
  units: number,
): void {
  let square = 0
  for (let i = 0; i < grams.length; i++) {
    weights[i]! *= Math.max(0.05, -Math.log(having.get(grams[i]!)! / (units + 1)))
    square += weights[i]! ** 2
  }
  const length = Math.sqrt(square)
  if (length > 0) for (let i = 0; i < weights.length; i++) weights[i]! /= length
}
