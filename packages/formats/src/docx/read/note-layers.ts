/** Puts notes into layers, one for each author. */
import { digest } from "@variorum/collation"
import {
  freeLook,
  type Layer,
  makeNote,
  type Motivation,
  type Note,
  type NoteTarget,
} from "@variorum/layers"

/** A note before it has its name. */
export interface NewNote {
  readonly author: string
  /** In UTC. */
  readonly created: string
  readonly target: NoteTarget
  readonly motivation: Motivation
  readonly body: string
  readonly isResolved: boolean
}

/** There are so many looks that layers are told apart by. */
const LOOKS = 36

/** Who is named where a file names nobody. */
const NOBODY = "unknown"

/** Makes notes and layers whose names no other file's have. */
export class NoteLayers {
  readonly #file: string
  readonly #layers: {
    readonly author: string
    readonly label: string
    readonly notes: Note[]
    readonly isShown: boolean
  }[] = []
  readonly #byLabel = new Map<string, Note[]>()
  #count = 0

  /** `file`: what tells the file from others, such as its digest. */
  constructor(file: string) {
    this.#file = file
  }

  /** Adds a note to the layer that `labelOf` gives its author; a layer that is new is shown or not. */
  add(note: NewNote, labelOf: (author: string) => string, isShown: boolean): Note {
    const author = note.author === "" ? NOBODY : note.author
    const { created, target, motivation, body, isResolved } = note
    const unique = `${this.#file}-${this.#count++}`
    const written = makeNote(target, { creator: author, created }, { motivation, body }, unique)
    const made = { ...written, isResolved }
    this.#notesOf(author, labelOf(author), isShown).push(made)
    return made
  }

  #notesOf(author: string, label: string, isShown: boolean): Note[] {
    const known = this.#byLabel.get(label)
    if (known !== undefined) return known
    const notes: Note[] = []
    this.#byLabel.set(label, notes)
    this.#layers.push({ author, label, notes, isShown })
    return notes
  }

  /** The layers, in the order in which their authors first come. */
  get layers(): readonly Layer[] {
    const layers: Layer[] = []
    for (const { author, label, notes, isShown } of this.#layers)
      layers.push({
        id: `layer-${digest(JSON.stringify([this.#file, label]))}`,
        label,
        creator: author,
        created: notes.map(({ created }) => created).sort()[0]!,
        purpose: "",
        visibility: "everyone",
        ...(layers.length < LOOKS ? freeLook(layers) : lookOf(layers[layers.length % LOOKS]!)),
        isShown,
        isLocked: false,
        isCovered: false,
        notes,
      })
    return layers
  }
}

function lookOf({ ink, shape }: Layer): Pick<Layer, "ink" | "shape"> {
  return { ink, shape }
}
