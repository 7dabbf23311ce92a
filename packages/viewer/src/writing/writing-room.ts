import { isBodyTooLong, type Layer, type NoteAddress, type NoteTarget } from "@variorum/layers"
import type { ChangeEntry, Phrases, ShownNote, WritingRefusal } from "@variorum/views"
import { html, nothing, type ReactiveController } from "lit"
import { writingWishOf } from "../keyboard.js"
import { type Composer, drawComposer } from "./composer.js"
import type { Draft } from "./draft.js"
import { LayersRoom } from "./layers-room.js"
import { hungAt } from "./hang-again.js"
import { drawNoteActions, type Hooks } from "./note-actions.js"
import { SelectionWatch } from "./selection-watch.js"
import { choicesAt, choicesIn, lacksWords, wholeTexts } from "./target-choices.js"
import { drawTold } from "./told-line.js"
import { drawUndo } from "./undo-buttons.js"
import { choiceOf } from "./about.js"
import type { Drawn, Writer, Writing, WritingOn } from "./writing.js"

export { writingStyles } from "./writing.styles.js"

/** Everything that is drawn for those who write, and where the focus goes while they do. */
export class WritingRoom implements Writing, ReactiveController {
  readonly #writer: Writer
  readonly #layers: LayersRoom
  readonly #watch: SelectionWatch
  /** What stands in the field for the name, until it is known. */
  #name = ""
  #fault: WritingRefusal | null = null
  /** Where the focus is to go once everything is drawn; null where it stays. */
  #then: (() => void) | null = null
  /** What had the focus when somebody began to write. */
  #from: HTMLElement | null = null
  #label: (name: string) => string = (name) => name

  constructor(writer: Writer) {
    this.#writer = writer
    this.#layers = new LayersRoom(writer)
    this.#watch = new SelectionWatch(writer.host, () => writer.shown() !== null)
    writer.host.addController(this)
  }

  hostUpdated(): void {
    const then = this.#then
    this.#then = null
    then?.()
  }

  noteActions(phrases: Phrases, note: ShownNote): Drawn {
    const on = this.#writer.shown()
    if (on === null) return nothing
    const address = { layer: note.layer.id, note: note.note.id }
    const { desk, reader, host } = this.#writer
    const then =
      (work: () => void, isGoing = true) =>
      () => {
        reader.close()
        work()
        if (isGoing) this.#goTo(address)
      }
    return drawNoteActions(
      phrases,
      note,
      {
        edit: then(() => this.#begin(() => desk.edit(address)), false),
        answer: then(() => this.#begin(() => desk.answer(note.note)), false),
        remove: then(() => {
          desk.remove(address)
          this.#focus(".take-back")
        }, false),
        settle: then(() => desk.settle(address, !note.note.isResolved)),
        hang: (_, target) => then(() => desk.hang(address, target))(),
        unfolded: () => host.requestUpdate(),
      },
      this.#hooks(on),
    )
  }

  candidateActions(phrases: Phrases, { layer, note }: ShownNote, place: number): Drawn {
    const on = this.#writer.shown()
    const placement = this.#writer.reader.placementOf(note.id)
    const places = placement?.status === "doubtful" ? placement.candidates[place] : undefined
    if (layer.isLocked || on === null || places === undefined) return nothing
    const address = { layer: layer.id, note: note.id }
    const hang = () => {
      this.#writer.desk.hang(address, hungAt(on.collation, note.target, places))
      this.#goTo(address)
    }
    return html`<button type="button" class="small-button" @click=${hang}>${phrases.writing.here}</button>`
  }

  changeActions(phrases: Phrases, entry: ChangeEntry): Drawn {
    const on = this.#writer.shown()
    if (on === null || entry.isCovered) return nothing
    const words = phrases.writing
    const absence = !lacksWords(entry)
      ? nothing
      : html`<button type="button" class="write-on-absence" @click=${() => this.#write(entry, "nothing")}>${words.writeOnAbsence}</button>`
    return html`<div class="actions writing-actions"><button type="button" class="write" @click=${() => this.#write(entry)}>${words.write}</button>${absence}</div>`
  }

  composer(phrases: Phrases): Drawn {
    const on = this.#writer.shown()
    if (on === null) return nothing
    const { desk } = this.#writer
    const { draft } = desk
    this.#label = phrases.writing.layerOf
    const here = draft === null && this.#watch.selected !== null
    const telling = {
      undo: () => {
        desk.undo()
        this.#focus(".dismiss")
      },
      restore: () => this.#begin(() => desk.restore()),
      dismiss: () => this.#end(() => desk.hush()),
    }
    return html`<div class="write-here"><button type="button" ?hidden=${!here} @pointerdown=${keepSelection} @click=${() => this.#writeOnSelected()}>${phrases.writing.writeOnWords}</button></div>
      <div class="writing-dock">${drawTold(phrases, desk, telling)}${draft === null ? nothing : drawComposer(this.#composerOf(phrases, draft, on))}</div>`
  }

  layerActions(phrases: Phrases, layer: Layer): Drawn {
    return this.#layers.layerActions(phrases, layer)
  }

  panelActions(phrases: Phrases): Drawn {
    const on = this.#writer.shown()
    if (on === null) return nothing
    const whole = (target: NoteTarget) => {
      const name = choiceOf(target, phrases, on)
      return html`<button type="button" class="small-button" @click=${() => this.#begin(() => this.#writer.desk.begin([target]))}>${name}</button>`
    }
    const { write, does } = phrases.writing
    const how = this.#writer.host.noKeys ? write : html`<kbd>w</kbd> ${does.write}`
    return html`<div class="whole-texts" role="group" aria-label=${write}><p>${how}</p>${wholeTexts(on).map(whole)}</div>${drawUndo(phrases, this.#writer.desk)}${this.#layers.panelActions(phrases)}`
  }

  onKey(event: KeyboardEvent): boolean {
    const on = this.#writer.shown()
    const wish = this.#writer.host.noKeys || on === null ? null : writingWishOf(event)
    if (wish === null || on === null) return false
    const { desk } = this.#writer
    if (wish === "undo" || wish === "redo") {
      if (!(wish === "undo" ? desk.canUndo : desk.canRedo)) return false
      if (wish === "undo") desk.undo()
      else desk.redo()
      this.#after(() => this.#catchFocus())
      return true
    }
    if (wish === "write" && this.#watch.selected !== null) return this.#writeOnSelected()
    return on.chosen !== null && this.#write(on.chosen, wish === "write" ? "change" : "nothing")
  }

  writeOnChosen(): boolean {
    const chosen = this.#writer.shown()?.chosen ?? null
    return chosen !== null && this.#write(chosen)
  }

  /** Begins a note on a change, or on what is not there at it; false where nothing is to be had. */
  #write(entry: ChangeEntry, about: "change" | "nothing" = "change"): boolean {
    const on = this.#writer.shown()
    if (on === null || entry.isCovered) return false
    const choices = choicesAt(on, entry)
    const absence = choices.find(({ kind }) => kind === "absence")
    if (about === "nothing" && absence === undefined) return false
    this.#begin(() => this.#writer.desk.begin(choices, about === "nothing" ? absence : undefined))
    return true
  }

  #writeOnSelected(): boolean {
    const on = this.#writer.shown()
    const { selected } = this.#watch
    if (on === null || selected === null) return false
    const choices = choicesIn(on, selected)
    this.#begin(() => this.#writer.desk.begin(choices))
    this.#watch.forget()
    return true
  }

  #begin(work: () => void): void {
    const { host } = this.#writer
    const focused = host.shadowRoot?.activeElement
    if (this.#writer.desk.draft === null)
      this.#from = focused instanceof HTMLElement ? focused : null
    this.#fault = null
    work()
    this.#focus(".composer textarea[name=body]")
  }

  #composerOf(phrases: Phrases, draft: Draft, on: WritingOn): Composer {
    const { desk, host } = this.#writer
    const isSigned = draft.of !== null || host.writer.trim() !== ""
    const answered = (id: string) =>
      desk.layers.flatMap(({ notes }) => notes).find((note) => note.id === id)?.body ?? ""
    return {
      phrases,
      draft,
      on,
      answered: draft.target.kind === "note" ? inOneLine(answered(draft.target.note)) : "",
      layers: this.#layersFor(draft),
      name: isSigned ? null : this.#name,
      fault: this.#fault ?? desk.refusal,
      write: (changes) => desk.write(changes),
      type: (body) => desk.type(body),
      sign: (name) => this.#sign(name),
      refuse: (fault) => this.#refuse(fault),
      save: () => this.#save(draft),
      leave: () => this.#end(() => desk.leave()),
      discard: () => this.#end(() => desk.discard()),
    }
  }

  /** Own layers, and that in which the draft is to be written, locked meanwhile or not. */
  #layersFor({ layer }: Draft): readonly Layer[] {
    const { desk, host } = this.#writer
    const own = desk.ownLayers(host.writer || this.#name)
    const meant = desk.layers.filter(({ id }) => id === layer && !own.some((one) => one.id === id))
    return [...own, ...meant]
  }

  #sign(name: string): void {
    const { desk } = this.#writer
    this.#name = name
    this.#fault = this.#fault === "no name" ? null : this.#fault
    desk.write({ layer: desk.ownLayers(name).at(-1)?.id ?? "" })
  }

  #save(drawn: Draft): void {
    const { desk, host } = this.#writer
    const draft = desk.draft ?? drawn
    const fault = this.#faultIn(draft)
    if (fault !== null) return this.#refuse(fault)
    if (host.writer.trim() === "" && draft.of === null) host.writer = this.#nameGiven()
    const address = desk.keep(this.#label(host.writer.trim()))
    if (address === null) return this.#refuse(desk.refusal ?? "no such note")
    this.#fault = null
    this.#goTo(address)
  }

  #faultIn({ of, body, motivation, tags }: Draft): WritingRefusal | null {
    if (of === null && this.#writer.host.writer.trim() === "" && this.#nameGiven() === "")
      return "no name"
    if (isBodyTooLong(body)) return "text is too long"
    if (body.trim() !== "" || motivation === "highlighting") return null
    if (motivation === "tagging") return tags.length > 0 ? null : "no tag"
    return "no text"
  }

  /** As it stands in the field, where a key may save before the field has told it. */
  #nameGiven(): string {
    const field = this.#find<HTMLInputElement>(".composer input[name=writer]")
    return (field?.value ?? this.#name).trim()
  }

  /** Says what is wrong; the focus goes to where that can be helped. */
  #refuse(fault: WritingRefusal): void {
    this.#fault = fault
    if (fault === "no name") this.#focus(".composer input[name=writer]")
    else if (fault.includes("layer")) this.#focus(".composer select[name=layer]")
    else this.#focus(".composer textarea[name=body]")
  }

  #end(work: () => void): void {
    this.#fault = null
    work()
    this.#giveBack()
  }

  /** The focus goes back to where it was when somebody began to write, or to the chosen change. */
  #giveBack(): void {
    const from = this.#from
    this.#after(() => {
      const to =
        from?.isConnected === true
          ? from
          : this.#find(".card .write, .passage.chosen, .notes-panel > summary")
      to?.focus({ preventScroll: true })
    })
  }

  /** The focus goes to a note's number in the text or, where it has none there, back. */
  #goTo({ note }: NoteAddress): void {
    this.#after(() => {
      if (!this.#writer.reader.leadTo(note)) this.#giveBack()
    })
  }

  #focus(selector: string): void {
    this.#after(() => this.#find(selector)?.focus())
  }

  /** What had the focus may be gone: it goes to the line that says what was done. */
  #catchFocus(): void {
    if (this.#writer.host.shadowRoot?.activeElement === null) this.#find(".dismiss")?.focus()
  }

  #after(work: () => void): void {
    this.#then = work
    this.#writer.host.requestUpdate()
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#writer.host.renderRoot.querySelector<Found>(selector)
  }

  /** What a note without a sure place can be hung on. */
  #hooks(on: WritingOn): Hooks {
    const { chosen } = on
    const { last } = this.#watch
    return {
      change: chosen === null || chosen.isCovered ? null : () => choicesAt(on, chosen)[0],
      words: last === null ? null : { target: () => choicesIn(on, last)[0], says: last.says },
    }
  }
}

/** A press of the pointer would let go what is selected. */
function keepSelection(event: Event): void {
  event.preventDefault()
}

function inOneLine(body: string): string {
  const line = body.replace(/\s+/gu, " ").trim()
  return line.length > 120 ? `${[...line].slice(0, 120).join("").trimEnd()} …` : line
}
