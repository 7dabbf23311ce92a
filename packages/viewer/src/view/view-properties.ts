import type { Collation, Rule } from "@variorum/collation"
import {
  type Judgement,
  type Layer,
  standardVoiceLists,
  type Tag,
  type VoiceCorrection,
  type VoiceList,
} from "@variorum/layers"
import { type Filter, SLIGHT } from "@variorum/views"
import { LitElement } from "lit"

/** An attribute that is taken away leaves no text, and not nothing. */
const text = { fromAttribute: (value: string | null) => value ?? "" }

/**
 * What a page can say to a `<variorum-view>`: its attributes and properties, with their defaults; and by what names its
 * style sheet can reach what is drawn. The Custom Elements Manifest is made of these comments.
 *
 * @csspart room - all that is drawn
 * @csspart head - the title and who is quoted
 * @csspart displays - the ways of reading
 * @csspart display - the list of ways of reading, where there is little room
 * @csspart pair - which two witnesses are read
 * @csspart bar - the summary and the way from change to change
 * @csspart switch - a kind of change, shown or not
 * @csspart rules - how many differences rules hide, in the bar and in the list
 * @csspart hidden - how many changes are hidden, and the way to show them all
 * @csspart steps - the way to the next change and to the one before
 * @csspart key - how to read the marks
 * @csspart changes - the list of all changes
 * @csspart filters - the panel of what is shown
 * @csspart tally - the panel of figures
 * @csspart covering - how many covers are lifted, and the way to lift all
 * @csspart cover - what lies over words until the reader has guessed them
 * @csspart settings - the words of the room, and what is heard around a mark
 * @csspart keys - the sheet of keys
 * @csspart overview - the strip of the whole text, with a frame for what is in view
 * @csspart fold - an unchanged stretch, folded or open
 * @csspart sheet - the texts
 * @csspart column-head - what a column is headed with
 * @csspart change - the passage of a change
 * @csspart card - what is known about the chosen change
 * @csspart citation - the chosen change, cited
 * @csspart notes - the notes beneath a section
 * @csspart note - what somebody wrote, in the margin
 * @csspart note-number - the number of a note in the text
 * @csspart note-sheet - a note at the foot of the window, where there is no margin
 * @csspart notes-panel - the panel of notes and their layers
 * @csspart layer-form - what can be changed of a layer
 * @csspart handing - what saves notes as files, and takes files in
 * @csspart gathered - what became of the files that were gathered
 * @csspart composer - the form in which a note is written
 * @csspart revision - the slider from draft to final
 * @csspart voices - what people say about a passage
 * @csspart voice - words that a word list marks
 * @csspart voice-panel - what the word lists found
 * @csspart voice-lists - the word lists, to be changed
 *
 * @cssprop --variorum-paper - the ground
 * @cssprop --variorum-raised - the ground of the card
 * @cssprop --variorum-sunk - the ground of what is pointed at, and of the citation
 * @cssprop --variorum-chosen - the ground of the chosen passage
 * @cssprop --variorum-hatch - the hatching over what nobody knows
 * @cssprop --variorum-rule - hairlines
 * @cssprop --variorum-ink - the texts
 * @cssprop --variorum-ink-2 - notes, and editors' words
 * @cssprop --variorum-ink-3 - labels
 * @cssprop --variorum-edge - borders of controls
 * @cssprop --variorum-focus - the outline of what has the focus
 * @cssprop --variorum-cut - marks of what was cut
 * @cssprop --variorum-cut-text - words of a passage that was cut
 * @cssprop --variorum-cut-wash - the ground of what was cut, pointed at
 * @cssprop --variorum-add - marks of what was added
 * @cssprop --variorum-add-text - words of a passage that was added
 * @cssprop --variorum-add-wash - the ground of what was added, pointed at
 * @cssprop --variorum-reword - marks of what was reworded
 * @cssprop --variorum-reword-wash - its ground, pointed at
 * @cssprop --variorum-move - marks of what moved
 * @cssprop --variorum-move-wash - its ground, pointed at
 * @cssprop --variorum-layer - marks of word lists
 * @cssprop --variorum-serif - the face of the texts
 * @cssprop --variorum-sans - the face of controls and labels
 * @cssprop --variorum-text-size - the size of the texts
 * @cssprop --variorum-line-height - the height of their lines
 * @cssprop --variorum-measure - how wide one text may be
 */
export abstract class ViewProperties extends LitElement {
  static override readonly properties = {
    draft: { converter: text },
    final: { converter: text },
    draftTitle: { converter: text, attribute: "draft-title" },
    finalTitle: { converter: text, attribute: "final-title" },
    src: { converter: text },
    pair: { converter: text },
    speakers: { type: Boolean },
    display: { type: String },
    words: { type: String },
    spoken: { type: String, reflect: true },
    heading: { converter: text },
    headingLevel: { type: Number, attribute: "heading-level" },
    source: { converter: text },
    accidentals: { type: Boolean, noAccessor: true },
    coarseness: { type: Number },
    covered: { type: String },
    linked: { type: Boolean },
    filter: { attribute: false },
    fold: { type: String },
    freeColumns: { type: Boolean, attribute: "free-columns" },
    noKeys: { type: Boolean, attribute: "no-keys" },
    collation: { attribute: false },
    judgements: { attribute: false },
    layers: { attribute: false },
    tags: { attribute: false },
    writable: { type: Boolean },
    writer: { converter: text },
    keep: { converter: text },
    rules: { attribute: false },
    voiceLists: { attribute: false },
    voiceCorrections: { attribute: false },
    base: { type: Number },
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
  /** How coarsely changes are marked: from 0, the usual, to 8, each reworded sentence as one change. */
  declare coarseness: number
  /** What is covered, to be guessed first: "deleted", "added" or both; "deleted" when empty, nothing when null. */
  declare covered: string | null
  /** Whether what a reader sets is kept in the address of the page, so that a link opens the same view. */
  declare linked: boolean
  /** What is switched off; sets that are left out switch nothing off. Differences of spelling and pointing are, unless somebody asks for them. */
  declare filter: Partial<Filter>
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

  /**
   * Notes on the texts, in layers. An edition brings its own, which are shown beside these; of two with the same
   * identifier this one. Once a person has changed one, all are here.
   */
  declare layers: readonly Layer[]

  /** The tags that notes may be given. Those of the edition when empty. */
  declare tags: readonly Tag[]

  /** Whether whoever reads can write notes too. */
  declare writable: boolean
  /** The name that stands under new notes; asked for with the first when empty. */
  declare writer: string
  /** Under what name notes are kept in this browser; nothing is kept when empty. */
  declare keep: string

  /** What counts as the same when the view compares; nothing but equal letters when empty. */
  declare rules: readonly Rule[]

  /** The word lists of "Voice and claims"; those of the program unless others are given. */
  declare voiceLists: readonly VoiceList[]
  /** What people say about single findings of these lists. */
  declare voiceCorrections: readonly VoiceCorrection[]

  /** Which of the two runs in footnotes, with the other in the notes: 0 the earlier, 1 the later (the usual). */
  declare base: 0 | 1

  constructor() {
    super()
    this.draft = this.final = this.src = this.pair = ""
    this.draftTitle = this.finalTitle = ""
    this.display =
      this.fold =
      this.words =
      this.spoken =
      this.heading =
      this.source =
      this.writer =
      this.keep =
        ""
    this.headingLevel = 0
    this.speakers = this.freeColumns = this.noKeys = this.linked = this.writable = false
    this.coarseness = 0
    this.covered = null
    this.filter = { weights: SLIGHT }
    this.collation = null
    this.judgements = []
    this.layers = []
    this.tags = []
    this.rules = []
    this.voiceLists = standardVoiceLists
    this.voiceCorrections = []
    this.base = 1
  }

  /** Whether differences of spelling and pointing are marked; they are only counted otherwise. A part of `filter`. */
  get accidentals(): boolean {
    return this.filter.weights?.has("accidental") !== true
  }

  set accidentals(isMarked: boolean) {
    const others = [...(this.filter.weights ?? [])].filter((weight) => !SLIGHT.has(weight))
    this.filter = { ...this.filter, weights: new Set(isMarked ? others : [...others, ...SLIGHT]) }
  }
}
