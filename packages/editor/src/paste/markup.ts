/**
 * Foreign markup as a tree that is only read: never a document of the browser, which would complain under a strict policy
 * of every style and handler in it even where it can do nothing. Enough of the rules of HTML for what programs write.
 */
import { decoded } from "./characters.js"
import { type Place, Tags } from "./tags.js"

/** One element of a tree. Names are in small letters. */
export interface MarkupElement {
  readonly name: string
  /** Of the attributes that are asked for. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (MarkupElement | string)[]
  /** Null for the root, which has no name. */
  readonly parent: MarkupElement | null
  readonly depth: number
}

/** Deeper than this nothing is nested: what follows stands side by side. */
const DEEPEST = 128
/** How many tags are read before whoever reads may do something else. */
const AT_ONCE = 1000

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const EMPTY = names("area base br col embed frame hr img input link meta param source track wbr")
const CLOSES_PARAGRAPH = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul",
)
const CELLS = names("td th caption")
const ROW_GROUPS = names("tbody thead tfoot caption colgroup")
const TABLE_PARTS = names("table tbody thead tfoot tr td th caption")

/** Reads markup. It stops now and then, so that long markup can be read in slices. */
export function* readMarkup(markup: string): Generator<undefined, MarkupElement> {
  const tree = new Tree()
  const tags = new Tags(fragmentOf(markup))
  let i = 0
  for (let next = tags.next(); next !== null; next = tags.next()) {
    if (++i % AT_ONCE === 0) yield
    tree.take(next)
  }
  return tree.root
}

/** What was copied, without what the program that it was copied from says around it. Cells get the table that they need. */
function fragmentOf(markup: string): string {
  const start = markup.indexOf("<!--StartFragment-->")
  const end = markup.lastIndexOf("<!--EndFragment-->")
  const fragment =
    start < 0 || end < start ? markup : markup.slice(start + "<!--StartFragment-->".length, end)
  const needsTable = /^\s*<(?:tr|t[dh]|tbody|thead|colgroup)\b/iu.test(fragment)
  return needsTable ? `<table>${fragment}</table>` : fragment
}

class Tree {
  readonly root: MarkupElement = {
    name: "",
    attributes: new Map(),
    children: [],
    parent: null,
    depth: 0,
  }
  #here = this.root

  take(place: Place): void {
    if (place.kind === "text") this.#here.children.push(decoded(place.text))
    else if (place.kind === "end") this.#close(place.name)
    else this.#open(place.name, place.attributes, place.isClosed)
  }

  #open(name: string, attributes: ReadonlyMap<string, string>, isClosed: boolean): void {
    if (CLOSES_PARAGRAPH.has(name)) this.#closeWithin("p", CELLS)
    if (name === "li") this.#closeWithin("li", LISTS)
    if (name === "dd" || name === "dt") {
      this.#closeWithin("dd", LISTS)
      this.#closeWithin("dt", LISTS)
    }
    if (!this.#makeRoom(name)) return
    const { depth } = this.#here
    const element = { name, attributes, children: [], parent: this.#here, depth: depth + 1 }
    this.#here.children.push(element)
    const hasNothing = EMPTY.has(name) || (isClosed && name.includes(":"))
    if (!hasNothing && depth < DEEPEST) this.#here = element
  }

  /** Goes where a part of a table belongs. False where there is no table for it. */
  #makeRoom(name: string): boolean {
    const isCell = name === "td" || name === "th"
    if (!isCell && name !== "tr" && !ROW_GROUPS.has(name)) return true
    const table = this.#nearest((each) => each.name === "table" || each.name === "")
    if (table === null || table.name === "") return false
    if (ROW_GROUPS.has(name)) this.#here = table
    else if (name === "tr")
      this.#here = this.#nearest(({ name: each }) => each === "table" || isGroup(each)) ?? table
    else {
      const row = this.#nearest((each) => each.name === "tr" || each === table)
      if (row === null || row === table) this.#open("tr", new Map(), false)
      else this.#here = row
    }
    return true
  }

  #close(name: string): void {
    if (name === "br") this.#open("br", new Map(), false)
    const isPart = TABLE_PARTS.has(name)
    // Within a cell only the table's own parts are closed that stand outside.
    const found = this.#nearest((each) => each.name === name || (!isPart && CELLS.has(each.name)))
    if (found?.name === name && found.parent !== null) this.#here = found.parent
  }

  /** Closes the nearest element of a name, unless one of some others stands between. */
  #closeWithin(name: string, others: ReadonlySet<string>): void {
    const found = this.#nearest((each) => each.name === name || others.has(each.name))
    if (found?.name === name && found.parent !== null) this.#here = found.parent
  }

  #nearest(passes: (element: MarkupElement) => boolean): MarkupElement | null {
    for (let each: MarkupElement | null = this.#here; each !== null; each = each.parent)
      if (passes(each)) return each
    return null
  }
}

const LISTS = names("ul ol menu dir dl td th caption")

function isGroup(name: string): boolean {
  return name === "tbody" || name === "thead" || name === "tfoot"
}

/** An attribute; empty where the element does not have it. */
export function attributeOf({ attributes }: MarkupElement, name: string): string {
  return attributes.get(name) ?? ""
}

/** All text in an element. */
export function textIn(element: MarkupElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textIn(child)))
    .join("")
}
