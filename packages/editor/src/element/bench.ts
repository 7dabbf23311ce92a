import type { Edition } from "@variorum/formats"
import type { VariorumView } from "@variorum/viewer"
import type { ChangeEntry, EditorPhrases, ExportName, Phrases, StepRefusal } from "@variorum/views"
import type { LitElement } from "lit"
import type { Begin } from "../begin/begin.js"
import type { Palette } from "../commands/palette.js"
import type { DialogName, Mode, PanelName, Workbench } from "../commands/workbench.js"
import type { WritingCommand } from "../document/commands.js"
import type { Saving } from "../files/saving.js"
import type { Resumed, Shelf } from "../keep/shelf.js"
import type { PassageEnd } from "../panes/drag.js"
import type { VariorumPanes } from "../panes/variorum-panes.js"
import { idOfNote } from "../side/notes-panel.js"
import type { Looked } from "../work/at-rest.js"
import { Session, type Told } from "../work/session.js"
import { openWork, toEdition } from "../work/work.js"
import { Workplace } from "../work/workplace.js"
import { Bringing } from "./bringing.js"
import { nameOfStep } from "./step-name.js"
import { WorkEvent } from "./work-event.js"
import { WritingIn } from "./writing-in.js"

/** The element at whose bench the work is done. */
export type BenchHost = LitElement & { mode: Mode }

/** What stands around the bench. */
export interface BenchRoom {
  readonly begin: Begin
  readonly saving: Saving
  readonly shelf: Shelf
  readonly phrases: () => EditorPhrases
  /** As readers are told of changes. */
  readonly words: () => Phrases
}

/** Milliseconds after a change until what stands around the texts is drawn: longer than between two keys. */
const PAUSE = 150

/** What commands do, and what they leave open: dialogs, panels, what was said last. The element draws it. */
export class Bench implements Workbench {
  place: Workplace | null = null
  /** The dialog that is open; null where none is. */
  dialog: DialogName | null = null
  palette: Palette = { typed: "", marked: 0 }
  /** The last thing said of what was done; empty once something else is done. */
  said = ""
  /** Who judges: said once for a visit. */
  person = ""
  /** The passage that is to be aligned; null while none is. */
  aligning: PassageEnd | null = null
  /** Which panels beside the texts are open. */
  readonly panels = new Set<string>()
  readonly writing = new WritingIn()
  readonly #host: BenchHost
  readonly #room: () => BenchRoom
  /** What is done where a person leaves a work that is kept nowhere; null where nobody asks to. */
  #leaving: (() => void) | null = null
  /** The timer of the next drawing. */
  #drawing: ReturnType<typeof setTimeout> | undefined
  #isTelling = false
  #bringing: Bringing | null = null

  constructor(host: BenchHost, room: () => BenchRoom) {
    this.#host = host
    this.#room = room
  }

  /** Files and addresses that are brought. */
  get bringing(): Bringing {
    this.#bringing ??= new Bringing({
      begin: this.#room().begin,
      words: () => this.#phrases,
      session: () => this.session,
      mayWrite: () => this.mayWrite,
      leave: (go) => this.#leave(go),
      showBegin: () => this.#showBegin(),
      say: (said) => this.say(said),
    })
    return this.#bringing
  }

  get session(): Session | null {
    return this.place?.session ?? null
  }

  get mode(): Mode {
    return this.#host.mode
  }

  get mayWrite(): boolean {
    return this.#room().shelf.mayWrite
  }

  get names(): readonly [string, string] {
    const { place } = this
    if (place === null) return ["", ""]
    const name = (side: 0 | 1) =>
      this.#words.headOf(place.session.work.texts[place.comparer.pair[side]]!.witness, side)
    return [name(0), name(1)]
  }

  /** Opens an edition in the place of what is open. */
  begin(edition: Edition, resumed: Resumed | null): void {
    this.end()
    const session = new Session(openWork(edition))
    session.listen(() => {
      this.said = ""
      this.#room().begin.trouble = null
      this.#tellPage()
    })
    this.place = this.#placeOf(session)
    this.#room().shelf.begin(session, resumed)
    this.#showScreen()
  }

  /** Out of the page nothing is compared any more; the work stays. */
  pause(): void {
    this.place?.close()
    this.writing.pane = null
  }

  /** Goes on with the work that was there when the editor was taken out of the page. */
  resume(): void {
    const { place } = this
    if (place === null) return
    this.place = this.#placeOf(place.session)
    this.place.comparer.pair = place.comparer.pair
  }

  /** Leaves the work as a person has asked for, though it is kept nowhere. */
  goOn(): void {
    this.#leaving?.()
    this.#leaving = null
  }

  /** Lets the work go. */
  end(): void {
    this.place?.close()
    this.place = null
    this.writing.pane = null
    this.dialog = null
    this.said = ""
    this.#room().saving.forget()
  }

  undo(): void {
    this.#tellStep(this.session?.undo() ?? null, this.#phrases.steps.undone)
  }

  redo(): void {
    this.#tellStep(this.session?.redo() ?? null, this.#phrases.steps.redone)
  }

  beginAnew(): void {
    void this.#leave(() => this.#showBegin())
  }

  showKept(): void {
    void this.#leave(() => {
      if (this.place !== null) this.#showBegin()
      void this.#showWorks()
    })
  }

  openFiles(): void {
    void this.bringing.open()
  }

  addTexts(): void {
    void this.bringing.add()
  }

  save(): void {
    if (this.session !== null) void this.#room().saving.save(this.session.work)
  }

  /** Hands the work on in another form. */
  export(name: ExportName): void {
    const { place } = this
    const collation = place?.comparer.state.collation ?? null
    if (place === null || collation === null) return
    if (name !== "print")
      return void this.#room().saving.export(name, place.session.work, collation)
    this.show("read")
    void this.#host.updateComplete.then(() => print())
  }

  show(mode: Mode): void {
    this.#host.mode = mode
  }

  step(by: 1 | -1): void {
    this.#light(this.place?.step(by) ?? null)
  }

  /** Chooses the change that a passage belongs to; null lets go. */
  choose(passage: string | null): void {
    this.#light(this.place?.choose(passage) ?? null)
  }

  letGo(): void {
    this.choose(null)
  }

  ask(dialog: DialogName): void {
    this.dialog = dialog
    this.palette = { typed: "", marked: 0 }
    this.#host.requestUpdate()
  }

  canWrite(command: WritingCommand): boolean {
    return this.writing.can(command)
  }

  write(command: WritingCommand): void {
    const { name } = command
    const isAsked = name === "turn" || name === "deletion" || name === "addition"
    if (!this.writing.do(command) && isAsked) this.ask(name)
  }

  align(): void {
    const end = this.panes?.passageAtCaret ?? this.place?.chosenEnd ?? null
    if (end !== null) this.alignEnd(end)
  }

  /** Asks with what a passage is to be aligned. */
  alignEnd(end: PassageEnd): void {
    this.aligning = end
    this.ask("align")
  }

  judge(): void {
    const judging = this.#find<HTMLDetailsElement>(".judging")
    if (judging === null) return
    judging.open = true
    judging.querySelector("select")?.focus()
  }

  writeNote(): void {
    this.show("read")
    void this.#beginNote(this.place?.chosen?.id ?? null)
  }

  open(panel: PanelName): void {
    void this.#openPanel(panel).then((details) => details?.querySelector("summary")?.focus())
  }

  /** Shows a note in its panel. */
  async openNote(id: string): Promise<void> {
    await this.#openPanel("notes")
    const note = this.#find<HTMLElement>(`#${CSS.escape(idOfNote({ id }))}`)
    note?.scrollIntoView({ block: "nearest" })
    note?.focus()
  }

  tell(refusal: StepRefusal | null): void {
    if (refusal !== null) this.say(this.#phrases.steps.refusal[refusal])
  }

  /** Says something of what was done, to eyes and ears. */
  say(said: string): void {
    this.said = said
    this.#host.requestUpdate()
  }

  /** The two texts that are written in; null where they are not. */
  get panes(): VariorumPanes | null {
    return this.#find<VariorumPanes>("variorum-panes")
  }

  get #phrases(): EditorPhrases {
    return this.#room().phrases()
  }

  get #words(): Phrases {
    return this.#room().words()
  }

  get #viewOptions(): Looked["options"] {
    return { phrases: this.#words, judgements: this.session?.work.judgements ?? [] }
  }

  #find<Found extends Element>(selector: string): Found | null {
    return this.#host.renderRoot.querySelector<Found>(selector)
  }

  async #showWorks(): Promise<void> {
    await this.#room().shelf.refresh()
    await this.#host.updateComplete
    this.#find<HTMLElement>("#keeping-works")?.focus()
  }

  /** Another screen comes. What had the focus is gone: it goes to the heading. */
  #showScreen(): void {
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => this.#find<HTMLElement>("h1")?.focus())
  }

  /** Shows the chosen change in the texts, whichever way they are looked at. */
  #light(entry: ChangeEntry | null): void {
    this.panes?.choose(entry?.passages ?? [])
    if (entry !== null) this.#find<VariorumView>("variorum-view")?.choose(entry.id)
    this.#host.requestUpdate()
  }

  async #beginNote(change: string | null): Promise<void> {
    await this.#host.updateComplete
    const view = this.#find<VariorumView>("variorum-view")
    await view?.updateComplete
    if (change === null || view?.choose(change) !== true) return
    await view.updateComplete
    view.writeNote()
  }

  #placeOf(session: Session): Workplace {
    return new Workplace(
      session,
      () => this.#viewOptions,
      () => this.#drawSoon(),
    )
  }

  /** What stands around the texts is drawn once nobody has typed for a moment: a key waits for its own words alone. */
  #drawSoon(): void {
    clearTimeout(this.#drawing)
    this.#drawing = setTimeout(() => this.#host.requestUpdate(), PAUSE)
  }

  /** Leaves the work that is open, where it is kept; where it is not, a person is asked first. */
  async #leave(go: () => void): Promise<void> {
    if (this.place === null || (await this.#room().shelf.isKept())) return go()
    this.#leaving = go
    this.ask("leave")
  }

  #showBegin(): void {
    void this.#room().shelf.finish()
    this.end()
    this.#showScreen()
  }

  /** Opens a panel, with what stands in it; gives it, or null where it cannot be shown. */
  async #openPanel(panel: PanelName): Promise<HTMLDetailsElement | null> {
    this.show("write")
    this.panels.add(panel)
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const details = this.#find<HTMLDetailsElement>(`[data-panel="${panel}"]`)
    if (details !== null) details.open = true
    return details
  }

  /** Tells the page that the work is another: once for whatever happens at a time. */
  #tellPage(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    queueMicrotask(() => {
      this.#isTelling = false
      const { session } = this
      if (session !== null) this.#host.dispatchEvent(new WorkEvent(() => toEdition(session.work)))
    })
  }

  /** Says which step was undone or done again, and puts the caret where it was. */
  #tellStep(told: Told | null, say: (step: string) => string): void {
    if (told === null) return
    this.say(say(nameOfStep(this.#phrases, told.name)))
    const { caret } = told
    if (caret !== null) this.panes?.putCaret(caret.text, caret)
  }
}
