/** A text that is being written: the witness that is compared, and the document that is edited. Neither ever changes. */
import { type Witness, witness } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import { toBlocks } from "./to-blocks.js"
import { toDocument } from "./to-document.js"

export interface Text {
  readonly witness: Witness
  readonly document: Node
}

/** A witness, opened to be written in. */
export function openText(opened: Witness): Text {
  return { witness: opened, document: toDocument(opened) }
}

/** The text after its document was edited: its witness is what `witness` would make of the document's blocks. */
export function textAfter(old: Text, document: Node): Text {
  if (document === old.document) return old
  const {
    text: _,
    blocks: __,
    sentences,
    interventions,
    marks,
    revisions,
    ...particulars
  } = old.witness
  return { document, witness: witness({ ...particulars, blocks: toBlocks(document) }) }
}
