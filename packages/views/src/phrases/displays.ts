import type { Distance } from "./phrases.js"

/** Every way of reading, as the attribute `display` of the reading element names it, in the order in which they are offered. */
export type DisplayName =
  | "columns"
  | "inline"
  | "changes"
  | "apparatus"
  | "table"
  | "draft"
  | "final"
  | "revision"

/** Words that stand before and behind a reading, with the white space that parts them from it; either may be empty. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** What the ways of reading say of themselves. Names of witnesses come in as `nameOf` makes them. */
export interface DisplaysPhrases {
  readonly apparatus: ApparatusPhrases
  readonly revision: RevisionPhrases
  readonly witnesses: WitnessesPhrases
}

/** The notes beneath a text. */
export interface ApparatusPhrases {
  /** The words that a note is about; and the last words before a place where there are none. */
  readonly lemma: (words: string) => string
  readonly lemmaBefore: (words: string) => string
  /** Around what the other witness has in their place; what it has where the text has nothing. */
  readonly reads: (name: string) => Around
  readonly adds: (name: string) => Around
  readonly lacks: (name: string) => string
  readonly moved: (name: string, distance: Distance) => string
  /** Nobody knows what the other has here; around what it has where the text has a gap. */
  readonly unattested: (name: string) => string
  readonly unattestedText: (name: string) => Around
  /** What the list under a section is called, and that of what is not attested. */
  readonly notes: string
  readonly unattestedNotes: string
  /** Names of the letter in the text, and of the letter at the note. */
  readonly note: (letter: string) => string
  readonly back: (letter: string) => string
  /** Whose text stands here; and the button that puts the other's in its place. */
  readonly base: (name: string) => string
  readonly exchange: (name: string) => string
}

/** The way from one text to the other. */
export interface RevisionPhrases {
  readonly controls: string
  readonly slider: string
  /** Where one is. `kind` and `size` as an entry of the list has them: "change 5 of 14: cut, one sentence". */
  readonly at: (place: number, total: number, kind: string, size: string) => string
  /** Before the first change. */
  readonly beginning: (name: string) => string
  readonly back: string
  readonly forth: string
  readonly play: string
  readonly pause: string
  /** Where no change is to be made. */
  readonly none: string
}

/** More than two witnesses: which are shown, and all of them in a table. */
export interface WitnessesPhrases {
  readonly choose: string
  readonly earlier: string
  readonly later: string
  /** In a table, the earlier one is the base. */
  readonly base: string
  readonly passage: string
  /** In the head of a table, beside the base. */
  readonly isBase: string
}
