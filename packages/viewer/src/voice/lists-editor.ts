import {
  faultsInVoiceLists,
  parseVoiceLists,
  printVoiceLists,
  standardVoiceLists,
  type VoiceFault,
  type VoiceList,
} from "@variorum/layers"
import type { ReactiveController } from "lit"
import { VoiceListsEvent } from "../events.js"
import type { ViewProperties } from "../view/view-properties.js"
import { download } from "../download.js"

/** The largest file of lists that is read, in bytes: ten times what the program's own lists take up a hundred times over. */
const LARGEST = 20_000_000

/** The dialog in which a person changes the word lists: which list is before them, what they have written, what is wrong with it. */
export class ListsEditor implements ReactiveController {
  readonly #host: ViewProperties
  #isOpen = false
  #place = 0
  /** What stands in the field. */
  text = ""
  #faults: readonly VoiceFault[] = []
  /** The lists that the faults are of. */
  #faulty: readonly VoiceList[] = []
  #isSound = false

  constructor(host: ViewProperties) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>("dialog.voice-lists")
    if (dialog !== null && this.#isOpen && !dialog.open) dialog.showModal()
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Index of the list that is before the person. */
  get place(): number {
    return this.#place
  }

  get faults(): readonly VoiceFault[] {
    return this.#faults
  }

  /** What a faulty list is called; empty where the fault is of none. */
  categoryOf({ list }: VoiceFault): string {
    return this.#faulty[list ?? -1]?.category ?? ""
  }

  /** How many entries of the list are in use, said once after they were taken; null otherwise. */
  get inUse(): number | null {
    const entries = this.#host.voiceLists[this.#place]?.entries ?? []
    return this.#isSound ? entries.filter((entry) => entry.trim() !== "").length : null
  }

  open(): void {
    this.#isOpen = true
    this.#say([], false)
    this.#put(Math.min(this.#place, Math.max(0, this.#host.voiceLists.length - 1)))
  }

  close(): void {
    this.#isOpen = false
    this.#host.requestUpdate()
  }

  /** Puts another list before the person. */
  choose(place: number): void {
    this.#put(place)
    this.#say([], false)
  }

  /** Takes what is written into the lists, unless something is wrong with it. */
  apply(): void {
    const entries = this.text.split(/\r\n|\r|\n/u)
    const lists = this.#host.voiceLists.map((list, i) =>
      i === this.#place ? { ...list, entries } : list,
    )
    this.#take(lists)
  }

  /** Adds an empty list, unless there is such a list already or the name is none. */
  add(category: string, language: string): void {
    const list = { category: category.trim(), language: language.trim().toLowerCase(), entries: [] }
    const lists = [...this.#host.voiceLists, list]
    if (this.#take(lists)) this.#put(lists.length - 1)
  }

  /** The program's own lists again. */
  reset(): void {
    this.#take(standardVoiceLists)
    this.#put(0)
  }

  /** The lists of a file, unless something is wrong with any of them. */
  async upload(file: Blob): Promise<void> {
    const json = file.size > LARGEST ? "" : await file.text()
    const { lists, faults } = parseVoiceLists(json)
    if (faults.length > 0) {
      this.#faulty = []
      this.#say(faults, false)
    } else if (this.#take(lists)) this.#put(0)
  }

  /** Gives all lists to the person as a file. Nothing leaves the computer. */
  download(name: string): void {
    download(name, "application/json", printVoiceLists(this.#host.voiceLists))
  }

  #put(place: number): void {
    this.#place = place
    this.text = (this.#host.voiceLists[place]?.entries ?? []).join("\n")
    this.#host.requestUpdate()
  }

  #take(lists: readonly VoiceList[]): boolean {
    const faults = faultsInVoiceLists(lists)
    this.#faulty = lists
    if (faults.length === 0) {
      this.#host.voiceLists = lists
      this.#host.dispatchEvent(new VoiceListsEvent(lists))
    }
    this.#say(faults, faults.length === 0)
    return faults.length === 0
  }

  #say(faults: readonly VoiceFault[], isSound: boolean): void {
    this.#faults = faults
    this.#isSound = isSound
    this.#host.requestUpdate()
  }
}
