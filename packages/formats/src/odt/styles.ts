import { elementsOf, isElement, type XmlElement } from "../xml/element.js"
import type { MarkKind } from "../blocks/block-builder.js"

/** What the styles of a document say that a text can carry. */
export interface Styles {
  /** How words look, by the name of their style. */
  readonly marks: ReadonlyMap<string, readonly MarkKind[]>
  /** Names of list styles that number their items. */
  readonly numbered: ReadonlySet<string>
  /** How many headers and footers have words. */
  readonly headers: number
}

/** Styles of `content.xml` and `styles.xml`; a null part has none. */
export function readStyles(parts: readonly (XmlElement | null)[]): Styles {
  const marks = new Map<string, readonly MarkKind[]>()
  const numbered = new Set<string>()
  let headers = 0
  const visit = (element: XmlElement): void => {
    const name = element.attributes.get("name") ?? ""
    if (element.name === "style" && element.attributes.get("family") === "text")
      marks.set(name, marksOf(element))
    else if (element.name === "list-style") {
      if (elementsOf(element).some((level) => level.name === "list-level-style-number"))
        numbered.add(name)
    } else if (/^(?:header|footer)(?:-left|-first)?$/u.test(element.name)) {
      if (hasWords(element)) headers++
    } else if (
      /^(?:automatic-styles|styles|master-styles|master-page|document-.*)$/u.test(element.name)
    )
      elementsOf(element).forEach(visit)
  }
  for (const part of parts) if (part !== null) visit(part)
  return { marks, numbered, headers }
}

function hasWords(element: XmlElement): boolean {
  return element.children.some((node) => (isElement(node) ? hasWords(node) : node.trim() !== ""))
}

function marksOf(style: XmlElement): readonly MarkKind[] {
  const found: MarkKind[] = []
  for (const { attributes } of elementsOf(style, "text-properties")) {
    const value = (name: string) => attributes.get(name) ?? ""
    if (/^(?:italic|oblique)$/u.test(value("font-style"))) found.push("emphasis")
    if (/^(?:bold|[6-9]00)$/u.test(value("font-weight"))) found.push("strong")
    if (!/^(?:none)?$/u.test(value("text-underline-style"))) found.push("underline")
    if (/^(?:super|[1-9]\d*%)/u.test(value("text-position"))) found.push("superscript")
    if (/^(?:sub|-)/u.test(value("text-position"))) found.push("subscript")
    if (value("font-variant") === "small-caps") found.push("small-capitals")
  }
  return found
}
