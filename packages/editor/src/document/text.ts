/** A text that is being written: the witness that is compared, and the document that is edited. Neither ever changes. */
import { type Witness, witness } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import { toBlocks } from "./to-blocks.js"
import { toDocument } from "./to-document.js"

export interface Text {
  readonly witness: Witness
  readonly document: Node
  /** True while the witness is as it was opened, with sentences that others may have cut: its document alone does not tell it. */
  readonly isAsOpened?: true
}

/** A witness, opened to be written in. */
export function openText(opened: Witness): Text {
  return { witness: opened, document: toDocument(opened), isAsOpened: true }
}

/** The text after its document was edited: its witness is what `witness` would make of the document's blocks. */
export function textAfter(old: Text, document: Node): Text {
  return document === old.document ? old : remake({ witness: old.witness, document })
}

/** The text with its witness made of its document, under the witness's own particulars. */
export function remake({ witness: old, document }: Text): Text {
  const { text: _, blocks: __, sentences, interventions, marks, revisions, ...particulars } = old
  return { document, witness: witness({ ...particulars, blocks: toBlocks(document) }) }
}
