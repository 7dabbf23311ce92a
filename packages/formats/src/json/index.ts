import type { Collation, Witness } from "@variorum/collation"
import { decode } from "../decode.js"
import type { Source } from "../source.js"
import { collationDocument, readCollationFields } from "./collation.js"
import { editionDocument, readEditionFields, type Edition } from "./edition.js"
import { Fields, ROOT } from "./fields.js"
import { readFormat, VERSION, type FormatName } from "./heading.js"
import { writeLines } from "./lines.js"
import { parseJson } from "./parse.js"
import { readWitnessFields, witnessDocument } from "./witness.js"

export type { Edition } from "./edition.js"

/** What a JSON file of Variorum held. */
export type JsonContent =
  | { readonly kind: "witness"; readonly witness: Witness }
  | { readonly kind: "collation"; readonly collation: Collation }
  | { readonly kind: "edition"; readonly edition: Edition }

/**
 * Reads witness, collation or edition JSON, as its key "format" says.
 *
 * Keys that nobody asks for are ignored. Of two equal keys in one object the last one counts.
 *
 * Throws InvalidWitness with the path of the fault (`blocks[2].sentences[0]`) when the document breaks
 * its schema, and UnreadableSource when it is too large, not text, no JSON, nested too deeply, of
 * another format, or made by a later Variorum.
 */
export function readJson(source: Source): JsonContent {
  const document = new Fields(parseJson(decode(source), source.name), ROOT)
  const format = readFormat(document, source.name)
  if (format === "variorum-witness")
    return { kind: "witness", witness: readWitnessFields(document) }
  if (format === "variorum-edition") {
    return { kind: "edition", edition: readEditionFields(document, source.name) }
  }
  return { kind: "collation", collation: readCollationFields(document) }
}

/**
 * Collation JSON (contract 2). The same collation gives the same bytes everywhere: keys stand in a fixed
 * order, a passage to a line; ends with a line feed. Read again it is equal, lone surrogates included.
 */
export function writeCollation(collation: Collation): string {
  return writeLines({ ...heading("variorum-collation"), ...collationDocument(collation) })
}

/**
 * Witness JSON (contract 1). Read again, the witness is equal.
 *
 * Blocks are written with their sentences, so that no reader cuts them anew. That is everything for
 * most texts. Where it is not (white space of the writer's own between sentences, brackets that are
 * the writer's, marks, revisions), the key "layout" carries the text letter for letter with every span.
 */
export function writeWitness(witness: Witness): string {
  return writeLines({ ...heading("variorum-witness"), ...witnessDocument(witness) })
}

/** Edition JSON; each witness in it as `writeWitness` would write it. Read again, the edition is equal. */
export function writeEdition(edition: Edition): string {
  return writeLines({ ...heading("variorum-edition"), ...editionDocument(edition) })
}

function heading(format: FormatName) {
  return { format, version: VERSION }
}
