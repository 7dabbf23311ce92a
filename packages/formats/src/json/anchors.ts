import type { Quotation } from "@variorum/collation"
import type { AnchoredWords, NoteTarget } from "@variorum/layers"
import { asCount, asName, asString, Fields, fault, listOf, oneOf, type Read } from "./fields.js"
import { readQuotation, writeQuotation } from "./pins.js"

const kinds = [
  "words",
  "change",
  "move",
  "passages",
  "absence",
  "witness",
  "note",
] as const satisfies readonly NoteTarget["kind"][]

/**
 * What a note is about. Its witness need not be among those of the edition: a note whose witness was taken out is lost,
 * and kept, and finds its place again when the witness comes back.
 */
export const readTarget: Read<NoteTarget> = (value, path) => {
  const fields = new Fields(value, path)
  const kind = fields.get("kind", oneOf(kinds))
  if (kind === "words") return { kind, words: fields.get("words", readWords) }
  if (kind === "witness") return { kind, witness: fields.get("witness", asName) }
  if (kind === "note") return { kind, note: fields.get("note", asName) }
  const change = fields.get("change", asString)
  const words = fields.get("words", listOf(readWords))
  if (kind === "absence") return { kind, change, at: fields.get("at", readAbsence), words }
  if (words.length === 0) throw fault(fields.pathOf("words"), "must hold at least one.")
  return { kind, change, words }
}

const readWords = anchored(readQuotation)

/** A place without words, and what stands on either side of it. */
const readAbsence = anchored((value, path): Quotation => {
  const fields = new Fields(value, path)
  return {
    exact: fields.get("exact", oneOf([""])),
    prefix: fields.get("prefix", asString),
    suffix: fields.get("suffix", asString),
    start: fields.get("start", asCount),
  }
})

function anchored(quotation: Read<Quotation>): Read<AnchoredWords> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      witness: fields.get("witness", asName),
      quotation: fields.get("quotation", quotation),
      digest: fields.get("digest", asString),
    }
  }
}

/** The target with its keys in the order in which they are written. */
export function writeTarget(target: NoteTarget): NoteTarget {
  if (target.kind === "witness") return { kind: target.kind, witness: target.witness }
  if (target.kind === "note") return { kind: target.kind, note: target.note }
  if (target.kind === "words") return { kind: target.kind, words: writeWords(target.words) }
  const { kind, change } = target
  const words = target.words.map(writeWords)
  return kind === "absence"
    ? { kind, change, at: writeWords(target.at), words }
    : { kind, change, words }
}

/** Anchored words with their keys in the order in which they are written. */
export function writeWords({ witness, quotation, digest }: AnchoredWords): AnchoredWords {
  return { witness, quotation: writeQuotation(quotation), digest }
}
