/**
 * What is kept in this browser, as the editor shows it: the line over the work, what is offered back, the list of works,
 * and the versions of the one that is open.
 */
import type { Edition } from "@variorum/formats"
import { download } from "@variorum/viewer"
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit"
import type { Session } from "../work/session.js"
import type { Work } from "../work/work.js"
import { drawKeepingLine } from "./draw-line.js"
import { drawOffer } from "./draw-offer.js"
import { drawVersions } from "./draw-versions.js"
import { drawWorks } from "./draw-works.js"
import { type Deleted, type KeepingWords, titleOf } from "./drawing.js"
import { Keeper } from "./keeper.js"
import {
  damagedFile,
  deleteKept,
  listKept,
  openKept,
  type StoredWork,
  toOffer,
} from "./kept-works.js"
import { asNotKept } from "./not-kept.js"
import { type Key, Store } from "./store.js"
import {
  compareVersions,
  deleteVersion,
  keepVersion,
  listVersions,
  openVersion,
  renameVersion,
  type Version,
} from "./versions.js"

/** What is kept, to be gone on with; nothing of it for a new work. */
export interface Resumed {
  readonly work: string
  readonly sequence: number
  /** What is kept of it; left out where that is what was opened. */
  readonly kept?: Work
}

/** What the shelf asks of the editor. */
export interface ShelfOptions {
  readonly words: () => KeepingWords
  /** Opens an edition; `resumed` where it goes on with what is kept. */
  readonly open: (edition: Edition, resumed: Resumed | null) => void
  /** Saves the work as a file. */
  readonly save: () => void
}

export class Shelf implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean }
  readonly #options: ShelfOptions
  readonly #store = new Store()
  #keeper: Keeper | null = null
  #session: Session | null = null
  #isRefused = false
  #list: readonly StoredWork[] = []
  #hasDeclined = false
  #isAsked = false
  #versions: readonly Version[] = []
  #ticked: readonly number[] = []
  #renaming: number | null = null
  #said: Deleted | string | null = null
  /** The work that was open when the editor was taken out of the page, and when all of it is kept. */
  #left: { readonly session: Session; readonly resumed: Promise<Resumed> } | null = null

  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    options: ShelfOptions,
  ) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected(): void {
    void this.refresh()
    addEventListener("beforeunload", this.#warn)
    void this.#resume()
  }

  /** Taken out of the page, the editor lets the work go, and goes on with it where it is put back. */
  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#warn)
    const [keeper, session] = [this.#keeper, this.#session]
    if (keeper === null || session === null) return
    this.#left = { session, resumed: this.end().then(() => keeper.resumable) }
  }

  /** False where another tab has the work: then it is only read here. */
  get mayWrite(): boolean {
    return this.#keeper?.mayWrite ?? true
  }

  /** Keeps a work from now on: at once, and after every change. */
  begin(session: Session, resumed: Resumed | null): void {
    void this.end()
    this.#session = session
    this.#isRefused = false
    this.#keeper = new Keeper({ session, store: this.#store, ...resumed })
    this.#keeper.listen(() => this.#host.requestUpdate())
    void this.#keeper.keep()
    void this.#refreshVersions()
  }

  /** True where the work may be left: all of it is kept, or another tab has it. */
  async isKept(): Promise<boolean> {
    const keeper = this.#keeper
    return keeper === null || !keeper.mayWrite || !keeper.hasUnkept || (await keeper.keep())
  }

  /** Keeps the work once more, and lets it go. */
  async end(): Promise<void> {
    this.#left = null
    const keeper = this.#keeper
    this.#keeper = null
    this.#session = null
    this.#versions = []
    await keeper?.end()
  }

  /** A person is done with the work: it stays in the list, and is not offered back. */
  async finish(): Promise<void> {
    await this.#keeper?.finish()
    await this.end()
    await this.refresh()
  }

  /** Looks at what is kept. Where there is no storage nothing is: the line over the work says so. */
  async refresh(): Promise<void> {
    this.#list = await listKept(this.#store, this.#keeper?.work ?? "").catch(() => [])
    this.#host.requestUpdate()
  }

  /** "Kept in this browser, 14:02", or why not and what helps. */
  drawLine(): TemplateResult | typeof nothing {
    const keeper = this.#keeper
    if (keeper === null) return nothing
    const { keeping, hasUnkept } = keeper
    const line = { keeping, hasUnkept, isRefused: this.#isRefused }
    return drawKeepingLine(this.#options.words(), line, {
      download: this.#options.save,
      tryAgain: () => void keeper.keep(),
      takeOver: () => void this.#takeOver(keeper),
    })
  }

  /** The work that nobody was done with, offered back on the first screen. */
  drawOffer(): TemplateResult | typeof nothing {
    const offered = this.#hasDeclined ? null : toOffer(this.#list)
    if (offered === null) return nothing
    return drawOffer(this.#options.words(), offered, {
      goOn: (work) => void this.#open(work),
      notNow: () => {
        this.#hasDeclined = true
        this.#host.requestUpdate()
      },
      saveDamaged: (work, sequence) => void this.#saveDamaged([work, sequence]),
    })
  }

  /** All that is kept; nothing where nothing is. */
  drawWorks(): TemplateResult | typeof nothing {
    if (this.#list.length === 0 && this.#said === null) return nothing
    const works = { list: this.#list, said: this.#said, isAsked: this.#isAsked }
    return drawWorks(this.#options.words(), works, {
      open: (work) => void this.#open(work),
      delete: (work) => void this.#delete(work),
      saveDamaged: (work, sequence) => void this.#saveDamaged([work, sequence]),
      askToForget: (isAsked) => {
        this.#isAsked = isAsked
        this.#host.requestUpdate()
      },
      forgetAll: () => void this.#forgetAll(),
    })
  }

  /** The named versions of the work that is open. */
  drawVersions(): TemplateResult {
    const versions = {
      list: this.#versions,
      ticked: this.#ticked,
      renaming: this.#renaming,
      said: this.#said,
    }
    return drawVersions(this.#options.words(), versions, {
      keep: (name) => void this.#keepVersion(name),
      open: (key) => void this.#show(openVersion(this.#store, key)),
      compare: (keys) => void this.#show(compareVersions(this.#store, keys, 0)),
      tick: ([, sequence], isTicked) => {
        const others = this.#ticked.filter((each) => each !== sequence)
        this.#ticked = isTicked ? [...others, sequence] : others
        this.#host.requestUpdate()
      },
      askForName: (key) => {
        this.#renaming = key?.[1] ?? null
        this.#host.requestUpdate()
      },
      rename: (key, name) => void this.#rename(key, name),
      delete: (key) => void this.#deleteVersion(key),
    })
  }

  async #resume(): Promise<void> {
    const left = this.#left
    const resumed = await left?.resumed
    // It may be out of the page again, or somebody may have opened another work meanwhile.
    if (left === null || resumed === undefined || this.#left !== left || !this.#host.isConnected)
      return
    this.begin(left.session, resumed)
  }

  async #takeOver(keeper: Keeper): Promise<void> {
    this.#isRefused = !(await keeper.takeOver())
    this.#host.requestUpdate()
  }

  async #open(work: string): Promise<void> {
    await this.#try(async () => {
      const { edition, ...resumed } = await openKept(this.#store, work)
      this.#options.open(edition, resumed)
    })
  }

  /** Another edition takes the place of what is open, which stays kept. */
  async #show(edition: Promise<Edition>): Promise<void> {
    await this.#try(async () => this.#options.open(await edition, null))
  }

  async #delete(work: string): Promise<void> {
    const state = this.#list.find((each) => each.work === work)?.state ?? null
    await this.#try(async () => {
      const undo = await deleteKept(this.#store, work)
      const words = this.#options.words()
      const title = state === null ? words.phrases.untitled : titleOf(words, state)
      this.#said = {
        says: words.phrases.works.deleted(title),
        undo: () => void this.#undo(undo, () => this.refresh()),
      }
      await this.refresh()
    })
  }

  async #forgetAll(): Promise<void> {
    await this.#try(async () => {
      await this.#store.clear()
      this.#isAsked = false
      this.#said = this.#options.words().phrases.works.forgotten
      await this.refresh()
    })
  }

  async #saveDamaged(key: Key): Promise<void> {
    const text = await damagedFile(this.#store, key)
    if (text !== null) download("damaged.variorum.json", "application/json", text)
  }

  async #refreshVersions(): Promise<void> {
    const { work } = this.#keeper ?? { work: "" }
    this.#versions = await listVersions(this.#store, work).catch(() => [])
    this.#host.requestUpdate()
  }

  async #keepVersion(name: string): Promise<void> {
    const [keeper, session] = [this.#keeper, this.#session]
    if (keeper === null || session === null) return
    await this.#try(async () => {
      const kept = { work: keeper.work, name, when: Date.now() }
      await keepVersion(this.#store, kept, session.work)
      this.#said = null
      await this.#refreshVersions()
    })
  }

  async #rename(key: Key, name: string): Promise<void> {
    await this.#try(async () => {
      await renameVersion(this.#store, key, name)
      this.#renaming = null
      await this.#refreshVersions()
    })
  }

  async #deleteVersion(key: Key): Promise<void> {
    const version = this.#versions.find((each) => each.key[1] === key[1])
    await this.#try(async () => {
      const undo = await deleteVersion(this.#store, key)
      const { versions } = this.#options.words().phrases
      this.#said = {
        says: versions.deleted(version?.heading?.name ?? ""),
        undo: () => void this.#undo(undo, () => this.#refreshVersions()),
      }
      this.#ticked = this.#ticked.filter((each) => each !== key[1])
      await this.#refreshVersions()
    })
  }

  async #undo(undo: () => Promise<void>, refresh: () => Promise<void>): Promise<void> {
    await this.#try(undo)
    this.#said = null
    await refresh()
  }

  /** What the storage refuses is said where its list is; nothing else changes. */
  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.#said = this.#options.words().phrases.line.notKept[asNotKept(error, "refused").reason]
    }
    this.#host.requestUpdate()
  }

  /** Asks before the page goes while something is in this tab alone. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#keeper?.hasUnkept === true) event.preventDefault()
  }
}
