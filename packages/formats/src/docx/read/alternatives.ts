import { elementsOf, isElement, type XmlElement } from "../../xml/element.js"

/**
 * The branch that is read of content that is there several times over: the first that has words, else the first. Null
 * where there is none.
 */
export function branchOf(alternatives: XmlElement): XmlElement | null {
  const branches = elementsOf(alternatives).filter(
    ({ name }) => name === "Choice" || name === "Fallback",
  )
  return branches.find(hasWords) ?? branches[0] ?? null
}

function hasWords(element: XmlElement): boolean {
  return element.children.some((node) =>
    isElement(node) ? hasWords(node) : element.name === "t" && node !== "",
  )
}
