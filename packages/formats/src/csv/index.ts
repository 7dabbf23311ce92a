import { witness, type Witness } from "@variorum/collation"
import { decode } from "../decode.js"
import { siglumFrom } from "../siglum.js"
import type { Source } from "../source.js"
import { parseCsv } from "./parse.js"

/** What a reader of tables may be told about one. */
export interface CsvOptions {
  /** Taken from the source's name when absent. */
  readonly siglum?: string
  readonly title?: string
  /** BCP 47 tag; also decides whether "1.300" is thirteen hundred. */
  readonly language?: string
  /** Whose words stand in square brackets: the editors' (shown, never compared) unless told otherwise. */
  readonly brackets?: "editors" | "writers"
}

/**
 * A witness from a table in values parted by commas, semicolons or tabs: a cell for every field, an empty one for an empty field.
 * White space at the ends of a field is not kept. Rows may be of any length.
 *
 * Throws UnreadableSource when the source is too large, not text, badly encoded or badly quoted (see `parseCsv`).
 */
export function readCsv(source: Source, options: CsvOptions = {}): Witness {
  return tableWitness(decode(source), source, options)
}

/** A witness from a table that is text already: see `readCsv`. */
export function tableWitness(text: string, source: Source, options: CsvOptions): Witness {
  const { title, language, brackets } = options
  const rows = parseCsv(text, source.name)
  return witness({
    siglum: options.siglum ?? siglumFrom(source.name),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(brackets === undefined ? {} : { brackets }),
    blocks: rows.flatMap((fields, row) =>
      fields.map((field, column) => ({ kind: "cell" as const, row, column, text: field.trim() })),
    ),
  })
}

/** True when a source is to be read by `readCsv`: its name or its media type says so. */
export function isCsv(source: Source): boolean {
  return (
    /\.(?:csv|tsv)$/iu.test(source.name) ||
    /^text\/(?:csv|tab-separated-values)\b/iu.test(source.mediaType ?? "")
  )
}
