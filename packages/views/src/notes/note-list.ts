import type { Motivation, Tag } from "@variorum/layers"
import type { NotesLaid } from "./lay-notes.js"
import type { ShownNote } from "./shown-note.js"

/** Which notes a list is to have; what is empty asks for nothing. */
export interface NoteFilter {
  /** Identifier of a layer. */
  readonly layer: string
  /** A name as notes have it. */
  readonly author: string
  /** Identifier of a tag. */
  readonly tag: string
  readonly motivation: Motivation | ""
  /** Words that stand in the note, its quotation, its author or its tags, in whatever case. */
  readonly text: string
}

/** Every note. */
export const ALL_NOTES: NoteFilter = { layer: "", author: "", tag: "", motivation: "", text: "" }

/** By what a list is sorted. */
export const NOTE_ORDERS = ["place", "time", "author", "layer"] as const
export type NoteOrder = (typeof NOTE_ORDERS)[number]

/** The notes that answer to a filter, or have an answer that does, in some order; those that are alike in it, in text order. */
export function listNotes(
  { all, layers }: NotesLaid,
  filter: NoteFilter,
  order: NoteOrder = "place",
): readonly ShownNote[] {
  const sought = filter.text.trim().toLocaleLowerCase()
  const found = all.filter((note) =>
    [note, ...note.replies].some((each) => isSought(each, filter, sought)),
  )
  if (order === "time") return found.toSorted((x, y) => compare(x.note.created, y.note.created))
  if (order === "author")
    return found.toSorted((x, y) => x.note.creator.localeCompare(y.note.creator))
  if (order === "place") return found
  const places = new Map(layers.map(({ layer }, place) => [layer.id, place]))
  return found.toSorted((x, y) => (places.get(x.layer.id) ?? 0) - (places.get(y.layer.id) ?? 0))
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function isSought(shown: ShownNote, filter: NoteFilter, sought: string): boolean {
  const { note, layer, tags, quotation } = shown
  if (filter.layer !== "" && layer.id !== filter.layer) return false
  if (filter.author !== "" && note.creator !== filter.author) return false
  if (filter.tag !== "" && !note.tags.includes(filter.tag)) return false
  if (filter.motivation !== "" && note.motivation !== filter.motivation) return false
  if (sought === "") return true
  // What is covered cannot be asked for by its words.
  const body = layer.isCovered ? "" : note.body
  const words = [body, quotation, note.creator, ...tags.map(({ label }) => label)]
  return words.some((some) => some.toLocaleLowerCase().includes(sought))
}

/** What a list can be filtered by: authors, tags and motivations that there are, each once. */
export interface NoteChoices {
  readonly authors: readonly string[]
  readonly tags: readonly Tag[]
  readonly motivations: readonly Motivation[]
}

/** What the notes of all layers can be filtered by. */
export function noteChoices({ all }: NotesLaid): NoteChoices {
  const notes = all.flatMap((note) => [note, ...note.replies])
  const tags = new Map(notes.flatMap((note) => note.tags.map((tag) => [tag.id, tag] as const)))
  return {
    authors: [...new Set(notes.map(({ note }) => note.creator))].sort((x, y) => x.localeCompare(y)),
    tags: [...tags.values()].sort((x, y) => x.label.localeCompare(y.label)),
    motivations: [...new Set(notes.map(({ note }) => note.motivation))],
  }
}
