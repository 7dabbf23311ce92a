import type { Collation, Witness } from "@variorum/collation"
import type { Layer, Tag, VoiceList } from "@variorum/layers"
import {
  type DisplayName,
  type Filter,
  NO_NOTES,
  NOTHING_HIDDEN,
  type Settings,
  switched,
} from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Covering } from "../covers/covering.js"
import { drawCovering } from "../covers/covers.js"
import { showsChanges } from "../displays.js"
import type { Drawing } from "../drawing.js"
import { drawFilters } from "../filters/filters.js"
import { drawNotesPanel } from "../notes/notes-panel.js"
import type { NoteMarks } from "../notes/note-marks.js"
import type { NotesReader } from "../notes/notes-reader.js"
import { drawSheet } from "../notes/sheet.js"
import { drawKeys } from "../keys/keys.js"
import { drawLegend, drawPrintedKey } from "../legend/legend.js"
import type { OneChange } from "../one-change/one-change.js"
import type { OverviewStrip } from "../overview/overview.js"
import type { Selection } from "../selection.js"
import { drawPrintedVoiceKey, drawVoicePanel, type VoicePanel } from "../voice/voice-panel.js"
import type { VoiceReader } from "../voice/voice-reader.js"
import { drawSettings, type RoomSettings } from "../settings/settings.js"
import { drawTally } from "../tally/tally.js"
import { drawBar } from "./bar.js"
import { drawCard } from "./card.js"
import { drawChangeList } from "./change-list.js"
import { drawDisplays } from "./head.js"
import type { Laid } from "./laid.js"
import { drawPairChoice, type Pair } from "./pair-choice.js"
import type { Panels } from "./panels.js"
import type { Writing } from "../writing/writing.js"

/** How the reader uses the room there is. */
interface Space extends Pick<Drawing, "folds" | "freeColumns" | "setFreeColumns"> {
  readonly overview: OverviewStrip
}

/** A comparison as it is being read: what is shown, what is chosen, and what a reader may do. */
export interface Reading {
  readonly laid: Laid
  readonly options: Settings
  readonly selection: Selection
  readonly oneChange: OneChange
  readonly space: Space
  readonly settings: RoomSettings
  /** The title of the comparison; empty where it has none. */
  readonly heading: string
  /** Level of the documents' own headings in the outline of the page. */
  readonly headingLevel: number
  /** Language of the page around; empty when that is unknown. */
  readonly language: string
  readonly voice: VoiceReader
  readonly voiceLists: readonly VoiceList[]
  readonly notesReader: NotesReader
  readonly layers: readonly Layer[]
  /** The tags that notes may name. */
  readonly tags: readonly Tag[]
  /** What is drawn for those who write; null where nobody may. */
  readonly writing: Writing | null
  /** Chooses the change that a passage belongs to; false where it belongs to none. */
  readonly choose: (passage: string) => boolean
  readonly step: (by: 1 | -1) => void
  readonly letGo: () => void
  readonly exchangeBase: () => void
  readonly player: Drawing["player"]
  readonly show: (display: DisplayName) => void
  /** Shows two other witnesses: their sigla, parted by a space. */
  readonly showPair: (pair: string) => void
  readonly filter: (filter: Filter) => void
  readonly toggleAccidentals: () => void
  readonly coarsen: (coarseness: number) => void
  readonly covering: Covering
  readonly cover: (isCovered: boolean) => void
  readonly panels: Panels
  /** Called when a panel has been opened or closed, and things stand elsewhere. */
  readonly unfolded: (event: Event) => void
}

/** The whole comparison: the bar, the key, the list of changes, and the texts in one display. */
export function drawComparison(reading: Reading): TemplateResult {
  const { laid, selection, notesReader } = reading
  const { phrases } = reading.options
  const { entries, entry } = selection
  const notes = notesOf(reading)
  const drawing = drawingOf(reading, notes)
  const linkSays = entry === null ? reading.oneChange.linkSays(null, phrases) : ""
  const isSame =
    entries.length === 0 && laid.summary.hidden.slight === 0 && laid.summary.hidden.total === 0
  const voicePanel = voicePanelOf(reading)
  const { collation, display } = laid
  const isClean = !showsChanges(display)
  return html`${drawDisplays(phrases, display, reading.show)}
      ${drawPairChoice(phrases, collation.witnesses, reading.options.pair, display === "table", reading.showPair)}
      ${isClean ? nothing : html`${drawControls(reading)}${drawCovering(phrases, reading.covering)}`}
      <p class="unseen">${laid.summary.says}</p>
      ${laid.summary.people.unkept.map((line) => html`<p class="state">${line}</p>`)}
      ${linkSays === "" ? nothing : html`<p class="state link-note" role="status">${linkSays}</p>`}
      ${isSame ? html`<p class="state">${phrases.interface.identical}</p>` : nothing}
      <div class="body">
        ${reading.space.overview.draw(entry)}
        <div class="index" @toggle=${{ handleEvent: reading.unfolded, capture: true }}>
          ${isClean ? nothing : html`${drawLegend(phrases)}${drawChangeList(phrases, entries, entry, reading.choose, reading.heading)}`}
          ${notes === null ? nothing : drawNotesPanel({ marks: notes, phrases, isOpen: reading.panels.isOpen("notes"), choose: reading.choose, writing: reading.writing })}
          ${drawPanels(reading)}
          ${voicePanel === null ? nothing : drawVoicePanel(voicePanel)}
          ${drawSettings(phrases, reading.settings)}
        </div>
        <div id="texts" @pointerover=${notesReader.light} @pointerleave=${notesReader.light} @focusin=${notesReader.light} @focusout=${notesReader.light}>${laid.draw(drawing)}</div>
      </div>
      ${drawPrintedKey(phrases)}${voicePanel === null ? nothing : drawPrintedVoiceKey(voicePanel)}
      ${drawKeys(phrases.keys, reading.writing === null ? null : phrases.writing)}${drawSheet(notesReader, phrases, reading.writing)}${reading.writing?.composer(phrases) ?? nothing}`
}

/** How many words, both texts together, are drawn again while a slider is moved. */
const LONG = 20_000

function drawPanels(reading: Reading): TemplateResult {
  const { laid, options, panels, filter, coarsen, cover } = reading
  const { phrases, hidden, coarseness, covered } = options
  return html`${drawFilters({
    phrases,
    filter: hidden,
    coarseness,
    isLong: laid.summary.words.reduce((sum, words) => sum + words, 0) > LONG,
    isCovered: covered.kinds.size > 0,
    choices: laid.choices,
    isOpen: panels.isOpen("filters"),
    change: filter,
    coarsen,
    cover,
  })}${drawTally({ phrases, summary: laid.summary, tally: laid.tally, isOpen: panels.isOpen("tally") })}`
}

/** Null where there are none, and while words are covered: notes would tell them. */
function notesOf({
  laid,
  options,
  covering,
  notesReader,
  layers,
  tags,
}: Reading): NoteMarks | null {
  if (covering.uncovered < covering.places.length) return null
  const { phrases, pair } = options
  return notesReader.marks({
    collation: laid.collation,
    two: laid.two,
    pair,
    layers,
    tags,
    phrases,
    isOneText: !showsChanges(laid.display),
  })
}

/** Null while words are covered: their findings would tell them. */
function voicePanelOf(reading: Reading): VoicePanel | null {
  const { laid, options, voice, voiceLists, choose, covering } = reading
  const { phrases } = options
  if (covering.uncovered < covering.places.length) return null
  return { reader: voice, collation: laid.two, lists: voiceLists, phrases, choose }
}

function drawControls(reading: Reading): TemplateResult {
  const { laid, options, selection, filter, toggleAccidentals, step } = reading
  return drawBar({
    ...options,
    summary: laid.summary,
    quiet: laid.summary.hidden.slight,
    place: selection.place,
    // The way from one text to the other has steps of its own.
    total: laid.display === "revision" ? 0 : selection.entries.length,
    toggle: (kind) => filter(switched(options.hidden, "kinds", kind)),
    toggleAccidentals,
    showAll: () => filter(NOTHING_HIDDEN),
    step,
  })
}

function drawingOf(reading: Reading, notes: NoteMarks | null): Drawing {
  const { options, selection, headingLevel, language, choose, covering, space } = reading
  const { letGo, exchangeBase, player } = reading
  const { phrases, pair } = options
  return {
    phrases,
    witnesses: witnessesOf(reading.laid.collation, pair),
    pair,
    entries: selection.entries,
    chosen: selection.entry,
    card: cardOf(reading),
    folds: space.folds,
    freeColumns: space.freeColumns,
    setFreeColumns: space.setFreeColumns,
    headingLevel,
    language,
    notes,
    writing: reading.writing,
    rowNotes: NO_NOTES,
    voices: reading.voice.marks(reading.laid.two, pair, phrases),
    choose,
    letGo,
    exchangeBase,
    player,
    uncover: (id) => covering.uncover(id),
  }
}

function witnessesOf({ witnesses }: Collation, pair: Pair): readonly [Witness, Witness] {
  const [before, after] = pair.map((index) => witnesses[index])
  if (before === undefined || after === undefined)
    throw new RangeError("A comparison needs two witnesses.")
  return [before, after]
}

function cardOf({
  laid,
  options,
  selection,
  oneChange,
  unfolded,
  writing,
}: Reading): TemplateResult | null {
  const { entries, entry, place } = selection
  if (entry === null) return null
  const { phrases } = options
  const witnesses = witnessesOf(laid.collation, options.pair)
  return drawCard({
    phrases,
    entry,
    place,
    total: entries.length,
    witnesses,
    oneChange,
    unfolded,
    writing,
  })
}
