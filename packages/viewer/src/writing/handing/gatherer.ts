import { LARGEST_SOURCE, tooLarge } from "@variorum/formats"
import type { Tag } from "@variorum/layers"
import type { HandingPhrases } from "@variorum/views"
import type { ReactiveController } from "lit"
import type { UnsavedNotes } from "../keep/unsaved.js"
import { focusOn } from "../focus-on.js"
import { timeNow } from "../unique.js"
import type { Writer, WritingOn } from "../writing.js"
import { type FileReport, gather, type ReadFile } from "./gather.js"
import { readNotes, refusalOf } from "./read-notes.js"

/** No file with more notes than this is taken: more than a class of a thousand writes, and what a page can still show. */
export const MOST_NOTES = 20_000

/** Takes in the files that others hand in, chosen or dropped on the room: all of them as one step. */
export class Gatherer implements ReactiveController {
  /** How many files are read, out of how many; null while nothing is gathered. */
  progress: { readonly done: number; readonly files: number } | null = null
  /** What became of the files that were gathered last; null until there were some. */
  reports: readonly FileReport[] | null = null
  readonly #writer: Writer
  readonly #unsaved: UnsavedNotes
  /** The words for what is wrong with a file, from the last time that anything was drawn. */
  #words: HandingPhrases | null = null

  constructor(writer: Writer, unsaved: UnsavedNotes) {
    this.#writer = writer
    this.#unsaved = unsaved
    writer.host.addController(this)
  }

  hostConnected(): void {
    this.#writer.host.addEventListener("dragover", this.#over)
    this.#writer.host.addEventListener("dragleave", this.#leave)
    this.#writer.host.addEventListener("drop", this.#drop)
  }

  hostDisconnected(): void {
    this.#writer.host.removeEventListener("dragover", this.#over)
    this.#writer.host.removeEventListener("dragleave", this.#leave)
    this.#writer.host.removeEventListener("drop", this.#drop)
  }

  set words(words: HandingPhrases) {
    this.#words = words
  }

  /** Puts the report away. */
  close(): void {
    this.reports = null
    this.#writer.host.requestUpdate()
    void focusOn(this.#writer.host, ".gather")
  }

  /** Reads some files and puts what they hold beside the layers there are. One gathering at a time. */
  async gather(files: readonly File[]): Promise<void> {
    const on = this.#writer.shown()
    if (on === null || this.progress !== null || files.length === 0) return
    try {
      const read: ReadFile[] = []
      const tags = [...on.tags]
      for (const [done, file] of files.entries()) {
        this.#show({ done: done + 1, files: files.length })
        await aMoment()
        read.push(await this.#read(file, on, tags))
      }
      this.#put(read, tags)
    } finally {
      this.#show(null)
    }
  }

  #put(read: readonly ReadFile[], tags: readonly Tag[]): void {
    const { desk, host } = this.#writer
    // The texts may have been edited while the files were read.
    const on = this.#writer.shown()
    if (on === null) return
    const before = desk.layers
    const { layers, reports, newcomers } = gather(before, read, on.collation)
    this.reports = reports
    if (tags.length > on.tags.length) host.tags = tags
    if (layers.every((layer, i) => layer === before[i]) && layers.length === before.length) return
    // What came from a file stands in a file.
    this.#unsaved.saved(layers.filter(({ id }) => newcomers.has(id)))
    desk.set(layers)
  }

  async #read(file: File, { collation }: WritingOn, tags: Tag[]): Promise<ReadFile> {
    const { name } = file
    const refused = (refusal: string): ReadFile => ({ name, notes: null, refusal })
    try {
      if (file.size > LARGEST_SOURCE) throw tooLarge(name)
      const source = { name, bytes: new Uint8Array(await file.arrayBuffer()), mediaType: file.type }
      const nobody = this.#words?.nobody ?? "unknown"
      const { witnesses } = collation
      const notes = readNotes(source, { witnesses, now: timeNow(), tags, nobody })
      const found = notes.layers.reduce((sum, layer) => sum + layer.notes.length, 0)
      if (found > MOST_NOTES) return refused(this.#words?.tooMany(MOST_NOTES) ?? "")
      if (found + notes.told.length === 0 && notes.layers.length === 0)
        return refused(this.#words?.empty ?? "")
      const known = new Set(tags.map(({ id }) => id))
      tags.push(...notes.tags.filter(({ id }) => !known.has(id)))
      return { name, notes, refusal: "" }
    } catch (error) {
      return refused(refusalOf(error, name))
    }
  }

  #show(progress: Gatherer["progress"]): void {
    this.progress = progress
    this.#writer.host.requestUpdate()
  }

  readonly #over = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    this.#mark(true)
  }

  readonly #leave = (event: DragEvent): void => {
    const { relatedTarget } = event
    if (!(relatedTarget instanceof Node && this.#writer.host.contains(relatedTarget)))
      this.#mark(false)
  }

  readonly #drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    this.#mark(false)
    const panel = this.#writer.host.renderRoot.querySelector<HTMLDetailsElement>(".notes-panel")
    if (panel !== null) panel.open = true
    void this.gather([...(event.dataTransfer?.files ?? [])])
  }

  #mark(isOver: boolean): void {
    this.#writer.host.renderRoot.querySelector(".room")?.classList.toggle("dropping", isOver)
  }
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false
}

/** Lets the page draw how far it has come. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
