import type { BlockKind, Passage, RuleName, VariantClass, Witness } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import type { DisplaysPhrases } from "./displays.js"
import type { InterfacePhrases } from "./interface.js"
import type { LookChange } from "../layout/remarks.js"
import type { ChangeKind, Count, People } from "../row.js"
import type { OneChangePhrases } from "./one-change.js"
import type { CoverPhrases } from "./covers.js"
import type { FilterPhrases } from "./filters.js"
import type { HandingPhrases } from "./handing.js"
import type { LayerDeskPhrases } from "./layer-desk.js"
import type { NotesPhrases } from "./notes.js"
import type { WritingPhrases } from "./writing.js"
import type { TallyPhrases } from "./tally.js"
import type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "./space.js"
import type { VoicePhrases } from "./voice.js"
import type { KeysPhrases, SettingsPhrases } from "./settings.js"

/** How much of a text is meant: the measure behind "one paragraph: four sentences, 52 words". */
export interface Extent {
  /** Whole blocks; 0 where only a part of one is meant. */
  readonly blocks: number
  /** What the blocks are; "paragraph" where they are of several kinds. */
  readonly block: BlockKind
  /** Who speaks, where it is one whole turn; null otherwise. */
  readonly speaker: string | null
  readonly sentences: number
  /** The writer's words. */
  readonly words: number
  /** True where the passage begins in a gap, so that these are only the words the source quotes. */
  readonly quotedOnly: boolean
}

/** How sure a finding is: the three steps that a reader is told. */
export type Certainty = "sure" | "likely" | "doubtful"

/** Where something stands that moved, seen from the empty place. */
export interface Distance {
  readonly direction: "above" | "below"
  /** How many blocks away; 0 for another place in the same block. */
  readonly blocks: number
}

/** What a summary tells apart from its counts. */
export interface SummaryApart {
  /** Passages that are only reported. */
  readonly reported: number
  /** Passages that are counted as reworded and only look different. */
  readonly restyled: number
  /** True where all that is unattested stands opposite blank cells of tables. */
  readonly allBlank: boolean
}

/** What the eye cannot see in a changed piece; see `invisibles.ts`. */
export type Invisible =
  | "zero-width space"
  | "zero-width joiner"
  | "zero-width non-joiner"
  | "byte order mark"
  | "soft hyphen"
  | "hyphen of another kind"
  | "no-break space"
  | "line break"
  | "tab"
  | "several spaces"
  | "text direction control"
  | "NUL"
  | "control character"
  | "tag characters"
  | "variation selector"
  | "broken character"
  | "Latin and Cyrillic letters mixed"
  | "Latin and Greek letters mixed"
  | "new paragraph"
  | "paragraphs joined"

/**
 * Every word the tool itself says. Another language is another object of this shape.
 *
 * Names of witnesses come in as `name`, made by `nameOf`; functions return whole phrases,
 * never parts that a translator would have to glue.
 */
export interface Phrases {
  /** BCP 47 tag of the language these phrases are in. */
  readonly language: string
  /** What a witness is called inside a sentence; `place` is 0 for the earlier text, 1 for the later. */
  readonly nameOf: (witness: Witness, place: number) => string
  /** What a column is headed with. */
  readonly headOf: (witness: Witness, place: number) => string

  /** The kind as a word in the margin. */
  readonly label: Readonly<Record<ChangeKind, string>>
  /** The kind as the name of a switch, of a card, of an entry in a list. */
  readonly title: Readonly<Record<ChangeKind, string>>
  /** What a kind means, for the key. */
  readonly meaning: Readonly<Record<ChangeKind, string>>
  /** Kinds of which there is none, in one sentence. */
  readonly none: (kinds: readonly ChangeKind[]) => string
  readonly extent: (extent: Extent) => string
  /** The extent with the sentences named even where whole blocks are meant. */
  readonly fullExtent: (extent: Extent) => string
  /** Sentences against sentences: "one sentence for one sentence", "one sentence made two". */
  readonly exchange: (before: Extent, after: Extent) => string
  /** Of a moved block that arrived where another left, which arrived where it left. */
  readonly changedPlaces: string
  /** Beside a margin label, where the other witness lacks the text. */
  readonly lackedBy: (name: string) => string

  /** In the place of "reworded", where the words agree and only look different. */
  readonly restyled: string
  /** Marks that came and went, and a heading that was made a paragraph: "looks different: emphasis". */
  readonly look: (change: LookChange) => string
  /** What is said of words that are marked as hard to read. */
  readonly unclear: string
  /** Two numbers and what was said of their difference: "69.1 → 4.2, −64.9". */
  readonly difference: (before: string, after: string, said: string) => string
  readonly inHand: (hand: string) => string

  readonly cutHere: string
  readonly addedHere: (name: string) => string
  readonly movedAway: string
  readonly movedHere: string
  readonly movedTo: (extent: Extent, distance: Distance) => string
  readonly movedFrom: (extent: Extent, distance: Distance) => string
  /** Of a phrase that moved: where it is now, and where it was. */
  readonly phraseLeft: (distance: Distance) => string
  readonly phraseArrived: (distance: Distance) => string
  readonly unknown: (name: string) => string
  readonly lost: (name: string) => string
  /** Of a cell in which a table says nothing. */
  readonly blank: (name: string) => string
  /** In the place of "not quoted", opposite such a cell. */
  readonly unrecorded: string
  /** Why nobody knows what stood in a witness, where it is not that words are left out. */
  readonly whyUnknown: Readonly<Record<"blank" | "report", (name: string) => string>>
  /** Of what a source says about a text in its own words. */
  readonly reported: (name: string) => string
  readonly hidden: (kind: ChangeKind, passages: number, words: number) => string

  /** Whole words before a deletion, an addition, an unknown stretch, and after it: heard, not seen. */
  readonly spoken: {
    readonly deleted: string
    readonly added: string
    readonly reworded: string
    readonly moved: string
    readonly unattested: (name: string) => string
    readonly end: Readonly<
      Record<"deleted" | "added" | "reworded" | "moved" | "unattested", string>
    >
  }
  readonly invisible: Readonly<Record<Invisible, string>>

  readonly weight: {
    readonly substantive: string
    readonly accidental: string
    readonly noise: string
    readonly unattested: string
    readonly moved: string
    readonly formatting: string
  }
  /** Kinds of difference, as they are counted: "3 of spelling". */
  readonly class: Readonly<Record<VariantClass, string>>
  /** What each rule takes for the same, in a few words. */
  readonly rule: Readonly<Record<RuleName, string>>
  /** That rules hide so many differences, in one sentence; `rules` are those that hide any. */
  readonly hiddenByRules: (differences: number, rules: readonly RuleName[]) => string
  /** One rule's share of them, for a list. */
  readonly hiddenByRule: (rule: RuleName, differences: number) => string
  readonly certainty: (
    kind: ChangeKind,
    step: Certainty,
    confidence: number,
    name: string,
  ) => string
  /** The short word that stands in the line itself when a finding is not sure; empty when it is. */
  readonly doubt: (step: Certainty) => string
  readonly otherSpeaker: (name: string, speaker: string) => string

  readonly summary: (
    counts: Readonly<Record<ChangeKind, Count>>,
    lackedBy: readonly string[],
    quiet: number,
    complete: boolean,
    apart: SummaryApart,
  ) => string
  /** The table of all witnesses; they are called by their sigla. */
  readonly table: TablePhrases
  /** The table of many pairs, a line for each. */
  readonly pairs: PairsPhrases
  readonly people: PeoplePhrases
  readonly oneChange: OneChangePhrases
  readonly filters: FilterPhrases
  readonly covers: CoverPhrases
  readonly tally: TallyPhrases
  readonly folds: FoldPhrases
  readonly overview: OverviewPhrases
  readonly columns: ColumnPhrases
  readonly voice: VoicePhrases
  readonly notes: NotesPhrases
  readonly layerDesk: LayerDeskPhrases
  readonly handing: HandingPhrases
  readonly writing: WritingPhrases
  readonly displays: DisplaysPhrases
  readonly settings: SettingsPhrases
  readonly keys: KeysPhrases
  readonly interface: InterfacePhrases
}

/** What the table of several witnesses says. */
export interface TablePhrases {
  /** In the place of words, where a witness has nothing, and where nobody knows what it has. */
  readonly nothing: string
  readonly unknown: string
  /** In the place of words, where a witness has white space alone. */
  readonly blank: Readonly<Record<"paragraph" | "line" | "space", string>>
  readonly lacking: (sigla: readonly string[]) => string
  readonly unknownIn: (sigla: readonly string[]) => string
  readonly says: (found: TableFindings) => string
}

/** What a table comes to. */
export interface TableFindings {
  readonly witnesses: number
  /** Siglum of the base. */
  readonly base: string
  /** What happened in each row. */
  readonly rows: readonly Passage["change"][]
  /** True when few of the words stand in more than one witness at the same place. */
  readonly shareFew: boolean
  /** False when some passages were compared only as wholes. */
  readonly complete: boolean
}

/** What is said of many pairs that are compared one after the other. */
export interface PairsPhrases {
  /** Headings of the columns that `title` does not head: the pair, all its changes, whether all of it was compared. */
  readonly name: string
  readonly changes: string
  readonly complete: string
  readonly yes: string
  readonly no: string
  /** Before the sums of so many pairs. */
  readonly total: (pairs: number) => string
  /** How far it has come; `seconds`: about how many are left, null where nobody can say yet. */
  readonly progress: (done: number, all: number, seconds: number | null) => string
}

/** What is said of people's decisions. `by`: a name as it was given; null where none was. */
export interface PeoplePhrases {
  readonly together: (by: string | null) => string
  readonly apart: (by: string | null) => string
  /** `about`: the words that are meant, where it is not the whole passage; empty otherwise. */
  readonly judged: (verdict: Verdict, by: string, about: string) => string
  readonly unkeptPin: (by: string | null, reason: string) => string
  readonly unkeptJudgement: (by: string, reason: string) => string
  /** Sentences behind the summary; empty where nobody decided anything. */
  readonly summary: (people: People) => string
}
