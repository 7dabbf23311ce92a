import type { Note } from "./note.js"

/** Who may see a layer. There is no server: it is a promise among those who hand files on, and the interface keeps it. */
export type Visibility = "mine" | "class" | "everyone"

/** How a layer's numbers and lines are told apart from those of others, never by colour alone. */
export const LAYER_SHAPES = ["circle", "square", "diamond", "triangle", "star", "cross"] as const
export type LayerShape = (typeof LAYER_SHAPES)[number]

/** A named set of notes by one hand; W3C calls the like an AnnotationCollection. Plain data. */
export interface Layer {
  /** Unique among the layers of an edition. */
  readonly id: string
  /** "Historian's reading". */
  readonly label: string
  /** Whose hand it is, as it is to be shown; its notes may name others. */
  readonly creator: string
  /** ISO 8601, in UTC. */
  readonly created: string
  /** What it is for, in a sentence; empty where nobody says. */
  readonly purpose: string
  readonly visibility: Visibility
  /** Which of the six inks: 0 to 5. */
  readonly ink: number
  readonly shape: LayerShape
  readonly isShown: boolean
  /** Nothing can be written into a locked layer, nor changed or deleted in it. */
  readonly isLocked: boolean
  /** Its notes are covered until the reader asks: a teacher's answers. */
  readonly isCovered: boolean
  /** In the order in which they were written. */
  readonly notes: readonly Note[]
  readonly foreign?: Readonly<Record<string, unknown>>
}

/** A tag of an edition's own list. */
export interface Tag {
  /** Unique among the tags. */
  readonly id: string
  readonly label: string
  /** What it is to be given to; empty where nobody says. */
  readonly definition: string
  /** Which of the six inks: 0 to 5. */
  readonly ink: number
}
