/** Reads foreign markup as blocks of our own. What it does not know it looks through; nothing comes in but words and marks. */
import { Tally } from "@variorum/formats"
import { BLOCK_ELEMENTS, KEPT_SPACE_ELEMENTS } from "@variorum/formats/html-names"
import { Mark, type Node } from "prosemirror-model"
import { schema } from "../document/schema.js"
import { isColoured, isItemSign, isSpaceRun, whyLeftOut } from "./elements.js"
import { marksIn } from "./looks.js"
import { attributeOf, type MarkupElement, textIn } from "./markup.js"
import type { PasteReport } from "./report.js"
import { Words } from "./words.js"

/** What a paste brings in. */
export interface Pasted {
  /** Children of a document, in order; none where nothing was left. */
  readonly blocks: readonly Node[]
  readonly report: PasteReport
}

/** How many nodes are read before whoever reads may do something else. */
const AT_ONCE = 400
/** A cell that reaches over more columns than this is no cell of a table. */
const WIDEST = 50

type Kind = "paragraph" | "heading" | "item"

/** What the elements around a place say of it. */
interface Around {
  readonly marks: readonly Mark[]
  readonly kind: Kind
  readonly keepsSpace: boolean
  /** True in what stands for plain spaces, though it is written with no-break ones. */
  readonly isSpace: boolean
}

/** Reads markup. It stops now and then, so that long markup can be read in slices. */
export function* readBlocks(root: MarkupElement): Generator<undefined, Pasted> {
  const reader = new Reader()
  // How far each of the elements is read that stand around the place.
  const open = [{ element: root, next: 0 }]
  for (let i = 1; ; i++) {
    if (i % AT_ONCE === 0) yield
    const last = open.at(-1)
    if (last === undefined) return reader.end()
    const child = last.element.children[last.next++]
    if (child === undefined) {
      open.pop()
      if (last.element !== root) reader.leave(last.element)
    } else if (typeof child === "string") reader.text(child)
    else if (reader.enter(child)) open.push({ element: child, next: 0 })
  }
}

class Reader {
  readonly #blocks: Node[] = []
  readonly #tally = new Tally()
  readonly #words = new Words()
  readonly #around: Around[] = [
    { marks: Mark.none, kind: "paragraph", keepsSpace: false, isSpace: false },
  ]
  #kind: Kind = "paragraph"
  /** The outermost table that is read, and its rows; null outside. */
  #table: MarkupElement | null = null
  #rows: Node[][] = []
  #isInCell = false

  /** Begins an element. True for one that is to be gone through and left. */
  enter(element: MarkupElement): boolean {
    const why = whyLeftOut(element)
    if (why !== undefined) {
      if (why !== null) this.#tally.add(why)
      return false
    }
    if (isItemSign(element)) {
      const sign = textIn(element).trim()
      if (/[\p{L}\p{N}]/u.test(sign) && sign !== "o") this.#tally.add("numbers")
      return false
    }
    if (element.name === "br") {
      this.#breakLine()
      return false
    }
    this.#count(element)
    if (BLOCK_ELEMENTS.has(element.name)) this.#beginBlock(element)
    this.#around.push(this.#aroundIn(element))
    return true
  }

  /** Called behind the last node in an element. */
  leave(element: MarkupElement): void {
    if (BLOCK_ELEMENTS.has(element.name)) this.#endBlock(element)
    this.#around.pop()
  }

  end(): Pasted {
    this.#flush(this.#blocks.length === 0 ? this.#words.takeWithSpace() : this.#words.take())
    return { blocks: this.#blocks, report: this.#report() }
  }

  #report(): PasteReport {
    return { blocks: this.#blocks.length, leftOut: this.#tally.items, tooLong: null }
  }

  get #here(): Around {
    return this.#around.at(-1) as Around
  }

  #aroundIn(element: MarkupElement): Around {
    const { marks, kind, keepsSpace, isSpace } = this.#here
    return {
      marks: marksIn(element, marks),
      kind: kindOf(element) ?? kind,
      keepsSpace: keepsSpace || KEPT_SPACE_ELEMENTS.has(element.name),
      isSpace: isSpace || isSpaceRun(element),
    }
  }

  #count(element: MarkupElement): void {
    if (element.name === "a" && element.attributes.has("href")) this.#tally.add("links")
    if (isColoured(element)) this.#tally.add("colours")
    if (element.name === "li" && element.parent?.name === "ol") this.#tally.add("numbers")
  }

  text(text: string): void {
    const { marks, kind, keepsSpace, isSpace } = this.#here
    // Only cells have words in a table.
    if (this.#table !== null && !this.#isInCell && text.trim() === "") return
    if (this.#words.isEmpty) this.#kind = kind
    if (!keepsSpace) {
      this.#words.add(isSpace ? text.replaceAll("\u00a0", " ") : text, marks)
      return
    }
    for (const [i, line] of text.split(/\r\n|[\r\n]/u).entries()) {
      if (i > 0) this.#breakLine()
      this.#words.addKept(line, marks)
    }
  }

  /** A line end; two of them, one behind the other, part two blocks. */
  #breakLine(): void {
    if (!this.#words.endLine(this.#here.marks) && !this.#isInCell) this.#flush()
  }

  #beginBlock(element: MarkupElement): void {
    const name = element.name
    if (this.#isInCell) this.#words.endLine(this.#here.marks)
    else this.#flush()
    if (name === "table" && this.#table === null && !isFrame(element)) this.#table = element
    if (this.#table === null || this.#isInCell) return
    if (name === "tr") this.#rows.push([])
    if (name === "td" || name === "th") this.#isInCell = true
  }

  #endBlock(element: MarkupElement): void {
    const name = element.name
    if (this.#isInCell && (name === "td" || name === "th") && tableAround(element) === this.#table)
      this.#endCell(element)
    else if (this.#isInCell) this.#words.endLine(this.#here.marks)
    else this.#flush()
    if (element === this.#table) this.#endTable()
  }

  #endCell(element: MarkupElement): void {
    const { cell } = schema.nodes
    const [wide, high] = ["colspan", "rowspan"].map((name) =>
      Number(attributeOf(element, name) || 1),
    )
    const columns = wide !== undefined && wide > 1 && wide <= WIDEST ? Math.floor(wide) : 1
    if (columns > 1 || (high ?? 1) > 1) this.#tally.add("merged")
    const row = this.#rows.at(-1)
    row?.push(cell.create(null, this.#words.take()))
    for (let i = 1; i < columns; i++) row?.push(cell.create())
    this.#isInCell = false
  }

  #endTable(): void {
    const { table, row } = schema.nodes
    const rows = this.#rows.filter((cells) => cells.some(({ content }) => content.size > 0))
    if (rows.length > 0)
      this.#blocks.push(
        table.create(
          null,
          rows.map((cells) => row.create(null, cells)),
        ),
      )
    this.#table = null
    this.#rows = []
  }

  #flush(words = this.#words.take()): void {
    if (words.length > 0) this.#blocks.push(schema.nodes[this.#kind].create(null, words))
  }
}

/** The kind of block that an element makes of what is in it; null where it is that of what is around it. */
function kindOf(element: MarkupElement): Kind | null {
  const name = element.name
  if (/^h[1-6]$/u.test(name)) return "heading"
  if (name === "li") return "item"
  if (name === "td" || name === "th") return "paragraph"
  if (name !== "p") return null
  const classes = attributeOf(element, "class")
  if (/^Mso(?:Title|Subtitle|Heading)/u.test(classes)) return "heading"
  return classes.startsWith("MsoList") ? "item" : null
}

function tableAround(element: MarkupElement): MarkupElement | null {
  for (let each = element.parent; each !== null; each = each.parent)
    if (each.name === "table") return each
  return null
}

/** A table of one cell is there for the page's looks: what is in it are blocks. */
function isFrame(table: MarkupElement): boolean {
  return cellsIn(table) < 2
}

/** How many cells a table has, those of tables within it left out. */
function cellsIn(part: MarkupElement): number {
  let count = 0
  for (const child of part.children) {
    if (typeof child === "string") continue
    if (child.name === "td" || child.name === "th") count++
    else if (child.name !== "table") count += cellsIn(child)
  }
  return count
}
