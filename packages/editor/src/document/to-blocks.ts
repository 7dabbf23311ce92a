import type { BlockInput, BlockKind, Mark, Revision } from "@variorum/collation"
import type { Node } from "prosemirror-model"
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
  const revisions: Revision[] = []
  node.forEach((child, start) => {
    const span = { start, end: start + child.nodeSize }
    for (const { type, attrs } of child.marks) {
      if (LOOKS.has(type.name)) extend(marks, { kind: type.name as Mark["kind"], span })
      else {
        const { hand, seq } = attrs as { readonly hand: string; readonly seq: number | null }
        extend(revisions, {
          kind: type.name as Revision["kind"],
          span,
          ...(hand === "" ? {} : { hand }),
          ...(seq === null ? {} : { seq }),
        })
      }
    }
  })
  const inOrder = (one: Mark | Revision, other: Mark | Revision) =>
    one.span.start - other.span.start || other.span.end - one.span.end
  return { marks: marks.sort(inOrder), revisions: revisions.sort(inOrder) }
}

function extend<Stretch extends Mark | Revision>(all: Stretch[], next: Stretch): void {
  const { span, ...says } = next
  const index = all.findIndex(
    ({ span: { end }, ...said }) =>
      end === span.start && JSON.stringify(said) === JSON.stringify(says),
  )
  const last = all[index]
  if (last === undefined) all.push(next)
  else all[index] = { ...last, span: { start: last.span.start, end: span.end } }
}
