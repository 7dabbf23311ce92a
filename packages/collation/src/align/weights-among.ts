import type { Unit } from "../words/unit.js"
import { SentenceCounts } from "./sentence-counts.js"
import { sizeOf, WordWeights } from "./word-weights.js"

/** What words weigh among some sentences that are all there is. */
export function weightsAmong(
  before: readonly Unit[],
  after: readonly Unit[],
  words: readonly string[],
): WordWeights {
  const counts = new SentenceCounts()
  for (const units of [before, after]) counts.add(units, words.length)
  return new WordWeights(counts, words, sizeOf(before.length, after.length))
}
