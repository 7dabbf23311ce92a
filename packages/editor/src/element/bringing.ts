/**
 * Files that are brought while a work is open: texts are added to it, and an edition is opened in its place. On the first
 * screen they go where that puts them.
 */
import type { EditorPhrases } from "@variorum/views"
import type { Begin } from "../begin/begin.js"
import { chooseFiles } from "../files/choose-files.js"
import { fetchEdition } from "../files/fetch-edition.js"
import { openingSaid } from "../files/opening-said.js"
import { asOneEdition } from "../files/one-edition.js"
import { isOneText, type Opened } from "../files/open-files.js"
import type { Session } from "../work/session.js"
import { addTexts } from "../work/texts.js"

export interface BringingRoom {
  readonly begin: Begin
  readonly words: () => EditorPhrases
  /** Null on the first screen. */
  readonly session: () => Session | null
  /** Leaves the work that is open, if need be after a question, and then does what is asked. */
  readonly leave: (go: () => void) => Promise<void>
  /** Goes to the first screen. */
  readonly showBegin: () => void
  readonly say: (said: string) => void
  /** False where another tab has the work. */
  readonly mayWrite: () => boolean
}

export class Bringing {
  readonly #room: BringingRoom

  constructor(room: BringingRoom) {
    this.#room = room
  }

  /** "Open files": they take the place of the work that is open, which stays kept. */
  async open(): Promise<void> {
    await this.#openAnew(await this.#read(await chooseFiles()))
  }

  /** "Add a text": all texts of the files stand behind the others; one step takes them out again. */
  async add(): Promise<void> {
    this.#add(await this.#read(await chooseFiles()))
  }

  /** Opens the edition at an address. */
  async fetch(address: string): Promise<void> {
    const { begin } = this.#room
    try {
      begin.begin(await fetchEdition(address))
    } catch (error) {
      begin.fail(error)
    }
  }

  /** A click on a link of the page to an edition opens it here. */
  readonly follow = (event: Event): void => {
    const link = event
      .composedPath()
      .find((each) => each instanceof HTMLAnchorElement && each.slot === "example")
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    void this.fetch(link.href)
  }

  /**
   * Files that are let go over an open work, wherever: else the browser would show them in the place of the page. Texts
   * are added to the work, an edition is opened.
   */
  readonly drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (event.defaultPrevented || files.length === 0) return
    event.preventDefault()
    if (this.#room.session() !== null && this.#room.mayWrite()) void this.#take(files)
  }

  async #take(files: readonly File[]): Promise<void> {
    const opened = await this.#read(files)
    if (!opened.every(isOneText)) await this.#openAnew(opened)
    else this.#add(opened)
  }

  #read(files: readonly File[]): Promise<readonly Opened[]> {
    return this.#room.begin.read(files)
  }

  async #openAnew(opened: readonly Opened[]): Promise<void> {
    const { begin, leave, showBegin, session } = this.#room
    if (opened.length === 0) return
    await leave(() => {
      const isAlone = asOneEdition(opened).witnesses.length < 2
      // One text alone needs another beside it.
      if (isAlone && session() !== null) showBegin()
      begin.bring(opened, null)
    })
  }

  #add(opened: readonly Opened[]): void {
    const { session, say, words } = this.#room
    // Without a title the texts would be called by their places, and two alike.
    const { layers = [], ...edition } = asOneEdition(opened)
    const witnesses = edition.witnesses.map((each) => ({
      ...each,
      title: each.title ?? each.siglum,
    }))
    if (witnesses.length === 0) return
    session()?.do("add text", (work) => addTexts(work, { layers, witnesses }))
    const said = words().side.added(witnesses.map(({ title }) => title))
    say(`${said} ${openingSaid(words(), opened, { witnesses })}`.trim())
  }
}
