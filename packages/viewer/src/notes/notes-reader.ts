import type { Collation } from "@variorum/collation"
import { type Layer, NotePlacer, type PlacedNote, type Placement, type Tag } from "@variorum/layers"
import {
  ALL_NOTES,
  layNotes,
  type NoteFilter,
  type NoteOrder,
  type NotesLaid,
  type Phrases,
  type ShownNote,
} from "@variorum/views"
import type { ReactiveController } from "lit"
import { layOutMargin } from "../view/margin.js"
import { figureOf, leadToPlace, rowWhere, selectorOf } from "./find-note.js"
import type { ViewProperties } from "../view/view-properties.js"
import { NoteMarks } from "./note-marks.js"
import { isSame, RowMemory } from "./row-memory.js"

/** What notes are read with. */
interface Notes {
  readonly collation: Collation
  /** The two texts that are read, compared with each other alone, and which witnesses of the collation they are. */
  readonly two: Collation
  readonly pair: readonly [number, number]
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
  readonly phrases: Phrases
  /** Whether the display shows one text alone. */
  readonly isOneText: boolean
}

/** Which notes a reader has asked for, opened and uncovered. Notes are looked for in the texts once, while there are any. */
export class NotesReader implements ReactiveController {
  readonly #host: ViewProperties
  /** What a reader has switched, by the identifiers of layers. */
  readonly #switched = new Map<string, boolean>()
  readonly #revealed = new Set<string>()
  /** At which candidate each doubtful note is shown, where a reader has looked for it. */
  readonly #candidates = new Map<string, number>()
  readonly #memory = new RowMemory()
  readonly #placer = new NotePlacer()
  #filter = ALL_NOTES
  #order: NoteOrder = "place"
  /** What a phone shows at its foot. */
  #opened: ShownNote | null = null
  #lit: readonly Element[] = []
  #placed: { readonly of: readonly unknown[]; readonly notes: readonly PlacedNote[] } | null = null
  #laid: { readonly of: readonly unknown[]; readonly laid: NotesLaid } | null = null
  #marks: { readonly of: readonly unknown[]; readonly marks: NoteMarks } | null = null

  constructor(host: ViewProperties) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  hostUpdated(): void {
    // A book is long to search for what is not there.
    if (this.#opened === null) return
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(".note-sheet")
    if (dialog !== null && !dialog.open) dialog.showModal()
  }

  get filter(): NoteFilter {
    return this.#filter
  }

  set filter(filter: NoteFilter) {
    this.#filter = filter
    this.#host.requestUpdate()
  }

  get order(): NoteOrder {
    return this.#order
  }

  set order(order: NoteOrder) {
    this.#order = order
    this.#host.requestUpdate()
  }

  /** The note at the foot of a phone; null while there is none. */
  get opened(): ShownNote | null {
    return this.#opened
  }

  /** The notes as they were drawn last; null while none were. */
  get laid(): NotesLaid | null {
    return this.#marks?.marks.laid ?? null
  }

  /** The notes to be drawn; null where there is no layer, and none can be made. */
  marks(notes: Notes): NoteMarks | null {
    if (notes.layers.length === 0 && !this.#host.writable) return null
    const laid = this.#layOut(notes)
    const of = [laid, notes.isOneText]
    if (this.#marks === null || !isSame(this.#marks.of, of))
      this.#marks = { of, marks: new NoteMarks(this, laid, this.#memory, notes.isOneText) }
    return this.#marks.marks
  }

  #layOut({ collation, two, pair, layers, tags, phrases }: Notes): NotesLaid {
    const of = [two, layers, tags, phrases]
    if (this.#laid !== null && isSame(this.#laid.of, of)) return this.#laid.laid
    const placedOf = [collation, layers]
    if (this.#placed === null || !isSame(this.#placed.of, placedOf))
      this.#placed = { of: placedOf, notes: this.#placer.place(collation, layers) }
    const shown = layers.map((layer) => ({ ...layer, isShown: this.#isShown(layer) }))
    const options = { pair, tags, phrases: phrases.notes, candidates: this.#candidates }
    const laid = layNotes(collation, two, shown, this.#placed.notes, options)
    this.#laid = { of, laid }
    return laid
  }

  /** Shows a layer, or hides it. */
  show(layer: Layer): void {
    this.#switched.set(layer.id, !this.#isShown(layer))
    this.#layAnew()
  }

  #isShown({ id, isShown }: Layer): boolean {
    return this.#switched.get(id) ?? isShown
  }

  /** True while a reader has not asked for an answer. */
  isCovered({ layer, note }: ShownNote): boolean {
    return layer.isCovered && !this.#revealed.has(note.id)
  }

  /** Uncovers an answer. The button that was pressed is gone then, so the focus goes to the note. */
  reveal({ note }: ShownNote, { currentTarget }: Event): void {
    const holder = (currentTarget as Element).closest<HTMLElement>("[tabindex='-1']")
    this.#revealed.add(note.id)
    this.#marks = null
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => holder?.focus({ preventScroll: true }))
  }

  /** Shows a note whose number was pressed: in the margin, beneath the passage, or at the foot of the window. */
  open(note: ShownNote, figure: HTMLElement): void {
    const drawn = rowAround(figure)?.querySelector<HTMLElement>(selectorOf("margin-note", note))
    const margin = drawn?.parentElement
    if (!drawn || !margin || getComputedStyle(margin).display === "none") {
      this.#opened = note
      this.#host.requestUpdate()
      return
    }
    const isBeside = getComputedStyle(drawn).position === "absolute"
    const isOpen = drawn.classList.toggle("open", isBeside || undefined)
    layOutMargin(this.#host.renderRoot, true)
    if (isOpen) drawn.focus({ preventScroll: isBeside })
    if (isOpen) drawn.scrollIntoView({ block: "nearest" })
  }

  /** Shows the whole of a note that is folded to its first line. */
  unfold({ currentTarget }: Event): void {
    const note = (currentTarget as Element).closest<HTMLElement>(".margin-note")
    note?.classList.add("open")
    layOutMargin(this.#host.renderRoot, true)
    note?.focus({ preventScroll: true })
  }

  /** Leads from a note to its number in the text. */
  goBack({ currentTarget }: Event): void {
    const note = (currentTarget as Element).closest<HTMLElement>(".margin-note")
    if (note === null) return
    const figure = rowAround(note)?.querySelector<HTMLElement>(
      selectorOf("note-figure", { mark: note.dataset["note"] ?? "" }),
    )
    figure?.focus({ preventScroll: true })
    figure?.scrollIntoView({ block: "nearest" })
  }

  /** Leads from the list to a note in the text, drawn already or not; false where the display does not show it. */
  goTo(note: ShownNote): boolean {
    const marks = this.#marks?.marks
    const figure = marks && figureOf(this.#host.renderRoot, marks, note)
    if (!figure) return false
    void leadToPlace(this.#host, figure)
    return true
  }

  /**
   * Shows a doubtful note at another of its candidates, and brings that place into view; where the display has no
   * number there, the row. It stays doubtful.
   */
  chooseCandidate({ note }: ShownNote, index: number): void {
    this.#candidates.set(note.id, index)
    this.#opened = null
    this.#layAnew()
    void this.#leadToNote(note.id)
  }

  async #leadToNote(id: string): Promise<void> {
    await this.#host.updateComplete
    const shown = this.#laid?.laid.all.find(({ note }) => note.id === id)
    if (shown === undefined || this.goTo(shown)) return
    const { renderRoot } = this.#host
    const row = rowWhere(renderRoot, ({ passages }) => passages.includes(shown.passage))
    if (row !== null) await leadToPlace(this.#host, row)
  }

  /** Where a note hangs, by its identifier; undefined where there is no such note. */
  placementOf(id: string): Placement | undefined {
    return this.#placed?.notes.find(({ note }) => note.id === id)?.placement
  }

  /** Leads to a note in the text by its identifier, an answer to the note that it answers; false where it has no number there. */
  leadTo(id: string): boolean {
    const found = this.#marks?.marks.laid.all.find((shown) =>
      [shown, ...shown.replies].some(({ note }) => note.id === id),
    )
    return found !== undefined && found.number > 0 && this.goTo(found)
  }

  /** Closes the note at the foot of the window. */
  close(): void {
    this.#opened = null
    this.#host.requestUpdate()
  }

  /** Shades the words of the note that is pointed at or has the focus, and of no other. */
  readonly light = (event: Event): void => {
    const isLeft = event.type === "focusout" && event instanceof FocusEvent
    const target = isLeft ? event.relatedTarget : event.target
    for (const element of this.#lit) element.classList.remove("lit")
    const pointed = target instanceof Element ? target.closest<HTMLElement>("[data-note]") : null
    const row = pointed && rowAround(pointed)
    const words = row?.querySelectorAll(`[data-grounds~="${pointed?.dataset["note"]}"]`) ?? []
    this.#lit = [...words]
    for (const element of this.#lit) element.classList.add("lit")
  }

  #layAnew(): void {
    this.#laid = null
    this.#host.requestUpdate()
  }
}

/** What a number and its note stand in together: a section of an apparatus has headings in it that are rows, too. */
function rowAround(element: Element): Element | null {
  return element.closest(".row:not(.row *), tr")
}
