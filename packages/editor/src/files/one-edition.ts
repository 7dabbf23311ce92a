import type { Witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { oneEdition } from "@variorum/formats/files"
import { asGuessed } from "../work/guess-particulars.js"
import type { Opened } from "./open-files.js"

/** Everything that was opened as one edition, with no two texts under one guessed title. */
export function asOneEdition(opened: readonly Opened[]): Edition {
  const whole = oneEdition(opened.map(({ edition }) => edition))
  return { ...whole, witnesses: opened.length < 2 ? whole.witnesses : toldApart(whole.witnesses) }
}

/** Without a guessed title that another text has, too: they would be called alike. */
function toldApart(witnesses: readonly Witness[]): readonly Witness[] {
  return witnesses.map((witness) => {
    const { title, ...untitled } = witness
    const isTwice = witnesses.some((other) => other !== witness && other.title === title)
    return title !== undefined && isTwice && asGuessed(witness).has("title") ? untitled : witness
  })
}
