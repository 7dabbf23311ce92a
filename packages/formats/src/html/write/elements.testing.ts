import { type DefaultTreeAdapterTypes, parse } from "parse5"

/** An element of a page, as a browser would have it. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text directly in it. */
  readonly text: string
}

/** All elements of a page, in order. */
export function elementsOf(page: string): readonly PageElement[] {
  const under = (node: DefaultTreeAdapterTypes.Node): PageElement[] => [
    ...("tagName" in node ? [elementOf(node)] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(under) : []),
  ]
  return under(parse(page))
}

function elementOf({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): PageElement {
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    text: childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
  }
}
