import type { NotesPhrases, ShownNote } from "@variorum/views"

/** How a note's number is called where it is not seen that it is doubtful. */
export function nameOfNote({ doubtful, figure }: NotesPhrases, note: ShownNote): string {
  const name = note.state === "doubtful" ? doubtful.figure : figure
  return name(note.number, note.layer.label)
}

/** How the number at the note itself is called, which leads back to the text. */
export function nameOfWayBack({ doubtful, back }: NotesPhrases, note: ShownNote): string {
  return (note.state === "doubtful" ? doubtful.back : back)(note.number)
}

/** The class of whatever stands for a note: the ink of its layer, and whether its place is doubtful. */
export function classOfNote(name: string, { layer, state }: ShownNote): string {
  return `${name} ink-${layer.ink}${state === "doubtful" ? " doubtful-note" : ""}`
}
