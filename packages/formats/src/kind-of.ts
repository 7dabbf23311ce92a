import type { Source } from "./source.js"

/** Kinds of sources that are read, each by a reader of its own. */
export const SOURCE_KINDS = [
  "json",
  "table",
  "docx",
  "odt",
  "rtf",
  "pdf",
  "archive",
  "tei",
  "html",
  "markdown",
  "plain",
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The kinds that the end of a name tells, where the first bytes do not say otherwise. */
const ENDINGS: ReadonlyMap<string, SourceKind> = new Map([
  ["json", "json"],
  ["csv", "table"],
  ["tsv", "table"],
  ["docx", "docx"],
  ["docm", "docx"],
  ["dotx", "docx"],
  ["odt", "odt"],
  ["ott", "odt"],
  ["rtf", "rtf"],
  ["pdf", "pdf"],
  ["zip", "archive"],
  ["xml", "tei"],
  ["tei", "tei"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["md", "markdown"],
  ["markdown", "markdown"],
])

/** Media types, by their beginning; asked last. */
const MEDIA_TYPES: readonly (readonly [RegExp, SourceKind])[] = [
  [/[/+]json\b/iu, "json"],
  [/^text\/(?:csv|tab-separated-values)\b/iu, "table"],
  [/^text\/html\b/iu, "html"],
  [/^text\/markdown\b/iu, "markdown"],
  [/^application\/tei\+xml\b/iu, "tei"],
]

/**
 * What a source is to be read as. First bytes go before the name, for files are misnamed; a name goes before a media type,
 * which is mostly guessed from it. What nothing tells is plain text.
 */
export function kindOf({ name, bytes, mediaType = "" }: Source): SourceKind {
  const ending = ENDINGS.get(/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "")
  const opening = decodeOpening(bytes)
  if (opening.startsWith("%PDF-")) return "pdf"
  if (opening.startsWith("{\\rtf")) return "rtf"
  if (opening.startsWith("PK\x03\x04") || opening.startsWith("PK\x05\x06"))
    return kindOfArchive(opening, bytes, ending)
  if (/^\s*\{[^]*?"format"\s*:\s*"variorum-/u.test(opening)) return "json"
  // An office file that is none is told so by its own reader.
  if (ending !== undefined) return ending
  if (/^\s*<\?xml\b/u.test(opening) || /^\s*<(?:\w+:)?TEI\b/u.test(opening)) return "tei"
  if (/^\s*(?:<!doctype html|<html)\b/iu.test(opening)) return "html"
  return MEDIA_TYPES.find(([type]) => type.test(mediaType))?.[1] ?? "plain"
}

/** An archive by what is in it; its directory, with the names, stands at its end. */
function kindOfArchive(
  opening: string,
  bytes: Uint8Array,
  ending: SourceKind | undefined,
): SourceKind {
  if (ending === "docx" || ending === "odt" || ending === "archive") return ending
  if (opening.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt"
  return letters(bytes.subarray(-LONGEST_DIRECTORY)).includes("word/document.xml")
    ? "docx"
    : "archive"
}

const LONGEST_DIRECTORY = 65_536

/** Enough to see the first element of a document, or the first keys. */
const OPENING_BYTES = 2048

/** A character cut in two at the end does no harm: only what a document begins with is looked for. */
function decodeOpening(bytes: Uint8Array): string {
  const opening = bytes.subarray(0, OPENING_BYTES)
  const [first, second] = opening
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(opening)
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(opening)
  return new TextDecoder().decode(opening)
}

function letters(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes)
}
