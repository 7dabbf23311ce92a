/** The text of the base, block by block, as elements; what stands in each is given. */
import type { Block } from "@variorum/collation"
import { type Identifiers, pointer } from "./identifiers.js"
import { xmlText } from "../../xml/characters.js"
import { block as blockElement, element } from "./markup.js"
import { natureOf } from "./points.js"

/** A block of the base and its content as markup. */
export interface WrittenBlock {
  readonly block: Block
  readonly content: string
  /** True where a blank line parts it from the block before: a new stanza, list or table begins. */
  readonly isApart: boolean
}

/** A division for each heading and what follows it. */
export function body(blocks: readonly WrittenBlock[], identifiers: Identifiers): string {
  const divisions: WrittenBlock[][] = []
  for (const written of blocks)
    if (divisions.length === 0 || written.block.kind === "heading") divisions.push([written])
    else divisions.at(-1)!.push(written)
  const writer = new BlockWriter(identifiers)
  return divisions.map((division) => blockElement("div", {}, writer.division(division))).join("")
}

const GROUPS: Partial<Record<Block["kind"], string>> = { item: "list", line: "lg", cell: "table" }

class BlockWriter {
  readonly #identifiers: Identifiers

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers
  }

  /** Items, lines of verse and cells in lists, stanzas and tables. */
  division(blocks: readonly WrittenBlock[]): string {
    const groups: WrittenBlock[][] = []
    for (const written of blocks) {
      const last = groups.at(-1)
      if (last === undefined || !belongs(written, last.at(-1)!)) groups.push([written])
      else last.push(written)
    }
    return groups.map((group) => this.#group(group)).join("")
  }

  #group(group: readonly WrittenBlock[]): string {
    const { kind } = group[0]!.block
    const name = GROUPS[kind]
    const content = kind === "cell" ? this.#rows(group) : this.#all(group)
    return name === undefined ? content : blockElement(name, {}, content)
  }

  #rows(cells: readonly WrittenBlock[]): string {
    const rows: WrittenBlock[][] = []
    for (const cell of cells)
      if (rows.at(-1)?.at(-1)?.block.row === cell.block.row && rows.length > 0)
        rows.at(-1)!.push(cell)
      else rows.push([cell])
    return rows.map((row) => blockElement("row", {}, this.#all(row))).join("")
  }

  #all(blocks: readonly WrittenBlock[]): string {
    return blocks.map((one) => this.#block(one)).join("")
  }

  #block({ block, content }: WrittenBlock): string {
    const nature = natureOf(block, this.#identifiers)
    switch (block.kind) {
      case "heading":
        return blockElement("head", nature, content)
      case "item":
        return blockElement("item", nature, content)
      case "line":
        return blockElement("l", nature, content)
      case "cell":
        return blockElement("cell", nature, content)
      case "paragraph":
        return blockElement("p", nature, content)
      case "turn":
        return this.#turn(block, content)
    }
  }

  #turn(block: Block, content: string): string {
    const { speaker } = block
    const { corresp: _, ...nature } = natureOf(block, this.#identifiers)
    const who = speaker ? pointer(this.#identifiers.of("speaker", speaker)) : undefined
    const name = speaker ? element("speaker", {}, xmlText(speaker)) : ""
    return blockElement("sp", { who }, name + blockElement("p", nature, content))
  }
}

function belongs(written: WrittenBlock, before: WrittenBlock): boolean {
  const { kind, row = 0, column = 0 } = written.block
  if (GROUPS[kind] === undefined || kind !== before.block.kind || written.isApart) return false
  if (kind !== "cell") return true
  const { row: rowBefore = 0, column: columnBefore = 0 } = before.block
  return row > rowBefore || (row === rowBefore && column > columnBefore)
}
