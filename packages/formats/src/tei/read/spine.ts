/**
 * A collation that stands off its texts: its readings only point into other files, and the group they stand in quotes
 * the words that were compared, as CollateX in Python writes them.
 *
 *   <rdgGrp n="['now', 'on', 'its', '&lt;p-end/&gt;']"><rdg wit="#A"><ptr target="a.xml#s7"/></rdg>
 *
 * Nothing is fetched, so the quoted words are what is read.
 */
import { elementsOf, isElement, type XmlElement } from "../../xml/element.js"

/** The words that a group quotes for a reading, cut at ends of paragraphs; null for a reading that has words itself. */
export function quotedWords(
  reading: XmlElement,
  group: XmlElement | null,
): readonly string[] | null {
  const quoted = group?.name === "rdgGrp" ? group.attributes.get("n") : undefined
  if (quoted === undefined || !/^\s*\[.*\]\s*$/su.test(quoted) || !isOnlyPointers(reading))
    return null
  const tokens = [...quoted.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gsu)].map(
    ([, single, double]) => (single ?? double ?? "").replaceAll(/\\(.)/gsu, "$1"),
  )
  return tokens
    .join(" ")
    .split(/<(?:p|head|ab|lg)-(?:start|end)\s*\/>|<\/?(?:p|head|ab)>/u)
    .map((words) => words.replaceAll(/<[^<>]*>/gu, ""))
}

function isOnlyPointers(element: XmlElement): boolean {
  return (
    elementsOf(element, "ptr").length > 0 &&
    element.children.every((node) => (isElement(node) ? node.name === "ptr" : node.trim() === ""))
  )
}
