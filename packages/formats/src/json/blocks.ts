import { BLOCK_KINDS, type Block, MARK_KINDS, type WitnessInput } from "@variorum/collation"
import { asBoolean, asCount, asString, Fields, fault, listOf, oneOf, spanWithin } from "./fields.js"
import { readRevisions, spanned } from "./spans.js"

/** One block as `witness()` takes it: its nature, and its words as one text or as sentences. */
export type BlockInput = NonNullable<WitnessInput["blocks"]>[number]

/** A block without its place: what it is, who speaks, and where in a table it stands. */
export type BlockNature = Omit<Block, "span">

/** A block of witness JSON: `text`, or `sentences` whose boundaries are kept. */
export function readBlock(value: unknown, path: string): BlockInput {
  const fields = new Fields(value, path)
  return { ...readNature(fields), ...readWords(fields) }
}

/** A reader of blocks with their spans, as collation JSON has them, in a text of `length` code units. */
export function readPlacedBlock(length: number) {
  return (value: unknown, path: string): Block => {
    const fields = new Fields(value, path)
    return { ...readNature(fields), span: fields.get("span", spanWithin(length)) }
  }
}

/** A block's nature alone, keys in the order in which they are written. */
export function natureOf(block: Omit<BlockInput, "text" | "sentences">): BlockNature {
  const { kind, speaker, editorial, reported, row, column } = block
  return {
    kind,
    ...(speaker === undefined ? {} : { speaker }),
    ...(editorial === true ? { editorial } : {}),
    ...(reported === true ? { reported } : {}),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }
}

function readNature(fields: Fields): BlockNature {
  const { editorial } = fields.optional("editorial", asBoolean)
  const { reported } = fields.optional("reported", asBoolean)
  return {
    kind: fields.get("kind", oneOf(BLOCK_KINDS)),
    ...fields.optional("speaker", asString),
    ...(editorial === true ? { editorial } : {}),
    ...(reported === true ? { reported } : {}),
    ...fields.optional("row", asCount),
    ...fields.optional("column", asCount),
  }
}

type Words =
  | Pick<BlockInput, "text" | "marks" | "revisions">
  | { readonly sentences: readonly string[] }

function readWords(fields: Fields): Words {
  if (fields.has("text") && fields.has("sentences")) {
    throw fault(fields.path, 'has both "text" and "sentences".', "Take one of the two out.")
  }
  if (fields.has("text")) {
    const text = fields.get("text", asString)
    return {
      text,
      ...fields.optional("marks", listOf(spanned(MARK_KINDS, text.length))),
      ...fields.optional("revisions", readRevisions(text.length)),
    }
  }
  return { sentences: fields.get("sentences", listOf(asString)) }
}
