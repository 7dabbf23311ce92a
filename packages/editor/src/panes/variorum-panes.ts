/** Two texts that are written in, while their comparison follows. Made for the editor's own use. */
import { themeStyles } from "@variorum/viewer"
import type { Collation } from "@variorum/collation"
import type { NotesLaid, PanesPhrases, Phrases, ShownNote } from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from "lit"
import { createRef, ref } from "lit/directives/ref.js"
import type { Plugin } from "prosemirror-state"
import { offsetOf } from "../document/positions.js"
import type { Comparer } from "../comparing/comparer.js"
import type { Session } from "../work/session.js"
import type { Caret } from "../work/step.js"
import { creep } from "./creep.js"
import { drawDrag } from "./draw-drag.js"
import { drawProgress } from "./draw-progress.js"
import { beginDrag, type Dragging, type PassageEnd } from "./drag.js"
import { Follower, type Scrolled } from "./follow.js"
import { type Between, between } from "./gutter.js"
import { gutterStyles } from "./gutter.styles.js"
import { isSlight, type Side } from "./marks.js"
import { Pane } from "./pane.js"
import { panesStyles } from "./panes.styles.js"
import { passagesWithin } from "./passages.js"
import { drawRings } from "./rings.js"

/** What the editor is told of what somebody did in the texts. */
export interface PanesHandlers {
  /** A passage was clicked; null where the place has no change. */
  readonly choose: (passage: string | null) => void
  /** A ring was dropped on a passage of the other text. */
  readonly align: (from: PassageEnd, to: PassageEnd) => void
  /** Somebody asks with what a passage may be aligned; `ring`: where the menu belongs, and the focus afterwards. */
  readonly askToAlign: (end: PassageEnd, ring: HTMLElement) => void
  /** The number of a note was pressed. */
  readonly openNote: (note: string) => void
}

/** What the texts say: `words` as everywhere, `panes` here alone. */
export interface PanesWords {
  readonly words: Phrases
  readonly panes: PanesPhrases
}

/** Where notes hang in a comparison. */
export interface Numbered {
  readonly collation: Collation
  readonly notes: NotesLaid
}

export class VariorumPanes extends LitElement {
  static override styles = [themeStyles, gutterStyles, panesStyles]
  static override properties = {
    session: { attribute: false },
    comparer: { attribute: false },
    phrases: { attribute: false },
    handlers: { attribute: false },
    plugins: { attribute: false },
    notes: { attribute: false },
    spelling: { type: Boolean, reflect: true },
    shown: { state: true },
  }

  /** Both must be given before anything is drawn; the comparer's pair says which texts. */
  declare session: Session | null
  declare comparer: Comparer | null
  declare phrases: PanesWords | null
  declare handlers: PanesHandlers | null
  /** ProseMirror plugins of both texts: keys, paste. */
  declare plugins: readonly Plugin[]
  /** Where notes hang, and in which comparison that was found; null where there are none to be shown. */
  declare notes: Numbered | null
  /** Whether differences of pointing and spelling are marked, too. */
  declare spelling: boolean
  /** Which text a narrow page shows. */
  declare shown: Side

  readonly #containers = [createRef<HTMLElement>(), createRef<HTMLElement>()]
  readonly #areas = [createRef<HTMLElement>(), createRef<HTMLElement>()]
  readonly #gutter = createRef<HTMLElement>()
  readonly #ribbons = createRef<SVGSVGElement>()
  readonly #rings = createRef<HTMLElement>()
  readonly #pull = createRef<SVGSVGElement>()
  readonly #status = createRef<HTMLElement>()
  readonly #told = createRef<HTMLElement>()
  #panes: readonly Pane[] = []
  /** Which two texts are drawn, under which names; empty where none are. */
  #drawnPair = ""
  #chosen: ReadonlySet<string> = new Set()
  #listening: (() => void)[] = []
  readonly #follower = new Follower(() => this.#scrolled())
  #isDrawing = false
  /** While a ring is dragged the text it belongs to stays where it is. */
  #isDragging = false
  readonly #resized = new ResizeObserver(() => this.#drawSoon())

  constructor() {
    super()
    this.session = null
    this.comparer = null
    this.phrases = null
    this.handlers = null
    this.plugins = []
    this.notes = null
    this.spelling = false
    this.shown = 0
  }

  /** The two texts, where they have been drawn: for whoever adds commands. */
  get panes(): readonly Pane[] {
    return this.#panes
  }

  /** The text with the caret; null where neither has the focus. */
  get activePane(): Pane | null {
    return this.#panes.find(({ view }) => view.hasFocus()) ?? null
  }

  /** The passage in which the caret stands; null where there is none. For aligning by a command. */
  get passageAtCaret(): PassageEnd | null {
    const pane = this.activePane
    if (pane === null) return null
    return this.#passageAt(pane, pane.view.state.selection.head)
  }

  /** Lights the passages of a change, and brings them into view in both texts; the caret stays. None at all lets go. */
  choose(passages: readonly string[]): void {
    this.#chosen = new Set(passages)
    for (const pane of this.#panes) pane.choose(this.#chosen)
    const all = this.comparer?.state.collation?.passages ?? []
    const index = all.findIndex(({ id }) => this.#chosen.has(id))
    if (index < 0) return
    this.#follower.bring(index, all)
    this.#drawSoon()
  }

  /** Goes to the words of a note, and selects them. */
  lead({ anchors }: ShownNote): void {
    const [anchor] = anchors
    const pane = this.#panes.find(({ side }) => side === anchor?.witness)
    if (anchor === undefined || pane === undefined) return
    this.shown = pane.side
    pane.select(anchor.span)
  }

  /** Puts the caret where an undone step had it, and shows that text. */
  putCaret(text: number, caret: Caret): void {
    const pane = this.#panes.find(({ index }) => index === text)
    if (pane === undefined) return
    this.shown = pane.side
    pane.putCaret(caret)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resized.observe(this)
    if (this.hasUpdated) this.requestUpdate("session")
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized.disconnect()
    this.#letGo()
  }

  protected override render(): TemplateResult {
    const names = this.#names()
    const press = (side: Side) => () => (this.shown = side)
    return html`<p class="progress-place" ${ref(this.#status)}></p>
      <div class="switch" role="group" aria-label=${this.phrases?.panes.shown ?? nothing}>
        ${([0, 1] as const).map((side) => html`<button type="button" aria-pressed=${this.shown === side ? "true" : "false"} @click=${press(side)}>${names[side]}</button>`)}
      </div>
      <div class="panes" data-shown=${this.shown}>
        ${([0, 1] as const).map((side) => html`<h2 class=${side === 0 ? "head earlier" : "head later"}>${names[side]}</h2>${this.#drawArea(side)}`)}
        <div class="gutter" ${ref(this.#gutter)}><div class="between">
          <svg class="ribbons" aria-hidden="true" ${ref(this.#ribbons)}></svg>
          <div ${ref(this.#rings)}></div>
        </div></div>
        <svg class="pull" aria-hidden="true" ${ref(this.#pull)}></svg>
        <p class="unseen" role="status" ${ref(this.#told)}></p>
      </div>`
  }

  #drawArea(side: Side): TemplateResult {
    return html`<div class=${side === 0 ? "half earlier" : "half later"}><div class="area" ${ref(this.#areas[side]!)} @scroll=${() => this.#lead(side)} @click=${(event: MouseEvent) => this.#click(side, event)}><div class="words" ${ref(this.#containers[side]!)}></div></div></div>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isOther = (["session", "comparer", "phrases", "plugins"] as const).some((name) =>
      changed.has(name),
    )
    if (isOther) this.#begin()
    else this.#drawSoon()
    if (isOther || changed.has("notes")) this.#number()
  }

  #number(): void {
    const { notes, phrases } = this
    if (notes === null || phrases === null) return
    for (const pane of this.#panes) pane.number(notes.collation, notes.notes.all, phrases.words)
  }

  #names(): readonly [string, string] {
    const { session, comparer, phrases } = this
    if (session === null || comparer === null || phrases === null) return ["", ""]
    const name = (side: Side) =>
      phrases.words.headOf(session.work.texts[comparer.pair[side]]!.witness, side)
    return [name(0), name(1)]
  }

  #letGo(): void {
    for (const stop of this.#listening.splice(0)) stop()
    for (const pane of this.#panes) pane.destroy()
    this.#panes = []
    this.#drawnPair = ""
  }

  #begin(): void {
    this.#letGo()
    const { session, comparer } = this
    if (session === null || comparer === null || this.phrases === null || !this.isConnected) return
    this.#listening = [session.listen(() => this.#follow()), comparer.listen(() => this.#follow())]
    this.#follow()
  }

  /** Shows the texts and the comparison as they are now. */
  #follow(): void {
    const { session, comparer } = this
    if (session === null || comparer === null) return
    const drawn = JSON.stringify([comparer.pair, this.#names()])
    if (drawn !== this.#drawnPair) this.#makePanes(session, comparer.pair)
    this.#drawnPair = drawn
    const { collation, isCurrent } = comparer.state
    for (const pane of this.#panes) {
      pane.show()
      if (collation !== null && isCurrent) pane.mark(collation)
    }
    this.#say()
    this.#drawSoon()
  }

  #makePanes(session: Session, pair: readonly [number, number]): void {
    for (const pane of this.#panes) pane.destroy()
    const names = this.#names()
    this.#panes = ([0, 1] as const).map((side) => {
      const container = this.#containers[side]!.value as HTMLElement
      return new Pane(container, {
        session,
        index: pair[side],
        side,
        name: names[side],
        plugins: this.plugins,
        openNote: (note) => this.handlers?.openNote(note),
      })
    })
    if (this.#drawnPair !== "") this.requestUpdate()
  }

  /** How far long work has come, and what may be done about it. Drawn apart, for it changes at every step of it. */
  #say(): void {
    const { comparer, phrases } = this
    const place = this.#status.value
    if (comparer === null || phrases === null || place === undefined) return
    render(drawProgress(comparer, phrases.words, phrases.panes), place)
  }

  #scrolled(): readonly Scrolled[] {
    return this.#panes.map((pane) => ({ pane, area: this.#areas[pane.side]!.value as HTMLElement }))
  }

  #lead(side: Side): void {
    this.#drawSoon()
    const collation = this.comparer?.state.collation ?? null
    if (collation !== null && !this.#isDragging) this.#follower.lead(side, collation.passages)
  }

  #drawSoon(): void {
    if (this.#isDrawing) return
    this.#isDrawing = true
    requestAnimationFrame(() => {
      this.#isDrawing = false
      if (this.isConnected) this.#drawBetween()
    })
  }

  #drawBetween(): void {
    const collation = this.comparer?.state.collation ?? null
    const [gutter, ribbons, place] = [this.#gutter.value, this.#ribbons.value, this.#rings.value]
    const isCurrent = this.comparer?.state.isCurrent === true
    if (!gutter || !ribbons || !place || this.#panes.length < 2 || this.phrases === null) return
    // Of a text that is ahead of the comparison the old picture stays, until the answer comes.
    if (collation !== null && !isCurrent) return
    const now: Between =
      collation === null
        ? { drawn: [], rings: [], pins: [] }
        : between(this.#scrolled(), gutter.getBoundingClientRect(), collation, this.spelling)
    const isOther =
      ribbons.childElementCount !== now.drawn.length ||
      now.drawn.some((shape, i) => !shape.isEqualNode(ribbons.children[i]!))
    if (isOther) ribbons.replaceChildren(...now.drawn)
    const handlers = {
      press: (event: PointerEvent, end: PassageEnd) => this.#press(event, end),
      ask: (end: PassageEnd, ring: HTMLElement) => this.handlers?.askToAlign(end, ring),
    }
    render(drawRings(now, this.#names(), this.phrases.panes, handlers), place)
  }

  /** A click on a change chooses it; the end of a drag that marked some words does not. */
  #click(side: Side, { clientX: left, clientY: top, target }: MouseEvent): void {
    if (target instanceof Element && target.closest(".note-number") !== null) return
    const pane = this.#panes[side]
    if (pane === undefined || !pane.view.state.selection.empty) return
    const at = pane.view.posAtCoords({ left, top })
    const end = at === null ? null : this.#passageAt(pane, at.pos)
    const passage = this.comparer?.state.collation?.passages.find(({ id }) => id === end?.passage)
    const isMarked =
      passage !== undefined && passage.change !== "same" && (this.spelling || !isSlight(passage))
    this.handlers?.choose(isMarked ? passage.id : null)
  }

  #passageAt(pane: Pane, position: number): PassageEnd | null {
    const { collation, isCurrent } = this.comparer?.state ?? { collation: null, isCurrent: false }
    if (collation === null || !isCurrent) return null
    const at = offsetOf(pane.text, position)
    const found = passagesWithin(collation.passages, pane.side, { start: at, end: at })
    // Between two passages the one behind is meant.
    const passage = collation.passages[found.at(-1) ?? -1]
    return passage === undefined ? null : { side: pane.side, passage: passage.id }
  }

  #press(event: PointerEvent, end: PassageEnd): void {
    beginDrag(event, end, {
      targetAt: (side, left, top) => {
        const pane = this.#panes[side]
        const at = pane?.view.posAtCoords({ left, top })
        return pane === undefined || !at ? null : this.#passageAt(pane, at.pos)
      },
      show: (dragging) => this.#showDrag(dragging),
      drop: (from, to) => this.handlers?.align(from, to),
      creep: (side, y, elapsed) => this.#creep(side, y, elapsed),
    })
  }

  #showDrag(dragging: Dragging | null): void {
    const [pull, told] = [this.#pull.value, this.#told.value]
    if (pull === undefined || told === undefined || this.phrases === null) return
    this.#isDragging = dragging !== null
    if (dragging === null) {
      told.textContent = ""
      return pull.replaceChildren()
    }
    const drawn = [this.#panes, this.comparer?.state.collation ?? null] as const
    drawDrag(dragging, drawn, [pull, told], this.phrases.panes)
  }

  #creep(side: Side, y: number, elapsed: number): boolean {
    const area = this.#areas[side]!.value as HTMLElement
    const before = area.scrollTop
    const by = creep(y, area.getBoundingClientRect(), elapsed)
    // Less than a pixel would be none.
    area.scrollTop += Math.sign(by) * Math.ceil(Math.abs(by))
    return area.scrollTop !== before
  }
}

if (customElements.get("variorum-panes") === undefined)
  customElements.define("variorum-panes", VariorumPanes)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-panes": VariorumPanes
  }
}
