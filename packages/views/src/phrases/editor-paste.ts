/** Kinds of things that a paste or a file loses; `LEFT_OUT` of `@variorum/formats` says what each is. */
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
  | "headers"
  | "places"
  | "formatting"
  | "elements"
  | "characters"

/** What was left out, in the words of a language: "pictures (3)". */
export function itemsLeftOut(
  { item }: PastePhrases,
  items: readonly { readonly what: LeftOut; readonly count: number }[],
): readonly string[] {
  return items.map(({ what, count }) => item[what](count))
}

/** What is said of what came in from elsewhere. */
export interface PastePhrases {
  /** What was left out, each with how often. */
  readonly leftOut: (items: readonly string[]) => string
  /** The same of a file that was opened. */
  readonly opened: (name: string, items: readonly string[]) => string
  /** The same of a file that was written. */
  readonly written: (name: string, items: readonly string[]) => string
  readonly item: Readonly<Record<LeftOut, (count: number) => string>>
  /** That it was not read at all; counts of characters. */
  readonly tooLong: (characters: number, most: number) => string
}
