import { UnreadableSource } from "@variorum/collation"
import { asString, fault, ROOT, shown, type Fields } from "./fields.js"

/** The JSON documents Variorum knows, by the value of their key "format". */
export const formats = ["variorum-witness", "variorum-collation", "variorum-edition"] as const

export type FormatName = (typeof formats)[number]

/** The version of each of them that is written, and the latest that is read. */
export const VERSION = 1

/**
 * What a document says it is.
 *
 * Throws InvalidWitness "json-shape" where it says nothing, UnreadableSource "json-format" where it is
 * something else, UnreadableSource "json-later-version" where a later Variorum made it.
 */
export function readFormat(document: Fields, name: string): FormatName {
  const said = document.get("format", asString)
  const format = formats.find((one) => one === said)
  if (format === undefined) throw unknownFormat(said, name)
  checkVersion(document, name)
  return format
}

/** Refuses a later version: a half-understood document would be worse than none. */
export function checkVersion(document: Fields, name: string): void {
  const version = document.get("version", (value, path) => {
    if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number
    throw fault(path, `expected a version number from 1 on, found ${shown(value)}.`)
  })
  if (version <= VERSION) return
  const where = document.path === ROOT ? name : `${name}, ${document.path}`
  throw new UnreadableSource(
    "json-later-version",
    `The file was made by a later Variorum (version ${version} of its format; this one reads ${VERSION}).`,
    where,
    "Open it with the newer program.",
  )
}

function unknownFormat(said: string, name: string): UnreadableSource {
  return new UnreadableSource(
    "json-format",
    `The file calls itself ${shown(said)}, which Variorum does not read.`,
    name,
    `Its "format" must be one of ${formats.join(", ")}.`,
  )
}
