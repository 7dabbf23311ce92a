import {
  addLayer,
  addNote,
  beginHistory,
  changeNote,
  type History,
  type Layer,
  LAYER_SHAPES,
  makeNote,
  type Note,
  type NoteAddress,
  type NoteTarget,
  type Outcome,
  redo,
  type Refusal,
  removeNote,
  replyTarget,
  resolveNote,
  takeStep,
  undo,
} from "@variorum/layers"
import { LayersEvent } from "../events.js"
import type { ViewProperties } from "../view/view-properties.js"
import type { Draft } from "./draft.js"
import { timeNow, unique } from "./unique.js"

/** Where layers come from: those of the edition, which may change while it arrives. */
type Brought = () => readonly Layer[]

/** Inks and shapes there are to tell layers apart: as many inks as shapes. */
const INKS = LAYER_SHAPES.length

/**
 * The layers as they are now, and what a person does to them: every change goes through here, can be undone, and is
 * told to the page (`variorum-layers`). Whoever only reads finds the layers of the edition and of the page.
 */
export class NotesDesk {
  /** Why the last thing was not done; null after one that was. */
  refusal: Refusal | null = null
  readonly #host: ViewProperties
  readonly #brought: Brought
  /** The layers of the edition that `layers` of the page already holds, changed or not. */
  #taken: readonly Layer[] = []
  #joined: { readonly of: readonly unknown[]; readonly layers: readonly Layer[] } = {
    of: [],
    layers: [],
  }
  #history: History<readonly Layer[]> = beginHistory([])
  #draft: Draft | null = null
  /** What was begun and left, by what it is about: it is there when somebody comes back. */
  readonly #left = new Map<string, Draft>()

  constructor(host: ViewProperties, brought: Brought) {
    this.#host = host
    this.#brought = brought
  }

  /**
   * Those of the edition, then those of the page: the same list for as long as both are the same. Once a person has
   * changed something, all of them are the page's.
   */
  get layers(): readonly Layer[] {
    const brought = this.#brought()
    const { layers } = this.#host
    if (brought.length === 0 || brought === this.#taken) return layers
    const of = [brought, layers]
    if (of.some((part, i) => part !== this.#joined.of[i])) {
      const known = new Set(layers.map(({ id }) => id))
      const others = brought.filter(({ id }) => !known.has(id))
      this.#joined = { of, layers: [...others, ...layers] }
    }
    return this.#joined.layers
  }

  /** Layers that can be written into. */
  get open(): readonly Layer[] {
    return this.layers.filter(({ isLocked }) => !isLocked)
  }

  /** What is being written; null while nothing is. */
  get draft(): Draft | null {
    return this.#draft
  }

  /** Begins a note on one of some targets, the first unless another is meant; or goes on with what was begun there. */
  begin(choices: readonly NoteTarget[]): void {
    const [target] = choices
    if (target === undefined) return
    const layer = this.#layerToWriteIn()
    const motivation = target.kind === "note" ? "replying" : "commenting"
    this.#take({ target, choices, motivation, body: "", tags: [], layer, of: null })
  }

  /** Begins an answer to a note. */
  answer(note: Note): void {
    this.begin([replyTarget(note)])
  }

  /** Begins to write a note anew. */
  edit({ layer, note }: NoteAddress): void {
    const found = this.#noteAt({ layer, note })
    if (found === undefined) return
    const { target, motivation, body, tags } = found
    this.#take({ target, choices: [target], motivation, body, tags, layer, of: { layer, note } })
  }

  /** Goes on writing. */
  write(changes: Partial<Omit<Draft, "of">>): void {
    if (this.#draft === null) return
    this.#draft = { ...this.#draft, ...changes }
    this.#host.requestUpdate()
  }

  /** Leaves what is being written, to come back to it. */
  leave(): void {
    if (this.#draft === null) return
    this.#left.set(keyOf(this.#draft), this.#draft)
    this.#draft = null
    this.#host.requestUpdate()
  }

  /** Gives up what is being written. */
  discard(): void {
    if (this.#draft === null) return
    this.#left.delete(keyOf(this.#draft))
    this.#draft = null
    this.#host.requestUpdate()
  }

  /**
   * Makes the draft a note, in a new layer where it is to go into none of those there are; gives its address, or null
   * where that was refused. `label`: what a new layer is called. Throws RangeError for a writer without a name.
   */
  keep(label: string): NoteAddress | null {
    const draft = this.#draft
    if (draft === null) return null
    const address = draft.of === null ? this.#add(draft, label) : this.#change(draft, draft.of)
    if (address !== null) this.discard()
    return address
  }

  remove(address: NoteAddress): void {
    this.do((layers) => removeNote(layers, address))
  }

  /** Settles a note, or opens it again. */
  settle(address: NoteAddress, isResolved: boolean): void {
    this.do((layers) => resolveNote(layers, address, isResolved, timeNow()))
  }

  /** Hangs a note on other words. */
  hang(address: NoteAddress, target: NoteTarget): void {
    this.do((layers) => changeNote(layers, address, { target }, timeNow()))
  }

  /** Does something to the layers; false where that was refused (`refusal`). */
  do(change: (layers: readonly Layer[]) => Outcome): boolean {
    const outcome = change(this.layers)
    this.refusal = outcome.kind === "refused" ? outcome.reason : null
    if (outcome.kind === "done") this.set(outcome.layers)
    else this.#host.requestUpdate()
    return outcome.kind === "done"
  }

  /** Puts other layers in place of all there are, as one step. */
  set(layers: readonly Layer[]): void {
    const now = this.layers
    const history = this.#history.present === now ? this.#history : beginHistory(now)
    this.#show(takeStep(history, layers))
  }

  get canUndo(): boolean {
    return this.#history.present === this.layers && this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.present === this.layers && this.#history.future.length > 0
  }

  undo(): void {
    if (this.canUndo) this.#show(undo(this.#history))
  }

  redo(): void {
    if (this.canRedo) this.#show(redo(this.#history))
  }

  #show(history: History<readonly Layer[]>): void {
    this.#history = history
    this.#taken = this.#brought()
    this.#host.layers = history.present
    this.#host.dispatchEvent(new LayersEvent(history.present))
  }

  #take(draft: Draft): void {
    this.leave()
    this.refusal = null
    this.#draft = this.#left.get(keyOf(draft)) ?? draft
    this.#host.requestUpdate()
  }

  #add(draft: Draft, label: string): NoteAddress | null {
    const { target, motivation, body, tags } = draft
    const who = { creator: this.#host.writer.trim(), created: timeNow() }
    const note = makeNote(target, who, { motivation, body, tags }, unique())
    const there = this.layers.some(({ id }) => id === draft.layer)
    const layer = there ? draft.layer : `layer-${unique()}`
    const isDone = this.do((layers) => {
      if (there) return addNote(layers, layer, note)
      const made = addLayer(layers, this.#newLayer(layer, label, who))
      return made.kind === "done" ? addNote(made.layers, layer, note) : made
    })
    return isDone ? { layer, note: note.id } : null
  }

  #change({ target, motivation, body, tags }: Draft, address: NoteAddress): NoteAddress | null {
    const changes = { target, motivation, body, tags }
    return this.do((layers) => changeNote(layers, address, changes, timeNow())) ? address : null
  }

  /** The layer of the one who writes that was made last; empty where there is none. */
  #layerToWriteIn(): string {
    const { writer } = this.#host
    return this.open.findLast(({ creator }) => creator === writer.trim())?.id ?? ""
  }

  /** A new layer of one's own, told apart from the others for as long as there are inks and shapes. */
  #newLayer(
    id: string,
    label: string,
    { creator, created }: Pick<Note, "creator" | "created">,
  ): Layer {
    const used = new Set(this.layers.map(({ ink }) => ink))
    const free = LAYER_SHAPES.findIndex((_, ink) => !used.has(ink))
    const ink = free < 0 ? this.layers.length % INKS : free
    const shape = LAYER_SHAPES[ink] as Layer["shape"]
    return {
      id,
      label,
      creator,
      created,
      purpose: "",
      visibility: "mine",
      ink,
      shape,
      isShown: true,
      isLocked: false,
      isCovered: false,
      notes: [],
    }
  }

  #noteAt({ layer, note }: NoteAddress): Note | undefined {
    return this.layers.find(({ id }) => id === layer)?.notes.find(({ id }) => id === note)
  }
}

function keyOf({ of, choices }: Draft): string {
  return JSON.stringify(of ?? choices)
}
