import type { Collation, Witness } from "@variorum/collation"
import type { ChangeKind, Settings } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { DisplayName } from "../displays.js"
import type { Drawing } from "../drawing.js"
import { drawKeys } from "../keys/keys.js"
import { drawLegend, drawPrintedKey } from "../legend/legend.js"
import type { OneChange } from "../one-change/one-change.js"
import type { Selection } from "../selection.js"
import { drawSettings, type RoomSettings } from "../settings/settings.js"
import { drawBar } from "./bar.js"
import { drawCard } from "./card.js"
import { drawChangeList } from "./change-list.js"
import { drawDisplays } from "./head.js"
import type { Laid } from "./laid.js"

/** A comparison as it is being read: what is shown, what is chosen, and what a reader may do. */
export interface Reading {
  readonly laid: Laid
  readonly options: Settings
  readonly selection: Selection
  readonly oneChange: OneChange
  readonly settings: RoomSettings
  /** The title of the comparison; empty where it has none. */
  readonly heading: string
  /** Level of the documents' own headings in the outline of the page. */
  readonly headingLevel: number
  /** Language of the page around; empty when that is unknown. */
  readonly language: string
  readonly choose: (passage: string) => void
  readonly step: (by: 1 | -1) => void
  readonly show: (display: DisplayName) => void
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
  const linkSays = entry === null ? reading.oneChange.linkSays(null, phrases) : ""
  const isSame = entries.length === 0 && laid.quiet === 0 && hidden.size === 0
  return html`${drawDisplays(phrases, laid.display, reading.show)}${drawControls(reading)}
      <p class="unseen">${laid.summary.says}</p>
      ${laid.summary.people.unkept.map((line) => html`<p class="state">${line}</p>`)}
      ${linkSays === "" ? nothing : html`<p class="state link-note" role="status">${linkSays}</p>`}
      ${isSame ? html`<p class="state">${phrases.interface.identical}</p>` : nothing}
      <div class="body">
        <div class="index" @toggle=${{ handleEvent: reading.unfolded, capture: true }}>
          ${drawLegend(phrases)}
          ${drawChangeList(phrases, entries, entry, reading.choose, reading.heading)}
          ${drawSettings(phrases, reading.settings)}
        </div>
        ${laid.draw(drawing)}
      </div>
      ${drawPrintedKey(phrases)}
      ${drawKeys(phrases.keys)}`
}

function drawControls(reading: Reading): TemplateResult {
  const { laid, options, selection, toggle, toggleAccidentals, step } = reading
  return drawBar({
    ...options,
    summary: laid.summary,
    quiet: laid.quiet,
    place: selection.place,
    total: selection.entries.length,
    toggle,
    toggleAccidentals,
    step,
  })
}

function drawingOf(reading: Reading): Drawing {
  const { options, selection, headingLevel, language, choose } = reading
  const { phrases } = options
  return {
    phrases,
    witnesses: witnessesOf(reading.laid.collation),
    chosen: selection.entry,
    card: cardOf(reading),
    headingLevel,
    language,
    choose,
  }
}

function witnessesOf({ witnesses: [before, after] }: Collation): readonly [Witness, Witness] {
  if (before === undefined || after === undefined)
    throw new RangeError("A comparison needs two witnesses.")
  return [before, after]
}

function cardOf({ laid, options, selection, oneChange }: Reading): TemplateResult | null {
  const { entries, entry, place } = selection
  if (entry === null) return null
  const { phrases } = options
  const witnesses = witnessesOf(laid.collation)
  return drawCard({ phrases, entry, place, total: entries.length, witnesses, oneChange })
}
