import { COARSEST, type Collation } from "@variorum/collation"
import type { Tag } from "@variorum/layers"
import {
  type ChangeEntry,
  type DisplayName,
  passageOf,
  type Phrases,
  type Settings,
  settingsFrom,
} from "@variorum/views"
import { html, type PropertyValues, type TemplateResult } from "lit"
import { keptSettings } from "../address/kept-settings.js"
import { Linked } from "../address/linked.js"
import { Covering } from "../covers/covering.js"
import { displayNamed, showsChanges } from "../displays.js"
import { VariantSelectEvent } from "../events.js"
import { foldingNamed, Folds } from "../folds/folds.js"
import { wishOf } from "../keyboard.js"
import { showKeys } from "../keys/keys.js"
import { OneChange } from "../one-change/one-change.js"
import { OverviewStrip } from "../overview/overview.js"
import { NotesReader } from "../notes/notes-reader.js"
import { Player } from "../revision/player.js"
import { Selection } from "../selection.js"
import { VERSION } from "../version.js"
import { VoiceReader } from "../voice/voice-reader.js"
import { Arrival } from "./arrival.js"
import { drawComparison } from "./comparison.js"
import { drawHead } from "./head.js"
import { bringIntoView } from "./into-view.js"
import { type Laid, layOut } from "./laid.js"
import { layOutMargin } from "./margin.js"
import { pairNamed } from "./pair-choice.js"
import { Panels } from "./panels.js"
import { roomWords } from "./room-words.js"
import { roomStyles } from "./room.styles.js"
import { drawState } from "./states.js"
import { ViewProperties } from "./view-properties.js"
import { Width } from "./width.js"
import { Wording } from "./wording.js"
import { NotesDesk } from "../writing/notes-desk.js"
import { WritingDoor } from "../writing/writing-door.js"

/**
 * The reading room: two texts compared, side by side or as one text with its corrections.
 *
 * The texts come as child articles (`slot="draft"`, `slot="final"`), from the addresses in
 * `draft` and `final`, from `src` (an edition or a collation), or as a `collation` given by a
 * program. Nothing else is ever fetched, and nothing is sent.
 *
 * @fires {VariantSelectEvent} variorum-select - when a reader chooses a change
 * @fires {UncoverEvent} variorum-uncover - when a reader lifts a cover, or all
 * @fires {LayersEvent} variorum-layers - when a person has written, changed or deleted a note, or changed a layer
 * @fires {VoiceListsEvent} variorum-voice-lists - when a person has changed the word lists
 * @fires {VoiceCorrectionsEvent} variorum-voice-corrections - when a person has corrected a finding of a word list
 * @slot draft the earlier text, as an article
 * @slot final the later text, as an article
 */
export class VariorumView extends ViewProperties {
  /** The version of this program. Of two copies on one page the first is the one that runs. */
  static readonly version = VERSION

  static override readonly styles = roomStyles

  readonly #selection = new Selection(this)
  readonly #folds = new Folds(this)
  readonly #overview = new OverviewStrip(this)
  readonly #voice = new VoiceReader(this)
  readonly #notes = new NotesReader(this)
  readonly #wording = new Wording(this, roomWords)
  readonly #width = new Width(this, () => this.#measure())
  readonly #arrival = new Arrival(this, () => ({
    src: this.src,
    pair: this.pair,
    draft: this.draft,
    final: this.final,
    titles: [this.draftTitle, this.finalTitle],
    speakers: this.speakers,
    rules: this.rules,
    words: this.#phrases.interface,
  }))
  readonly #player = new Player(
    this,
    () => this.#goOn(),
    () => this.#selection.clear(),
  )
  readonly #panels = new Panels(this)
  readonly #covering = new Covering(this)
  readonly #oneChange = new OneChange(
    this,
    () => {
      const about = this.collation === null ? this.#arrival.brought?.about : undefined
      return {
        collation: this.#laid?.two ?? null,
        title: this.heading || (about?.title ?? ""),
        source: this.source || (about?.source ?? ""),
        rights: about?.rights ?? "",
      }
    },
    {
      choose: (change) => this.choose(change),
      chosen: () => this.#selection.entry,
      letGo: () => this.#selection.clear(),
    },
  )
  /** What a reader has set, as the address of the page keeps it: for links to what is seen. */
  protected readonly address = new Linked(this, () => this.linked, [
    ...keptSettings(this),
    ...this.#oneChange.kept,
  ])
  readonly #desk = new NotesDesk(this, () =>
    this.collation === null ? (this.#arrival.brought?.layers ?? []) : [],
  )
  readonly #door = new WritingDoor(this, {
    host: this,
    desk: this.#desk,
    reader: this.#notes,
    shown: () =>
      this.#laid === null || this.#covering.uncovered < this.#covering.places.length
        ? null
        : {
            collation: this.#laid.collation,
            two: this.#laid.two,
            pair: pairNamed(this.#laid.collation.witnesses, this.pair) ?? [0, 1],
            chosen: this.#selection.entry,
            tags: this.#tags,
          },
  })
  #laid: Laid | null = null
  /** The passages one of which is to be brought into view once it is drawn: the first that this display shows. */
  #targets: readonly string[] = []
  /** Whether the focus is to go there too: it follows keys, but stays on a button that was pressed. */
  #focuses = false

  constructor() {
    super()
    this.addEventListener("keydown", this.#onKey)
  }

  /** Chooses the change that a passage belongs to and brings it into view. False when there is no such change. */
  choose(passage: string): boolean {
    const entry = this.#selection.choose(passage)
    if (entry === null) return false
    this.#targets = targetsOf(entry, passage)
    this.dispatchEvent(new VariantSelectEvent(entry))
    return true
  }

  /** Begins a note on the chosen change, where a page lets its readers write. False where nothing can be begun. */
  writeNote(): boolean {
    return this.#door.writing?.writeOnChosen() ?? false
  }

  /** Goes to the next change. */
  next(): void {
    this.#step(1)
  }

  /** Goes to the change before. */
  previous(): void {
    this.#step(-1)
  }

  /** Also waits for texts, and for words of the interface, that are still on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await Promise.all([this.#arrival.done, this.#wording.done, this.#door.done])
    return super.getUpdateComplete()
  }

  protected override willUpdate(changed: PropertyValues): void {
    const sources = ["draft", "final", "draftTitle", "finalTitle", "src", "speakers", "rules"]
    const needsOthers = changed.has("pair") && !this.#arrival.canShow(this.pair)
    // What a program says of a view that it has just made counts as if the page had said it.
    if (!this.hasUpdated || needsOthers || sources.some((name) => changed.has(name)))
      this.#arrival.begin()
    if (this.#display !== "revision") this.#player.pause()
    if (!this.hasUpdated) this.#width.measure()
    if (changed.has("covered") || changed.has("collation")) this.#covering.begin(this.covered)
    this.#lay(changed)
  }

  protected override updated(): void {
    this.#bringIntoView()
    this.#measure()
  }

  protected override render(): TemplateResult {
    const { interface: words, language } = this.#phrases
    const laid = this.#laid
    const isDrawn = laid !== null
    return html`<section class="room" part="room" data-display=${this.#display} lang=${language} aria-label=${this.heading || words.region}>
      ${drawHead(this.heading, this.headingLevel || 2, this.source)}
      ${isDrawn ? this.#drawComparison(laid) : drawState(this.#phrases, this.#arrival.state)}
      <div class="texts" ?hidden=${isDrawn}><slot name="draft"></slot><slot name="final"></slot></div>
    </section>`
  }

  get #phrases(): Phrases {
    return this.#wording.words[this.words === "scholarly" ? "scholarly" : "plain"]
  }

  get #shown(): Collation | null {
    return this.collation ?? this.#arrival.brought?.collation ?? null
  }

  get #display(): DisplayName {
    return displayNamed(this.display) ?? (this.#width.isNarrow ? "inline" : "columns")
  }

  #lay(changed: PropertyValues): void {
    const collation = this.#shown
    const causes = ["filter", "coarseness", "fold", "judgements", "pair", "base"]
    const isSame =
      collation === this.#laid?.collation &&
      this.#display === this.#laid.display &&
      this.#phrases === this.#laid.phrases &&
      this.#covering.covered === this.#laid.covered
    if (isSame && !causes.some((name) => changed.has(name))) return
    this.#laid = collation === null ? null : layOut(collation, this.#display, this.#options)
    this.#selection.entries = this.#laid?.entries ?? []
    this.#covering.places = this.#laid?.places ?? []
    if (collation !== null) this.#overview.lay(collation, this.#options, this.#phrases)
  }

  get #options(): Settings {
    return settingsFrom({
      phrases: this.#phrases,
      hidden: this.filter,
      folding: foldingNamed(this.fold),
      pair: pairNamed(this.#shown?.witnesses ?? [], this.pair) ?? [0, 1],
      base: this.base,
      coarseness: Math.max(0, Math.min(COARSEST, Math.round(this.coarseness) || 0)),
      covered: this.#covering.covered,
      judgements:
        this.collation === null ? (this.#arrival.brought?.judgements ?? []) : this.judgements,
    })
  }

  get #tags(): readonly Tag[] {
    return this.tags.length > 0 ? this.tags : (this.#arrival.brought?.tags ?? NO_TAGS)
  }

  #drawComparison(laid: Laid): TemplateResult {
    return drawComparison({
      laid,
      options: this.#options,
      selection: this.#selection,
      oneChange: this.#oneChange,
      heading: this.heading,
      space: {
        folds: this.#folds,
        overview: this.#overview,
        freeColumns: this.freeColumns,
        setFreeColumns: (isFree) => {
          this.freeColumns = isFree
        },
      },
      settings: {
        words: this.words === "scholarly" ? "scholarly" : "plain",
        spoken: this.spoken === "brief" || this.spoken === "none" ? this.spoken : "all",
        setWords: (words) => {
          this.words = words
        },
        setSpoken: (spoken) => {
          this.spoken = spoken
        },
      },
      headingLevel: this.heading === "" ? this.headingLevel || 3 : (this.headingLevel || 2) + 1,
      voice: this.#voice,
      notesReader: this.#notes,
      layers: this.#desk.layers,
      tags: this.#tags,
      writing: this.#door.writing,
      voiceLists: this.voiceLists,
      language: this.#wording.language,
      choose: (passage) => this.choose(passage),
      step: (by) => this.#step(by),
      letGo: () => this.#selection.clear(),
      exchangeBase: () => {
        this.base = this.base === 0 ? 1 : 0
      },
      player: this.#player,
      show: (display) => this.#show(display),
      showPair: (pair) => {
        this.pair = pair
      },
      filter: (filter) => {
        this.filter = filter
      },
      toggleAccidentals: () => {
        this.accidentals = !this.accidentals
      },
      coarsen: (coarseness) => {
        this.coarseness = coarseness
      },
      covering: this.#covering,
      cover: (isCovered) => {
        this.covered = isCovered ? "" : null
      },
      panels: this.#panels,
      unfolded: (event) => {
        this.#panels.toggled(event)
        this.#measure()
      },
    })
  }

  #show(display: DisplayName): void {
    const { entry } = this.#selection
    this.#targets = entry === null ? [] : targetsOf(entry, entry.id)
    this.display = display
  }

  #step(by: 1 | -1): void {
    const entry = this.#selection.step(by)
    if (entry !== null) this.choose(entry.id)
  }

  /** Makes the next change; false when there is none left to make. */
  #goOn(): boolean {
    const next = this.#selection.entries
      .slice(this.#selection.place)
      .find(({ kind }) => kind !== "unattested")
    return next !== undefined && this.choose(next.id)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#door.writing?.onKey(event) === true) {
      event.preventDefault()
      return
    }
    const wish = this.noKeys ? null : wishOf(event)
    if (wish === null || this.#laid === null) return
    if (wish === "keys") {
      showKeys(this.renderRoot)
    } else if (!showsChanges(this.#laid.display)) {
      return
    } else if (wish === "let go") {
      const { entry } = this.#selection
      if (entry === null) return
      // The card goes, and with it what had the focus there.
      this.#focuses = (this.shadowRoot?.activeElement?.closest(".card") ?? null) !== null
      if (this.#focuses) this.#targets = entry.passages
      this.#selection.clear()
    } else if (wish === "other end") {
      const end = this.#selection.otherEnd
      if (end === null) return
      this.#focuses = true
      this.choose(end)
    } else {
      this.#focuses = true
      this.#step(wish === "next" ? 1 : -1)
    }
    event.preventDefault()
  }

  #bringIntoView(): void {
    bringIntoView(this.renderRoot, this.#targets, this.#focuses)
    this.#targets = []
    this.#focuses = false
  }

  /** Draws what depends on measured places: the card and the notes in the margin. */
  #measure(): void {
    layOutMargin(this.renderRoot, this.#selection.entry !== null)
  }
}

const NO_TAGS: readonly Tag[] = []

/** Where a change may be found, the best place first: a display that does not show a phrase by itself shows its passage. */
function targetsOf({ passages }: ChangeEntry, first: string): readonly string[] {
  return [first, ...passages, ...passages.map(passageOf)]
}

// Two copies of this program on one page: the first one stays.
if (customElements.get("variorum-view") === undefined)
  customElements.define("variorum-view", VariorumView)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-view": VariorumView
  }
}
