import { childOf, elementsOf, type XmlElement } from "../../xml/element.js"
import { plainWords } from "./document.js"

/** What the header of a document says of it; what it does not say is left out. */
export interface TeiHeader {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly language?: string
  readonly source?: string
  readonly rights?: string
  /** The one hand that wrote it; left out where there are several. */
  readonly hand?: string
  /** When it was published, ISO 8601 in UTC. */
  readonly published?: string
}

const LONGEST = 2000

/** Reads the header of a document, and what its outermost elements say of its language. */
export function readHeader(root: XmlElement): TeiHeader {
  const header = childOf(root, "teiHeader")
  const at = (...path: readonly string[]) => descend(header, path)
  const titles = elementsAt(at("fileDesc", "titleStmt"), "title")
  const main = titles.find(({ attributes }) => attributes.get("type") === "main") ?? titles[0]
  const authors = elementsAt(at("fileDesc", "titleStmt"), "author").map(plainWords)
  const source = at("fileDesc", "sourceDesc")
  const creation = at("profileDesc", "creation")
  const dates = [creation, source].flatMap((one) => (one === null ? [] : datesIn(one)))
  const hands = elementsAt(at("profileDesc", "handNotes"), "handNote")
  return said({
    title: main === undefined ? "" : plainWords(main),
    author: authors.filter((author) => author !== "").join(", "),
    date: dates.find((date) => date !== "") ?? "",
    language: languageOf(root, at("profileDesc", "langUsage")),
    source: source === null ? "" : sourceOf(source),
    rights: wordsOf(at("fileDesc", "publicationStmt", "availability")),
    hand: hands.length === 1 ? wordsOf(hands[0] ?? null) : "",
    published: timeOf(at("fileDesc", "publicationStmt", "date")),
  })
}

function said(values: Readonly<Record<keyof TeiHeader, string>>): TeiHeader {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === "" ? [] : [[name, value.slice(0, LONGEST)]],
    ),
  )
}

function descend(element: XmlElement | null, path: readonly string[]): XmlElement | null {
  return path.reduce((at, name) => (at === null ? null : childOf(at, name)), element)
}

function elementsAt(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element === null ? [] : elementsOf(element, name)
}

function wordsOf(element: XmlElement | null): string {
  return element === null ? "" : plainWords(element)
}

/** Lists of witnesses and of people are no description of a source. */
const LISTS: ReadonlySet<string> = new Set(["listWit", "listPerson", "listPlace", "listBibl"])

function sourceOf(source: XmlElement): string {
  return elementsOf(source)
    .filter(({ name }) => !LISTS.has(name))
    .map(plainWords)
    .filter((words) => words !== "")
    .join(" ")
}

function datesIn(element: XmlElement): readonly string[] {
  return elementsOf(element).flatMap((child) => {
    if (LISTS.has(child.name)) return []
    const { attributes, name } = child
    if (name === "date" || name === "origDate")
      return [attributes.get("when") ?? attributes.get("notBefore") ?? plainWords(child)]
    return datesIn(child)
  })
}

/** A tag of BCP 47 by its shape. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu

function languageOf(root: XmlElement, usage: XmlElement | null): string {
  const text = childOf(root, "text")
  const languages = elementsAt(usage, "language")
  const named = [
    text?.attributes.get("xml:lang"),
    languages.length === 1 ? languages[0]?.attributes.get("ident") : undefined,
    root.attributes.get("xml:lang"),
  ]
  return named.find((language) => LANGUAGE.test(language ?? "")) ?? ""
}

function timeOf(date: XmlElement | null): string {
  const [, year, month = "01", day = "01"] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date?.attributes.get("when") ?? "") ?? []
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return year === undefined || Number.isNaN(time.getTime())
    ? ""
    : time.toISOString().replace(".000Z", "Z")
}
