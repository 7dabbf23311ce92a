/**
 * What is told of the work once nobody types: how much of each kind of change there is, and where notes hang. Both look
 * at the whole of both texts, and so wait for a pause.
 */
import type { Collation } from "@variorum/collation"
import { type Layer, NotePlacer, type Tag } from "@variorum/layers"
import { whenIdle } from "@variorum/viewer"
import {
  layNotes,
  type NotesLaid,
  type Phrases,
  type Summary,
  summary,
  type ViewOptions,
} from "@variorum/views"

/** So long nobody has to have typed, in milliseconds. */
const PAUSE = 250

/** What is looked at. */
export interface Looked {
  readonly collation: Collation
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
  readonly options: ViewOptions & { readonly phrases: Phrases }
}

/** What is told. */
export interface Findings {
  readonly collation: Collation
  readonly summary: Summary
  readonly notes: NotesLaid
}

export class AtRest {
  readonly #look: () => Looked | null
  readonly #changed: () => void
  readonly #placer = new NotePlacer()
  #of: readonly unknown[] = []
  #told: Findings | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop: (() => void) | null = null

  /** `look`: gives null while there is nothing to look at. `changed`: called when something else is told. */
  constructor(look: () => Looked | null, changed: () => void) {
    this.#look = look
    this.#changed = changed
  }

  /** What was told last: of an older state of the texts while somebody types. Null until it is told for the first time. */
  get told(): Findings | null {
    return this.#told
  }

  /** Looks again after a pause. */
  follow(): void {
    this.close()
    this.#timer = setTimeout(() => {
      this.#stop = whenIdle(this.#pieces())
    }, PAUSE)
  }

  /** Looks no more. */
  close(): void {
    clearTimeout(this.#timer)
    this.#stop?.()
    this.#stop = null
  }

  /** One piece of the work, shortest first; true while more is left. */
  #pieces(): () => boolean {
    const looked = this.#look()
    if (looked === null) return () => false
    const { collation, layers, tags, options } = looked
    const { phrases } = options
    const of = [collation, layers, tags, options.judgements, phrases]
    if (of.every((part, i) => part === this.#of[i])) return () => false
    let notes: NotesLaid | null = null
    return () => {
      if (notes === null) {
        const placed = this.#placer.place(collation, layers)
        const laying = { pair: [0, 1], phrases: phrases.notes, tags } as const
        notes = layNotes(collation, collation, layers, placed, laying)
        return true
      }
      this.#of = of
      this.#told = { collation, summary: summary(collation, options), notes }
      this.#changed()
      return false
    }
  }
}
