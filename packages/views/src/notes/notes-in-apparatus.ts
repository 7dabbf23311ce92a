import type { ApparatusSection } from "../displays/apparatus.js"
import { passageOf } from "../comparison/moved-phrases.js"
import type { Piece } from "../row.js"
import type { NotesLaid } from "./lay-notes.js"
import { figuresIn, type RowNotes } from "./row-notes.js"

/**
 * The notes of a section of an apparatus: in the running text, or in what is quoted beneath it of the other text. What
 * stands in neither is on paper: its number belongs behind what is said of its passage beneath the text.
 */
export function notesInSection(laid: NotesLaid, section: ApparatusSection): RowNotes {
  const said = [...section.notes, ...section.unattested]
  const readings = said.map(({ passage, reading }) => ({
    passage: passageOf(passage),
    pieces: reading.filter(isUnbroken),
  }))
  const running = section.blocks.flatMap(({ block }) => block.stretches)
  const stretches = [...running, ...readings]
  const passages = new Set(stretches.map(({ passage }) => passageOf(passage)))
  const here = [...passages].flatMap((passage) => laid.inPassage.get(passage) ?? [])
  const inNotes = new Set(readings.map(({ passage }) => passage))
  const hasPaper = ({ passage }: { readonly passage: string }) => inNotes.has(passage)
  return figuresIn(laid, { stretches, hasPaper, isOneText: false }, here)
}

/** Line ends are written otherwise in a reading, so that what stands behind them is not where the text has it. */
function isUnbroken({ text }: Piece): boolean {
  return !text.includes("\n")
}
