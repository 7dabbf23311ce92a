/** Footnotes and endnotes: paragraphs behind the text, in the order in which it points to them. */
import type { XmlElement } from "../../xml/element.js"
import { wordChildren } from "./names.js"
import { readWhole } from "./read-blocks.js"
import type { NoteReference, Reading } from "./reading.js"

type NotePart = Readonly<Record<NoteReference["kind"], XmlElement | null>>

/** Writes the footnotes, then the endnotes, behind what is there. One that nothing points to is told as left out. */
export function readFootnotes(parts: NotePart, reading: Reading): void {
  for (const kind of ["footnote", "endnote"] as const) {
    const notes = new Map<string, XmlElement>()
    // Lines that part notes from the text are kept as notes of a type.
    for (const note of parts[kind] === null ? [] : wordChildren(parts[kind], kind))
      if (["normal", undefined].includes(note.attributes.get("type")))
        notes.set(note.attributes.get("id") ?? "", note)
    for (const { id, presence } of reading.references.filter((one) => one.kind === kind)) {
      const note = notes.get(id)
      if (note === undefined) continue
      notes.delete(id)
      reading.tally.add("places")
      for (const side of reading.sides) side.noteStart()
      readWhole(note, reading, presence)
    }
    for (const _ of notes) reading.tally.add("footnotes")
  }
}
