import type { Span } from "../span.js"

/** A passage before its words are compared. `before` and `after` are ranges of units, ends excluded; null where there is none. */
export interface Plan {
  readonly before: Span | null
  readonly after: Span | null
  /** `gap`: an omission on either side or both, with what stands opposite it. */
  readonly kind: "matched" | "deleted" | "added" | "gap"
  readonly confidence: number
  /** Which of the sentences that are away it has (see `Answers`), counted on its own side; −1 where it has none. */
  readonly moved: number
}
