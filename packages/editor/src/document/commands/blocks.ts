/** What kind of block words stand in, and how blocks are split and joined. */
import type { BlockKind } from "@variorum/collation"
import type { Attrs, Node, ResolvedPos } from "prosemirror-model"
import type { Command, EditorState } from "prosemirror-state"
import { canJoin } from "prosemirror-transform"
import { schema } from "../schema.js"

/** The kinds that a block can be made; cells come and go with their tables. */
export type WrittenKind = Exclude<BlockKind, "cell">

/**
 * Makes the selected blocks of a kind. They keep what else is said of them but the speaker, which only a turn is given:
 * `speaker` where it is named here, or else the one it had.
 */
export function makeKind(kind: WrittenKind, speaker?: string): Command {
  const attrsOf = ({ attrs }: Node): Attrs => ({
    ...attrs,
    speaker: kind === "turn" ? (speaker ?? attrs["speaker"]) : "",
  })
  return changeBlocks((node) => ({ kind, attrs: attrsOf(node) }))
}

/** True where there is a block that can be made of another kind: it does nothing itself. */
export const canBeKind: Command = (state) => selectedBlocks(state).length > 0

/** The speaker of the turn in which the selection begins; empty where it is none. */
export function speakerAt(state: EditorState): string {
  return String(selectedBlocks(state)[0]?.node.attrs["speaker"] ?? "")
}

/** Says of the selected blocks, or no longer where it is said of all, that they are reported or an editor's. */
export function toggleSaid(name: "isReported" | "isEditorial"): Command {
  return (state, dispatch) => {
    const isAll = selectedBlocks(state).every(({ node }) => node.attrs[name] === true)
    const change = changeBlocks(({ type, attrs }) => ({
      kind: type.name as WrittenKind,
      attrs: { ...attrs, [name]: !isAll },
    }))
    return change(state, dispatch)
  }
}

type Change = (node: Node) => { readonly kind: WrittenKind; readonly attrs: Attrs }

function changeBlocks(change: Change): Command {
  return (state, dispatch) => {
    const { tr } = state
    for (const { node, position } of selectedBlocks(state)) {
      const { kind, attrs } = change(node)
      const type = schema.nodes[kind]
      if (!node.hasMarkup(type, attrs)) tr.setNodeMarkup(position, type, attrs)
    }
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** The blocks of the selection that stand in no table. */
function selectedBlocks({ doc, selection: { from, to } }: EditorState) {
  const blocks: { readonly node: Node; readonly position: number }[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) blocks.push({ node, position })
    return node.type !== schema.nodes.table
  })
  return blocks
}

/**
 * Splits the block at the caret. Both halves are of its kind, and a turn's second is the same speaker's; but behind the
 * end of a heading begins a paragraph, and an item, a line or a turn without a letter is made one, which ends its list.
 */
export const splitHere: Command = (state, dispatch, view) => {
  const { heading, paragraph } = schema.nodes
  const { selection, tr } = state
  if (isInCell(selection.$from) || isInCell(selection.$to)) return false
  if (!selection.empty) tr.deleteSelection()
  const { $from } = tr.selection
  const { parent } = $from
  if (!parent.isTextblock) return false
  const isPlain = parent.type === paragraph || parent.type === heading
  if (selection.empty && !isPlain && parent.content.size === 0)
    return makeKind("paragraph")(state, dispatch, view)
  const isBehindHeading = parent.type === heading && $from.parentOffset === parent.content.size
  const { type, attrs } = parent
  tr.split($from.pos, 1, [isBehindHeading ? { type: paragraph } : { type, attrs }])
  dispatch?.(tr.scrollIntoView())
  return true
}

/** A line end within the block, as in an address or a stanza. */
export const endLine: Command = ({ selection, tr }, dispatch) => {
  if (!selection.$from.parent.isTextblock || !selection.$from.sameParent(selection.$to))
    return false
  dispatch?.(tr.replaceSelectionWith(schema.text("\n")).scrollIntoView())
  return true
}

/**
 * Joins the selected blocks, or the block at the caret with the one before it. The first says what they are. Between
 * words that no white space parts one space is put in, but for scripts that set none.
 */
export const joinBlocks: Command = ({ doc, selection, tr }, dispatch) => {
  const { $from, $to } = selection
  const first = $from.index(0) - ($from.sameParent($to) ? 1 : 0)
  const last = $to.index(0)
  if (first < 0 || first >= last) return false
  for (let i = last; i > first; i--) {
    const at = startOf(doc, i)
    const [before, after] = [doc.child(i - 1), doc.child(i)]
    if (!before.isTextblock || !after.isTextblock || !canJoin(doc, at)) return false
    tr.join(at)
    if (needsSpace(before.textContent, after.textContent)) tr.insertText(" ", at - 1)
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** The position before a child of the document. */
function startOf(doc: Node, index: number): number {
  let at = 0
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize
  return at
}

function needsSpace(before: string, after: string): boolean {
  const isParted =
    before === "" ||
    after === "" ||
    /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？」』】]$/u.test(before)
  return !isParted && !/^\s/u.test(after)
}

function isInCell($place: ResolvedPos): boolean {
  return $place.parent.type === schema.nodes.cell
}
