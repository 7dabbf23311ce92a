/** A text that is being written: the witness that is compared, and the document that is edited. Neither ever changes. */
import type { Witness } from "@variorum/collation"
import { replaceBlocks } from "@variorum/collation/editing"
import type { Node } from "prosemirror-model"
import { blocksBefore } from "./positions.js"
import { blocksOf } from "./to-blocks.js"
import { toDocument } from "./to-document.js"

export interface Text {
  readonly witness: Witness
  readonly document: Node
}

/** A witness, opened to be written in. */
export function openText(opened: Witness): Text {
  return { witness: opened, document: toDocument(opened) }
}

/**
 * The text after its document was edited, in the time of what was edited.
 *
 * Its witness is what `witness` would make of the document's blocks, but that what nobody touched stays as it was: the
 * white space between blocks, sentences that somebody else has cut, blocks without a letter.
 */
export function textAfter(old: Text, document: Node): Text {
  if (document === old.document) return old
  const { leading, trailing } = sameChildren(old.document, document)
  const ends = childEnds(old.document, leading, trailing)
  const [from, to] = [blocksBefore(old, ends.start), blocksBefore(old, ends.end)]
  const blocks = []
  for (let i = leading; i < document.childCount - trailing; i++)
    blocks.push(...blocksOf(document.child(i)))
  const isUntouched = from === to && blocks.length === 0
  return {
    document,
    witness: isUntouched ? old.witness : replaceBlocks(old.witness, from, to, blocks),
  }
}

interface Same {
  readonly leading: number
  readonly trailing: number
}

/** How many children two documents share at their beginnings and at their ends. An edit leaves all others the very same. */
function sameChildren(old: Node, now: Node): Same {
  const most = Math.min(old.childCount, now.childCount)
  let leading = 0
  while (leading < most && old.child(leading) === now.child(leading)) leading++
  let trailing = 0
  while (
    trailing < most - leading &&
    old.child(old.childCount - 1 - trailing) === now.child(now.childCount - 1 - trailing)
  )
    trailing++
  return { leading, trailing }
}

/** The positions where the shared children at the beginning end, and where those at the end begin. */
function childEnds(old: Node, leading: number, trailing: number): { start: number; end: number } {
  let [start, end] = [0, old.content.size]
  for (let i = 0; i < leading; i++) start += old.child(i).nodeSize
  for (let i = 1; i <= trailing; i++) end -= old.child(old.childCount - i).nodeSize
  return { start, end }
}
