import type { NoteTarget } from "@variorum/layers"
import type { Phrases } from "@variorum/views"
import type { WritingOn } from "./writing.js"

/** What a note can be about, as a choice: "Draft: what stands there". */
export function choiceOf(target: NoteTarget, phrases: Phrases, on: WritingOn): string {
  const words = phrases.writing
  switch (target.kind) {
    case "words":
      return words.words(headOf(target.words.witness, phrases, on))
    case "absence":
      return words.absence(headOf(target.at.witness, phrases, on))
    case "witness":
      return words.whole(headOf(target.witness, phrases, on))
    case "note":
      return words.answered
    default:
      return words.both[target.kind]
  }
}

/** What a text is called over its column; a text that is not read is called by its siglum. */
function headOf(siglum: string, phrases: Phrases, { two }: WritingOn): string {
  const place = two.witnesses.findIndex((witness) => witness.siglum === siglum)
  const witness = two.witnesses[place]
  return witness === undefined ? siglum : phrases.headOf(witness, place)
}
