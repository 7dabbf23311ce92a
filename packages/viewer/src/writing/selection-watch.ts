import type { ReactiveController } from "lit"
import type { ViewProperties } from "../view/view-properties.js"
import { selectedWords, type SelectedWords } from "./selected-words.js"

/** A selection is looked at once it has been still for so long, in milliseconds. */
const STILL = 150

/** Which words of the texts are selected, by pointer, touch or keyboard; and where the button stands that writes on them. */
export class SelectionWatch implements ReactiveController {
  readonly #host: ViewProperties
  readonly #isReading: () => boolean
  #selected: SelectedWords | null = null
  #last: SelectedWords | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ViewProperties, isReading: () => boolean) {
    this.#host = host
    this.#isReading = isReading
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener("selectionchange", this.#soon)
  }

  hostDisconnected(): void {
    document.removeEventListener("selectionchange", this.#soon)
    clearTimeout(this.#timer)
  }

  /** What is selected now; null while nothing is. */
  get selected(): SelectedWords | null {
    return this.#selected
  }

  /** What was selected last, and not written on: a doubtful note can be hung on it. */
  get last(): SelectedWords | null {
    return this.#last
  }

  /** It was written on. */
  forget(): void {
    getSelection()?.removeAllRanges()
    this.#selected = this.#last = null
  }

  hostUpdated(): void {
    if (this.#selected === null) return
    const holder = this.#host.renderRoot.querySelector<HTMLElement>(".write-here")
    const button = holder?.querySelector<HTMLElement>("button:not([hidden])")
    const end = this.#selected.end()
    if (!holder || !button || end === null) return
    const { left, top, width } = holder.getBoundingClientRect()
    const most = Math.max(0, width - button.offsetWidth)
    button.style.setProperty("left", `${Math.min(Math.max(0, end.right - left), most)}px`)
    button.style.setProperty("top", `${end.bottom - top}px`)
  }

  readonly #soon = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#look, STILL)
  }

  readonly #look = (): void => {
    const { shadowRoot } = this.#host
    const found = shadowRoot === null || !this.#isReading() ? null : selectedWords(shadowRoot)
    if (found === null && this.#selected === null) return
    this.#selected = found
    this.#last = found ?? this.#last
    this.#host.requestUpdate()
  }
}
