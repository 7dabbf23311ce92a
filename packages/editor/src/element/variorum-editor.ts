import { type Collation, collateIncrementally } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { type LayersEvent, type VariantSelectEvent, VariorumView, Wording } from "@variorum/viewer"
import type { EditorPhrases, ExportName, StepName } from "@variorum/views"
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
import { Session } from "../work/session.js"
import { openWork, toEdition } from "../work/work.js"
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
  chosen: string | null = null
  readonly #wording = new Wording(this, editorWords)
  readonly #begin = new Begin(
    this,
    () => this.#words,
    (edition) => this.#open(edition),
  )
  #dialog: DialogName | null = null
  #palette: Palette = { typed: "", marked: 0 }
  /** The last thing said to those who do not see it happen. */
  #said = ""
  #collation: Collation | null = null
  #file: FileHandle | null = null
  #stopListening: () => void = () => {}

  constructor() {
    super()
    this.src = ""
    this.mode = "write"
    this.addEventListener("keydown", this.#onKey)
  }

  undo(): void {
    const told = this.session?.undo() ?? null
    if (told !== null) this.#say(this.#words.steps.undone(nameOfStep(this.#words, told.name)))
  }

  redo(): void {
    const told = this.session?.redo() ?? null
    if (told !== null) this.#say(this.#words.steps.redone(nameOfStep(this.#words, told.name)))
  }

  beginAnew(): void {
    this.#stopListening()
    this.session = null
    this.#collation = null
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
    const view = this.renderRoot.querySelector("variorum-view")
    if (by === 1) view?.next()
    else view?.previous()
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
        this.session === null
          ? drawBegin(phrases, this.#begin, () => this.openFiles())
          : html`${drawHead(phrases, this, this.session)}${this.#drawWork(this.session)}`
      }
      <p class="unseen" role="status">${this.#said}</p>
      ${this.#drawDialog(phrases)}
    </div>`
  }

  get #words(): EditorPhrases {
    return this.#wording.words
  }

  #drawWork({ work }: Session): TemplateResult {
    return html`<variorum-view writable .collation=${this.#collation} .judgements=${work.judgements} .layers=${work.layers} heading-level="2" @variorum-layers=${this.#onLayers} @variorum-select=${this.#onSelect}></variorum-view>`
  }

  #drawDialog(phrases: EditorPhrases): TemplateResult | typeof nothing {
    if (this.#dialog === null) return nothing
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
      export: () => drawExports(phrases, (name) => this.#export(name)),
      particulars: () =>
        this.session === null
          ? nothing
          : drawParticulars(phrases, this.session, (said) => this.#say(said)),
    }[asked]
    return html`${keyed(asked, html`<dialog @close=${close}>${content()}</dialog>`)}`
  }

  #open(edition: Edition): void {
    this.#stopListening()
    this.session = new Session(openWork(edition))
    this.#stopListening = this.session.listen(() => this.#follow())
    this.#follow()
    this.#focusHeading()
  }

  /** What had the focus is gone when another screen comes: it goes to its heading. */
  #focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h1")?.focus())
  }

  #follow(): void {
    const work = this.session?.work
    if (work === undefined) return
    const { rules, pins } = work
    const witnesses = work.texts.map(({ witness }) => witness)
    this.#collation = collateIncrementally(this.#collation, witnesses, { rules, pins })
    this.requestUpdate()
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
    this.session?.do("notes", (work) => ({ ...work, layers }))
  }

  readonly #onSelect = ({ change }: VariantSelectEvent): void => {
    this.chosen = change.id
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
void VariorumView
void toEdition

if (customElements.get("variorum-editor") === undefined)
  customElements.define("variorum-editor", VariorumEditor)

declare global {
  interface HTMLElementTagNameMap {
    "variorum-editor": VariorumEditor
  }
}
