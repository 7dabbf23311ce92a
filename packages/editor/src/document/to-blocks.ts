import type { BlockInput, BlockKind, Mark, Revision } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import { revisionsOf } from "./revisions.js"
import { LOOKS } from "./to-document.js"

/** The blocks of a document, as `witness` takes them. Blocks without a letter are none. */
export function toBlocks(document: Node): readonly BlockInput[] {
  const blocks: BlockInput[] = []
  document.forEach((child) => {
    for (const block of blocksOf(child)) blocks.push(block)
  })
  return blocks
}

/** The blocks of one child of a document: one, or the cells of a table. */
export function blocksOf(child: Node): readonly BlockInput[] {
  if (child.type.name !== "table") return child.content.size === 0 ? [] : [blockOf(child)]
  const cells: BlockInput[] = []
  child.forEach((row, _, i) => {
    row.forEach((cell, __, j) => cells.push({ ...blockOf(cell), row: i, column: j }))
  })
  return cells
}

function blockOf(node: Node): BlockInput {
  const { speaker, isEditorial, isReported } = node.attrs as Readonly<Record<string, unknown>>
  const { marks, revisions } = stretchesOf(node)
  return {
    kind: node.type.name as BlockKind,
    text: node.textContent,
    ...(typeof speaker === "string" && speaker !== "" ? { speaker } : {}),
    ...(isEditorial === true ? { editorial: true } : {}),
    ...(isReported === true ? { reported: true } : {}),
    ...(marks.length === 0 ? {} : { marks }),
    ...(revisions.length === 0 ? {} : { revisions }),
  }
}

/** How words look, and what was revised among them: runs that say the same are one. */
function stretchesOf(node: Node): { readonly marks: Mark[]; readonly revisions: Revision[] } {
  const marks: Mark[] = []
  node.forEach((child, start) => {
    const span = { start, end: start + child.nodeSize }
    for (const { type } of child.marks)
      if (LOOKS.has(type.name)) extend(marks, { kind: type.name as Mark["kind"], span })
  })
  marks.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
  return { marks, revisions: revisionsOf(node) }
}

function extend(all: Mark[], { kind, span }: Mark): void {
  const index = all.findLastIndex((each) => each.kind === kind && each.span.end === span.start)
  const last = all[index]
  if (last === undefined) all.push({ kind, span })
  else all[index] = { kind, span: { start: last.span.start, end: span.end } }
}
