/** Reads what stands within a paragraph: runs, and whatever wraps them. */
import { elementsOf, textOf, type XmlElement } from "../../xml/element.js"
import { branchOf } from "./alternatives.js"
import { changeOf, type Presence, under } from "./changes.js"
import { readDrawing } from "./drawing.js"
import { isHidden, lookOf, marksOf } from "./look.js"
import { isAlternatives, isMath, isWord, valueOf, wordChild } from "./names.js"
import type { Place, Reading } from "./reading.js"
import { symbolOf } from "./symbols.js"

/** Elements around words that say nothing a text could carry. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "sdtContent",
  "smartTag",
  "customXml",
  "dir",
  "bdo",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "sdt",
  "rubyBase",
])

/** Elements beside words that are no words: borders of ranges, properties, marks of the program's own. */
const SILENT =
  /(?:Pr|PrEx|Range(?:Start|End)|Ref)$|^(?:bookmark(?:Start|End)|perm(?:Start|End)|proofErr|lastRenderedPageBreak|separator|continuationSeparator|instrText|delInstrText|fldData|tblGrid)$/u

/** What is written for a run's children that are no words. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", "\u00ad"],
])

/** Reads the words within an element. */
export function readWords(parent: XmlElement, reading: Reading, place: Place): void {
  for (const element of elementsOf(parent)) readElement(element, reading, place)
}

function readElement(element: XmlElement, reading: Reading, place: Place): void {
  const { tally, sides } = reading
  const { name, attributes } = element
  if (isAlternatives(element)) {
    const branch = branchOf(element)
    if (branch !== null) readWords(branch, reading, place)
  } else if (isMath(element)) readFormula(element, reading, place.presence)
  else if (!isWord(element)) {
    tally.add("elements", name)
    readWords(element, reading, place)
  } else if (name === "r") readRun(element, reading, place)
  else if (WRAPPERS.has(name)) {
    const change = changeOf(element)
    const presence = change === null ? place.presence : under(place.presence, change)
    readWords(element, reading, { ...place, presence })
  } else if (name === "hyperlink") {
    tally.add("links")
    readWords(element, reading, place)
  } else if (name === "fldSimple") {
    tally.add(fieldKind(attributes.get("instr") ?? ""))
    readWords(element, reading, place)
  } else if (name === "commentRangeStart")
    for (const side of sides) side.commentStart(attributes.get("id") ?? "")
  else if (name === "commentRangeEnd")
    for (const side of sides) side.commentEnd(attributes.get("id") ?? "")
  else if (name === "subDoc") tally.add("embedded", "w:subDoc")
  else readOther(element, reading, place)
}

/** An element that is not known here keeps its words and is told. */
function readOther(element: XmlElement, reading: Reading, place: Place): void {
  if (SILENT.test(element.name)) return
  reading.tally.add("elements", `w:${element.name}`)
  readWords(element, reading, place)
}

function readFormula(element: XmlElement, reading: Reading, presence: Presence): void {
  if (element.name === "oMath") reading.tally.add("formulas")
  writeFormula(element, reading, presence)
}

/** The letters of a formula as they stand one behind the other, each where its changes leave it. */
function writeFormula(element: XmlElement, reading: Reading, presence: Presence): void {
  for (const child of elementsOf(element)) {
    const change = changeOf(child)
    const inside = change === null ? presence : under(presence, change)
    if (child.name === "t" || child.name === "delText")
      for (const side of reading.sides) side.words(textOf(child), [], inside)
    else if (child.name === "oMath") readFormula(child, reading, inside)
    else if (!child.name.endsWith("Pr")) writeFormula(child, reading, inside)
  }
}

/** A link is told as such, though a file may write it as a field. */
function fieldKind(code: string): "links" | "fields" {
  return /^\s*HYPERLINK\b/iu.test(code) ? "links" : "fields"
}

function readRun(run: XmlElement, reading: Reading, place: Place): void {
  const properties = wordChild(run, "rPr")
  const style = reading.styles.ofWords(properties)
  const direct = lookOf(properties)
  // A heading looks as its style says throughout, which is no emphasis of the writer's.
  const paragraph = isHeading(place) ? {} : place.style.look
  const look: Look = {
    marks: marksOf(direct, style.look, paragraph),
    isHidden: isHidden(direct, style.look, place.style.look),
    isSpeaker: style.isSpeaker === true,
    language: valueOf(properties, "lang"),
  }
  tellLooks(properties, reading)
  for (const element of elementsOf(run)) readInRun(element, reading, place, look)
}

function isHeading({ style }: Place): boolean {
  return (style.outline ?? 9) < 9
}

interface Look {
  readonly marks: ReturnType<typeof marksOf>
  readonly isHidden: boolean
  readonly isSpeaker: boolean
  readonly language: string | undefined
}

/** Looks that carry meaning and have no mark here. */
const UNCARRIED: ReadonlySet<string> = new Set(["strike", "dstrike", "caps", "em", "bdr"])

function tellLooks(properties: XmlElement | null, { tally }: Reading): void {
  for (const node of properties?.children ?? []) {
    if (!isWord(node)) continue
    const value = node.attributes.get("val") ?? ""
    if (UNCARRIED.has(node.name) && !["0", "false", "none", "off"].includes(value))
      tally.add("formatting", `w:${node.name}`)
    if (node.name === "highlight" || (node.name === "color" && value !== "auto"))
      tally.add("colours")
  }
}

function readInRun(element: XmlElement, reading: Reading, place: Place, look: Look): void {
  const { sides, tally, references, languages } = reading
  const { presence } = place
  const { name, attributes } = element
  const write = (words: string) => {
    if (look.isHidden) {
      tally.add("hidden")
      return
    }
    if (look.language !== undefined)
      languages.set(look.language, (languages.get(look.language) ?? 0) + words.length)
    for (const side of sides) side.words(words, look.marks, presence, look.isSpeaker)
  }
  if (isAlternatives(element)) {
    for (const one of elementsOf(branchOf(element) ?? element)) readInRun(one, reading, place, look)
    return
  }
  if (!isWord(element)) {
    readElement(element, reading, place)
    return
  }
  switch (name) {
    case "t":
    case "delText":
      write(textOf(element))
      return
    case "br":
    case "cr":
      for (const side of sides) side.lineBreak(presence)
      return
    case "sym":
      write(symbolOf(attributes.get("font") ?? "", attributes.get("char") ?? "", tally))
      return
    case "fldChar":
      readFieldPart(attributes.get("fldCharType") ?? "", reading, place)
      return
    case "instrText":
    case "delInstrText":
      if (fieldKind(textOf(element)) === "links") tally.add("links")
      return
    case "footnoteReference":
    case "endnoteReference": {
      const kind = name === "footnoteReference" ? "footnote" : "endnote"
      references.push({ kind, id: attributes.get("id") ?? "", presence })
      return
    }
    case "commentReference":
      for (const side of sides) side.commentStart(attributes.get("id") ?? "")
      return
    case "drawing":
    case "pict":
    case "object":
    case "contentPart":
    case "control":
      readDrawing(element, reading, presence)
      return
    case "ruby":
      tally.add("elements", "w:ruby")
      readWords(wordChild(element, "rubyBase") ?? element, reading, place)
      return
    default: {
      const sign = SIGNS.get(name)
      if (sign === undefined) readOther(element, reading, place)
      else write(sign)
    }
  }
}

function readFieldPart(type: string, { sides, tally }: Reading, { presence }: Place): void {
  const part = ["begin", "separate", "end"].find((one) => one === type) as
    | "begin"
    | "separate"
    | "end"
    | undefined
  if (part === undefined) return
  if (part === "begin") tally.add("fields")
  for (const side of sides) side.field(part, presence)
}
