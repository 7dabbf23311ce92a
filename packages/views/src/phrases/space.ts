/** What is said about folded stretches. */
export interface FoldPhrases {
  /** "Unchanged, four paragraphs:", before the first and the last words. */
  readonly unchanged: (paragraphs: number) => string
  readonly openAll: string
  readonly foldAll: string
}

/** What the overview strip says. */
export interface OverviewPhrases {
  /** Its name. */
  readonly name: string
  /** Where one is: `percent` of the text lies above, so many changes of all are before this place. */
  readonly place: (percent: number) => string
}

/** What the columns say about how they stand beside each other. */
export interface ColumnPhrases {
  /** Name of the two ways. */
  readonly scrolling: string
  readonly level: string
  readonly free: string
}
