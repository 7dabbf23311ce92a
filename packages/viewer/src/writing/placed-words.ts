import type { Piece } from "@variorum/views"
import { html, type nothing } from "lit"
import type { Drawing } from "../drawing.js"
import type { Words } from "../notes/figures.js"

type Drawn = Words | typeof nothing

/** For those who write: says where words stand, so that what is selected is found (`selected-words.ts`). Unchanged where nobody may. */
export function placed(
  { writing }: Drawing,
  { witness, start }: Pick<Piece, "witness" | "start">,
  words: Drawn,
): Drawn {
  return writing === null ? words : html`<span data-words=${`${witness}:${start}`}>${words}</span>`
}
