/** Editors' signs. They are letters of the text: the engine knows them by their brackets. */
import { type Command, TextSelection } from "prosemirror-state"
import { schema } from "../schema.js"

/** Puts a sign in the place of the selection: `[…]` where words were left out, `[– – –]` where the source is lost. */
export function putSign(sign: string): Command {
  return ({ selection, tr }, dispatch) => {
    if (!(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to))
      return false
    // The sign is the editor's: it looks like nothing that the writer wrote.
    dispatch?.(tr.replaceSelectionWith(schema.text(sign), false).scrollIntoView())
    return true
  }
}

/**
 * Brackets around the selection, which makes its words the editor's own; around the caret they stand open. What holds a
 * bracket or a line end, or reaches over blocks, would be no such stretch, and is left alone.
 */
export const bracketWords: Command = ({ selection, tr, doc }, dispatch) => {
  const { $from, $to, from, to } = selection
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return false
  if (/[[\]\n\r]/u.test(doc.textBetween(from, to))) return false
  if (dispatch === undefined) return true
  tr.insert(to, schema.text("]", $to.marks())).insert(from, schema.text("[", $from.marks()))
  dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1, to + 1)).scrollIntoView())
  return true
}
