import type { Collation } from "@variorum/collation"
import type { Layer, Tag } from "@variorum/layers"
import type { ChangeEntry, Phrases, ShownNote } from "@variorum/views"
import type { nothing, TemplateResult } from "lit"
import type { NotesReader } from "../notes/notes-reader.js"
import type { ViewProperties } from "../view/view-properties.js"
import type { NotesDesk } from "./notes-desk.js"

export type Drawn = TemplateResult | typeof nothing

/**
 * What is drawn for those who write notes, where a page lets them. The module behind it (`writing-room.ts`) is fetched
 * only then: whoever reads does not pay for it.
 */
export interface Writing {
  /** Beneath a note: change it, delete it, answer it, settle it. */
  noteActions(phrases: Phrases, note: ShownNote): Drawn
  /** At one of the places where a doubtful note may belong, counted from 0. */
  candidateActions(phrases: Phrases, note: ShownNote, place: number): Drawn
  /** On the card of the chosen change. */
  changeActions(phrases: Phrases, entry: ChangeEntry): Drawn
  /** The form at the foot of the room, while something is being written. */
  composer(phrases: Phrases): Drawn
  /** In the panel of notes: at a layer, and over all layers. */
  layerActions(phrases: Phrases, layer: Layer): Drawn
  panelActions(phrases: Phrases): Drawn
  /** Begins a note on the chosen change; false where none is to be had. */
  writeOnChosen(): boolean
  /** Takes a key that was pressed in the room; true where it was meant for writing. */
  onKey(event: KeyboardEvent): boolean
}

/** What they write with. */
export interface Writer {
  readonly host: ViewProperties
  readonly desk: NotesDesk
  readonly reader: NotesReader
  /** What is read just now; null while there is nothing, and while words are covered. */
  readonly shown: () => WritingOn | null
}

/** What is written on. */
export interface WritingOn {
  readonly collation: Collation
  /** The two witnesses that are read, compared with each other alone: the changes are its. */
  readonly two: Collation
  /** Which two of the witnesses they are. */
  readonly pair: readonly [number, number]
  /** The change that is chosen; null where none is. */
  readonly chosen: ChangeEntry | null
  readonly tags: readonly Tag[]
}
