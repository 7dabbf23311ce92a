import {
  type Block,
  MARK_KINDS,
  type Mark as Look,
  type Revision,
  type Witness,
} from "@variorum/collation"
import { Mark, type Node } from "prosemirror-model"
import { schema } from "./schema.js"
import { inStretches } from "./stretches.js"

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
  const stretches = stretchesByBlock(witness)
  for (const [i, block] of witness.blocks.entries()) {
    const words = wordsOf(witness, block, stretches[i] ?? [])
    if (block.kind === "cell") {
      const row = block.row ?? 0
      if (last?.kind !== "cell" || beginsTable(last, block)) closeTable()
      if (rows.length === 0 || row !== (last?.row ?? 0)) rows.push([])
      rows.at(-1)?.push(nodes.cell.create(attrsOf(block), words))
    } else {
      closeTable()
      children.push(nodes[block.kind].create(attrsOf(block), words))
    }
    last = block
  }
  closeTable()
  return nodes.doc.create(
    null,
    children.length === 0 ? [nodes.paragraph.create()] : inStretches(children),
  )
}

/** True for a cell that does not go on with the table of the one before it: its row, or its column, is none that follows. */
function beginsTable(last: Block, { row = 0, column }: Block): boolean {
  if (row !== (last.row ?? 0)) return row < (last.row ?? 0)
  return column !== undefined && last.column !== undefined && column <= last.column
}

function attrsOf({ speaker = "", editorial, reported }: Block): Record<string, unknown> {
  return { speaker, isEditorial: editorial === true, isReported: reported === true }
}

type Stretch = Look | Revision

/** The marks and revisions over each block's letters. */
function stretchesByBlock({ blocks, marks, revisions }: Witness): readonly Stretch[][] {
  const all: Stretch[][] = blocks.map(() => [])
  for (const list of [marks, revisions]) {
    let first = 0
    for (const stretch of list) {
      // Lists are in order of where things begin, so that no later one stands in a block that ended before this.
      while (first < blocks.length && (blocks[first] as Block).span.end <= stretch.span.start)
        first++
      for (let i = first; i < blocks.length; i++) {
        if ((blocks[i] as Block).span.start >= stretch.span.end) break
        all[i]?.push(stretch)
      }
    }
  }
  return all
}

/** The letters of a block, cut wherever another mark begins or ends. */
function wordsOf(
  { text }: Witness,
  { span }: Block,
  stretches: readonly Stretch[],
): readonly Node[] {
  const edges = stretches.flatMap(({ span: { start, end } }) => [start, end])
  const inside = edges.filter((edge) => edge > span.start && edge < span.end)
  const cuts = [...new Set([span.start, ...inside, span.end])].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] as number
    const over = stretches.filter((one) => one.span.start <= start && one.span.end >= end)
    const marks = over.reduce((set, one) => markOf(one).addToSet(set), Mark.none)
    return schema.text(text.slice(start, end), marks)
  })
}

function markOf(stretch: Stretch): Mark {
  const { kind } = stretch
  if (kind !== "del" && kind !== "add") return schema.mark(kind)
  const { hand = "", seq = null } = stretch
  return schema.mark(kind, { hand, seq })
}

/** The names of the marks that say how words look. */
export const LOOKS: ReadonlySet<string> = new Set(MARK_KINDS)
