/** Makes Word files for tests: the body's XML in, a packed file out. */
import { strToU8, zipSync } from "fflate"
import type { Source } from "../source.js"

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(" ")

/** Parts beside the text that a file may have, by the name of their relationship; each the inside of its root. */
export interface OtherParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly header?: string
  readonly core?: string
}

const ROOTS: Readonly<Record<keyof OtherParts, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
  comments: "w:comments",
  commentsExtended: "w15:commentsEx",
  header: "w:hdr",
  core: "cp:coreProperties",
}

const CORE_NAMESPACES =
  'xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'

/** A Word file with a body and other parts. */
export function wordFile(body: string, parts: OtherParts = {}, name = "letter.docx"): Source {
  const files: Record<string, Uint8Array> = {
    "word/document.xml": strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  }
  const inText: string[] = []
  const inFile = [relationship("officeDocument", "word/document.xml")]
  for (const [part, inside] of Object.entries(parts) as [keyof OtherParts, string][]) {
    const root = ROOTS[part]
    const path = part === "core" ? "docProps/core.xml" : `word/${part}.xml`
    files[path] = strToU8(`<${root} ${NAMESPACES} ${CORE_NAMESPACES}>${inside}</${root}>`)
    if (part === "core") inFile.push(relationship("core-properties", path))
    else inText.push(relationship(part, `${part}.xml`))
  }
  files["_rels/.rels"] = strToU8(`<Relationships>${inFile.join("")}</Relationships>`)
  files["word/_rels/document.xml.rels"] = strToU8(
    `<Relationships>${inText.join("")}</Relationships>`,
  )
  return { name, bytes: zipSync(files) }
}

function relationship(type: string, target: string): string {
  return `<Relationship Type="http://x.invalid/${type}" Target="${target}"/>`
}

const BY = 'w:id="1" w:author="Ada" w:date="2020-05-04T10:20:00Z"'

/** Words in a run; `looks` are its properties. */
export function run(words: string, looks = ""): string {
  return `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

export function ins(inside: string, by = BY): string {
  return `<w:ins ${by}>${inside}</w:ins>`
}

export function del(words: string, by = BY): string {
  return `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
}

/** A paragraph; `mark` is what was done to its end (`ins`, `del`, `moveFrom`, `moveTo`), `properties` what else it says. */
export function paragraph(inside: string, mark = "", properties = ""): string {
  const end = mark === "" ? "" : `<w:rPr><w:${mark} ${BY}/></w:rPr>`
  return `<w:p><w:pPr>${properties}${end}</w:pPr>${inside}</w:p>`
}

/** A row of cells; `properties` say what was done to it. */
export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`
}

export function cell(inside: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
}

/** What says that a row or cell was changed: `ins`, `del`, `cellIns`, `cellDel`. */
export function changed(name: string): string {
  return `<w:${name} ${BY}/>`
}

/** Begins to count how long this process works, in milliseconds: what else the machine does is not counted. */
export function workedSince(): () => number {
  const begun = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
}
