/** Kinds of things that a paste leaves out. `numbers`: of lists; `merged`: cells that reach over several; `hidden`: words not shown. */
export type LeftOut =
  | "pictures"
  | "links"
  | "colours"
  | "footnotes"
  | "comments"
  | "numbers"
  | "merged"
  | "formulas"
  | "embedded"
  | "fields"
  | "scripts"
  | "hidden"

/** What is said of a paste. */
export interface PastePhrases {
  /** What was left out, each with how often. */
  readonly leftOut: (items: readonly string[]) => string
  readonly item: Readonly<Record<LeftOut, (count: number) => string>>
  /** That it was not read at all; counts of characters. */
  readonly tooLong: (characters: number, most: number) => string
}
