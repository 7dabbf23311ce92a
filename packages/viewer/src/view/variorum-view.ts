import type { Collation } from "@variorum/collation"
import { type ChangeKind, type Phrases, plain, scholarly, type ViewOptions } from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit"
import { drawColumns } from "../columns/columns.js"
import { columnsStyles } from "../columns/columns.styles.js"
import { drawRibbons } from "../columns/ribbons.js"
import type { Drawing } from "../drawing.js"
import { VariantSelectEvent } from "../events.js"
import { drawInline } from "../inline/inline.js"
import { inlineStyles } from "../inline/inline.styles.js"
import { wishOf } from "../keyboard.js"
import { drawLegend, drawPrintedKey } from "../legend/legend.js"
import { legendStyles } from "../legend/legend.styles.js"
import { passageStyles } from "../passage/passage.styles.js"
import { printStyles } from "../print.styles.js"
import { Selection } from "../selection.js"
import { themeStyles } from "../theme.styles.js"
import { drawBar } from "./bar.js"
import { barStyles } from "./bar.styles.js"
import { drawCard } from "./card.js"
import { cardStyles } from "./card.styles.js"
import { drawChangeList } from "./change-list.js"
import { drawDisplays, drawHead } from "./head.js"
import { bringIntoView } from "./into-view.js"
import { type Display, type Laid, layOut } from "./laid.js"
import { drawState, type State } from "./states.js"
import { placeCard } from "./margin.js"
import { bring } from "./texts.js"
import { viewStyles } from "./view.styles.js"

/** Under this width, in rem, one text is the display to begin with. */
const narrow = 30

/** Attributes of the child articles that say something about the texts. */
const childAttributes = [
  "slot",
  "lang",
  "data-title",
  "data-siglum",
  "data-kind",
  "data-date",
  "data-speaker",
  "data-editorial",
  "data-line",
]

/**
 * The reading room: two texts compared, side by side or as one text with its corrections.
 *
 * The texts come as child articles (`slot="draft"`, `slot="final"`), from the addresses in
 * `draft` and `final`, from `src` (an edition or a collation), or as a `collation` given by a
 * program. Nothing else is ever fetched, and nothing is sent.
 *
 * @fires variorum-select when a reader chooses a change
 * @slot draft the earlier text, as an article
 * @slot final the later text, as an article
 */
export class VariorumView extends LitElement {
  static override readonly styles = [
    themeStyles,
    viewStyles,
    barStyles,
    cardStyles,
    passageStyles,
    columnsStyles,
    inlineStyles,
    legendStyles,
    printStyles,
  ]

  static override readonly properties = {
    draft: { type: String },
    final: { type: String },
    draftTitle: { type: String, attribute: "draft-title" },
    finalTitle: { type: String, attribute: "final-title" },
    src: { type: String },
    speakers: { type: Boolean },
    display: { type: String },
    words: { type: String },
    heading: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    source: { type: String },
    accidentals: { type: Boolean },
    noKeys: { type: Boolean, attribute: "no-keys" },
    collation: { attribute: false },
    hiddenKinds: { state: true },
    loaded: { state: true },
    state: { state: true },
    isNarrow: { state: true },
  }

  /** Address of the earlier text: plain text or witness JSON. */
  declare draft: string
  /** Address of the later text. */
  declare final: string
  /** What the earlier text is called over its column; "Draft" when empty. */
  declare draftTitle: string
  /** What the later text is called over its column. */
  declare finalTitle: string
  /** Address of an edition or a collation as JSON. */
  declare src: string
  /** Whether paragraphs of plain text begin with a speaker's name. */
  declare speakers: boolean
  /** "columns" or "inline". When empty, columns, or one text where there is little room. */
  declare display: string
  /** "scholarly" for the scholar's words; plain words otherwise. */
  declare words: string
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
  /** Turns the keys for next and previous off. */
  declare noKeys: boolean
  /** A comparison made by a program; it goes before everything else. Null for none. */
  declare collation: Collation | null

  declare protected hiddenKinds: ReadonlySet<ChangeKind>
  declare protected loaded: Collation | null
  declare protected state: State
  declare protected isNarrow: boolean

  readonly #selection = new Selection(this)
  readonly #children = new MutationObserver(() => this.#loadChildren())
  readonly #size = new ResizeObserver(() => this.#fit())
  #loading = new AbortController()
  #arrival: Promise<void> = Promise.resolve()
  #laid: Laid | null = null
  /** The passage to be brought into view once it is drawn. */
  #target: string | null = null
  /** Whether the focus is to go there too: it follows keys, but stays on a button that was pressed. */
  #focuses = false

  constructor() {
    super()
    this.draft = this.final = this.src = ""
    this.draftTitle = this.finalTitle = ""
    this.display = this.words = this.heading = this.source = ""
    this.headingLevel = 0
    this.speakers = this.accidentals = this.noKeys = false
    this.collation = this.loaded = null
    this.hiddenKinds = new Set()
    this.state = { kind: "empty" }
    this.isNarrow = false
    this.addEventListener("keydown", this.#onKey)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#children.observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: childAttributes,
    })
    this.#size.observe(this)
    this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#children.disconnect()
    this.#size.disconnect()
    this.#loading.abort()
  }

  /** Chooses the change that a passage belongs to and brings it into view. False when there is no such change. */
  choose(passage: string): boolean {
    const entry = this.#selection.choose(passage)
    if (entry === null) return false
    this.#target = passage
    this.dispatchEvent(new VariantSelectEvent(entry))
    return true
  }

  /** Goes to the next change. */
  next(): void {
    this.#step(1)
  }

  /** Goes to the change before. */
  previous(): void {
    this.#step(-1)
  }

  /** Also waits for texts that are still on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#arrival
    return super.getUpdateComplete()
  }

  protected override willUpdate(changed: PropertyValues): void {
    const sources = ["draft", "final", "draftTitle", "finalTitle", "src", "speakers"]
    if (this.hasUpdated && sources.some((name) => changed.has(name))) this.#load()
    if (!this.hasUpdated) this.isNarrow = this.#hasLittleRoom
    this.#lay(changed)
  }

  protected override updated(): void {
    this.#bringIntoView()
    this.#measure()
  }

  protected override render(): TemplateResult {
    const { interface: words, language } = this.#phrases
    const isDrawn = this.#laid !== null
    return html`<section class="room" part="room" lang=${language} aria-label=${this.heading || words.region}>
      ${drawHead(this.heading, this.headingLevel || 2, this.source)}
      ${isDrawn ? this.#drawComparison(this.#laid as Laid) : drawState(this.#phrases, this.state)}
      <div class="texts" ?hidden=${isDrawn}><slot name="draft"></slot><slot name="final"></slot></div>
    </section>`
  }

  get #phrases(): Phrases {
    return this.words === "scholarly" ? scholarly : plain
  }

  get #pageLanguage(): string {
    return this.closest("[lang]")?.getAttribute("lang") ?? ""
  }

  get #shown(): Collation | null {
    return this.collation ?? (this.state.kind === "ready" ? this.loaded : null)
  }

  get #display(): Display {
    if (this.display === "columns" || this.display === "inline") return this.display
    return this.isNarrow ? "inline" : "columns"
  }

  #lay(changed: PropertyValues): void {
    const collation = this.#shown
    const causes = [
      "collation",
      "loaded",
      "state",
      "display",
      "words",
      "accidentals",
      "hiddenKinds",
      "isNarrow",
    ]
    if (this.hasUpdated && !causes.some((name) => changed.has(name))) return
    if (collation === null) {
      this.#laid = null
      this.#selection.entries = []
      return
    }
    this.#laid = layOut(collation, this.#display, this.#options)
    this.#selection.entries = this.#laid.entries
  }

  get #options(): ViewOptions {
    return {
      phrases: this.#phrases,
      hidden: this.hiddenKinds,
      accidentals: this.accidentals ? "marked" : "unmarked",
    }
  }

  #loadChildren(): void {
    if (this.src === "" && this.draft === "" && this.final === "") this.#load()
  }

  #load(): void {
    this.#loading.abort()
    this.#loading = new AbortController()
    this.#arrival = this.#bring(this.#loading.signal)
  }

  async #bring(signal: AbortSignal): Promise<void> {
    try {
      const collation = await bring({
        src: this.src,
        draft: this.draft,
        final: this.final,
        titles: [this.draftTitle, this.finalTitle],
        speakers: this.speakers,
        host: this,
        words: this.#phrases.interface,
        signal,
        say: (says) => {
          if (!signal.aborted) this.state = { kind: "loading", says }
        },
      })
      if (signal.aborted) return
      this.loaded = collation
      this.state = { kind: collation === null ? "empty" : "ready" }
    } catch (error) {
      if (!signal.aborted) this.state = { kind: "error", error }
    }
  }

  #drawComparison(laid: Laid): TemplateResult {
    const phrases = this.#phrases
    const { entries, entry } = this.#selection
    const drawing = this.#drawing()
    const isSame = entries.length === 0 && laid.quiet === 0 && this.hiddenKinds.size === 0
    return html`${drawDisplays(phrases, this.#display, (display) => this.#show(display))}${this.#drawBar(laid)}
      <p class="unseen">${laid.summary.says}</p>
      ${isSame ? html`<p class="state">${phrases.interface.identical}</p>` : nothing}
      <div class="body">
        <div class="index" @toggle=${{ handleEvent: () => this.#measure(), capture: true }}>
          ${drawLegend(phrases)}
          ${drawChangeList(phrases, entries, entry, (passage) => this.choose(passage))}
        </div>
        ${this.#display === "columns" ? drawColumns(drawing, laid.rows) : drawInline(drawing, laid.rows)}
      </div>
      ${drawPrintedKey(phrases)}`
  }

  #drawing(): Drawing {
    const phrases = this.#phrases
    const { entries, entry, place } = this.#selection
    const [before, after] = (this.#shown as Collation).witnesses
    if (before === undefined || after === undefined)
      throw new RangeError("A comparison needs two witnesses.")
    return {
      phrases,
      witnesses: [before, after],
      chosen: entry,
      card: entry === null ? null : drawCard(phrases, entry, place, entries.length),
      headingLevel: this.heading === "" ? this.headingLevel || 3 : (this.headingLevel || 2) + 1,
      language: this.#pageLanguage,
      choose: (passage) => this.choose(passage),
    }
  }

  #show(display: Display): void {
    this.#target = this.#selection.entry?.id ?? null
    this.display = display
  }

  #drawBar(laid: Laid): TemplateResult {
    return drawBar({
      phrases: this.#phrases,
      summary: laid.summary,
      hidden: this.hiddenKinds,
      accidentals: this.accidentals ? "marked" : "unmarked",
      quiet: laid.quiet,
      place: this.#selection.place,
      total: this.#selection.entries.length,
      toggle: (kind) => this.#toggle(kind),
      toggleAccidentals: () => {
        this.accidentals = !this.accidentals
      },
      step: (by) => this.#step(by),
    })
  }

  #toggle(kind: ChangeKind): void {
    const kinds = new Set(this.hiddenKinds)
    if (!kinds.delete(kind)) kinds.add(kind)
    this.hiddenKinds = kinds
  }

  #step(by: 1 | -1): void {
    const entry = this.#selection.step(by)
    if (entry !== null) this.choose(entry.id)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const wish = this.noKeys ? null : wishOf(event)
    if (wish === null || this.#laid === null) return
    if (wish === "let go") {
      if (this.#selection.entry === null) return
      this.#selection.clear()
    } else {
      this.#focuses = true
      this.#step(wish === "next" ? 1 : -1)
    }
    event.preventDefault()
  }

  #bringIntoView(): void {
    if (this.#target !== null) bringIntoView(this.renderRoot, this.#target, this.#focuses)
    this.#target = null
    this.#focuses = false
  }

  /** Takes note of the room there is, and draws what depends on it. */
  #fit(): void {
    this.isNarrow = this.#hasLittleRoom
    this.#measure()
  }

  get #hasLittleRoom(): boolean {
    const { width } = this.getBoundingClientRect()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    return width > 0 && width < narrow * rem
  }

  /** Draws what depends on measured places: ribbons, and the card in the margin. */
  #measure(): void {
    const sheet = this.renderRoot.querySelector(".sheet.columns")
    if (sheet !== null) drawRibbons(sheet)
    placeCard(this.renderRoot)
  }
}

// Two copies of this program on one page: the first one stays.
if (customElements.get("variorum-view") === undefined)
  customElements.define("variorum-view", VariorumView)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-view": VariorumView
  }
}
