import { DOMParser as SchemaParser, type Node, Slice } from "prosemirror-model"
import { schema } from "../document/schema.js"
import type { MarkupElement } from "./markup.js"

/** The elements and attributes that the schema writes. Nothing else is ever made. */
const ELEMENTS = new Set("p h3 em strong u sup sub span del ins table tbody tr td".split(" "))
const ATTRIBUTES = ["class", "data-speaker", "data-hand", "data-seq"] as const

/**
 * What was copied from a text of ours, as it was there, or null for all else. It is read through the schema like anything:
 * a page can say of itself what it likes.
 */
export function readOwn(root: MarkupElement): Slice | null {
  // ProseMirror says on what it copies how far the first and the last block are open.
  const [, start, end] = /^(\d+) (\d+)/u.exec(openingsOf(root) ?? "") ?? []
  if (start === undefined || end === undefined) return null
  const parser = SchemaParser.fromSchema(schema)
  const page = document.implementation.createHTMLDocument("")
  build(page.body, root)
  const { content } = parser.parse(page.body, { preserveWhitespace: true })
  const cell = content.childCount === 1 ? onlyCell(content.child(0)) : null
  if (cell !== null) return new Slice(cell.content, 0, 0)
  const open = (depth: string, isTextblock: boolean | undefined) =>
    Number(depth) > 0 && isTextblock === true ? 1 : 0
  return new Slice(
    content,
    open(start, content.firstChild?.isTextblock),
    open(end, content.lastChild?.isTextblock),
  )
}

/** It stands on the first element, or within the table that cells need. */
function openingsOf(root: MarkupElement): string | undefined {
  let first: MarkupElement | string | undefined = root
  while (typeof first === "object") {
    const said = first.attributes.get("data-pm-slice")
    if (said !== undefined) return said
    first = first.children.find((child) => typeof child === "object" && child.name !== "meta")
  }
  return undefined
}

function build(parent: HTMLElement, { children }: MarkupElement): void {
  for (const child of children) {
    if (typeof child === "string") parent.append(child)
    else if (!ELEMENTS.has(child.name)) build(parent, child)
    else {
      const element = parent.ownerDocument.createElement(child.name)
      for (const name of ATTRIBUTES) {
        const value = child.attributes.get(name)
        if (value !== undefined) element.setAttribute(name, value)
      }
      parent.append(element)
      build(element, child)
    }
  }
}

/** The cell of a table that has one only. */
function onlyCell(table: Node): Node | null {
  const row = table.childCount === 1 ? table.firstChild : null
  return row?.type === schema.nodes.row && row.childCount === 1 ? row.firstChild : null
}
