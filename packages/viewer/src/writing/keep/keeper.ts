import { isSameData, type Layer, mergeLayers, type Tag } from "@variorum/layers"
import type { KeepTrouble } from "@variorum/views"
import type { ReactiveController } from "lit"
import type { LayersEvent } from "../../events.js"
import type { Draft } from "../draft.js"
import { focusOn } from "../focus-on.js"
import { timeNow } from "../unique.js"
import type { Writer } from "../writing.js"
import { type Kept, keyOf, printKept, readKept } from "./kept.js"

/** So long after a change it is kept, in milliseconds: not at every letter, and well within a second. */
const SOON = 400

/**
 * Keeps what is written in the storage of the browser, under the name that the page gives (`keep`), and brings it back
 * when the page is opened again. Two windows on the same notes are put together, never written over one another. What
 * cannot be read is left as it is.
 */
export class Keeper implements ReactiveController {
  /** Why nothing is kept; null where all is well. */
  trouble: KeepTrouble | null = null
  /** How many notes came back when the page was opened; null where nothing was kept. */
  broughtBack: number | null = null
  /** What happened since. */
  news: "other window" | "forgotten" | null = null
  readonly #writer: Writer
  /** Under what name the storage has it; empty before the texts are there, and where nothing is kept. */
  #key = ""
  /** The text that was read or written last; null for none. */
  #text: string | null = null
  /** The layers as they stood in that text; before there is one, as the page gave them. */
  #base: readonly Layer[] = []
  #given: readonly Layer[] = []
  /** What was being written when the page was left. */
  #offered: Draft | null = null
  /** What is being written in another window, to be kept with the rest. */
  #passedOn: Draft | null = null
  /** What is being written here, as it was seen last. */
  #draft: Draft | null = null
  #isDirty = false
  /** The layers as this, or a person, made them last; others are the page's. */
  #seen: readonly Layer[] | null = null
  /** True while this changes the layers itself. */
  #isBringing = false
  /** Waits to keep what is not kept yet; null while nothing waits. */
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(writer: Writer) {
    this.#writer = writer
    writer.host.addController(this)
  }

  hostConnected(): void {
    this.#writer.host.addEventListener("variorum-layers", this.#changed)
    addEventListener("storage", this.#stored)
    addEventListener("pagehide", this.#flush)
  }

  hostDisconnected(): void {
    this.#flush()
    this.#writer.host.removeEventListener("variorum-layers", this.#changed)
    removeEventListener("storage", this.#stored)
    removeEventListener("pagehide", this.#flush)
  }

  hostUpdated(): void {
    const { host, desk } = this.#writer
    const key = host.keep === "" ? "" : keyOf(host.keep)
    const isNew = key !== this.#key || (key !== "" && desk.layers !== this.#seen)
    if (isNew && this.#writer.shown() !== null) this.#begin(key)
    if (this.#key === "" || desk.draft === this.#draft) return
    this.#draft = desk.draft
    if (desk.draft !== null) this.#offered = null
    this.#keepSoon()
  }

  /** Keeps what is not kept yet; true where everything that is written is kept now. */
  settle(): boolean {
    this.#flush()
    return this.#key !== "" && this.trouble === null
  }

  /** What was begun when the page was left; null where nothing was, or somebody is writing. */
  get offered(): Draft | null {
    return this.#writer.desk.draft === null ? this.#offered : null
  }

  /** Goes on with what was begun. */
  goOn(): void {
    const draft = this.#offered
    if (draft === null) return
    const { desk } = this.#writer
    const { of, choices, ...written } = draft
    if (of === null) desk.begin(choices)
    else desk.edit(of)
    // The note that was to be changed may be gone.
    if (desk.draft === null) desk.begin(choices)
    desk.write(written)
  }

  /** Lets go of what was begun. */
  giveUp(): void {
    this.#offered = null
    this.#keepSoon()
    this.#writer.host.requestUpdate()
    void focusOn(this.#writer.host, ".forget")
  }

  /** Takes away what is kept, whatever it is. What is written from now on is kept again. */
  forget(): void {
    this.#stop()
    this.#isDirty = false
    this.#offered = this.#passedOn = null
    this.#text = null
    this.broughtBack = null
    this.trouble = null
    try {
      localStorage.removeItem(this.#key)
      this.news = "forgotten"
    } catch {
      this.trouble = "refused"
    }
    this.#base = this.#writer.desk.layers
    this.#writer.host.requestUpdate()
  }

  /** Begins under a name, with the layers that the page has now. */
  #begin(key: string): void {
    if (key !== this.#key) this.#flush()
    this.#isDirty = false
    this.#key = key
    this.#seen = this.#writer.desk.layers
    this.trouble = this.broughtBack = this.news = this.#text = null
    this.#offered = this.#passedOn = null
    if (key === "") return
    this.#base = this.#given = this.#writer.desk.layers
    try {
      this.#take(localStorage.getItem(key))
    } catch {
      this.trouble = "refused"
    }
    this.#writer.host.requestUpdate()
  }

  /** What was kept comes back beside what the page has by now. */
  #take(text: string | null): void {
    if (text === null) return
    const reading = readKept(text)
    if (reading.kind !== "kept") {
      this.trouble = reading.kind
      return
    }
    const { kept } = reading
    const { host } = this.#writer
    this.#text = text
    this.#base = kept.layers
    this.#offered = kept.draft
    if (host.writer === "") host.writer = kept.writer
    this.broughtBack = this.#merge(kept.given, kept)
  }

  /** Puts what is kept and what is here together; gives how many notes there are now that were not. */
  #merge(base: readonly Layer[], { layers, tags }: Pick<Kept, "layers" | "tags">): number {
    const { desk, host } = this.#writer
    const before = desk.layers
    const merged = mergeLayers(base, before, layers)
    this.#explain(tags)
    if (isSameData(merged, before)) return 0
    this.#isBringing = true
    desk.bring(merged)
    this.#isBringing = false
    host.requestUpdate()
    const known = new Set(before.flatMap(({ notes }) => notes.map(({ id }) => id)))
    return merged.flatMap(({ notes }) => notes).filter(({ id }) => !known.has(id)).length
  }

  #explain(tags: readonly Tag[]): void {
    const known = this.#writer.shown()?.tags ?? []
    const labels = new Set(known.map(({ id }) => id))
    const others = tags.filter(({ id }) => !labels.has(id))
    if (others.length > 0) this.#writer.host.tags = [...known, ...others]
  }

  #keepSoon(): void {
    if (this.#key === "" || this.#isBlocked) return
    this.#isDirty = true
    this.#timer ??= setTimeout(this.#flush, SOON)
  }

  /** True where something stands there that is not ours to write over. */
  get #isBlocked(): boolean {
    const { trouble } = this
    return trouble === "damaged" || trouble === "foreign" || trouble === "newer"
  }

  readonly #changed = ({ layers }: LayersEvent): void => {
    this.#seen = layers
    if (!this.#isBringing) this.#keepSoon()
  }

  readonly #flush = (): void => {
    this.#stop()
    if (!this.#isDirty || this.#key === "" || this.#isBlocked) return
    this.#isDirty = false
    const before = this.trouble
    try {
      this.#sync(localStorage.getItem(this.#key))
      if (this.#isBlocked) return
      const text = printKept(this.#kept)
      localStorage.setItem(this.#key, text)
      this.#text = text
      this.#base = this.#writer.desk.layers
      this.trouble = null
      this.news = this.news === "forgotten" ? null : this.news
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError"
      this.trouble = isFull ? "full" : "refused"
    } finally {
      if (this.trouble !== before) this.#writer.host.requestUpdate()
    }
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  get #kept(): Kept {
    const { desk, host } = this.#writer
    return {
      saved: timeNow(),
      writer: host.writer.trim(),
      given: this.#given,
      layers: desk.layers,
      tags: this.#writer.shown()?.tags ?? [],
      draft: desk.draft ?? this.#offered ?? this.#passedOn,
    }
  }

  /** Another window has kept something, or has forgotten all. */
  readonly #stored = (event: StorageEvent): void => {
    if (event.storageArea !== localStorage || this.#key === "") return
    if (event.key === this.#key) this.#sync(event.newValue)
  }

  #sync(text: string | null): void {
    if (text === this.#text || text === null) {
      this.#text = text
      return
    }
    const reading = readKept(text)
    if (reading.kind !== "kept") {
      this.trouble = reading.kind
    } else {
      const { kept } = reading
      const base = this.#base
      this.#text = text
      this.#base = kept.layers
      const before = this.#writer.desk.layers
      this.#merge(base, kept)
      if (this.#writer.desk.layers !== before) this.news = "other window"
      if (this.#draft === null && this.#offered === null) this.#passedOn = kept.draft
      // What this window alone has is kept too.
      if (!isSameData(this.#writer.desk.layers, kept.layers)) this.#keepSoon()
    }
    this.#writer.host.requestUpdate()
  }
}
