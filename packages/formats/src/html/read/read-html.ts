import { BLOCK_ELEMENTS, KEPT_SPACE_ELEMENTS } from "../names.js"
import type { BlockKind, Mark } from "@variorum/collation"
import { type Side, Sides, type SidesPlace, sideWithin } from "../../flow/sides.js"
import { Tally } from "../../left-out.js"
import { utcOf } from "../../note-import/note-import.js"
import { attributeOf, type HtmlElement, isElement, textOf } from "./parse-html.js"
import { isColoured, isFrame, kindOf, marksIn, sideOf, whyLeftOut } from "./what-is-what.js"

/** What the elements around a place say of it. */
interface Around {
  readonly marks: readonly Mark["kind"][]
  readonly kind: BlockKind
  readonly side: Side
  readonly keepsSpace: boolean
  /** True between the cells of a table, where no words can stand. */
  readonly isBetweenCells: boolean
  readonly isInCell: boolean
}

const OUTSIDE: Around = {
  marks: [],
  kind: "paragraph",
  side: "both",
  keepsSpace: false,
  isBetweenCells: false,
  isInCell: false,
}

/**
 * Reads the elements of a page into both sides of its text. `main`: the element whose words count; what stands around it is
 * left out and counted.
 */
export class PageReader {
  readonly sides: Sides
  readonly tally: Tally
  readonly #main: HtmlElement
  /** Those around the main text. */
  readonly #path: ReadonlySet<HtmlElement>

  constructor(main: HtmlElement, sides = new Sides(), tally = new Tally()) {
    this.#main = main
    this.sides = sides
    this.tally = tally
    const path = new Set<HtmlElement>()
    for (let each = main.parentNode; each !== null && "tagName" in each; each = each.parentNode)
      path.add(each)
    this.#path = path
  }

  read(body: HtmlElement): void {
    this.#inElement(body, OUTSIDE)
    this.sides.endBlock()
  }

  #inElement(element: HtmlElement, around: Around): void {
    for (const child of element.childNodes) {
      const text = textOf(child)
      if (text !== null) this.#text(text, element, around)
      else if (isElement(child)) this.#element(child, around)
      else if ("data" in child && !/^\[if |^(?:Start|End)Fragment$/u.test(child.data))
        this.tally.add("comments")
    }
  }

  #element(element: HtmlElement, around: Around): void {
    const name = element.tagName
    const why = element === this.#main ? undefined : whyLeftOut(element)
    if (why === "headers") return this.tally.add("headers", name)
    if (why !== undefined) return why === null ? undefined : this.tally.add(why)
    if (this.#path.has(element)) return this.#inElement(element, around)
    if (element !== this.#main && this.#path.has(element.parentNode as HtmlElement))
      return this.#beside(element)
    if (name === "br") return this.#breakLine(around)
    if (name === "table") return this.#table(element, around)
    this.#count(element)
    const isBlock = BLOCK_ELEMENTS.has(name) || kindOf(element) === "line"
    if (isBlock) this.#endBlock(around)
    this.#revised(element, aroundIn(element, around))
    if (isBlock) this.#endBlock(around)
  }

  /** What stands beside the main text is no part of it; only what has words is told. */
  #beside(element: HtmlElement): void {
    const hasWords = element.childNodes.some(hasWordsIn)
    if (hasWords) this.tally.add("headers", element.tagName)
  }

  #text(text: string, parent: HtmlElement, around: Around): void {
    const isBlank = text.trim() === ""
    if (this.#path.has(parent)) {
      if (!isBlank) this.tally.add("headers", parent.tagName)
      return
    }
    if (around.isBetweenCells && isBlank) return
    const { side, kind, marks, keepsSpace } = around
    if (!keepsSpace) return this.sides.add(text, side, kind, marks)
    for (const [i, line] of text.split(/\r\n|[\r\n]/u).entries()) {
      if (i > 0) this.#breakLine(around)
      this.sides.add(line, side, kind, marks, true)
    }
  }

  /** A line end; two of them, one behind the other, part two blocks. */
  #breakLine({ side, isInCell }: Around): void {
    if (!this.sides.endLine(side) && !isInCell && side === "both") this.sides.endBlock()
  }

  #endBlock({ isInCell }: Around): void {
    if (isInCell) this.sides.endLine("both")
    else this.sides.endBlock()
  }

  /** What is in an element and, where it is an addition or a deletion, what the page says of that. */
  #revised(element: HtmlElement, around: Around): void {
    const start = this.sides.here
    this.#inElement(element, around)
    if (element.tagName === "ins" || element.tagName === "del")
      this.#remark(element, start, around.side)
  }

  #remark(element: HtmlElement, start: SidesPlace, side: Side): void {
    const [time, cite] = ["datetime", "cite"].map(
      (name) => attributeOf(element, name)?.trim() ?? "",
    )
    const hand = /^mailto:(.{1,200})/u.exec(cite ?? "")?.[1] ?? ""
    const address = hand === "" ? (cite ?? "") : ""
    if (side === "gone" || (time === "" && cite === "")) return
    const said = {
      motivation: "describing",
      body: [`<${element.tagName}>`, time, address].filter((words) => words !== "").join(" "),
      author: nameIn(hand),
      created: utcOf(time),
    } as const
    if (!this.sides.remark(start, side, said)) this.tally.add("comments")
  }

  #count(element: HtmlElement): void {
    const { tagName, parentNode } = element
    if (tagName === "a" && attributeOf(element, "href") !== null) this.tally.add("links")
    if (isColoured(element)) this.tally.add("colours")
    const isNumbered = parentNode !== null && "tagName" in parentNode && parentNode.tagName === "ol"
    if (tagName === "li" && isNumbered) this.tally.add("numbers")
  }

  /** A table within a cell, and one that is there for the page's looks, are looked through. */
  #table(element: HtmlElement, around: Around): void {
    this.#count(element)
    this.#endBlock(around)
    const inner = aroundIn(element, around)
    if (around.isInCell || isFrame(element)) this.#inElement(element, inner)
    else {
      for (const child of element.childNodes)
        if (isElement(child) && child.tagName === "caption") this.#element(child, inner)
      this.sides.beginTable()
      this.#rows(element, { ...inner, isBetweenCells: true })
    }
    this.#endBlock(around)
  }

  #rows(part: HtmlElement, around: Around): void {
    for (const child of part.childNodes) {
      if (!isElement(child) || child.tagName === "caption") continue
      if (whyLeftOut(child) !== undefined) this.#element(child, around)
      else if (child.tagName === "tr") this.#cells(child, aroundIn(child, around))
      else this.#rows(child, aroundIn(child, around))
    }
  }

  #cells(row: HtmlElement, around: Around): void {
    for (const cell of row.childNodes) {
      if (!isElement(cell)) continue
      if (whyLeftOut(cell) !== undefined) {
        this.#element(cell, around)
        continue
      }
      this.#count(cell)
      const [columns, rows] = [reach(cell, "colspan"), reach(cell, "rowspan")]
      if (columns > 1 || rows > 1) this.tally.add("merged")
      this.#inElement(cell, { ...aroundIn(cell, around), isInCell: true, isBetweenCells: false })
      this.sides.endCell(columns, rows)
    }
    this.sides.endRow()
  }
}

function aroundIn(element: HtmlElement, around: Around): Around {
  const side = sideOf(element)
  return {
    ...around,
    marks: marksIn(element, around.marks),
    kind: kindOf(element) ?? around.kind,
    side: side === null ? around.side : sideWithin(around.side, side),
    keepsSpace: around.keepsSpace || KEPT_SPACE_ELEMENTS.has(element.tagName),
  }
}

/** Over how many columns or rows a cell reaches: 1 for what is no number. */
function reach(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const count = Number.parseInt(attributeOf(cell, name) ?? "1", 10)
  return count > 1 ? count : 1
}

function hasWordsIn(node: HtmlElement["childNodes"][number]): boolean {
  if (isElement(node)) return whyLeftOut(node) === undefined && node.childNodes.some(hasWordsIn)
  return (textOf(node) ?? "").trim() !== ""
}

function nameIn(hand: string): string {
  try {
    return decodeURIComponent(hand)
  } catch {
    return hand
  }
}
