/** What is said about notes that are shown where they may belong, and nobody knows. */
export interface DoubtfulNotesPhrases {
  /** Names of a number in the text, and of the same number at its note, which leads back. */
  readonly figure: (number: number, layer: string) => string
  readonly back: (number: number) => string
}
