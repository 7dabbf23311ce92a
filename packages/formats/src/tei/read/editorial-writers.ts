/** What editors say about the words of a source: what is lost, what they put in, what is hard to read, what they note. */
import type { Mark } from "@variorum/collation"
import { childOf, elementsOf, type XmlElement } from "../../xml/element.js"
import { pointerIn, plainWords, hasWords } from "./document.js"
import { LOSS, OMISSION } from "./text-blocks.js"
import type { TextReader } from "./text-reader.js"
import type { Writer } from "./writers.js"

export const EDITORIAL_WRITERS: readonly (readonly [string, Writer])[] = [
  ["gap", gap],
  ["ellipsis", (reader, element) => sign(reader, element, OMISSION)],
  ["supplied", supplied],
  ["unclear", (reader, element) => orLoss(reader, element, "unclear")],
  ["damage", (reader, element) => orLoss(reader, element, null)],
  ["choice", choice],
  ["hi", highlighted],
  ["emph", (reader, element) => reader.marked(["emphasis"], () => reader.children(element))],
  ["note", note],
  ["witDetail", note],
  ["formula", keepWords("formulas")],
  ["figure", figure],
  ["g", glyph],
  ["ref", keepWords("links")],
  ["space", blank],
]

/** An editor who does not give words that are there leaves them out; other words are lost. */
function gap(reader: TextReader, element: XmlElement): void {
  const isLeftOut = /sampl|editor|omi(?:t|ss)|irrelevant|ellipsis/iu.test(
    element.attributes.get("reason") ?? "",
  )
  sign(reader, element, isLeftOut ? OMISSION : LOSS)
}

/** The words that report what is not there, or the sign that the file itself has, if it is one in brackets; else ours. */
function sign(reader: TextReader, element: XmlElement, ours: typeof LOSS | typeof OMISSION): void {
  const own = plainWords(element)
  const isReport = element.attributes.get("reason") === "reported" && own !== ""
  if (!isReport && !/^\[[^[\]]+\]$/u.test(own)) return reader.out.sign(ours, reader.style)
  for (const words of elementsOf(element)) reader.children(words)
}

/** A bracket that is longer is taken for the writer's own. */
const LONGEST_BRACKET = 390

function supplied(reader: TextReader, element: XmlElement): void {
  if (plainWords(element).length > LONGEST_BRACKET) {
    reader.text.document.leaveOut(element)
    return reader.children(element)
  }
  reader.out.openBracket()
  reader.children(element)
  reader.out.closeBracket()
}

function orLoss(reader: TextReader, element: XmlElement, mark: Mark["kind"] | null): void {
  if (!hasWords(element) && elementsOf(element).length === 0) reader.out.sign(LOSS, reader.style)
  else if (mark !== null) reader.marked([mark], () => reader.children(element))
  else {
    reader.text.document.leaveOut(element)
    reader.children(element)
  }
}

const OWN_READINGS = ["sic", "orig", "abbr", "am", "surplus"]

/** The source's own reading, else the first. */
function choice(reader: TextReader, element: XmlElement): void {
  const readings = elementsOf(element)
  const own = OWN_READINGS.flatMap((name) => childOf(element, name) ?? []).at(0) ?? readings.at(0)
  for (const other of readings) {
    if (other === own) reader.visit(other)
    else reader.text.document.leaveOut(other)
  }
}

const LOOKS: readonly (readonly [RegExp, Mark["kind"]])[] = [
  [/small-?caps|\bsc\b|smcap/iu, "small-capitals"],
  [/superscript|superlinear|\bsup(?:er)?\b|vertical-align:\s*super/iu, "superscript"],
  [/subscript|\bsub\b|vertical-align:\s*sub\b/iu, "subscript"],
  [/underlin|\bul?\b/iu, "underline"],
  [/bold|\bb\b|\bstrong\b/iu, "strong"],
  [/ital|\bi\b|oblique|emph|slant|spaced|gesperrt|letter-spacing/iu, "emphasis"],
]

function highlighted(reader: TextReader, element: XmlElement): void {
  const { attributes } = element
  const said = ["rend", "rendition", "style"].map((name) => attributes.get(name) ?? "").join(" ")
  const marks = LOOKS.filter(([look]) => look.test(said)).map(([, mark]) => mark)
  if (marks.length === 0) reader.text.document.leaveOut(element, "formatting")
  reader.marked(marks, () => reader.children(element))
}

const FOOT = /foot|bottom|\bend/iu

/** What the author put at the foot of the page is the text's; what somebody says about the text is a note on it. */
function note(reader: TextReader, element: XmlElement): void {
  const { attributes } = element
  const isOwn =
    element.name === "note" &&
    !attributes.has("resp") &&
    !attributes.has("source") &&
    FOOT.test(`${attributes.get("place") ?? ""} ${attributes.get("type") ?? ""}`)
  if (!isOwn || reader.place === null)
    return reader.text.notes.add(element, reader.name, reader.place, plainWords(element))
  if (reader.out.isMuted) return
  reader.text.document.leaveOut(element, "places")
  const text = reader.out
  reader.out = reader.footnotes
  reader.blockOf(element, { kind: "paragraph" })
  reader.out = text
}

function keepWords(what: "formulas" | "links"): Writer {
  return (reader, element) => {
    reader.text.document.leaveOut(element, what)
    reader.children(element)
  }
}

/** A picture is gone, its caption is kept. */
function figure(reader: TextReader, element: XmlElement): void {
  if (elementsOf(element, "graphic").length === 0)
    reader.text.document.leaveOut(element, "pictures")
  reader.container(element)
}

/** A sign that no character stands for, by the standard one that its description gives. */
function glyph(reader: TextReader, element: XmlElement): void {
  if (hasWords(element)) return reader.children(element)
  const described = reader.text.document.named(pointerIn(element.attributes.get("ref")) ?? "")
  const standard = (described === null ? [] : elementsOf(described)).find(
    ({ name, attributes }) =>
      name === "mapping" && /standard|normali[sz]ed|Unicode/iu.test(attributes.get("type") ?? ""),
  )
  if (standard === undefined) reader.text.document.leaveOut(element, "characters")
  else reader.out.words(plainWords(standard), reader.style)
}

function blank(reader: TextReader, element: XmlElement): void {
  reader.text.document.leaveOut(element)
  reader.out.space(reader.style)
}
