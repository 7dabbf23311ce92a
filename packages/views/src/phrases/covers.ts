import type { Extent } from "./phrases.js"

/** What is said where words are covered, to be guessed first. */
export interface CoverPhrases {
  /** The reader's switch. */
  readonly guess: string
  /** What it does, in a sentence. */
  readonly guessMeaning: string
  /** Over words that were cut, and that were added: how much lies beneath. */
  readonly cut: (extent: Extent) => string
  readonly added: (extent: Extent) => string
  /** What the button that is the cover is called, from what it says. */
  readonly uncover: (says: string) => string
  readonly uncoverAll: string
  readonly coverAgain: string
  /** "3 of 7 uncovered" */
  readonly uncovered: (uncovered: number, total: number) => string
}
