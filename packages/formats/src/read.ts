import { UnreadableSource, type Witness } from "@variorum/collation"
import { isCsv, readCsv } from "./csv/index.js"
import { readJson, type JsonContent } from "./json/index.js"
import { readPlain, type PlainOptions } from "./plain/index.js"
import type { Source } from "./source.js"

/**
 * One witness from a source, read as what it is: JSON when its name ends so, its media type says so, or
 * it begins like a document of Variorum; a table when its name ends in .csv or .tsv, or its media type is that of
 * one; plain text otherwise.
 *
 * The options tell a reader of plain text what it cannot see; a JSON document says these things itself,
 * and only a siglum given here takes the place of its own.
 *
 * Throws UnreadableSource or InvalidWitness (see `readPlain`, `readCsv` and `readJson`), and UnreadableSource
 * "json-no-witness" when the document holds several texts or none.
 */
export function readWitness(source: Source, options: PlainOptions = {}): Witness {
  if (!isJson(source)) return isCsv(source) ? readCsv(source, options) : readPlain(source, options)
  const read = onlyWitness(readJson(source), source.name)
  return options.siglum === undefined ? read : { ...read, siglum: options.siglum }
}

/** True when a source is to be read by `readJson`. A plain text that happens to begin with `{` stays one. */
export function isJson(source: Source): boolean {
  if (/\.json$/iu.test(source.name) || /[/+]json\b/iu.test(source.mediaType ?? "")) return true
  return /^[\s\uFEFF]*\{[^]*?"format"\s*:\s*"variorum-/u.test(opening(source.bytes))
}

/** Enough to see the first keys of a document. */
const OPENING_BYTES = 2048

/** A character cut in two at the end does no harm: only the first keys are looked for. */
function opening(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, OPENING_BYTES))
}

function onlyWitness(content: JsonContent, name: string): Witness {
  if (content.kind === "witness") return content.witness
  if (content.kind === "edition" && content.edition.witnesses.length === 1) {
    return content.edition.witnesses[0] as Witness
  }
  throw new UnreadableSource(
    "json-no-witness",
    content.kind === "edition"
      ? `The file is an edition of ${content.edition.witnesses.length} texts, not one text.`
      : "The file is a comparison that is already made, not a text.",
    name,
    "Give a file that holds one text.",
  )
}
