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
  | "texts"
  | "characters"

/** What was left out, in the words of a language: "pictures (3)". */
export function itemsLeftOut(
  { item }: PastePhrases,
  items: readonly { readonly what: LeftOut; readonly count: number }[],
): readonly string[] {
  return items.map(({ what, count }) => item[what](count))
}

/** Everything that is to be said of a file that was opened, a line each; none where it came in as it is. */
export function openedLines(
  phrases: PastePhrases,
  name: string,
  { leftOut, encoding, joinedLines = 0 }: OpenedFile,
): readonly string[] {
  const items = itemsLeftOut(phrases, leftOut)
  return [
    ...(encoding === undefined ? [] : [phrases.guessedEncoding(name, encoding)]),
    ...(joinedLines === 0 ? [] : [phrases.joinedLines(name, joinedLines)]),
    ...(items.length === 0 ? [] : [phrases.opened(name, items)]),
  ]
}

/** What a reader says of a file besides what is in it. */
interface OpenedFile {
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[]
  readonly encoding?: string
  readonly joinedLines?: number
}

/** What is said of what came in from elsewhere. */
export interface PastePhrases {
  /** What was left out, each with how often. */
  readonly leftOut: (items: readonly string[]) => string
  /** The same of a file that was opened. */
  readonly opened: (name: string, items: readonly string[]) => string
  /** In which encoding a file was read, where that was guessed. */
  readonly guessedEncoding: (name: string, encoding: string) => string
  /** How many line ends of a file were taken for those of a measure, and joined. */
  readonly joinedLines: (name: string, lines: number) => string
  /** The same of a file that was written. */
  readonly written: (name: string, items: readonly string[]) => string
  readonly item: Readonly<Record<LeftOut, (count: number) => string>>
  /** That it was not read at all; counts of characters. */
  readonly tooLong: (characters: number, most: number) => string
}
