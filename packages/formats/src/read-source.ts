/** Every kind of source that is read, and the one door to them all. A reader is fetched when its kind of source appears. */
import type { Reader, SourceContent, SourceOptions } from "./content.js"
import { readJson } from "./json/index.js"
import { kindOf, type SourceKind } from "./kind-of.js"
import type { Source } from "./source.js"

const plain = async (): Promise<Reader> => (await import("./plain/read-text.js")).readText

const readers: Readonly<Partial<Record<SourceKind, () => Reader | Promise<Reader>>>> = {
  json: () => fromJson,
  table: async () => (await import("./csv/read-table.js")).readTable,
  archive: async () => (await import("./archive/index.js")).readArchive,
  odt: async () => (await import("./odt/index.js")).readOdt,
  rtf: async () => (await import("./rtf/index.js")).readRtf,
  pdf: async () => (await import("./pdf/index.js")).readPdf,
  plain,
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
  options: SourceOptions = {},
): Promise<SourceContent> {
  const read = await (readers[kindOf(source)] ?? plain)()
  return read(source, options)
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
