import type { DoubtReason, LossReason, Motivation } from "@variorum/layers"
import type { NoteOrder } from "../notes/note-list.js"
import type { DoubtfulNotesPhrases } from "./doubtful-notes.js"

/** What is said about notes. Names of layers and people come in as they were given. */
export interface NotesPhrases {
  /** Name of the panel. */
  readonly panel: string
  /** "ten notes". */
  readonly count: (notes: number) => string
  /** Over the margin, where several layers are shown: "two layers, 14 notes". */
  readonly layerCount: (layers: number, notes: number) => string
  /** Names of a number in the text, and of the same number at its note, which leads back. */
  readonly figure: (number: number, layer: string) => string
  readonly back: (number: number) => string
  /** Whose hand a layer is. */
  readonly by: (name: string) => string
  /** On what uncovers an answer; `number`: of which note, 0 where it has none. */
  readonly answer: string
  readonly answerTo: (number: number) => string
  readonly resolved: string
  readonly whole: string
  readonly close: string
  /** What stands over the layers, over notes without a sure place, and over the list. */
  readonly layers: string
  readonly unsettled: string
  readonly list: string
  readonly candidates: string
  /** Labels of search, filters and order, and the choice that asks for nothing. */
  readonly search: string
  readonly layer: string
  readonly author: string
  readonly tag: string
  readonly purpose: string
  readonly any: string
  readonly sortBy: string
  readonly order: Readonly<Record<NoteOrder, string>>
  /** How many of all notes are listed. */
  readonly found: (found: number, total: number) => string
  /** What a note does. */
  readonly motivation: Readonly<Record<Motivation, string>>
  /** Of notes that are shown where they may belong. */
  readonly doubtful: DoubtfulNotesPhrases
  readonly doubt: Readonly<Record<DoubtReason, string>>
  readonly loss: Readonly<Record<LossReason, string>>
  /** Of a note on a whole text, and on texts other than the two that are read; they are called by their sigla. */
  readonly wholeText: (siglum: string) => string
  readonly elsewhere: (sigla: readonly string[]) => string
}
