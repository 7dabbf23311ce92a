/**
 * What a Word file comes to when all its tracked changes are accepted or rejected, and whether it keeps Word's rules:
 * told by its XML alone, and by nothing of the writer's.
 */
import type { Block, Witness } from "@variorum/collation"
import { strFromU8, unzipSync } from "fflate"
import { elementsOf, isElement, type XmlElement } from "../../xml/element.js"
import { parseXml } from "../../xml/parse-xml.js"

export type Answer = "accept" | "reject"

const DROPPED: Readonly<Record<Answer, ReadonlySet<string>>> = {
  accept: new Set(["del", "moveFrom"]),
  reject: new Set(["ins", "moveTo"]),
}

export function partsIn(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))
}

export function rootOf(file: Uint8Array, part: string): XmlElement {
  return parseXml(partsIn(file).get(part)!, part)
}

/** The paragraphs that are not empty, in order; those of cells among them. Throws where a deleted end has no paragraph behind it. */
export function answered(file: Uint8Array, answer: Answer): readonly string[] {
  const [body] = elementsOf(rootOf(file, "word/document.xml"), "body")
  return linesIn(body!, DROPPED[answer]).filter((line) => line !== "")
}

function linesIn(parent: XmlElement, dropped: ReadonlySet<string>): string[] {
  const lines: string[] = []
  let open = ""
  for (const child of elementsOf(parent)) {
    if (child.name === "p") {
      open += wordsIn(child, dropped)
      if (hasTrack(find(child, "pPr", "rPr"), dropped)) continue
      lines.push(open)
      open = ""
    } else if (child.name === "tbl") {
      if (open !== "") throw new Error(`“${open}” runs into a table`)
      for (const row of elementsOf(child, "tr"))
        if (!hasTrack(find(row, "trPr"), dropped))
          for (const cell of elementsOf(row, "tc")) lines.push(...linesIn(cell, dropped))
    }
  }
  if (open !== "") throw new Error(`“${open}” has no end`)
  return lines
}

function find(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at && elementsOf(at, name)[0], element)
}

function hasTrack(properties: XmlElement | undefined, dropped: ReadonlySet<string>): boolean {
  return properties !== undefined && elementsOf(properties).some(({ name }) => dropped.has(name))
}

function wordsIn(element: XmlElement, dropped: ReadonlySet<string>): string {
  return elementsOf(element)
    .map((child) => {
      if (dropped.has(child.name) || child.name.endsWith("Pr")) return ""
      if (child.name === "tab") return "\t"
      if (child.name === "br") return "\n"
      if (child.name === "t" || child.name === "delText")
        return child.children.filter((node) => !isElement(node)).join("")
      return wordsIn(child, dropped)
    })
    .join("")
}

/** The paragraphs that a witness asks for, in order, empty ones left out. */
export function linesOf({ text, blocks }: Witness): readonly string[] {
  const line = ({ speaker, span }: Block) =>
    `${speaker === undefined ? "" : `${speaker}: `}${text.slice(span.start, span.end)}`
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, "\n")
      .replace(/(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
  return blocks.map(line).filter((words) => words !== "")
}

const ORDERS = new Map([
  [
    "rPr",
    "ins del moveFrom moveTo rStyle b bCs i iCs smallCaps strike sz szCs u vertAlign rtl lang rPrChange",
  ],
  ["pPr", "pStyle keepNext numPr bidi spacing ind contextualSpacing outlineLvl rPr pPrChange"],
])

const TRACKED = new Set(["ins", "del", "moveFrom", "moveTo"])

/** The rules of Word that a file breaks, a sentence for each; empty where it keeps them all. */
export function brokenRules(file: Uint8Array): readonly string[] {
  const broken = new Set<string>()
  const ids = new Set<string>()
  const ranges = new Map<string, string>()
  const anchored = new Map<string, string[]>()
  const visit = (element: XmlElement, above: readonly string[]) => {
    const { name, attributes } = element
    const inner = elementsOf(element)
    const id = attributes.get("id")
    if (name.startsWith("comment")) anchored.set(id!, [...(anchored.get(id!) ?? []), name])
    else if (name.endsWith("RangeEnd")) {
      if (ranges.get(id!) !== name.replace("End", "Start")) broken.add(`${name} without a start`)
      ranges.delete(id!)
    } else if (id !== undefined) {
      if (ids.has(id)) broken.add(`two have the id ${id}`)
      ids.add(id)
      if (name.endsWith("RangeStart")) ranges.set(id, name)
    }
    const order = ORDERS.get(name)?.split(" ")
    const places = inner.map((child) => order?.indexOf(child.name) ?? 0)
    if (order !== undefined && places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)))
      broken.add(`${name} holds ${inner.map((child) => child.name).join(" ")}`)
    const isMark = above.at(-1) === "rPr" || above.at(-1) === "trPr"
    if (TRACKED.has(name) && !isMark && inner.length === 0) broken.add(`an empty ${name}`)
    if (name === "r" && inner.length === 0) broken.add("an empty run")
    if (name === "t" && above.includes("del")) broken.add("w:t in w:del")
    if (name === "delText" && !above.includes("del")) broken.add("w:delText outside w:del")
    if ((name === "t" || name === "delText") && attributes.get("xml:space") !== "preserve")
      broken.add("white space is not kept")
    if (name === "tc" && inner.at(-1)?.name !== "p")
      broken.add("a cell does not end in a paragraph")
    if (name === "body" || name === "tc") lastMarks(inner, broken)
    for (const child of inner) visit(child, [...above, name])
  }
  visit(rootOf(file, "word/document.xml"), [])
  for (const name of ranges.values()) broken.add(`${name} without an end`)
  const part = partsIn(file).get("word/comments.xml")
  const comments = part === undefined ? [] : elementsOf(parseXml(part, "comments"), "comment")
  const wanted = "commentRangeStart commentRangeEnd commentReference"
  for (const comment of comments) {
    const id = comment.attributes.get("id")!
    if (ids.has(id)) broken.add(`two have the id ${id}`)
    if (anchored.get(id)?.join(" ") !== wanted)
      broken.add(`a comment hangs ${anchored.get(id)?.join(" ")}`)
    anchored.delete(id)
  }
  if (anchored.size > 0) broken.add("a comment is not there")
  return [...broken]
}

/** The end of the last paragraph before a table, of a cell and of the whole is neither deleted nor added. */
function lastMarks(inner: readonly XmlElement[], broken: Set<string>): void {
  inner.forEach((child, i) => {
    const next = inner.slice(i + 1).find(({ name }) => !/Range(?:Start|End)$/u.test(name))
    if (child.name === "tbl" && next?.name !== "p") broken.add("no paragraph behind a table")
    if (child.name === "p" && next?.name !== "p" && hasTrack(find(child, "pPr", "rPr"), TRACKED))
      broken.add("the end of a last paragraph is tracked")
  })
}
