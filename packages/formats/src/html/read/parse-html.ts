import { UnreadableSource } from "@variorum/collation"
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5"

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Deepest nesting that is read; browsers stop there too. */
const DEEPEST = 512

/**
 * A page as a tree, as a browser without scripts would have it. Nothing in it is fetched or run.
 *
 * Throws UnreadableSource "html-depth".
 */
export function parseHtml(text: string, name: string): HtmlDocument {
  let depth = 0
  const document = parse(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST) throw tooDeep(name)
      },
      onItemPop: () => void depth--,
      // A page may begin its body a thousand times, with other attributes each time: only the first ones are asked.
      adoptAttributes: () => undefined,
    },
  })
  if (isTooDeep(document)) throw tooDeep(name)
  return document
}

/** Elements that close in the wrong order are put into each other once they are read. */
function isTooDeep(document: HtmlDocument): boolean {
  let [level, depth]: [readonly (HtmlDocument | HtmlElement)[], number] = [[document], 0]
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap(({ childNodes }) => childNodes.filter(isElement))
    depth++
  }
  return depth > DEEPEST
}

function tooDeep(name: string): UnreadableSource {
  return new UnreadableSource(
    "html-depth",
    `The page nests more than ${DEEPEST} elements in each other.`,
    name,
    "No text needs so many: save the page again, or copy its words into a text file.",
  )
}

export function isElement(node: HtmlNode | HtmlDocument): node is HtmlElement {
  return "tagName" in node
}

/** The text of a node of text; null for any other. */
export function textOf(node: HtmlNode): string | null {
  return "value" in node ? node.value : null
}

/** An attribute; null where the element does not have it. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** All elements in a node, in text order, but those in templates. */
export function* elementsIn(node: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

/** All text in an element. */
export function textIn(element: HtmlElement): string {
  return element.childNodes
    .map((child) => (isElement(child) ? textIn(child) : (textOf(child) ?? "")))
    .join("")
}
