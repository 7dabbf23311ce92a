import type { Certainty } from "../phrases/phrases.js"

/**
 * Below these a finding is called likely, and doubtful. Of pairs of sentences with a confidence of 0.85 and more
 * at least eight in ten are right, below 0.7 about half (alignment-findings, "Confidence"; docs/measurements.md).
 */
const SURE = 0.85
const LIKELY = 0.7

/** How sure a confidence between 0 and 1 is, in the three steps that a reader is told. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return "sure"
  return confidence >= LIKELY ? "likely" : "doubtful"
}
