/** Reads paragraphs and tables, and hands what they say to the sides. */
import type { BlockInput } from "@variorum/collation"
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { branchOf } from "./alternatives.js"
import { changedBy, changeOf, type Presence, under } from "./changes.js"
import { isAlternatives, isWord, valueOf, wordChild } from "./names.js"
import { readTable } from "./read-table.js"
import { readWords } from "./read-words.js"
import type { Reading } from "./reading.js"
import type { Style } from "./styles.js"

/** Reads the paragraphs and tables of the body, of a cell, of a note. The last paragraph may still be open. */
export function readBlocks(parent: XmlElement, reading: Reading, presence: Presence): void {
  for (const element of elementsOf(parent)) readBlock(element, reading, presence)
}

/** The same, and ends what is open. */
export function readWhole(parent: XmlElement, reading: Reading, presence: Presence): void {
  readBlocks(parent, reading, presence)
  readBoxes(reading)
}

function readBlock(element: XmlElement, reading: Reading, presence: Presence): void {
  if (isAlternatives(element)) {
    const branch = branchOf(element)
    if (branch !== null) readBlocks(branch, reading, presence)
  } else if (isWord(element, "p")) readParagraph(element, reading, presence)
  else if (isWord(element, "tbl")) {
    readBoxes(reading)
    readTable(element, reading, presence, readWhole)
  } else if (isWord(element, "altChunk")) reading.tally.add("embedded", "w:altChunk")
  else if (hasBlocks(element)) {
    const change = changeOf(element)
    readBlocks(element, reading, change === null ? presence : under(presence, change))
  } else readWords({ ...element, children: [element] }, reading, { presence, style: { look: {} } })
}

/** Controls and other wrappers stand around paragraphs as well as around words. */
function hasBlocks(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) =>
      isWord(child, "p") || isWord(child, "tbl") || isWord(child, "sdtContent") || hasBlocks(child),
  )
}

function readParagraph(paragraph: XmlElement, reading: Reading, presence: Presence): void {
  const properties = wordChild(paragraph, "pPr")
  const inherited = reading.styles.ofParagraph(properties)
  const level = valueOf(properties, "outlineLvl")
  const style: Style = level === undefined ? inherited : { ...inherited, outline: Number(level) }
  const mark = changedBy(presence, wordChild(properties, "rPr"))
  readWords(paragraph, reading, { presence, style })
  const kind = kindOf(properties, style, reading)
  for (const side of reading.sides) side.paragraphEnd(kind, presence, mark)
  if (mark === presence) readBoxes(reading)
}

function kindOf(properties: XmlElement | null, style: Style, reading: Reading): BlockInput["kind"] {
  const numbering = wordChild(properties, "numPr")
  const list = valueOf(numbering, "numId") ?? style.list ?? "0"
  const isItem = list !== "0"
  if (isItem && !reading.isBulleted(list, valueOf(numbering, "ilvl") ?? "0"))
    reading.tally.add("numbers")
  if ((style.outline ?? 9) < 9) return "heading"
  return isItem ? "item" : (style.kind ?? "paragraph")
}

/** Text boxes come behind the paragraph that they hang on, where nothing is open any more. */
function readBoxes(reading: Reading): void {
  for (const side of reading.sides) side.breakOff()
  for (const { content, presence } of reading.boxes.splice(0))
    readWhole(content, { ...reading, boxes: [] }, presence)
}
