/** How a text is laid out: lines, pages, tables, turns of speakers, and the stretches of a manuscript's page. */
import { elementsOf, isElement, type XmlElement } from "../../xml/element.js"
import { pointersIn, nameIn } from "./document.js"
import { blockAt, natureOf } from "./milestone-blocks.js"
import { type Frame, TextBlocks } from "./text-blocks.js"
import type { TextReader } from "./text-reader.js"
import type { Writer } from "./writers.js"

export const LAYOUT_WRITERS: readonly (readonly [string, Writer])[] = [
  ["lb", (reader, element) => lineBreak(reader, element, true)],
  ...["pb", "cb", "gb", "milestone"].map((name) => [name, milestone] as const),
  ["line", line],
  ["table", table],
  ["row", row],
  ["cell", cell],
  ["item", item],
  ["sp", speech],
  ["u", utterance],
  ["zone", zone],
]

/** A line's end is a space, a page's is nothing, unless it is said that it parts words or stands within one. */
function lineBreak(reader: TextReader, { attributes }: XmlElement, isSpace: boolean): void {
  const said = attributes.get("break")
  if (said === "no") reader.out.join()
  else if (said === "yes" || isSpace) reader.out.space(reader.style)
}

/** Pages of a manuscript say where paragraphs begin by points, for lines are their elements. */
function milestone(reader: TextReader, element: XmlElement): void {
  const unit = element.attributes.get("unit")
  const block = blockAt(reader.text.document, element, reader.name ?? "")
  if (block !== null) return reader.out.begin(block)
  const { frame } = reader.out
  if (unit === "tei:p") reader.out.begin(frame)
  else if (unit === "tei:head") {
    if (reader.openRange(element, () => reader.out.begin(frame)))
      reader.out.begin({ kind: "heading" })
  } else lineBreak(reader, element, false)
}

function line(reader: TextReader, element: XmlElement): void {
  lineBreak(reader, element, true)
  reader.children(element)
}

function table(reader: TextReader, element: XmlElement): void {
  const { row: outer, column } = reader
  reader.row = 0
  reader.container(element)
  reader.row = outer
  reader.column = column
}

function row(reader: TextReader, element: XmlElement): void {
  reader.column = 0
  reader.container(element)
  reader.row++
}

function cell(reader: TextReader, element: XmlElement): void {
  const { attributes } = element
  const isMerged = [attributes.get("rows"), attributes.get("cols")].some(
    (count) => count !== undefined && count !== "1",
  )
  if (isMerged) reader.text.document.leaveOut(element, "merged")
  reader.blockOf(element, { kind: "cell", row: reader.row, column: reader.column })
  reader.column++
}

function item(reader: TextReader, element: XmlElement): void {
  if (element.attributes.has("n")) reader.text.document.leaveOut(element, "numbers")
  reader.blockOf(element, { kind: "item", ...natureOf(reader.text.document, element) })
}

/** Who speaks is kept beside the words. */
function speech(reader: TextReader, element: XmlElement): void {
  const label = elementsOf(element, "speaker")
  const named = label.length === 0 ? whoSpeaks(reader, element) : labelOf(reader, label)
  const nodes = reader.text.document.children(element)
  reader.out.within(turnOf(named), () =>
    reader.nodes(nodes.filter((node) => !isElement(node) || node.name !== "speaker")),
  )
}

function utterance(reader: TextReader, element: XmlElement): void {
  reader.blockOf(element, turnOf(whoSpeaks(reader, element)))
}

function turnOf(speaker: string): Frame {
  return speaker === "" ? { kind: "turn" } : { kind: "turn", speaker }
}

/** The words of a label as this witness has them, without the colon behind them. */
function labelOf(reader: TextReader, label: readonly XmlElement[]): string {
  const text = reader.out
  reader.out = new TextBlocks()
  for (const element of label) reader.children(element)
  reader.out.flush()
  const words = reader.out.blocks.map((block) => block.text).join(" ")
  reader.out = text
  return words.replace(/\s*:$/u, "")
}

function whoSpeaks({ text }: TextReader, { attributes }: XmlElement): string {
  return pointersIn(attributes.get("who"))
    .map((id) => {
      const person = text.document.named(id)
      return (person === null ? "" : nameIn(person)) || id
    })
    .join(", ")
}

/** Numbers that a library or a writer put on the page are not the text's. */
const AROUND_THE_TEXT: ReadonlySet<string> = new Set(["pagination", "library", "running_head"])

function zone(reader: TextReader, element: XmlElement): void {
  if (AROUND_THE_TEXT.has(element.attributes.get("type") ?? ""))
    reader.text.document.leaveOut(element, "headers")
  else if (!reader.text.isMoved(element)) reader.container(element)
}
