/** Every kind of source that is read, and the one door to them all. A reader is fetched when its kind of source appears. */
import { UnreadableSource } from "@variorum/collation"
import { readCsv } from "./csv/index.js"
import type { Reader, SourceContent } from "./content.js"
import { readJson } from "./json/index.js"
import { kindOf, type SourceKind } from "./kind-of.js"
import { type PlainOptions, readPlain } from "./plain/index.js"
import type { Source } from "./source.js"

const readers: Readonly<Partial<Record<SourceKind, () => Reader | Promise<Reader>>>> = {
  json: () => fromJson,
  table: () => (source, options) => alone(readCsv(source, options)),
  html: async () => (await import("./html/read/index.js")).readHtml,
  markdown: async () => (await import("./markdown/read/index.js")).readMarkdown,
  tei: async () => (await import("./tei/read/read-tei.js")).readTei,
  docx: async () => (await import("./docx/read/read-docx.js")).readDocx,
  plain: () => fromPlain,
}

/**
 * What a source holds, read as what it is: see `kindOf`.
 *
 * The options tell a reader of plain text what it cannot see; a richer document says these things itself.
 *
 * Throws UnreadableSource or InvalidWitness, with what is wrong, where, and what to do.
 */
export async function readSource(
  source: Source,
  options: PlainOptions = {},
): Promise<SourceContent> {
  const read = (await fetched(source)) ?? fromPlain
  return read(source, options)
}

const fromPlain: Reader = (source, options) => alone(readPlain(source, options))

async function fetched(source: Source): Promise<Reader | undefined> {
  try {
    return await readers[kindOf(source)]?.()
  } catch {
    throw new UnreadableSource(
      "reader-missing",
      "What reads this kind of file is fetched when one appears, and could not be fetched.",
      source.name,
      "Look whether the network is there, and open the file again.",
    )
  }
}

function alone(witness: SourceContent["edition"]["witnesses"][number]): SourceContent {
  return { edition: { witnesses: [witness] }, leftOut: [] }
}

/** A comparison that is already made brings its texts and rules: it is made again. */
function fromJson(source: Source): SourceContent {
  const content = readJson(source)
  if (content.kind === "witness") return alone(content.witness)
  if (content.kind === "edition") return { edition: content.edition, leftOut: [] }
  const { witnesses, rules = [] } = content.collation
  return { edition: { witnesses, rules }, leftOut: [] }
}
