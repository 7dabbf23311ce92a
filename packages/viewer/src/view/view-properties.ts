import type { Collation, Rule } from "@variorum/collation"
import {
  type Judgement,
  standardVoiceLists,
  type VoiceCorrection,
  type VoiceList,
} from "@variorum/layers"
import type { ChangeKind } from "@variorum/views"
import { LitElement } from "lit"

/** What a page can say to a `<variorum-view>`: its attributes and properties, with their defaults. */
export abstract class ViewProperties extends LitElement {
  static override readonly properties = {
    draft: { type: String },
    final: { type: String },
    draftTitle: { type: String, attribute: "draft-title" },
    finalTitle: { type: String, attribute: "final-title" },
    src: { type: String },
    pair: { type: String },
    speakers: { type: Boolean },
    display: { type: String },
    words: { type: String },
    spoken: { type: String, reflect: true },
    heading: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    source: { type: String },
    accidentals: { type: Boolean },
    fold: { type: String },
    freeColumns: { type: Boolean, attribute: "free-columns" },
    noKeys: { type: Boolean, attribute: "no-keys" },
    collation: { attribute: false },
    judgements: { attribute: false },
    rules: { attribute: false },
    voiceLists: { attribute: false },
    voiceCorrections: { attribute: false },
    hiddenKinds: { state: true },
    base: { state: true },
  }

  /** Address of the earlier text: plain text, a table (`.csv`, `.tsv`) or witness JSON. */
  declare draft: string
  /** Address of the later text. */
  declare final: string
  /** What the earlier text is called over its column; "Draft" when empty. */
  declare draftTitle: string
  /** What the later text is called over its column. */
  declare finalTitle: string
  /** Address of an edition or a collation as JSON. */
  declare src: string
  /** Sigla of two of the witnesses, parted by a space: the two that are read. The first two when empty. */
  declare pair: string
  /** Whether paragraphs of plain text begin with a speaker's name. */
  declare speakers: boolean
  /** The way of reading, one of `DisplayName`. When empty, columns, or one text where there is little room. */
  declare display: string
  /** "scholarly" for the scholar's words; plain words otherwise. */
  declare words: string
  /**
   * What is heard and not seen around a mark: "all" for its name and its end, "brief" for its name alone, "none"
   * where the reader's own program tells it. All when empty.
   */
  declare spoken: string
  /** The title over the comparison; none when empty. */
  declare heading: string
  /**
   * Level of the highest heading in the outline of the page: of the title or, where there is none, of
   * the documents' own headings. When 0, titles are at level 2 and the documents' headings at 3.
   */
  declare headingLevel: number
  /** Who is quoted: the line under the title. */
  declare source: string
  /** Whether differences of spelling and pointing are marked; they are only counted otherwise. */
  declare accidentals: boolean
  /** Which unchanged stretches are folded into one line: "long" (when empty: those that would fill a screen), "all" or "none". */
  declare fold: string
  /** Whether each of two columns scrolls by itself, the other following; matched passages stand level otherwise. */
  declare freeColumns: boolean
  /** Turns the keys for next and previous off. */
  declare noKeys: boolean
  /** A comparison made by a program; it goes before everything else. Null for none. */
  declare collation: Collation | null
  /** What people say about the changes of `collation`. An edition brings its own. */
  declare judgements: readonly Judgement[]

  /** What counts as the same when the view compares; nothing but equal letters when empty. */
  declare rules: readonly Rule[]

  /** The word lists of "Voice and claims"; those of the program unless others are given. */
  declare voiceLists: readonly VoiceList[]
  /** What people say about single findings of these lists. */
  declare voiceCorrections: readonly VoiceCorrection[]

  declare protected hiddenKinds: ReadonlySet<ChangeKind>
  /** Which of the two runs in a display with notes beneath it. */
  declare protected base: 0 | 1

  constructor() {
    super()
    this.draft = this.final = this.src = this.pair = ""
    this.draftTitle = this.finalTitle = ""
    this.display = this.fold = this.words = this.spoken = this.heading = this.source = ""
    this.headingLevel = 0
    this.speakers = this.freeColumns = this.accidentals = this.noKeys = false
    this.collation = null
    this.judgements = []
    this.rules = []
    this.voiceLists = standardVoiceLists
    this.voiceCorrections = []
    this.hiddenKinds = new Set()
    this.base = 1
  }
}
