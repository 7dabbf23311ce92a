import { type Block, MARK_KINDS, type Witness } from "@variorum/collation"
import type { Mark, Node } from "prosemirror-model"
import { schema } from "./schema.js"

/** A witness as a document that can be written in. A witness without blocks is one empty paragraph. */
export function toDocument(witness: Witness): Node {
  const { nodes } = schema
  const children: Node[] = []
  let rows: Node[][] = []
  let last: Block | null = null
  const closeTable = () => {
    if (rows.length === 0) return
    children.push(
      nodes.table.create(
        null,
        rows.map((cells) => nodes.row.create(null, cells)),
      ),
    )
    rows = []
  }
  for (const block of witness.blocks) {
    const words = wordsOf(witness, block)
    if (block.kind === "cell") {
      const row = block.row ?? 0
      if (last?.kind !== "cell" || row < (last.row ?? 0)) closeTable()
      if (rows.length === 0 || row !== (last?.row ?? 0)) rows.push([])
      rows.at(-1)?.push(nodes.cell.create(null, words))
    } else {
      closeTable()
      children.push(nodes[block.kind].create(attrsOf(block), words))
    }
    last = block
  }
  closeTable()
  return nodes.doc.create(null, children.length === 0 ? [nodes.paragraph.create()] : children)
}

function attrsOf({
  kind,
  speaker = "",
  editorial,
  reported,
}: Block): Record<string, unknown> | null {
  if (kind === "turn") return { speaker }
  if (kind === "heading") return { isEditorial: editorial === true }
  return kind === "paragraph" ? { isReported: reported === true } : null
}

/** The letters of a block, cut wherever another mark begins or ends. */
function wordsOf(witness: Witness, { span }: Block): readonly Node[] {
  const stretches = [...witness.marks, ...witness.revisions].filter(
    (one) => one.span.start < span.end && one.span.end > span.start,
  )
  const edges = stretches.flatMap(({ span: { start, end } }) => [start, end])
  const inside = edges.filter((edge) => edge > span.start && edge < span.end)
  const cuts = [...new Set([span.start, ...inside, span.end])].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] as number
    const over = stretches.filter((one) => one.span.start <= start && one.span.end >= end)
    return schema.text(witness.text.slice(start, end), over.map(markOf))
  })
}

function markOf(stretch: Witness["marks"][number] | Witness["revisions"][number]): Mark {
  const { kind } = stretch
  if (kind !== "del" && kind !== "add") return schema.mark(kind)
  const { hand = "", seq = null } = stretch
  return schema.mark(kind, { hand, seq })
}

/** The names of the marks that say how words look. */
export const LOOKS: ReadonlySet<string> = new Set(MARK_KINDS)
