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
import { isPressed } from "../commands/keys.js"
import type { DialogName, Mode, Workbench } from "../commands/workbench.js"
import { chooseFiles } from "../files/choose-files.js"
import { fetchEdition } from "../files/fetch-edition.js"
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
import type { Session, Told } from "../work/session.js"
import { Workplace } from "../work/workplace.js"
import type { Palette } from "../commands/palette.js"
import { type Dialogs, drawDialog } from "./dialogs.js"
import { nameOfStep } from "./step-name.js"
import { editorStyles } from "./editor.styles.js"
import { editorWords } from "./editor-words.js"
import { drawHead } from "./head.js"

/** Milliseconds after a change until what stands around the texts is drawn: longer than between two keys. */
const PAUSE = 150

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
    (edition) => this.#openWork(edition),
  )
  readonly #saving = new Saving(
    () => this.#words.files,
    (said) => this.#say(said),
  )
  readonly #shelf = new Shelf(this, {
    words: () => ({ phrases: this.#words.keeping, language: this.#words.language }),
    open: (edition, resumed) => this.#openWork(edition, resumed),
    save: () => this.save(),
  })
  readonly #plugins: readonly Plugin[] = [
    pasting((report) => this.#say(pasteSaid(this.#words.paste, report))),
    ...panePlugins,
  ]
  #place: Workplace | null = null
  #dialog: DialogName | null = null
  #palette: Palette = { typed: "", marked: 0 }
  /** The timer of the next drawing; 0 before the first. */
  #drawing = 0
  /** The last thing said to those who do not see it happen. */
  #said = ""
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
    this.addEventListener("keydown", this.#onKey)
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
    void this.#shelf.finish()
    this.#closeWork()
    this.#showScreen()
  }

  openFiles(): void {
    void chooseFiles().then((files) => this.#begin.take(files, null))
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

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#closeWork()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src !== "") void this.#fetch(this.src)
    const words = { words: this.#roomWords, panes: this.#words.panes }
    const isSame = this.#panesWords.words === words.words && this.#panesWords.panes === words.panes
    if (!isSame) this.#panesWords = words
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>("dialog")
    if (dialog !== null && !dialog.open) dialog.showModal()
  }

  protected override render(): TemplateResult {
    const phrases = this.#words
    const place = this.#place
    return html`<div class="editor" lang=${phrases.language} @click=${this.#openExample} @toggle=${{ handleEvent: this.#toggled, capture: true }}>
      ${
        place === null
          ? drawBegin(phrases, this.#begin, this.#shelf, () => this.openFiles())
          : html`${drawHead(phrases, this, place.session, this.#shelf, this.#open.has("menu"))}${this.#drawWork(place)}`
      }
      <p class="unseen" role="status">${this.#said}</p>
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
    return html`<div class="workroom">
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
        this.requestUpdate()
        return refusal === null
      },
      name: (person) => {
        this.#person = person
      },
      letGo: () => this.#show(place.choose(null)),
      align: (end) => this.#align(end),
      writeNote: () => this.#writeNote(),
      openText: () => this.openFiles(),
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
    }
  }

  #openWork(edition: Edition, resumed: Resumed | null = null): void {
    this.#closeWork()
    const place = new Workplace(
      edition,
      () => this.#viewOptions,
      () => this.#drawSoon(),
    )
    this.#place = place
    this.#shelf.begin(place.session, resumed)
    this.#showScreen()
  }

  /** What stands around the texts is drawn once nobody has typed for a moment: a key waits for its own words alone. */
  #drawSoon(): void {
    clearTimeout(this.#drawing)
    this.#drawing = window.setTimeout(() => this.requestUpdate(), PAUSE)
  }

  #closeWork(): void {
    this.#place?.close()
    this.#place = null
    this.#writtenIn = null
    this.#saving.forget()
  }

  /** Another screen comes. What had the focus is gone: it goes to the heading. */
  #showScreen(): void {
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h1")?.focus())
  }

  async #fetch(address: string): Promise<void> {
    try {
      this.#begin.begin(await fetchEdition(address))
    } catch (error) {
      this.#begin.trouble = error
      this.requestUpdate()
    }
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
    if (chosen !== null) void this.#chooseInView(chosen)
  }

  async #chooseInView(change: string): Promise<void> {
    await this.updateComplete
    const view = this.renderRoot.querySelector("variorum-view")
    await view?.updateComplete
    view?.choose(change)
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

  /** A link of the page to an edition opens it here. */
  readonly #openExample = (event: Event): void => {
    const link = event
      .composedPath()
      .find((each) => each instanceof HTMLAnchorElement && each.slot === "example")
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    void this.#fetch(link.href)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.#dialog !== null) return
    const command = commandFor(this, (keys) => isPressed(event, keys))
    if (command === null) return
    event.preventDefault()
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
