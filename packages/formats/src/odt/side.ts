/** One side of an OpenDocument text: as it was before its tracked changes, or as it is with them. */
import { BlockBuilder, type BlockShape, type MarkKind } from "../blocks/block-builder.js"
import type { OfficeComment } from "../remarks/comments.js"
import type { Tally } from "../left-out.js"
import { childOf, elementsOf, isElement, textOf, type XmlElement } from "../xml/element.js"
import { DRAW, OFFICE, TABLE, TEXT } from "./names.js"
import type { Styles } from "./styles.js"
import type { TrackedChanges } from "./tracked-changes.js"

/** Fields whose words stand in the text as any others; that they are fields is lost. */
const FIELDS =
  /^(?:date|time|page-number|page-count|author-name|author-initials|chapter|file-name|sequence|title|subject|variable-\w+|user-field-\w+|expression|database-display|bibliography-mark|text-input|placeholder|drop-down|conditional-text|creat\w+|initial-creator|modification-\w+|print\w+|editing-\w+|\w+-count|sender-\w+)$/u
/** What has no words and is no loss: signs of a page, a bookmark, a declaration. */
const SILENT =
  /^(?:soft-page-break|bookmark|bookmark-(?:start|end|ref)|reference-mark|reference-mark-(?:start|end)|sequence-decls|variable-decls|user-field-decls|alphabetical-index-\w+|toc-mark\S*|user-index-mark\S*|tracked-changes|forms)$/u
/** What only holds blocks. */
const HOLDERS =
  /^(?:text|section|index-body|index-title|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|numbered-paragraph|note-body|text-box)$/u
/** A repeated cell beyond these is a spreadsheet's way to fill a page. */
const MOST_REPEATED = 64

export class Side {
  readonly #builder = new BlockBuilder()
  readonly #footnotes: XmlElement[] = []
  readonly #boxes: XmlElement[] = []
  readonly #comments = new Map<string, OfficeComment>()
  /** Insertions whose beginning was met and whose end was not. */
  readonly #inserting = new Set<string>()
  #countOfComments = 0

  /** `tally` is told what is left out; it is null for the second side, of which all was told. */
  constructor(
    readonly styles: Styles,
    readonly changes: TrackedChanges,
    readonly isDraft: boolean,
    readonly tally: Tally | null,
  ) {}

  get blocks() {
    return this.#builder.blocks
  }

  get comments(): readonly OfficeComment[] {
    return [...this.#comments.values()]
  }

  /** Reads the whole text, its footnotes last. */
  read(body: XmlElement): void {
    this.#holder(body, { kind: "paragraph" })
    this.#builder.close()
    for (let at = 0; at < this.#footnotes.length; at++)
      this.#holder(this.#footnotes[at]!, { kind: "paragraph" })
    this.#builder.close()
  }

  #holder(element: XmlElement, shape: BlockShape): void {
    for (const child of elementsOf(element)) this.#block(child, shape)
  }

  #block(element: XmlElement, shape: BlockShape): void {
    const { namespace, name } = element
    if (namespace === TEXT && (name === "p" || name === "h"))
      this.#paragraph(
        element,
        name === "h" && shape.kind === "paragraph" ? { kind: "heading" } : shape,
      )
    else if (namespace === TEXT && name === "list") this.#list(element, shape, "")
    else if (namespace === TABLE && name === "table") this.#table(element, shape)
    else if (element.attributes.get("display") === "none") this.tally?.add("hidden")
    else if (HOLDERS.test(name)) this.#holder(element, shape)
    else this.#inline(element, [])
  }

  #paragraph(element: XmlElement, shape: BlockShape): void {
    this.#builder.open(shape)
    this.#words(element, [])
    // What was inserted with its end goes on, in the draft, as if nothing had been there.
    if (this.isDraft && this.#inserting.size > 0) return
    this.#end(shape)
  }

  #end(shape: BlockShape): void {
    // The paragraphs of a cell are lines of it.
    if (shape.kind === "cell") this.#builder.add("\n")
    else this.#builder.close()
    if (shape.kind === "cell") return
    for (const box of this.#boxes.splice(0)) this.#holder(box, { kind: "paragraph" })
  }

  #list(list: XmlElement, shape: BlockShape, inherited: string): void {
    const style = list.attributes.get("style-name") ?? inherited
    const kind = shape.kind === "cell" ? shape : { kind: "item" as const }
    for (const item of elementsOf(list)) {
      if (item.name === "list-item" && this.styles.numbered.has(style)) this.tally?.add("numbers")
      for (const child of elementsOf(item))
        if (child.namespace === TEXT && child.name === "list") this.#list(child, shape, style)
        else this.#block(child, kind)
    }
  }

  /** A table in a cell is words of that cell. */
  #table(table: XmlElement, outer: BlockShape): void {
    const rows: XmlElement[] = []
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element))
        if (child.name === "table-row") rows.push(child)
        else if (/^table-(?:header-rows|rows|row-group)$/u.test(child.name)) collect(child)
    }
    collect(table)
    if (outer.kind !== "cell") this.#builder.close()
    rows.forEach((cells, row) => {
      let column = 0
      for (const cell of elementsOf(cells)) {
        const repeated = Number(cell.attributes.get("number-columns-repeated") ?? 1) || 1
        const times = Math.max(1, Math.min(repeated, MOST_REPEATED))
        if (
          /^[2-9]|^\d\d/u.test(cell.attributes.get("number-columns-spanned") ?? "") ||
          /^[2-9]|^\d\d/u.test(cell.attributes.get("number-rows-spanned") ?? "")
        )
          this.tally?.add("merged")
        for (let i = 0; i < times; i++, column++) {
          if (cell.name !== "table-cell") continue
          if (outer.kind === "cell") this.#holder(cell, outer)
          else this.#cell(cell, { kind: "cell", row, column })
        }
      }
    })
  }

  #cell(cell: XmlElement, shape: BlockShape): void {
    this.#builder.open(shape)
    this.#holder(cell, shape)
    this.#builder.close()
  }

  #words(element: XmlElement, marks: readonly MarkKind[]): void {
    for (const node of element.children)
      if (isElement(node)) this.#inline(node, marks)
      else this.#add(collapsed(node, this.#builder.isBehindSpace), marks)
  }

  #add(words: string, marks: readonly MarkKind[]): void {
    if (!this.isDraft || this.#inserting.size === 0) this.#builder.add(words, marks)
  }

  #inline(element: XmlElement, marks: readonly MarkKind[]): void {
    const { namespace, name, attributes } = element
    if (namespace === DRAW) return this.#drawing(element)
    if (namespace === OFFICE) return this.#comment(element)
    if (name === "span") {
      const own = this.styles.marks.get(attributes.get("style-name") ?? "") ?? []
      return this.#words(element, [...new Set([...marks, ...own])])
    }
    if (name === "s") return this.#add(" ".repeat(countOf(attributes.get("c"))), marks)
    if (name === "tab") return this.#add("\t", marks)
    if (name === "line-break") return this.#add("\n", marks)
    if (name === "note") return this.#footnote(element)
    if (/^change(?:-start|-end)?$/u.test(name)) return this.#change(element)
    if (name === "hidden-text" || name === "hidden-paragraph") return this.tally?.add("hidden")
    if (SILENT.test(name)) return
    if (name === "a") this.tally?.add("links")
    else if (FIELDS.test(name)) this.tally?.add("fields")
    else if (!/^(?:meta|meta-field|ruby|ruby-base|p|h)$/u.test(name))
      this.tally?.add("elements", name)
    if (name !== "ruby-text") this.#words(element, marks)
  }

  #change({ name, attributes }: XmlElement): void {
    const id = attributes.get("change-id") ?? ""
    if (name === "change-start" && this.changes.insertions.has(id)) this.#inserting.add(id)
    else if (name === "change-end") this.#inserting.delete(id)
    else if (name === "change" && this.isDraft) this.#restore(this.changes.deletions.get(id) ?? [])
  }

  /** Puts back what was taken out: its first block goes on with the open one, and the open one with its last. */
  #restore(blocks: readonly XmlElement[]): void {
    blocks.forEach((block, i) => {
      const isParagraph = block.name === "p" || block.name === "h"
      const shape = { kind: block.name === "h" ? ("heading" as const) : ("paragraph" as const) }
      if (!isParagraph) return this.#block(block, shape)
      this.#builder.open(shape)
      this.#words(block, [])
      if (i < blocks.length - 1) this.#builder.close()
    })
  }

  #footnote(note: XmlElement): void {
    if (this.isDraft && this.#inserting.size > 0) return
    const body = childOf(note, "note-body")
    if (body === null) return
    this.#footnotes.push(body)
    this.tally?.add("places")
  }

  #comment(element: XmlElement): void {
    if (element.name === "annotation-end") {
      const known = this.#comments.get(element.attributes.get("name") ?? "")
      if (known !== undefined)
        this.#comments.set(element.attributes.get("name") ?? "", {
          ...known,
          end: this.#builder.place,
        })
      return
    }
    if (element.name !== "annotation") return this.tally?.add("elements", element.name)
    const words = (name: string) => {
      const child = childOf(element, name)
      return child === null ? "" : textOf(child).trim()
    }
    const key = element.attributes.get("name") ?? `\u0000${this.#countOfComments}`
    this.#countOfComments++
    this.#comments.set(key, {
      author: words("creator"),
      date: words("date"),
      body: elementsOf(element)
        .filter(({ namespace }) => namespace === TEXT)
        .map((paragraph) => textOf(paragraph).trim())
        .join("\n\n"),
      start: this.#builder.place,
      end: null,
    })
  }

  /** A picture is lost; words in a frame come behind the paragraph that it hangs on. */
  #drawing(element: XmlElement): void {
    const box = childOf(element, "text-box")
    if (element.name === "text-box") this.#boxes.push(element)
    else if (box !== null) this.#boxes.push(box)
    else if (element.name === "a") elementsOf(element).forEach((child) => this.#drawing(child))
    else if (childOf(element, "object") !== null) this.tally?.add("embedded")
    else this.tally?.add("pictures")
  }
}

/** White space as OpenDocument counts it: a run of it is one space, and none at a paragraph's beginning. */
function collapsed(words: string, isBehindSpace: boolean): string {
  const even = words.replace(/[ \t\r\n]+/gu, " ")
  return isBehindSpace && even.startsWith(" ") ? even.slice(1) : even
}

/** More spaces than a line has are no text. */
function countOf(value: string | undefined): number {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1000) : 1
}
