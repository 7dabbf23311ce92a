/** Every kind of source that is read, and the one door to them all. A reader is fetched when its kind of source appears. */
import { UnreadableSource, type Witness } from "@variorum/collation"
import type { Reader, SourceContent, SourceOptions } from "./content.js"
import type { Edition } from "./json/edition.js"
import { readJson } from "./json/index.js"
import { kindOf, type SourceKind } from "./kind-of.js"
import type { Source } from "./source.js"

const readers: Readonly<Record<SourceKind, () => Reader | Promise<Reader>>> = {
  json: () => fromJson,
  table: async () => (await import("./csv/read-table.js")).readTable,
  docx: async () => (await import("./docx/read/read-docx.js")).readDocx,
  odt: async () => (await import("./odt/index.js")).readOdt,
  rtf: async () => (await import("./rtf/index.js")).readRtf,
  pdf: async () => (await import("./pdf/index.js")).readPdf,
  archive: async () => (await import("./archive/index.js")).readArchive,
  tei: async () => (await import("./tei/read/read-tei.js")).readTei,
  html: async () => (await import("./html/read/index.js")).readHtml,
  markdown: async () => (await import("./markdown/read/index.js")).readMarkdown,
  plain: async () => (await import("./plain/read-text.js")).readText,
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
  const read = await fetched(source)
  const content = await read(source, options)
  return { ...content, edition: withOneTitle(content.edition) }
}

/** Several texts of one file are not all called as the file is: its title is that of the whole. */
function withOneTitle(edition: Edition): Edition {
  const [first, ...others] = edition.witnesses
  const title = first?.title
  if (title === undefined || others.length === 0) return edition
  if (others.some((witness) => witness.title !== title)) return edition
  return { title, ...edition, witnesses: edition.witnesses.map(untitled) }
}

function untitled(witness: Witness): Witness {
  const { title: _, ...rest } = witness
  return rest
}

async function fetched(source: Source): Promise<Reader> {
  try {
    return await readers[kindOf(source)]()
  } catch {
    throw new UnreadableSource(
      "reader-missing",
      "What reads this kind of file is fetched when one appears, and could not be fetched.",
      source.name,
      "Look whether the network is there, and open the file again.",
    )
  }
}

/** A comparison that is already made brings its texts and rules: it is made again. */
function fromJson(source: Source): SourceContent {
  const content = readJson(source)
  if (content.kind === "witness") return { edition: { witnesses: [content.witness] }, leftOut: [] }
  if (content.kind === "edition") return { edition: content.edition, leftOut: [] }
  const { witnesses, rules = [] } = content.collation
  return { edition: { witnesses, rules }, leftOut: [] }
}
