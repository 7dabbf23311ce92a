import { writeLayers } from "@variorum/formats/web-annotation"
import { writeNotesCsv } from "@variorum/formats/notes-csv"
import type { Layer, PlacedNote } from "@variorum/layers"
import { listNotes, type Phrases } from "@variorum/views"
import type { UnsavedNotes } from "../keep/unsaved.js"
import type { Writer } from "../writing.js"
import { download } from "../../download.js"
import { fileName } from "../../file-name.js"

/** Gives notes out as files, by the browser's own way of saving. What was done last is told in `says`. */
export class Saving {
  /** Empty until something is saved. */
  says = ""
  readonly #writer: Writer
  readonly #unsaved: UnsavedNotes

  constructor(writer: Writer, unsaved: UnsavedNotes) {
    this.#writer = writer
    this.#unsaved = unsaved
  }

  /** The layers of the one who writes, and what that person wrote into those of others. */
  get mine(): readonly Layer[] {
    const name = this.#writer.host.writer.trim()
    if (name === "") return []
    return this.#writer.desk.layers.flatMap((layer) => {
      if (layer.creator === name) return layer.notes.length > 0 ? [layer] : []
      const notes = layer.notes.filter(({ creator }) => creator === name)
      return notes.length > 0 ? [{ ...layer, notes }] : []
    })
  }

  saveMine({ handing }: Phrases): void {
    const { mine } = this
    const [only] = mine
    const label = mine.length === 1 && only !== undefined ? only.label : handing.fileName
    const name = fileName([this.#writer.host.writer, label], "jsonld")
    const ids = new Set(mine.map(({ id }) => id))
    const originals = this.#writer.desk.layers.filter(({ id }) => ids.has(id))
    this.#save(name, mine, originals, handing.saved(name, 0))
  }

  saveLayer({ handing }: Phrases, layer: Layer): void {
    const name = fileName([layer.creator, layer.label], "jsonld")
    this.#save(name, [layer], [layer], handing.saved(name, 0))
  }

  /** All layers but those that are their writers' alone. */
  saveAll({ handing }: Phrases): void {
    const { layers } = this.#writer.desk
    const open = layers.filter(({ visibility }) => visibility !== "mine")
    const name = fileName([handing.fileName], "jsonld")
    this.#save(name, open, open, handing.saved(name, layers.length - open.length))
  }

  /** The notes as they are listed just now, in that order, but for answers that are still covered. */
  saveTable({ handing }: Phrases): void {
    const { reader } = this.#writer
    const { laid } = reader
    const on = this.#writer.shown()
    if (laid === null || on === null) return
    const listed = listNotes(laid, reader.filter, reader.order)
      .flatMap((note) => [note, ...note.replies])
      .filter((note) => !reader.isCovered(note))
    const rows = listed.map(({ layer, note }) => ({ ...layer, notes: [note] }))
    const placed = listed.map(({ note, layer, state }) => placedAs(note, layer, state))
    const name = fileName([handing.fileName], "csv")
    // Spreadsheets take the mark at the head for the sign that this is UTF-8.
    download(name, "text/csv", `\ufeff${writeNotesCsv(rows, { placed, tags: on.tags })}`)
    this.#tell(handing.saved(name, 0))
  }

  #save(name: string, layers: readonly Layer[], originals: readonly Layer[], says: string): void {
    const on = this.#writer.shown()
    if (on === null) return
    const { collation, tags } = on
    download(name, "application/ld+json", writeLayers(layers, { ...collation, tags }))
    this.#unsaved.saved(originals)
    this.#tell(says)
  }

  #tell(says: string): void {
    this.says = says
    this.#writer.host.requestUpdate()
  }
}

/** A note as the table needs it: what it says of its place, and nothing of where that is. */
function placedAs(
  note: PlacedNote["note"],
  layer: Layer,
  state: PlacedNote["placement"]["status"],
): PlacedNote {
  const placement: PlacedNote["placement"] =
    state === "lost"
      ? { status: state, reason: "words gone" }
      : state === "doubtful"
        ? { status: state, candidates: [], reason: "words changed" }
        : { status: state, places: [], passages: [] }
  return { note, layer: layer.id, placement }
}
