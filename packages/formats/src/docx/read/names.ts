/** Names of office files. Only a namespace counts, never the prefix that a program gave it; each exists in two forms. */
import { isElement, type XmlElement, type XmlNode } from "../../xml/element.js"

/** Word's own, transitional and strict (ISO/IEC 29500). */
const WORD: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
])

const MATH: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
])

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

/** True for an element of Word's own; of one name where that is given. */
export function isWord(node: XmlElement, name?: string): boolean
export function isWord(node: XmlNode, name?: string): node is XmlElement
export function isWord(node: XmlNode, name?: string): boolean {
  return isElement(node) && WORD.has(node.namespace) && (name === undefined || node.name === name)
}

/** True for an element of a formula. */
export function isMath(element: XmlElement): boolean {
  return MATH.has(element.namespace)
}

/** True for content that is there several times over, for programs of different ages. */
export function isAlternatives({ namespace, name }: XmlElement): boolean {
  return namespace === COMPATIBILITY && name === "AlternateContent"
}

/** The first child of Word's own with that name; null where there is none. */
export function wordChild(element: XmlElement | null, name: string): XmlElement | null {
  for (const node of element?.children ?? []) if (isWord(node, name)) return node
  return null
}

/** The children of Word's own; of one name where that is given. */
export function wordChildren(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter((node): node is XmlElement => isWord(node, name))
}

/** `w:val` of a child with that name; undefined where there is no such child, or no value. */
export function valueOf(element: XmlElement | null, name: string): string | undefined {
  return wordChild(element, name)?.attributes.get("val")
}

/** What a property that is on or off says; undefined where it is not there. Without a value it is on. */
export function isOn(property: XmlElement | null): boolean | undefined {
  if (property === null) return undefined
  return !["0", "false", "off"].includes(property.attributes.get("val") ?? "")
}
