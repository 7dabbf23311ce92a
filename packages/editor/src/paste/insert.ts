/** Puts what was pasted where the selection is. */
import { type Node, Slice, Fragment } from "prosemirror-model"
import type { EditorState, Transaction } from "prosemirror-state"
import { ReplaceStep } from "prosemirror-transform"
import { schema } from "../document/schema.js"
import { inStretches } from "../document/stretches.js"

const { paragraph, cell } = schema.nodes

/** From so many blocks on nobody tries how they fit best, which takes the square of their number. */
const MANY = 200

/**
 * The state with blocks in the place of the selection. In a block without a letter they take its place; elsewhere the words
 * of a paragraph at either end go on with those around them. A cell takes the words alone, a line for each block.
 */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { tr } = state
  if (blocks.length === 0) return tr
  tr.deleteSelection()
  const { $from } = tr.selection
  if ($from.parent.type === cell)
    tr.replaceSelection(new Slice(Fragment.from(inLines(blocks)), 0, 0))
  else if ($from.depth === 1 && $from.parent.content.size === 0)
    tr.replaceWith($from.before(1), $from.after(1), [...inStretches(blocks)])
  else if (blocks.length >= MANY && $from.depth === 1)
    tr.step(
      new ReplaceStep($from.pos, $from.pos, openAtBothEnds(inStretches(blocks), $from.parent)),
    )
  else tr.replaceSelection(sliceOf(blocks))
  return tr.scrollIntoView().setMeta("uiEvent", "paste")
}

/** The state with what was copied from a text of ours in the place of the selection: as it was there. */
export function insertSlice(state: EditorState, slice: Slice): Transaction {
  const isWords = slice.content.firstChild?.isText === true
  if (!isWords && state.selection.$from.parent.type === cell)
    return insertBlocks(state, slice.content.content)
  return state.tr.replaceSelection(slice).scrollIntoView().setMeta("uiEvent", "paste")
}

/** The words of some blocks, a line for each; the cells of a row on one line. */
function inLines(blocks: readonly Node[]): Node[] {
  const lines = blocks.flatMap((block) =>
    block.isTextblock ? [[block]] : block.children.map((row) => [...row.children]),
  )
  return lines.flatMap((line, i) => [
    ...(i === 0 ? [] : [schema.text("\n")]),
    ...line.flatMap(({ children }, j) => (j === 0 ? children : [schema.text("\t"), ...children])),
  ])
}

/** The blocks for a place in a block, of which either part goes on with the paragraph at its end, or stays by itself. */
function openAtBothEnds(blocks: readonly Node[], around: Node): Slice {
  const own = around.copy(Fragment.empty)
  const before = blocks[0]?.type === paragraph ? [] : [own]
  const after = blocks.at(-1)?.type === paragraph ? [] : [own]
  return new Slice(Fragment.from([...before, ...blocks, ...after]), 1, 1)
}

function sliceOf(blocks: readonly Node[]): Slice {
  const open = (block: Node | undefined) => (block?.type === paragraph ? 1 : 0)
  return new Slice(Fragment.from(blocks), open(blocks[0]), open(blocks.at(-1)))
}
