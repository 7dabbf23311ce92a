import type { Collation, Witness } from "@variorum/collation"
import type { VoiceList } from "@variorum/layers"
import type { ChangeKind, DisplayName, Phrases, Settings } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { showsChanges } from "../displays.js"
import type { Drawing } from "../drawing.js"
import { drawKeys } from "../keys/keys.js"
import { drawLegend, drawPrintedKey } from "../legend/legend.js"
import type { OverviewStrip } from "../overview/overview.js"
import type { Selection } from "../selection.js"
import { drawPrintedVoiceKey, drawVoicePanel, type VoicePanel } from "../voice/voice-panel.js"
import type { VoiceReader } from "../voice/voice-reader.js"
import { drawSettings, type RoomSettings } from "../settings/settings.js"
import { drawBar } from "./bar.js"
import { drawCard } from "./card.js"
import { drawChangeList } from "./change-list.js"
import { drawDisplays } from "./head.js"
import type { Laid } from "./laid.js"
import { drawPairChoice, type Pair } from "./pair-choice.js"

/** How the reader uses the room there is. */
interface Space extends Pick<Drawing, "folds" | "freeColumns" | "setFreeColumns"> {
  readonly overview: OverviewStrip
}

/** A comparison as it is being read: what is shown, what is chosen, and what a reader may do. */
export interface Reading {
  readonly laid: Laid
  readonly options: Settings
  readonly selection: Selection
  readonly space: Space
  readonly settings: RoomSettings
  /** Level of the documents' own headings in the outline of the page. */
  readonly headingLevel: number
  /** Language of the page around; empty when that is unknown. */
  readonly language: string
  readonly voice: VoiceReader
  readonly voiceLists: readonly VoiceList[]
  /** Chooses the change that a passage belongs to; false where it belongs to none. */
  readonly choose: (passage: string) => boolean
  readonly step: (by: 1 | -1) => void
  readonly letGo: () => void
  readonly exchangeBase: () => void
  readonly player: Drawing["player"]
  readonly show: (display: DisplayName) => void
  /** Shows two other witnesses: their sigla, parted by a space. */
  readonly showPair: (pair: string) => void
  readonly toggle: (kind: ChangeKind) => void
  readonly toggleAccidentals: () => void
  /** Called when the key or the list has been opened or closed, and things stand elsewhere. */
  readonly unfolded: () => void
}

/** The whole comparison: the bar, the key, the list of changes, and the texts in one display. */
export function drawComparison(reading: Reading): TemplateResult {
  const { laid, selection } = reading
  const { phrases, hidden } = reading.options
  const { entries, entry } = selection
  const drawing = drawingOf(reading)
  const voicePanel = voicePanelOf(reading)
  const isSame = entries.length === 0 && laid.quiet === 0 && hidden.size === 0
  const { collation, display } = laid
  const isClean = !showsChanges(display)
  return html`${drawDisplays(phrases, display, reading.show)}
      ${drawPairChoice(phrases, collation.witnesses, reading.options.pair, display === "table", reading.showPair)}
      ${isClean ? nothing : drawControls(reading)}
      <p class="unseen">${laid.summary.says}</p>
      ${laid.summary.people.unkept.map((line) => html`<p class="state">${line}</p>`)}
      ${isSame ? html`<p class="state">${phrases.interface.identical}</p>` : nothing}
      <div class="body">
        ${reading.space.overview.draw(entry)}
        <div class="index" @toggle=${{ handleEvent: reading.unfolded, capture: true }}>
          ${isClean ? nothing : html`${drawLegend(phrases)}${drawChangeList(phrases, entries, entry, reading.choose)}`}
          ${drawVoicePanel(voicePanel)}
          ${drawSettings(phrases, reading.settings)}
        </div>
        <div id="texts">${laid.draw(drawing)}</div>
      </div>
      ${drawPrintedKey(phrases)}${drawPrintedVoiceKey(voicePanel)}
      ${drawKeys(phrases.keys)}`
}

function voicePanelOf({ laid, options, voice, voiceLists, choose }: Reading): VoicePanel {
  const { phrases } = options
  return { reader: voice, collation: laid.collation, lists: voiceLists, phrases, choose }
}

function drawControls(reading: Reading): TemplateResult {
  const { laid, options, selection, toggle, toggleAccidentals, step } = reading
  return drawBar({
    ...options,
    summary: laid.summary,
    quiet: laid.quiet,
    place: selection.place,
    // The way from one text to the other has steps of its own.
    total: laid.display === "revision" ? 0 : selection.entries.length,
    toggle,
    toggleAccidentals,
    step,
  })
}

function drawingOf(reading: Reading): Drawing {
  const { options, selection, space, headingLevel, language, choose, letGo, exchangeBase, player } =
    reading
  const { phrases, pair } = options
  return {
    phrases,
    witnesses: witnessesOf(reading.laid.collation, pair),
    pair,
    entries: selection.entries,
    chosen: selection.entry,
    card: cardOf(phrases, selection),
    folds: space.folds,
    freeColumns: space.freeColumns,
    setFreeColumns: space.setFreeColumns,
    headingLevel,
    language,
    voices: reading.voice.marks(reading.laid.collation, phrases),
    choose,
    letGo,
    exchangeBase,
    player,
  }
}

function witnessesOf({ witnesses }: Collation, pair: Pair): readonly [Witness, Witness] {
  const [before, after] = pair.map((index) => witnesses[index])
  if (before === undefined || after === undefined)
    throw new RangeError("A comparison needs two witnesses.")
  return [before, after]
}

function cardOf(phrases: Phrases, { entries, entry, place }: Selection): TemplateResult | null {
  return entry === null ? null : drawCard(phrases, entry, place, entries.length)
}
