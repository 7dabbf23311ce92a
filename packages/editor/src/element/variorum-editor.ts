import type { Collation } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import {
  type LayersEvent,
  roomWords,
  type VariantSelectEvent,
  VariorumView,
  Wording,
} from "@variorum/viewer"
import type {
  ChangeEntry,
  EditorPhrases,
  ExportName,
  Phrases,
  StepName,
  ViewOptions,
} from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit"
import { keyed } from "lit/directives/keyed.js"
import { Begin } from "../begin/begin.js"
import { drawBegin } from "../begin/draw-begin.js"
import { commandFor } from "../commands/commands.js"
import { isPressed } from "../commands/keys.js"
import { drawPalette, type Palette } from "../commands/palette.js"
import { drawSheetOfKeys } from "../commands/sheet-of-keys.js"
import type { DialogName, Mode, Workbench } from "../commands/workbench.js"
import { drawExports } from "../files/draw-exports.js"
import { fileExports } from "../files/exports.js"
import { openSource } from "../files/open-files.js"
import { download, type FileHandle, fileNameOf, saveFile } from "../files/save-file.js"
import { Comparer } from "../comparing/comparer.js"
import type { PassageEnd } from "../panes/drag.js"
import { type PanesWords, VariorumPanes } from "../panes/variorum-panes.js"
import { drawAlignMenu } from "../side/align-menu.js"
import { drawSide } from "../side/side.js"
import type { SideRoom } from "../side/side-room.js"
import { passageNamed } from "../work/compared.js"
import { setLayers } from "../work/layers.js"
import { chosenFrom, pinSentences } from "../work/pins.js"
import { Session, type Told } from "../work/session.js"
import { openWork } from "../work/work.js"
import { ChosenChange } from "./chosen-change.js"
import { editorStyles } from "./editor.styles.js"
import { editorWords } from "./editor-words.js"
import { drawHead } from "./head.js"
import { drawParticulars } from "./particulars-dialog.js"

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

  session: Session | null = null
  readonly #wording = new Wording(this, editorWords)
  readonly #begin = new Begin(
    this,
    () => this.#words,
    (edition) => this.#openWork(edition),
  )
  #dialog: DialogName | null = null
  #palette: Palette = { typed: "", marked: 0 }
  /** The last thing said to those who do not see it happen. */
  #said = ""
  readonly #chosen = new ChosenChange()
  #comparer: Comparer | null = null
  /** Which panels beside the texts are open. */
  readonly #open = new Set<string>()
  /** The passage that is to be aligned; null while none is. */
  #aligning: PassageEnd | null = null
  #person = ""
  #file: FileHandle | null = null
  #stopListening: readonly (() => void)[] = []
  #panesPhrases: PanesWords = { words: this.#roomWords, panes: this.#words.panes }
  readonly #handlers = {
    choose: (passage: string | null) => this.#choose(passage),
    align: (from: PassageEnd, to: PassageEnd) => this.#pin(from, to),
    askToAlign: (end: PassageEnd) => this.#align(end),
  }

  constructor() {
    super()
    this.src = ""
    this.mode = "write"
    this.addEventListener("keydown", this.#onKey)
  }

  undo(): void {
    const told = this.session?.undo() ?? null
    if (told === null) return
    this.#say(this.#words.steps.undone(nameOfStep(this.#words, told.name)))
    this.#putCaret(told)
  }

  redo(): void {
    const told = this.session?.redo() ?? null
    if (told === null) return
    this.#say(this.#words.steps.redone(nameOfStep(this.#words, told.name)))
    this.#putCaret(told)
  }

  get chosen(): string | null {
    return this.#chosen.entry?.id ?? null
  }

  beginAnew(): void {
    this.#close()
    this.session = null
    this.#file = null
    this.requestUpdate()
    this.#focusHeading()
  }

  openFiles(): void {
    const field = document.createElement("input")
    field.type = "file"
    field.multiple = true
    field.addEventListener("change", () => void this.#begin.take([...(field.files ?? [])], null))
    field.click()
  }

  save(): void {
    void this.#save()
  }

  show(mode: Mode): void {
    this.mode = mode
  }

  step(by: 1 | -1): void {
    const collation = this.#collation
    if (collation === null) return
    this.#show(this.#chosen.step(by, collation, this.#viewOptions))
  }

  ask(dialog: DialogName): void {
    this.#dialog = dialog
    this.#palette = { typed: "", marked: 0 }
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src !== "") void this.#fetch(this.src)
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>("dialog")
    if (dialog !== null && !dialog.open) dialog.showModal()
  }

  protected override render(): TemplateResult {
    const phrases = this.#words
    return html`<div class="editor" lang=${phrases.language} @click=${this.#openExample}>
      ${
        this.session === null || this.#comparer === null
          ? drawBegin(phrases, this.#begin, () => this.openFiles())
          : html`${drawHead(phrases, this, this.session)}${this.#drawWork(this.session, this.#comparer)}`
      }
      <p class="unseen" role="status">${this.#said}</p>
      ${this.#drawDialog(phrases)}
    </div>`
  }

  get #words(): EditorPhrases {
    return this.#wording.words
  }

  get #collation(): Collation | null {
    const state = this.#comparer?.state
    return state?.isCurrent === true ? state.collation : null
  }

  get #roomWords(): Phrases {
    return roomWords.in(this.#words.language).plain
  }

  get #viewOptions(): ViewOptions {
    return { phrases: this.#roomWords, judgements: this.session?.work.judgements ?? [] }
  }

  #drawWork(session: Session, comparer: Comparer): TemplateResult {
    const { work } = session
    if (this.mode === "read")
      return html`<variorum-view writable .collation=${comparer.state.collation} .judgements=${work.judgements} .layers=${work.layers} heading-level="2" @variorum-layers=${this.#onLayers} @variorum-select=${this.#onSelect}></variorum-view>`
    const phrases = { words: this.#roomWords, panes: this.#words.panes }
    if (this.#panesPhrases.words !== phrases.words || this.#panesPhrases.panes !== phrases.panes)
      this.#panesPhrases = phrases
    return html`<div class="workroom" @toggle=${{ handleEvent: this.#toggled, capture: true }}>
      <variorum-panes .session=${session} .comparer=${comparer} .phrases=${this.#panesPhrases} .handlers=${this.#handlers}></variorum-panes>
      ${drawSide(this.#sideRoom(session, comparer))}
    </div>`
  }

  #sideRoom(session: Session, comparer: Comparer): SideRoom {
    return {
      phrases: this.#words,
      words: this.#roomWords,
      session,
      comparer,
      collation: this.#collation,
      chosen: this.#chosen.entry,
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
      choose: (passage) => this.#choose(passage),
      letGo: () => this.#choose(null),
      align: (end) => this.#align(end),
      writeNote: () => this.#writeNote(),
      openText: () => this.openFiles(),
    }
  }

  #drawDialog(phrases: EditorPhrases): TemplateResult | typeof nothing {
    if (this.#dialog === null) return nothing
    const { session } = this
    const comparer = this.#comparer
    const asked = this.#dialog
    // A dialog tells that it was closed when another may be open already.
    const close = () => {
      if (this.#dialog === asked) this.#dialog = null
      this.requestUpdate()
    }
    const change = (palette: Palette) => {
      this.#palette = palette
      this.requestUpdate()
    }
    const content = {
      palette: () => drawPalette(phrases, this, this.#palette, change),
      keys: () => drawSheetOfKeys(phrases),
      align: () =>
        session === null || comparer === null || this.#aligning === null
          ? nothing
          : drawAlignMenu(this.#sideRoom(session, comparer), this.#aligning),
      export: () => drawExports(phrases, (name) => this.#export(name)),
      particulars: () =>
        session === null ? nothing : drawParticulars(phrases, session, (said) => this.#say(said)),
    }[asked]
    return html`${keyed(asked, html`<dialog @close=${close}>${content()}</dialog>`)}`
  }

  #openWork(edition: Edition): void {
    this.#close()
    const session = new Session(openWork(edition))
    const comparer = new Comparer(session)
    this.session = session
    this.#comparer = comparer
    this.#stopListening = [
      session.listen(() => this.requestUpdate()),
      comparer.listen(() => this.#follow()),
    ]
    this.requestUpdate()
    this.#focusHeading()
  }

  #close(): void {
    for (const stop of this.#stopListening) stop()
    this.#stopListening = []
    void this.#comparer?.close()
    this.#comparer = null
  }

  /** What had the focus is gone when another screen comes: it goes to its heading. */
  #focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h1")?.focus())
  }

  #follow(): void {
    this.#chosen.follow(this.#collation, this.#viewOptions)
    this.requestUpdate()
  }

  #putCaret({ caret }: Told): void {
    if (caret !== null) this.renderRoot.querySelector("variorum-panes")?.putCaret(caret.text, caret)
  }

  #choose(passage: string | null): void {
    const collation = this.#collation
    if (collation === null) return
    this.#show(this.#chosen.choose(passage, collation, this.#viewOptions))
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

  /** What was dropped on what belongs together. */
  #pin(from: PassageEnd, to: PassageEnd): void {
    const { session } = this
    const collation = this.#collation
    if (session === null || collation === null) return
    const [one, other] = [from, to].map(({ side, passage }) => {
      const found = passageNamed(collation, passage)
      return found === undefined ? null : chosenFrom(session.work, collation, found, side)
    })
    const refusal =
      !one || !other
        ? ("texts have changed" as const)
        : session.attempt("pin together", (work) => pinSentences(work, "together", one, other))
    if (refusal !== null) this.#say(this.#words.steps.refusal[refusal])
  }

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

  async #fetch(address: string): Promise<void> {
    try {
      const answer = await fetch(new URL(address, document.baseURI), { credentials: "omit" })
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const opened = openSource({ name: address, bytes })
      const edition = opened.kind === "edition" ? opened.edition : { witnesses: [opened.witness] }
      this.#begin.begin(edition)
    } catch (error) {
      this.#begin.trouble = error
      this.requestUpdate()
    }
  }

  async #save(): Promise<void> {
    const { session } = this
    const [edition] = fileExports
    if (session === null || this.#collation === null || edition === undefined) return
    const { work } = session
    const name = fileNameOf(work.title, edition.ending)
    try {
      const saved = await saveFile(
        name,
        edition.write(work, this.#collation),
        edition.mediaType,
        this.#file,
      )
      if (saved === null) return
      this.#file = saved.handle
      this.#say(this.#words.files.saved(saved.name))
    } catch {
      this.#say(this.#words.files.notSaved)
    }
  }

  #export(name: ExportName): void {
    if (name === "print") {
      this.mode = "read"
      void this.updateComplete.then(() => print())
      return
    }
    const form = fileExports.find((each) => each.name === name)
    const { session } = this
    if (form === undefined || session === null || this.#collation === null) return
    const file = fileNameOf(session.work.title, form.ending)
    download(file, form.write(session.work, this.#collation), form.mediaType)
    this.#say(this.#words.files.saved(file))
  }

  #say(said: string): void {
    this.#said = said
    this.requestUpdate()
  }

  readonly #onLayers = ({ layers }: LayersEvent): void => {
    this.session?.attempt("notes", (work) => setLayers(work, layers))
  }

  readonly #onSelect = ({ change }: VariantSelectEvent): void => {
    const collation = this.#collation
    if (collation !== null) this.#chosen.choose(change.id, collation, this.#viewOptions)
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
    this.src = link.getAttribute("href") ?? ""
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.#dialog !== null) return
    const command = commandFor(this, (keys) => isPressed(event, keys))
    if (command === null) return
    event.preventDefault()
    command.run(this)
  }
}

/** What a step is called; a command of ProseMirror's that nobody named is called by its own name. */
function nameOfStep({ steps }: EditorPhrases, name: string): string {
  return Object.hasOwn(steps.step, name) ? steps.step[name as StepName] : name
}

// The reading room registers itself when its module is loaded; a mere type would not load it.
void [VariorumView, VariorumPanes]

if (customElements.get("variorum-editor") === undefined)
  customElements.define("variorum-editor", VariorumEditor)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-editor": VariorumEditor
  }
}
