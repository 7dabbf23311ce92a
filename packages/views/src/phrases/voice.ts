import type {
  LostCorrection,
  Strength,
  VoiceCategory,
  VoiceFate,
  VoiceFault,
} from "@variorum/layers"

/** How many findings of a list there are, and what became of them. A pair of words is one. */
export type VoiceCounts = Readonly<Record<VoiceFate, number>>

/** What is said about word lists and what they find. */
export interface VoicePhrases {
  readonly title: string
  /** What the whole claims, and what it does not. */
  readonly caution: string
  /** What the program's own lists are called. */
  readonly lists: Readonly<Record<VoiceCategory, string>>
  /** One or two letters for each, that stand behind words in the text. */
  readonly signs: Readonly<Record<VoiceCategory, string>>
  readonly fate: Readonly<Record<VoiceFate, string>>
  /** Headings of the table. */
  readonly heading: { readonly list: string; readonly shown: string }
  /** The name of a list's switch: its marks in the text. */
  readonly show: (list: string) => string
  /** What became of one list's words, in one line. */
  readonly counts: (counts: VoiceCounts) => string
  /** How many in a thousand words, before and after, already written as numbers, and the difference with its sign. */
  readonly rate: (before: string, after: string, difference: string) => string
  /** What was searched: a witness's own words, and what kind of evidence it is (empty where nobody says). */
  readonly evidence: (name: string, words: number, kind: string) => string
  readonly noLists: (name: string, language: string) => string
  /** Which list and which entry: all that a mark claims. */
  readonly found: (list: string, entry: string, strength: Strength | null) => string
  readonly correctedBy: (creator: string, reason: string) => string
  /** What the two lines under marked words say, for the panel and the printed key. */
  readonly lines: string
  /** Behind marked words, heard and not seen. */
  readonly spoken: (list: string, fate: string) => string
  readonly more: (count: number) => string
  readonly showKept: (count: number) => string
  /** A finding that a person has struck out. */
  readonly struck: (words: string, list: string, creator: string, reason: string) => string
  readonly lostCorrection: (
    words: string,
    creator: string,
    reason: LostCorrection["reason"],
  ) => string
  /** In a choice of lists: "belong to …". */
  readonly belongsTo: (list: string) => string
  readonly correction: {
    readonly open: string
    readonly belongs: string
    readonly notMeant: string
    readonly name: string
    readonly reason: string
    readonly keep: string
    readonly takeBack: string
    readonly nameNeeded: string
  }
  readonly editor: {
    readonly open: string
    readonly title: string
    readonly help: string
    readonly list: string
    /** A list among all: its language and its name. */
    readonly option: (list: string, language: string) => string
    readonly entries: string
    readonly apply: string
    readonly reset: string
    readonly download: string
    readonly upload: string
    readonly close: string
    readonly sound: (entries: number) => string
    readonly fileName: string
    /** Of a faulty list that was not taken; `list` is empty where the fault is of none. */
    readonly fault: (fault: VoiceFault, list: string) => string
    readonly moreFaults: (count: number) => string
    readonly newName: string
    readonly newLanguage: string
    readonly add: string
  }
}
