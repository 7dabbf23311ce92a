/** An XML document as a tree of plain data, small enough to keep: elements and the text between them. */
export interface XmlElement {
  /** Its namespace's name; empty for none. */
  readonly namespace: string
  /** Its name without a prefix. */
  readonly name: string
  /** Values by name without a prefix, but `xml:id`, `xml:lang`, `xml:space` and `xml:base` with theirs. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Line on which it begins, counted from 1. */
  readonly line: number
}

export type XmlNode = XmlElement | string

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string"
}

/** The elements among the children; of one name where that is given. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  )
}

/** The first child of a name; null where there is none. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  for (const node of element.children) if (isElement(node) && node.name === name) return node
  return null
}

/** All text within, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("")
}
