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
import type { ViewProperties } from "../view/view-properties.js"
import { NoteMarks } from "./note-marks.js"

/** What notes are read with. */
interface Notes {
  readonly collation: Collation
  /** The two texts that are read, compared with each other alone, and which witnesses of the collation they are. */
  readonly two: Collation
  readonly pair: readonly [number, number]
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
  readonly phrases: Phrases
}

/** Which notes a reader has asked for, opened and uncovered. Notes are looked for in the texts once, while there are any. */
export class NotesReader implements ReactiveController {
  readonly #host: ViewProperties
  /** What a reader has switched, by the identifiers of layers. */
  readonly #switched = new Map<string, boolean>()
  readonly #revealed = new Set<string>()
  readonly #placer = new NotePlacer()
  #filter = ALL_NOTES
  #order: NoteOrder = "place"
  /** What a phone shows at its foot. */
  #opened: ShownNote | null = null
  #lit: readonly Element[] = []
  #placed: { readonly of: readonly unknown[]; readonly notes: readonly PlacedNote[] } | null = null
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

  /** The notes to be drawn; null where there is no layer, and none can be made. */
  marks({ collation, two, pair, layers, tags, phrases }: Notes): NoteMarks | null {
    if (layers.length === 0 && !this.#host.writable) return null
    const of = [two, layers, tags, phrases]
    if (this.#marks !== null && isSame(this.#marks.of, of)) return this.#marks.marks
    const placedOf = [collation, layers]
    if (this.#placed === null || !isSame(this.#placed.of, placedOf))
      this.#placed = { of: placedOf, notes: this.#placer.place(collation, layers) }
    const shown = layers.map((layer) => ({ ...layer, isShown: this.#isShown(layer) }))
    const options = { pair, tags, phrases: phrases.notes }
    const laid: NotesLaid = layNotes(collation, two, shown, this.#placed.notes, options)
    this.#marks = { of, marks: new NoteMarks(this, laid) }
    return this.#marks.marks
  }

  /** Shows a layer, or hides it. */
  show(layer: Layer): void {
    this.#switched.set(layer.id, !this.#isShown(layer))
    this.#drawAnew()
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
    this.#drawAnew()
    void this.#host.updateComplete.then(() => holder?.focus({ preventScroll: true }))
  }

  /** Shows a note whose number was pressed: in the margin, beneath the passage, or at the foot of the window. */
  open(note: ShownNote, figure: HTMLElement): void {
    const drawn = figure.closest(".row")?.querySelector<HTMLElement>(selector("margin-note", note))
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
    const figure = note
      ?.closest(".row")
      ?.querySelector<HTMLElement>(`.note-figure[data-note="${note.dataset["note"]}"]`)
    figure?.focus({ preventScroll: true })
    figure?.scrollIntoView({ block: "nearest" })
  }

  /** Leads from the list to a note in the text; false where the display does not show it. */
  goTo(note: ShownNote): boolean {
    const figure = this.#host.renderRoot.querySelector<HTMLElement>(selector("note-figure", note))
    if (figure === null) return false
    figure.closest(".folded[hidden]")?.dispatchEvent(new Event("beforematch"))
    void this.#leadTo(figure)
    return true
  }

  async #leadTo(figure: HTMLElement): Promise<void> {
    await this.#host.updateComplete
    figure.focus({ preventScroll: true })
    figure.scrollIntoView({ block: "center" })
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
    const row = pointed?.closest(".row")
    const words = row?.querySelectorAll(`[data-grounds~="${pointed?.dataset["note"]}"]`) ?? []
    this.#lit = [...words]
    for (const element of this.#lit) element.classList.add("lit")
  }

  #drawAnew(): void {
    this.#marks = null
    this.#host.requestUpdate()
  }
}

function selector(name: string, { number }: ShownNote): string {
  return `.${name}[data-note="${number}"]`
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, i) => part === other[i])
}
