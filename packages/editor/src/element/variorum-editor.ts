import type { Edition } from "@variorum/formats"
import {
  type LayersEvent,
  roomWords,
  type VariantSelectEvent,
  VariorumView,
  Wording,
} from "@variorum/viewer"
import type { ChangeEntry, EditorPhrases, ExportName, Phrases, StepRefusal } from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit"
import type { Plugin } from "prosemirror-state"
import { keyed } from "lit/directives/keyed.js"
import { Begin } from "../begin/begin.js"
import { drawBegin } from "../begin/draw-begin.js"
import { commandFor } from "../commands/commands.js"
import { isPressed } from "../commands/keys.js"
import type { DialogName, Mode, PanelName, Workbench } from "../commands/workbench.js"
import { chooseFiles } from "../files/choose-files.js"
import { fetchEdition } from "../files/fetch-edition.js"
import { Saving } from "../files/saving.js"
import { addAll, readTexts } from "../files/add-texts.js"
import type { WritingCommand } from "../document/commands.js"
import { panePlugins } from "./pane-plugins.js"
import type { PassageEnd } from "../panes/drag.js"
import { type PanesWords, VariorumPanes } from "../panes/variorum-panes.js"
import { drawSide } from "../side/side.js"
import type { SideRoom } from "../side/side-room.js"
import { idOfNote } from "../side/notes-panel.js"
import type { Looked } from "../work/at-rest.js"
import { setLayers } from "../work/layers.js"
import { toEdition } from "../work/work.js"
import { type Resumed, Shelf } from "../keep/shelf.js"
import { pasting } from "../paste/pasting.js"
import { pasteSaid } from "../paste/said.js"
import type { Session, Told } from "../work/session.js"
import { Workplace } from "../work/workplace.js"
import type { Palette } from "../commands/palette.js"
import { type Dialogs, drawDialog } from "./dialogs.js"
import { nameOfStep } from "./step-name.js"
import { sayTrouble } from "./trouble.js"
import { editorStyles } from "./editor.styles.js"
import { editorWords } from "./editor-words.js"
import { drawBar } from "./bar.js"
import { drawHead } from "./head.js"
import { WorkEvent } from "./work-event.js"
import { WritingIn } from "./writing-in.js"

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
  /** The last thing said to those who do not see it happen. */
  #said = ""
  #isTelling = false
  /** Which panels beside the texts are open. */
  readonly #open = new Set<string>()
  /** The passage that is to be aligned; null while none is. */
  #aligning: PassageEnd | null = null
  /** Who judges: said once for a visit. */
  #person = ""
  readonly #writing = new WritingIn()
  #panesWords: PanesWords = { words: this.#roomWords, panes: this.#words.panes }

  constructor() {
    super()
    this.src = ""
    this.mode = "write"
    this.addEventListener("keydown", this.#onKey)
    this.addEventListener("pointerdown", this.#hush)
  }

  get session(): Session | null {
    return this.#place?.session ?? null
  }

  get place(): Workplace | null {
    return this.#place
  }

  get mayWrite(): boolean {
    return this.#shelf.mayWrite
  }

  get names(): readonly [string, string] {
    const place = this.#place
    if (place === null) return ["", ""]
    const { texts } = place.session.work
    const [one, other] = place.comparer.pair.map((index, side) =>
      this.#roomWords.headOf(texts[index]!.witness, side as 0 | 1),
    )
    return [one ?? "", other ?? ""]
  }

  /** The work as it is now, as an edition: what `writeEdition` makes a file of. Null on the first screen. */
  get edition(): Edition | null {
    return this.session === null ? null : toEdition(this.session.work)
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

  canWrite(command: WritingCommand): boolean {
    return this.#writing.can(command)
  }

  write(command: WritingCommand): void {
    const { name } = command
    const isAsked = name === "turn" || name === "deletion" || name === "addition"
    if (!this.#writing.do(command) && isAsked) this.ask(name)
  }

  align(): void {
    const end = this.#panes?.passageAtCaret ?? this.#place?.chosenEnd ?? null
    if (end !== null) this.#align(end)
  }

  judge(): void {
    const judging = this.renderRoot.querySelector<HTMLDetailsElement>(".judging")
    if (judging === null) return
    judging.open = true
    judging.querySelector("select")?.focus()
  }

  /** Goes to the chosen change as readers see it, and begins a note on it there. */
  writeNote(): void {
    this.mode = "read"
    void this.#beginNote(this.#place?.chosen?.id ?? null)
  }

  letGo(): void {
    this.#show(this.#place?.choose(null) ?? null)
  }

  open(panel: PanelName): void {
    void this.#openPanel(panel).then((details) => details?.querySelector("summary")?.focus())
  }

  tell(refusal: StepRefusal | null): void {
    if (refusal !== null) this.#say(this.#words.steps.refusal[refusal])
  }

  addTexts(): void {
    void chooseFiles().then((files) => this.#addTexts(files))
  }

  showKept(): void {
    if (this.#place !== null) this.beginAnew()
    void this.#shelf.refresh().then(async () => {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>("#keeping-works")?.focus()
    })
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
    return html`<div class="editor" lang=${phrases.language} @click=${this.#openExample}>
      ${
        place === null
          ? drawBegin(phrases, this.#begin, this.#shelf, () => this.openFiles())
          : html`${drawHead(phrases, this, place.session, this.#shelf)}${drawBar(phrases, this.#roomWords, this, place)}${this.#drawWork(place)}`
      }
      <p class="said" role="status">${this.#said}</p>
      ${this.#drawDialog(place)}
    </div>`
  }

  get #words(): EditorPhrases {
    return this.#wording.words
  }

  get #roomWords(): Phrases {
    return roomWords.in(this.#words.language).plain
  }

  get #panes(): VariorumPanes | null {
    return this.renderRoot.querySelector("variorum-panes")
  }

  get #viewOptions(): Looked["options"] {
    return { phrases: this.#roomWords, judgements: this.session?.work.judgements ?? [] }
  }

  #drawWork(place: Workplace): TemplateResult {
    const { session, comparer } = place
    const { judgements, layers, tags } = session.work
    const { mayWrite } = this.#shelf
    if (this.mode === "read" || !mayWrite)
      return html`<variorum-view ?writable=${mayWrite} .collation=${comparer.state.collation} .judgements=${judgements} .layers=${layers} .tags=${tags} heading-level="2" @variorum-layers=${this.#onLayers} @variorum-select=${this.#onSelect}></variorum-view>`
    return html`<div class="workroom" @toggle=${{ handleEvent: this.#toggled, capture: true }}>
      <variorum-panes .session=${session} .comparer=${comparer} .phrases=${this.#panesWords} .handlers=${this.#handlers} .plugins=${this.#plugins} .notes=${place.rest.told} @focusin=${this.#onFocus}></variorum-panes>
      ${drawSide(this.#sideRoom(place))}
    </div>`
  }

  #sideRoom(place: Workplace): SideRoom {
    const { session } = place
    return {
      phrases: this.#words,
      words: this.#roomWords,
      bench: this,
      place,
      shelf: this.#shelf,
      person: this.#person,
      isOpen: (panel) => this.#open.has(panel),
      attempt: (step, action) => {
        const refusal = session.attempt(step, action)
        this.tell(refusal)
        return refusal === null
      },
      name: (person) => {
        this.#person = person
      },
      lead: (note) => this.#panes?.lead(note),
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
      writing: this.#writing,
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
      () => this.requestUpdate(),
    )
    this.#place = place
    place.session.listen(() => this.#tellPage())
    this.#shelf.begin(place.session, resumed)
    this.#showScreen()
  }

  #closeWork(): void {
    this.#place?.close()
    this.#place = null
    this.#writing.pane = null
    this.#dialog = null
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
    this.#panes?.choose(entry?.passages ?? [])
    if (entry !== null) this.renderRoot.querySelector("variorum-view")?.choose(entry.id)
    this.requestUpdate()
  }

  #align(end: PassageEnd): void {
    this.#aligning = end
    this.ask("align")
  }

  async #beginNote(change: string | null): Promise<void> {
    await this.updateComplete
    const view = this.renderRoot.querySelector("variorum-view")
    await view?.updateComplete
    if (change === null || view?.choose(change) !== true) return
    await view.updateComplete
    view.writeNote()
  }

  async #addTexts(files: readonly File[]): Promise<void> {
    try {
      const texts = await readTexts(files)
      this.tell(this.session?.attempt("add text", (work) => addAll(work, texts)) ?? null)
      if (texts.length > 0) this.open("texts")
    } catch (error) {
      this.#say(sayTrouble(error))
    }
  }

  /** Tells the page that the work is another: once for whatever happens at a time. */
  #tellPage(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    queueMicrotask(() => {
      this.#isTelling = false
      const { session } = this
      if (session !== null) this.dispatchEvent(new WorkEvent(() => toEdition(session.work)))
    })
  }

  /** Opens a panel, with what stands in it; gives it, or null where it cannot be shown. */
  async #openPanel(panel: PanelName): Promise<HTMLDetailsElement | null> {
    this.mode = "write"
    this.#open.add(panel)
    this.requestUpdate()
    await this.updateComplete
    const details = this.renderRoot.querySelector<HTMLDetailsElement>(`[data-panel="${panel}"]`)
    if (details !== null) details.open = true
    return details
  }

  /** Shows a note in its panel. */
  async #openNote(id: string): Promise<void> {
    await this.#openPanel("notes")
    const note = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOfNote({ id }))}`)
    note?.scrollIntoView({ block: "nearest" })
    note?.focus()
  }

  /** Says which step was undone or done again, and puts the caret where it was. */
  #tell(told: Told | null, say: (step: string) => string): void {
    if (told === null) return
    this.#say(say(nameOfStep(this.#words, told.name)))
    const { caret } = told
    if (caret !== null) this.#panes?.putCaret(caret.text, caret)
  }

  #say(said: string): void {
    this.#said = said
    this.requestUpdate()
  }

  readonly #handlers = {
    choose: (passage: string | null) => this.#show(this.#place?.choose(passage) ?? null),
    align: (from: PassageEnd, to: PassageEnd) => {
      this.tell(this.#place?.pin(from, to) ?? null)
    },
    askToAlign: (end: PassageEnd) => this.#align(end),
    openNote: (id: string) => void this.#openNote(id),
  }

  readonly #onFocus = ({ currentTarget }: FocusEvent): void => {
    this.#writing.pane = (currentTarget as VariorumPanes).activePane ?? this.#writing.pane
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

  /** What was said is read by then. */
  readonly #hush = (): void => {
    if (this.#said !== "") this.#say("")
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
    this.#hush()
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
