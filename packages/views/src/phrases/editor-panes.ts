/** What the two texts that are written in say. */
export interface PanesPhrases {
  /** Name of the choice of a text, where there is room for one. */
  readonly shown: string
  /** Of a ring; `words`: the first of its passage, in its text of that name. */
  readonly align: (words: string, text: string) => string
  /** On the sign of a pair that a person has made. */
  readonly pinned: string
  /** Said while a ring is dragged: over nothing, and over a passage of the other text, by its first words. */
  readonly dragging: string
  readonly over: (words: string) => string
  /** Calls a long comparison off, begins it again, and says that it was called off. */
  readonly stop: string
  readonly again: string
  readonly stopped: string
  /** Said where a comparison failed. */
  readonly failed: string
}
