import type { Edition } from "@variorum/formats"
import {
  type LayersEvent,
  roomWords,
  type VariantSelectEvent,
  VariorumView,
  Wording,
} from "@variorum/viewer"
import type { ChangeEntry, EditorPhrases, ExportName, Phrases, ViewOptions } from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit"
import type { Plugin } from "prosemirror-state"
import { keyed } from "lit/directives/keyed.js"
import { Begin } from "../begin/begin.js"
import { drawBegin } from "../begin/draw-begin.js"
import { commandFor } from "../commands/commands.js"
import { isInField, isPressed } from "../commands/keys.js"
import type { DialogName, Mode, Workbench } from "../commands/workbench.js"
import { Saving } from "../files/saving.js"
import type { WritingCommand } from "../document/commands.js"
import type { Pane } from "../panes/pane.js"
import { panePlugins } from "./pane-plugins.js"
import type { PassageEnd } from "../panes/drag.js"
import { type PanesWords, VariorumPanes } from "../panes/variorum-panes.js"
import { drawSide } from "../side/side.js"
import type { SideRoom } from "../side/side-room.js"
import { setLayers } from "../work/layers.js"
import { type Resumed, Shelf } from "../keep/shelf.js"
import { pasting } from "../paste/pasting.js"
import { pasteSaid } from "../paste/said.js"
import { Session, type Told } from "../work/session.js"
import { Workplace } from "../work/workplace.js"
import type { Palette } from "../commands/palette.js"
import type { Pair } from "../comparing/state.js"
import { openWork } from "../work/work.js"
import { Bringing } from "./bringing.js"
import { allowDrop } from "./dropping.js"
import { type Dialogs, drawDialog } from "./dialogs.js"
import { drawTrouble } from "./trouble.js"
import { nameOfStep } from "./step-name.js"
import { editorStyles } from "./editor.styles.js"
import { editorWords } from "./editor-words.js"
import { drawHead } from "./head.js"

/** Groups of commands whose keys mean the same in a field; all others are the field's own there. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(["file", "help"])

/**
 * Where two texts are brought, compared while they are corrected, paired by hand, annotated, kept and handed on.
 *
 * Nothing leaves the page: the only thing that is ever fetched is `src`, and the examples that the page links to.
 *
 * @slot example - links to editions that a page offers on the first screen
 */
export class VariorumEditor extends LitElement implements Workbench {
  static override readonly styles = editorStyles
  static override readonly properties = { src: { type: String }, mode: { type: String } }

  /** Address of an edition to begin with; the first screen when empty. */
  declare src: string
  /** How the work is looked at. */
  declare mode: Mode

  readonly #wording = new Wording(this, editorWords)
  readonly #begin = new Begin(
    this,
    () => this.#words,
    (edition) => this.#openEdition(edition),
    (said) => this.#say(said),
  )
  readonly #bringing = new Bringing({
    begin: this.#begin,
    words: () => this.#words,
    session: () => this.session,
    mayWrite: () => this.#shelf.mayWrite,
    leave: (go) => this.#leave(go),
    showBegin: () => this.#showBegin(),
    say: (said) => this.#say(said),
  })
  readonly #saving = new Saving(
    () => this.#words.files,
    (said) => this.#say(said),
  )
  readonly #shelf = new Shelf(this, {
    words: () => ({ phrases: this.#words.keeping, language: this.#words.language }),
    open: (edition, resumed) => this.#openEdition(edition, resumed),
    save: () => this.save(),
  })
  readonly #plugins: readonly Plugin[] = [
    pasting((report) => this.#say(pasteSaid(this.#words.paste, report))),
    ...panePlugins,
  ]
  #place: Workplace | null = null
  #dialog: DialogName | null = null
  /** The dialog as it stands in the page. */
  #shown: HTMLDialogElement | null = null
  #palette: Palette = { typed: "", marked: 0 }
  /** What was said last; empty once the work has changed since. */
  #said = ""
  /** What is done where a person leaves a work that is kept nowhere; null where nobody asks to. */
  #leaving: (() => void) | null = null
  /** Which panels beside the texts are open. */
  readonly #open = new Set<string>()
  /** The passage that is to be aligned; null while none is. */
  #aligning: PassageEnd | null = null
  /** Who judges: said once for a visit. */
  #person = ""
  /** The text that had the focus last; null where none had. */
  #writtenIn: Pane | null = null
  #panesWords: PanesWords = { words: this.#roomWords, panes: this.#words.panes }

  constructor() {
    super()
    this.src = ""
    this.mode = "write"
    // Before the texts, which keep every Enter for themselves.
    this.addEventListener("keydown", this.#onKey, { capture: true })
  }

  get session(): Session | null {
    return this.#place?.session ?? null
  }

  get chosen(): string | null {
    return this.#place?.chosen?.id ?? null
  }

  undo(): void {
    this.#tell(this.session?.undo() ?? null, this.#words.steps.undone)
  }

  redo(): void {
    this.#tell(this.session?.redo() ?? null, this.#words.steps.redone)
  }

  beginAnew(): void {
    void this.#leave(() => this.#showBegin())
  }

  openFiles(): void {
    void this.#bringing.open()
  }

  addTexts(): void {
    void this.#bringing.add()
  }

  save(): void {
    if (this.session !== null) void this.#saving.save(this.session.work)
  }

  show(mode: Mode): void {
    this.mode = mode
  }

  step(by: 1 | -1): void {
    this.#show(this.#place?.step(by) ?? null)
  }

  ask(dialog: DialogName): void {
    this.#dialog = dialog
    this.#palette = { typed: "", marked: 0 }
    this.requestUpdate()
  }

  canWrite({ run }: WritingCommand): boolean {
    const pane = this.#writtenIn
    return pane !== null && run(pane.view.state)
  }

  write({ name, run }: WritingCommand): void {
    const pane = this.#writtenIn
    if (pane === null) return
    run(
      pane.view.state,
      (step) => pane.view.dispatch(step.setMeta("variorum-step", name)),
      pane.view,
    )
    pane.view.focus()
  }

  alignAtCaret(): void {
    const end = this.renderRoot.querySelector("variorum-panes")?.passageAtCaret ?? null
    if (end !== null) this.#align(end)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const place = this.#place
    if (place !== null) this.#place = this.#placeOf(place.session, place.comparer.pair)
  }

  /** Out of the page nothing is compared any more; the work is there when the editor is put back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#place?.close()
    this.#writtenIn = null
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src !== "") void this.#bringing.fetch(this.src)
    const words = { words: this.#roomWords, panes: this.#words.panes }
    const isSame = this.#panesWords.words === words.words && this.#panesWords.panes === words.panes
    if (!isSame) this.#panesWords = words
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>("dialog")
    // One that was closed stays there until it has said so.
    if (dialog !== null && dialog !== this.#shown) dialog.showModal()
    this.#shown = dialog
  }

  protected override render(): TemplateResult {
    const phrases = this.#words
    const place = this.#place
    return html`<div class="editor" lang=${phrases.language} @click=${this.#bringing.follow} @dragover=${allowDrop} @drop=${this.#bringing.drop}>
      ${
        place === null
          ? drawBegin(phrases, this.#begin, this.#shelf, () => this.openFiles())
          : html`${drawHead(phrases, this, place.session, this.#shelf)}
            ${this.#begin.trouble === null ? nothing : drawTrouble(this.#begin.trouble)}
            ${this.#drawWork(place)}`
      }
      <p class=${this.#said === "" ? "unseen" : "said"} role="status">${this.#said}</p>
      ${this.#drawDialog(place)}
    </div>`
  }

  get #words(): EditorPhrases {
    return this.#wording.words
  }

  get #roomWords(): Phrases {
    return roomWords.in(this.#words.language).plain
  }

  get #viewOptions(): ViewOptions {
    return { phrases: this.#roomWords, judgements: this.session?.work.judgements ?? [] }
  }

  #drawWork(place: Workplace): TemplateResult {
    const { session, comparer } = place
    const { judgements, layers } = session.work
    const { mayWrite } = this.#shelf
    if (this.mode === "read" || !mayWrite)
      return html`<variorum-view ?writable=${mayWrite} .collation=${comparer.state.collation} .judgements=${judgements} .layers=${layers} heading-level="2" @variorum-layers=${this.#onLayers} @variorum-select=${this.#onSelect}></variorum-view>`
    return html`<div class="workroom" @toggle=${{ handleEvent: this.#toggled, capture: true }}>
      <variorum-panes .session=${session} .comparer=${comparer} .phrases=${this.#panesWords} .handlers=${this.#handlers} .plugins=${this.#plugins} @focusin=${this.#onFocus}></variorum-panes>
      ${drawSide(this.#sideRoom(place))}
    </div>`
  }

  #sideRoom(place: Workplace): SideRoom {
    const { session } = place
    return {
      phrases: this.#words,
      words: this.#roomWords,
      place,
      shelf: this.#shelf,
      person: this.#person,
      isOpen: (panel) => this.#open.has(panel),
      attempt: (step, action) => {
        const refusal = session.attempt(step, action)
        if (refusal !== null) this.#say(this.#words.steps.refusal[refusal])
        return refusal === null
      },
      name: (person) => {
        this.#person = person
      },
      letGo: () => this.#show(place.choose(null)),
      align: (end) => this.#align(end),
      writeNote: () => this.#writeNote(),
      addTexts: () => this.addTexts(),
    }
  }

  #drawDialog(place: Workplace | null): TemplateResult | typeof nothing {
    const asked = this.#dialog
    if (asked === null) return nothing
    // A dialog tells that it was closed when another may be open already.
    const close = () => {
      if (this.#dialog === asked) this.#dialog = null
      this.requestUpdate()
    }
    return html`${keyed(asked, html`<dialog @close=${close}>${drawDialog(asked, this.#dialogs(place))}</dialog>`)}`
  }

  #dialogs(place: Workplace | null): Dialogs {
    return {
      phrases: this.#words,
      bench: this,
      palette: this.#palette,
      setPalette: (palette) => {
        this.#palette = palette
        this.requestUpdate()
      },
      room: place === null ? null : this.#sideRoom(place),
      aligning: this.#aligning,
      say: (said) => this.#say(said),
      export: (name) => {
        if (place !== null) this.#export(name, place)
      },
      leave: () => this.#leaving?.(),
    }
  }

  #openEdition(edition: Edition, resumed: Resumed | null = null): void {
    this.#closeWork()
    const session = new Session(openWork(edition))
    session.listen(() => {
      this.#said = ""
      this.#begin.trouble = null
    })
    this.#place = this.#placeOf(session)
    this.#shelf.begin(session, resumed)
    this.#showScreen()
  }

  #placeOf(session: Session, pair?: Pair): Workplace {
    const place = new Workplace(
      session,
      () => this.#viewOptions,
      () => this.requestUpdate(),
    )
    if (pair !== undefined) place.comparer.pair = pair
    return place
  }

  /** Leaves the work that is open, where it is kept; where it is not, a person is asked first. */
  async #leave(go: () => void): Promise<void> {
    if (this.#place === null || (await this.#shelf.isKept())) return go()
    this.#leaving = go
    this.ask("leave")
  }

  #showBegin(): void {
    void this.#shelf.finish()
    this.#closeWork()
    this.#showScreen()
  }

  #closeWork(): void {
    this.#place?.close()
    this.#place = null
    this.#writtenIn = null
    this.#said = ""
    this.#saving.forget()
  }

  /** Another screen comes. What had the focus is gone: it goes to the heading. */
  #showScreen(): void {
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h1")?.focus())
  }

  #export(name: ExportName, { session, comparer }: Workplace): void {
    const { collation } = comparer.state
    if (name !== "print" && collation !== null) this.#saving.export(name, session.work, collation)
    if (name !== "print") return
    this.mode = "read"
    void this.updateComplete.then(() => print())
  }

  /** Shows the chosen change in the texts, whichever way they are looked at. */
  #show(entry: ChangeEntry | null): void {
    this.renderRoot.querySelector("variorum-panes")?.choose(entry?.passages ?? [])
    if (entry !== null) this.renderRoot.querySelector("variorum-view")?.choose(entry.id)
    this.requestUpdate()
  }

  #align(end: PassageEnd): void {
    this.#aligning = end
    this.ask("align")
  }

  /** Goes to the chosen change in the reading room, where notes are written. */
  #writeNote(): void {
    const { chosen } = this
    this.mode = "read"
    if (chosen !== null) void this.#writeInView(chosen)
  }

  async #writeInView(change: string): Promise<void> {
    await this.updateComplete
    const view = this.renderRoot.querySelector("variorum-view")
    await view?.updateComplete
    view?.writeNote(change)
  }

  /** Says which step was undone or done again, and puts the caret where it was. */
  #tell(told: Told | null, say: (step: string) => string): void {
    if (told === null) return
    this.#say(say(nameOfStep(this.#words, told.name)))
    const { caret } = told
    if (caret !== null) this.renderRoot.querySelector("variorum-panes")?.putCaret(caret.text, caret)
  }

  #say(said: string): void {
    this.#said = said
    this.requestUpdate()
  }

  readonly #handlers = {
    choose: (passage: string | null) => this.#show(this.#place?.choose(passage) ?? null),
    align: (from: PassageEnd, to: PassageEnd) => {
      const refusal = this.#place?.pin(from, to) ?? null
      if (refusal !== null) this.#say(this.#words.steps.refusal[refusal])
    },
    askToAlign: (end: PassageEnd) => this.#align(end),
  }

  readonly #onFocus = ({ currentTarget }: FocusEvent): void => {
    this.#writtenIn = (currentTarget as VariorumPanes).activePane ?? this.#writtenIn
  }

  readonly #onLayers = ({ layers }: LayersEvent): void => {
    this.session?.attempt("notes", (work) => setLayers(work, layers))
  }

  readonly #onSelect = ({ change }: VariantSelectEvent): void => {
    this.#place?.choose(change.id)
  }

  readonly #toggled = ({ target }: Event): void => {
    const panel = target instanceof HTMLDetailsElement ? target.dataset["panel"] : undefined
    if (panel === undefined || !(target instanceof HTMLDetailsElement)) return
    if (target.open) this.#open.add(panel)
    else this.#open.delete(panel)
    this.requestUpdate()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.#dialog !== null) return
    const command = commandFor(this, (keys) => isPressed(event, keys))
    if (command === null || (isInField(event) && !OF_THE_PAGE.has(command.group))) return
    event.preventDefault()
    event.stopPropagation()
    command.run(this)
  }
}

// They register themselves when their modules are loaded; mere types would not load them.
void [VariorumView, VariorumPanes]

if (customElements.get("variorum-editor") === undefined)
  customElements.define("variorum-editor", VariorumEditor)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-editor": VariorumEditor
  }
}
