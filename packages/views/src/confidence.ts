import type { Certainty } from "./phrases.js"

/**
 * Below these a finding is called likely, and doubtful. Chosen by reading, not by measurement:
 * higher values put more doubt on the page, lower ones hide some.
 */
const SURE = 0.75
const LIKELY = 0.5

/** How sure a confidence between 0 and 1 is, in the three steps that a reader is told. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return "sure"
  return confidence >= LIKELY ? "likely" : "doubtful"
}
