/** What a file says about its own words becomes notes, in a layer for each who says it. */
import { digest, type Witness } from "@variorum/collation"
import {
  freeLook,
  type Layer,
  makeLayer,
  makeNote,
  type Motivation,
  type Note,
  type NoteTarget,
} from "@variorum/layers"
import { earliest } from "../note-import/note-import.js"

/** A note before it has its name. */
export interface NewNote {
  /** Empty where the file names nobody. */
  readonly author: string
  /** ISO 8601 in UTC; null where the file does not say. */
  readonly created: string | null
  readonly target: NoteTarget
  readonly motivation: Motivation
  readonly body: string
  readonly isResolved?: boolean
}

/** The layer that a note belongs into: another for each author, and for each label. */
export interface LayerOfNotes {
  readonly labelOf: (author: string) => string
  readonly isShown: boolean
}

const CALLED_AFTER_AUTHOR: LayerOfNotes = { labelOf: (author) => author, isShown: true }

/** There are so many looks that layers are told apart by. */
const LOOKS = 36

/** Who is named where a file names nobody; the same as where notes are read. */
const NOBODY = "unknown"

/** Stands for the time of a note in a file that says none: the same file gives the same notes whenever it is read. */
const NO_TIME = "1970-01-01T00:00:00Z"

interface OpenLayer {
  readonly label: string
  readonly creator: string
  readonly isShown: boolean
  readonly notes: Note[]
}

/** Makes notes and layers whose identifiers no other file's have. */
export class NoteLayers {
  readonly #file: string
  readonly #usual: string
  readonly #layers = new Map<string, OpenLayer>()
  #count = 0

  /** `file`: its name. `witnesses`: what was read from it. `usual`: the time of a note that says none, in UTC. */
  constructor(file: string, witnesses: readonly Witness[], usual = NO_TIME) {
    this.#file = digest(`${file} ${witnesses.map(({ text }) => text).join("\n")}`)
    this.#usual = usual
  }

  /** Adds a note to a layer of its author's. */
  add(note: NewNote, layer = CALLED_AFTER_AUTHOR): Note {
    const creator = note.author.trim() === "" ? NOBODY : note.author.trim()
    const { target, motivation, body, isResolved = false } = note
    const written = makeNote(
      target,
      { creator, created: note.created ?? this.#usual },
      { motivation, body },
      `${this.#file}-${this.#count++}`,
    )
    const made = { ...written, isResolved }
    this.#notesOf(creator, layer).push(made)
    return made
  }

  #notesOf(creator: string, { labelOf, isShown }: LayerOfNotes): Note[] {
    const label = labelOf(creator)
    const known = this.#layers.get(label)
    if (known !== undefined) return known.notes
    const notes: Note[] = []
    this.#layers.set(label, { label, creator, isShown, notes })
    return notes
  }

  /** The layers, in the order in which their authors first come. */
  get layers(): readonly Layer[] {
    const layers: Layer[] = []
    for (const { label, creator, isShown, notes } of this.#layers.values()) {
      const id = `layer-${digest(JSON.stringify([this.#file, label]))}`
      const look = layers.length < LOOKS ? freeLook(layers) : layers[layers.length % LOOKS]!
      const { ink, shape } = look
      const head = { id, label, creator, created: earliest(notes) }
      layers.push({
        ...makeLayer(head, notes, { ink, shape }),
        visibility: "everyone",
        isShown,
      })
    }
    return layers
  }
}
