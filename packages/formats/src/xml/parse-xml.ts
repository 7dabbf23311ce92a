/**
 * XML from a hostile world, as a tree. Nothing outside the document is ever asked for.
 *
 * saxes reads it, and any fault it finds ends the reading. Entities of the document's own are read where they are plain
 * words and few (an old file's `&mdash;`); a document type that names one of a file, of the network, or made of others is
 * refused, and so is one that would grow large.
 */
import { UnreadableSource } from "@variorum/collation"
import { SaxesParser } from "saxes"
import type { XmlElement, XmlNode } from "./element.js"
import { tooMany } from "../source.js"
import { entitiesOf } from "./entities.js"

/** Deepest nesting that is read. The deepest real file met here (a Word table in a table in a text box) has 60. */
const DEEPEST = 512

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

export interface XmlOptions {
  /** True where the document may have a type of its own (TEI); an office file never may. */
  readonly mayHaveType?: boolean
  /** How many elements there may be; 800,000 unless told otherwise. */
  readonly most?: number
}

/**
 * The root element of a document. `name` stands in messages: the file's, or the part's in it.
 *
 * Throws UnreadableSource "xml-syntax", "xml-depth", "xml-entities" or "source-too-many".
 */
export function parseXml(text: string, name: string, options: XmlOptions = {}): XmlElement {
  // A blank before the declaration is a slip of copying.
  const parser = new SaxesParser({ xmlns: true, position: true, fileName: "" })
  const open: OpenElement[] = []
  let root: XmlElement | null = null
  let count = 0
  parser.on("error", (error) => {
    throw syntax(error.message, name)
  })
  parser.on("doctype", (type) => {
    if (options.mayHaveType !== true) throw noTypes(name)
    for (const [entity, value] of entitiesOf(type, name)) parser.ENTITIES[entity] = value
  })
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (open.length >= DEEPEST) throw tooDeep(name)
    if (++count > (options.most ?? MOST_ELEMENTS)) throw tooMany(name)
    const element = {
      namespace: uri,
      name: local,
      attributes: new Map(
        Object.values(attributes)
          .filter((one) => one.prefix !== "xmlns" && one.name !== "xmlns")
          .map((one) => [one.uri === XML_NAMESPACE ? `xml:${one.local}` : one.local, one.value]),
      ),
      children: [] as XmlNode[],
      line: parser.line,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const add = (words: string) => void open.at(-1)?.children.push(words)
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", () => {
    const element = open.pop()
    if (open.length === 0) root = element ?? null
  })
  parser.write(text.trimStart()).close()
  if (root === null) throw syntax("there is no element", name)
  return root
}

/** So many take up to 540 MB, with the program. */
const MOST_ELEMENTS = 800_000

type OpenElement = XmlElement & { readonly children: XmlNode[] }

/** saxes begins its messages with line and column: `3:17: unclosed tag: p`. */
function syntax(message: string, name: string): UnreadableSource {
  const [, line, column, what = message] = /^:?(\d+):(\d+): ([^]*)$/u.exec(message) ?? []
  const place = line === undefined ? "" : ` on line ${line}, column ${column}`
  return new UnreadableSource(
    "xml-syntax",
    `The XML is broken${place}: ${what.slice(0, 200).replace(/\.$/u, "")}.`,
    name,
    "Mend it there, or export the file again.",
  )
}

function tooDeep(name: string): UnreadableSource {
  return new UnreadableSource(
    "xml-depth",
    `The file nests more than ${DEEPEST} elements in each other.`,
    name,
    "No text needs so many: choose another file.",
  )
}

function noTypes(name: string): UnreadableSource {
  return new UnreadableSource(
    "xml-entities",
    "The file has a document type of its own, which its kind of file must not have.",
    name,
    "It was not made by an office program: do not trust it.",
  )
}
