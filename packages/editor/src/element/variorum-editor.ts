import type { Edition } from "@variorum/formats"
import {
  type LayersEvent,
  roomWords,
  type VariantSelectEvent,
  VariorumView,
  Wording,
} from "@variorum/viewer"
import type { EditorPhrases, Phrases } from "@variorum/views"
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit"
import { keyed } from "lit/directives/keyed.js"
import { Plugin } from "prosemirror-state"
import { Begin } from "../begin/begin.js"
import { drawBegin } from "../begin/draw-begin.js"
import { commandFor } from "../commands/commands.js"
import { isInField, isPressed } from "../commands/keys.js"
import type { Mode } from "../commands/workbench.js"
import { Saving } from "../files/saving.js"
import { prepare } from "./prepare.js"
import { Shelf } from "../keep/shelf.js"
import type { PassageEnd } from "../panes/drag.js"
import { type PanesWords, VariorumPanes } from "../panes/variorum-panes.js"
import { pasting } from "../paste/pasting.js"
import { pasteSaid } from "../paste/said.js"
import { drawSide } from "../side/side.js"
import type { SideRoom } from "../side/side-room.js"
import { setLayers } from "../work/layers.js"
import { toEdition } from "../work/work.js"
import type { Session } from "../work/session.js"
import type { Workplace } from "../work/workplace.js"
import { drawBar } from "./bar.js"
import { Bench } from "./bench.js"
import { type Dialogs, drawDialog } from "./dialogs.js"
import { allowDrop } from "./dropping.js"
import { drawTrouble } from "./trouble.js"
import { editorStyles } from "./editor.styles.js"
import { editorWords } from "./editor-words.js"
import { drawHead } from "./head.js"
import { panePlugins } from "./pane-plugins.js"

/** Groups of commands whose keys mean the same in a field; all others are the field's own there. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(["file", "help"])

/**
 * Where two texts are brought, compared while they are corrected, paired by hand, annotated, kept and handed on.
 *
 * Nothing leaves the page: the only thing that is ever fetched is `src`, and the examples that the page links to.
 *
 * @fires {WorkEvent} variorum-work - when the work is another: a text, a pairing, a rule, a judgement, a note
 * @slot example - links to editions that a page offers on the first screen
 * @slot foot - what a page says under the first screen
 * @csspart keeping - the line that says what is kept, and where
 */
export class VariorumEditor extends LitElement {
  static override readonly styles = editorStyles
  static override readonly properties = {
    src: { type: String },
    mode: { type: String },
  }

  /** Address of an edition to begin with; the first screen when empty. */
  declare src: string
  /** How the work is looked at: `write`, or `read` as a reader will. */
  declare mode: Mode

  readonly #wording = new Wording(this, editorWords)
  readonly #readersWording = new Wording(this, roomWords)
  readonly #begin = new Begin(
    this,
    () => this.#words,
    (edition) => this.#bench.begin(edition, null),
    (said) => this.#bench.say(said),
  )
  readonly #saving = new Saving(
    () => this.#words,
    () => this.#roomWords,
    (said) => this.#bench.say(said),
  )
  readonly #shelf = new Shelf(this, {
    words: () => ({ phrases: this.#words.keeping, language: this.#words.language }),
    open: (edition, resumed) => this.#bench.begin(edition, resumed),
    save: () => this.#bench.save(),
  })
  readonly #bench = new Bench(this, () => ({
    begin: this.#begin,
    saving: this.#saving,
    shelf: this.#shelf,
    phrases: () => this.#words,
    words: () => this.#roomWords,
  }))
  readonly #plugins: readonly Plugin[] = [
    pasting((report) => this.#bench.say(pasteSaid(this.#words.paste, report))),
    ...panePlugins,
    // ProseMirror takes some keys to itself where nobody else does (Mod-z): the editor is asked before.
    new Plugin({ props: { handleKeyDown: (_, event) => this.#run(event) } }),
  ]
  /** The dialog as it stands in the page. */
  #shown: HTMLDialogElement | null = null
  #panesWords: PanesWords = { words: this.#roomWords, panes: this.#words.panes }

  constructor() {
    super()
    this.src = ""
    this.mode = "write"
    // Before the texts, which keep every Enter for themselves.
    this.addEventListener("keydown", this.#onKey, { capture: true })
    this.addEventListener("pointerdown", this.#hush)
  }

  /** The work with its history, for programs that change it as a person does. Null on the first screen. */
  get session(): Session | null {
    return this.#bench.session
  }

  /** The work as it is now, as an edition: what `writeEdition` makes a file of. Null on the first screen. */
  get edition(): Edition | null {
    const { session } = this.#bench
    return session === null ? null : toEdition(session.work)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#bench.resume()
    prepare()
  }

  /** Out of the page nothing is compared any more; the work is there when the editor is put back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#bench.pause()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src !== "") void this.#bench.bringing.fetch(this.src)
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
    const bench = this.#bench
    const { place, said } = bench
    return html`<div class="editor" lang=${phrases.language} @click=${bench.bringing.follow} @dragover=${allowDrop} @drop=${bench.bringing.drop} @toggle=${{ handleEvent: this.#toggled, capture: true }}>
      ${
        place === null
          ? drawBegin(phrases, this.#begin, this.#shelf, () => bench.openFiles())
          : html`${drawHead(phrases, bench, place.session, this.#shelf, bench.panels.has("menu"))}${this.#begin.trouble === null ? nothing : drawTrouble(this.#begin.trouble)}${drawBar(phrases, this.#roomWords, bench, place)}${this.#drawWork(place)}`
      }
      <p class="said" role="status">${said}</p>
      ${this.#drawDialog(place)}
    </div>`
  }

  get #words(): EditorPhrases {
    return this.#wording.words
  }

  get #roomWords(): Phrases {
    return this.#readersWording.words.plain
  }

  #drawWork(place: Workplace): TemplateResult {
    const { session, comparer } = place
    const { judgements, layers, tags } = session.work
    const { mayWrite } = this.#shelf
    if (this.mode === "read" || !mayWrite)
      return html`<variorum-view ?writable=${mayWrite} .collation=${comparer.state.collation} .judgements=${judgements} .layers=${layers} .tags=${tags} heading-level="2" @variorum-layers=${this.#onLayers} @variorum-select=${this.#onSelect}></variorum-view>`
    return html`<div class="workroom">
      <variorum-panes .session=${session} .comparer=${comparer} .phrases=${this.#panesWords} .handlers=${this.#handlers} .plugins=${this.#plugins} .notes=${place.rest.told} @focusin=${this.#onFocus}></variorum-panes>
      ${drawSide(this.#sideRoom(place))}
    </div>`
  }

  #sideRoom(place: Workplace): SideRoom {
    const bench = this.#bench
    return {
      phrases: this.#words,
      words: this.#roomWords,
      bench,
      place,
      shelf: this.#shelf,
      person: bench.person,
      isOpen: (panel) => bench.panels.has(panel),
      attempt: (step, action) => {
        const refusal = place.session.attempt(step, action)
        bench.tell(refusal)
        this.requestUpdate()
        return refusal === null
      },
      name: (person) => {
        bench.person = person
      },
      lead: (note) => bench.panes?.lead(note),
      show: (passage) => bench.panes?.choose([passage]),
    }
  }

  #drawDialog(place: Workplace | null): TemplateResult | typeof nothing {
    const bench = this.#bench
    const asked = bench.dialog
    if (asked === null) return nothing
    // A dialog tells that it was closed when another may be open already.
    const close = () => {
      if (bench.dialog === asked) bench.dialog = null
      this.requestUpdate()
    }
    return html`${keyed(asked, html`<dialog @close=${close}>${drawDialog(asked, this.#dialogs(place))}</dialog>`)}`
  }

  #dialogs(place: Workplace | null): Dialogs {
    const bench = this.#bench
    return {
      phrases: this.#words,
      bench,
      palette: bench.palette,
      setPalette: (palette) => {
        bench.palette = palette
        this.requestUpdate()
      },
      room: place === null ? null : this.#sideRoom(place),
      aligning: bench.aligning,
      say: (said) => bench.say(said),
      writing: bench.writing,
      export: (name) => bench.export(name),
      leave: () => bench.goOn(),
    }
  }

  readonly #handlers = {
    choose: (passage: string | null) => this.#bench.choose(passage),
    align: (from: PassageEnd, to: PassageEnd) =>
      this.#bench.tell(this.#bench.place?.pin(from, to) ?? null),
    askToAlign: (end: PassageEnd) => this.#bench.alignEnd(end),
    openNote: (id: string) => void this.#bench.openNote(id),
  }

  readonly #onFocus = ({ currentTarget }: FocusEvent): void => {
    const { writing } = this.#bench
    writing.pane = (currentTarget as VariorumPanes).activePane ?? writing.pane
  }

  readonly #onLayers = ({ layers }: LayersEvent): void => {
    this.#bench.session?.attempt("notes", (work) => setLayers(work, layers))
  }

  readonly #onSelect = ({ change }: VariantSelectEvent): void => {
    this.#bench.place?.choose(change.id)
  }

  readonly #toggled = ({ target }: Event): void => {
    const panel = target instanceof HTMLDetailsElement ? target.dataset["panel"] : undefined
    if (panel === undefined || !(target instanceof HTMLDetailsElement)) return
    if (target.open) this.#bench.panels.add(panel)
    else this.#bench.panels.delete(panel)
    this.requestUpdate()
  }

  /** What was said is read by then. */
  readonly #hush = (): void => {
    if (this.#bench.said !== "") this.#bench.say("")
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !this.#run(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Does the command that a key asks for; false where there is none. */
  #run(event: KeyboardEvent): boolean {
    this.#hush()
    if (event.isComposing || this.#bench.dialog !== null) return false
    const command = commandFor(this.#bench, (keys) => isPressed(event, keys))
    if (command === null || (isInField(event) && !OF_THE_PAGE.has(command.group))) return false
    command.run(this.#bench)
    return true
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
