/** How words look, and what was deleted and added inside the witness. */
import type { Revision } from "@variorum/collation"
import type { Mark } from "prosemirror-model"
import type { Command, EditorState } from "prosemirror-state"
import { schema } from "../schema.js"

/** Whose deletion or addition it is: an empty hand is the writer's own or nobody knows; seq null: nobody knows when. */
export type Hand = { readonly hand: string; readonly seq: number | null }

export const NO_HAND: Hand = { hand: "", seq: null }

/**
 * Says of the selected words that they were deleted or added by a hand. Said again of words of which all of it is said
 * already, it takes that back. Another hand's takes the place of the first.
 */
export function markRevised(kind: Revision["kind"], by: Hand = NO_HAND): Command {
  return (state, dispatch) => {
    const { selection, tr } = state
    if (selection.empty || !hasWords(state)) return false
    const mark = schema.mark(kind, by)
    const { from, to } = selection
    if (isAll(state, mark)) tr.removeMark(from, to, mark.type)
    else tr.addMark(from, to, mark)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** The hand that deleted or added all of the selected words, as it is said of them; null where none did. */
export function handAt(state: EditorState, kind: Revision["kind"]): Hand | null {
  const { from, to } = state.selection
  const found: Hand[] = []
  state.doc.nodesBetween(from, to, (node) => {
    const mark = node.marks.find(({ type }) => type === schema.marks[kind])
    if (mark !== undefined) found.push(mark.attrs as Hand)
  })
  const [first] = found
  return first !== undefined && isAll(state, schema.mark(kind, first)) ? first : null
}

function hasWords({ doc, selection: { from, to } }: EditorState): boolean {
  return doc.textBetween(from, to) !== ""
}

/** True when all words of the selection have a mark. */
function isAll({ doc, selection: { from, to } }: EditorState, mark: Mark): boolean {
  let all = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !mark.isInSet(node.marks)) all = false
  })
  return all
}
