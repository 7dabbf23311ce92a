import type { LeftOutItem, Tally } from "../../left-out.js"
import { elementsOf, isElement, type XmlElement, type XmlNode } from "../../xml/element.js"

/** `#a`, `b.xml#c d` as `a`, `c`, `d`: what pointers name, each once. A pointer without a `#` is a name itself. */
export function pointersIn(value: string | undefined): readonly string[] {
  const tokens = (value ?? "").split(/[ \t\r\n]+/u).filter((token) => token !== "")
  return [...new Set(tokens.map((token) => token.slice(token.lastIndexOf("#") + 1)))].filter(
    (token) => token !== "",
  )
}

/** The first thing that an attribute points at; null where it points at nothing. */
export function pointerIn(value: string | undefined): string | null {
  return pointersIn(value)[0] ?? null
}

/** All words within, with single spaces. */
export function plainWords(element: XmlElement): string {
  return wordsWithin(element).replaceAll(/\s+/gu, " ").trim()
}

function wordsWithin(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? wordsWithin(node) : node)).join("")
}

/** A person's name, where one is marked as such; else all words. */
export function nameIn(element: XmlElement): string {
  const name = elementsOf(element).find((child) => /^(?:persName|name|orgName)$/u.test(child.name))
  return plainWords(name ?? element)
}

/** True where an element has words or signs of its own. */
export function hasWords(element: XmlElement): boolean {
  return element.children.some((node) => (isElement(node) ? hasWords(node) : node.trim() !== ""))
}

interface InOrder {
  readonly parent: XmlElement | null
  readonly number: number
  last: number
}

/** In letters. A book of 500 pages with ten entries a line, each looked for in its line, comes to 10 million. */
const MOST_LOOKED = 50_000_000

/**
 * A text's elements by order and by name, and what was left out of it. Places that an apparatus speaks of are put into
 * the tree as anchors of our own (`cutText`); who goes through the tree asks `children` for what is there.
 */
export class TeiDocument {
  readonly #children = new Map<XmlElement, XmlNode[]>()
  readonly #places = new Map<XmlElement, InOrder>()
  /** Of several elements of one name the last, for the end of a stretch must come behind its beginning. */
  readonly #named = new Map<string, XmlElement>()
  readonly #counted = new Set<XmlElement>()
  #looked = 0
  readonly elements: readonly XmlElement[]

  constructor(
    readonly root: XmlElement,
    readonly tally: Tally,
  ) {
    this.elements = this.#number()
  }

  children(element: XmlElement): readonly XmlNode[] {
    return (this.#children.size > 0 && this.#children.get(element)) || element.children
  }

  parent(element: XmlElement): XmlElement | null {
    return this.#places.get(element)?.parent ?? null
  }

  /** The nearest ancestor that is asked for; null where there is none. */
  closest(element: XmlElement, is: (ancestor: XmlElement) => boolean): XmlElement | null {
    for (let at = this.parent(element); at !== null; at = this.parent(at)) if (is(at)) return at
    return null
  }

  named(id: string): XmlElement | null {
    return this.#named.get(id) ?? null
  }

  /** What an attribute points at; null where nothing of that name is here. */
  pointed(value: string | undefined): XmlElement | null {
    const id = pointerIn(value)
    return id === null ? null : this.named(id)
  }

  /** An element's number in the order of the document, where it begins. */
  number(element: XmlElement): number {
    return this.#places.get(element)?.number ?? 0
  }

  /** The number of the last element within one: its own where there is none. */
  last(element: XmlElement): number {
    return this.#places.get(element)?.last ?? 0
  }

  /** Counts what cannot be carried: once, however many witnesses have it. */
  leaveOut(element: XmlElement, what: LeftOutItem["what"] = "elements"): void {
    if (this.#counted.has(element)) return
    this.#counted.add(element)
    this.tally.add(what, element.name)
  }

  /** False once so much was looked through, for words that are to be found, that no honest file needs more. */
  mayLookThrough(letters: number): boolean {
    this.#looked += letters
    return this.#looked <= MOST_LOOKED
  }

  /** Cuts the text of an element at an offset and puts an anchor there. `index`: of the text among the children. */
  cutText(element: XmlElement, index: number, offset: number): XmlElement {
    const anchor: XmlElement = { ...element, name: "anchor", attributes: new Map(), children: [] }
    const children = [...this.children(element)]
    const text = children[index]
    if (typeof text !== "string") throw new RangeError("only text can be cut")
    children.splice(index, 1, text.slice(0, offset), anchor, text.slice(offset))
    this.#children.set(element, children)
    return anchor
  }

  /** Numbers everything anew, where texts were cut. */
  renumber(): void {
    if (this.#children.size > 0) this.#number()
  }

  #number(): XmlElement[] {
    const found: XmlElement[] = []
    const visit = (element: XmlElement, parent: XmlElement | null) => {
      const place = { parent, number: found.length, last: 0 }
      this.#places.set(element, place)
      found.push(element)
      const id = element.attributes.get("xml:id")
      if (id !== undefined) this.#named.set(id, element)
      for (const node of this.children(element)) if (isElement(node)) visit(node, element)
      place.last = found.length - 1
    }
    visit(this.root, null)
    return found
  }
}
