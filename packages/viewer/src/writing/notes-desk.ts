import {
  addLayer,
  addNote,
  beginHistory,
  changeNote,
  freeLook,
  type History,
  isSameData,
  type Layer,
  makeLayer,
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
import type { WritingDone } from "@variorum/views"
import { LayersEvent } from "../events.js"
import type { ViewProperties } from "../view/view-properties.js"
import type { Draft } from "./draft.js"
import { timeNow, unique } from "./unique.js"

/** Where layers come from: those of the edition, which may change while it arrives. */
type Brought = () => readonly Layer[]

/** What was done last, as it is told. `left`: how many more steps can be taken back, or taken again. */
export type Told = WritingDone | { readonly kind: "undone" | "redone"; readonly left: number }

/**
 * The layers as they are now, and what a person does to them: every change goes through here, can be undone, and is
 * told to the page (`variorum-layers`). Whoever only reads finds the layers of the edition and of the page.
 */
export class NotesDesk {
  /** Why the last thing was not done; null after one that was. */
  refusal: Refusal | null = null
  /** What was done last; null where nothing was, or nothing is to be told of it. */
  told: Told | null = null
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
  /** What was discarded last. */
  #discarded: Draft | null = null

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

  /** Open layers by the hand of somebody. */
  ownLayers(writer: string): readonly Layer[] {
    return this.open.filter(({ creator }) => creator === writer.trim())
  }

  /** What is being written; null while nothing is. */
  get draft(): Draft | null {
    return this.#draft
  }

  /**
   * Begins a note on one of some targets, the first unless another of them is meant; or goes on with what was begun
   * there.
   */
  begin(choices: readonly NoteTarget[], meant?: NoteTarget): void {
    const target = meant ?? choices[0]
    if (target === undefined) return
    const layer = this.#layerToWriteIn()
    const motivation = target.kind === "note" ? "replying" : "commenting"
    this.#take({ target, choices, motivation, body: "", tags: [], layer, of: null })
    if (meant !== undefined) this.write({ target })
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
  write(changes: Partial<Omit<Draft, "of" | "body">>): void {
    if (this.#draft === null) return
    this.#draft = { ...this.#draft, ...changes }
    this.#host.requestUpdate()
  }

  /** Takes what is typed. Nothing is drawn for it: the field has it already, and must not be touched while one composes. */
  type(body: string): void {
    if (this.#draft !== null) this.#draft = { ...this.#draft, body }
  }

  /** Leaves what is being written, to come back to it; an empty draft is forgotten. */
  leave(): void {
    const draft = this.#draft
    if (draft === null) return
    this.#keepDraft(draft)
    this.#say(this.#isIdle(draft) ? null : "left")
  }

  /** Gives up what is being written. */
  discard(): void {
    const draft = this.#draft
    if (draft === null) return
    this.#forget(draft)
    this.#discarded = this.#isIdle(draft) ? null : draft
    this.#say(this.#discarded === null ? null : "discarded")
  }

  /** Goes on with what was discarded last. */
  restore(): void {
    const draft = this.#discarded
    if (draft === null) return
    this.#take(draft)
    this.#discarded = null
    this.#say("restored")
  }

  /**
   * Makes the draft a note, in a new layer where it is to go into none of those there are; gives its address, or null
   * where that was refused. `label`: what a new layer is called. Throws RangeError for a writer without a name.
   */
  keep(label: string): NoteAddress | null {
    const draft = this.#draft
    if (draft === null) return null
    const address = draft.of === null ? this.#add(draft, label) : this.#change(draft, draft.of)
    if (address === null) return null
    this.#forget(draft)
    this.#say(draft.of === null ? "saved" : "changed")
    return address
  }

  remove(address: NoteAddress): void {
    if (this.do((layers) => removeNote(layers, address))) this.#say("deleted")
  }

  /** Settles a note, or opens it again. */
  settle(address: NoteAddress, isResolved: boolean): void {
    const isDone = this.do((layers) => resolveNote(layers, address, isResolved, timeNow()))
    if (isDone) this.#say(isResolved ? "settled" : "reopened")
  }

  /** Hangs a note on other words. */
  hang(address: NoteAddress, target: NoteTarget): void {
    if (this.do((layers) => changeNote(layers, address, { target }, timeNow()))) this.#say("hung")
  }

  /** Does something to the layers; false where that was refused (`refusal`). */
  do(change: (layers: readonly Layer[]) => Outcome): boolean {
    const outcome = change(this.layers)
    this.refusal = outcome.kind === "refused" ? outcome.reason : null
    this.told = null
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

  /** Puts other layers in place of all there are, and not as a step: what was done before cannot be undone any more. */
  bring(layers: readonly Layer[]): void {
    this.#show(beginHistory(layers))
  }

  /** Makes a layer of the one who writes; gives its identifier. */
  addLayer(label: string): string {
    const id = `layer-${unique()}`
    const who = { creator: this.#host.writer.trim(), created: timeNow() }
    this.do((layers) => addLayer(layers, this.#newLayer(id, label, who)))
    return id
  }

  get canUndo(): boolean {
    return this.#history.present === this.layers && this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.present === this.layers && this.#history.future.length > 0
  }

  undo(): void {
    if (!this.canUndo) return
    this.#show(undo(this.#history))
    this.#say({ kind: "undone", left: this.#history.past.length })
  }

  redo(): void {
    if (!this.canRedo) return
    this.#show(redo(this.#history))
    this.#say({ kind: "redone", left: this.#history.future.length })
  }

  #show(history: History<readonly Layer[]>): void {
    this.#history = history
    this.#taken = this.#brought()
    this.#host.layers = history.present
    this.#host.dispatchEvent(new LayersEvent(history.present))
  }

  /** Tells nothing any more. */
  hush(): void {
    this.refusal = null
    this.#say(null)
  }

  #say(told: Told | null): void {
    this.told = told
    this.#host.requestUpdate()
  }

  #take(draft: Draft): void {
    if (this.#draft !== null) this.#keepDraft(this.#draft)
    this.refusal = null
    const found = this.#left.get(keyOf(draft))
    this.#draft = found ?? draft
    this.#say(found === undefined ? null : "found")
  }

  #keepDraft(draft: Draft): void {
    if (this.#isIdle(draft)) this.#left.delete(keyOf(draft))
    else this.#left.set(keyOf(draft), draft)
    this.#draft = null
  }

  /** True where nobody has written anything: no new words, or nothing other than the note has already. */
  #isIdle({ of, target, motivation, body, tags }: Draft): boolean {
    if (of === null) return body.trim() === "" && tags.length === 0
    const note = this.#noteAt(of)
    return (
      note !== undefined &&
      isSameData(
        [target, motivation, body, tags],
        [note.target, note.motivation, note.body, note.tags],
      )
    )
  }

  #forget(draft: Draft): void {
    this.#left.delete(keyOf(draft))
    this.#draft = null
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
    return this.ownLayers(this.#host.writer).at(-1)?.id ?? ""
  }

  /** A new layer of one's own, told apart from the others for as long as there are inks and shapes. */
  #newLayer(id: string, label: string, who: Pick<Note, "creator" | "created">): Layer {
    return makeLayer({ id, label, ...who }, [], freeLook(this.layers))
  }

  #noteAt({ layer, note }: NoteAddress): Note | undefined {
    return this.layers.find(({ id }) => id === layer)?.notes.find(({ id }) => id === note)
  }
}

function keyOf({ of, choices }: Draft): string {
  return JSON.stringify(of ?? choices)
}
