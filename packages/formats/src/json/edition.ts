import type { Witness } from "@variorum/collation"
import { asString, Fields, listOf } from "./fields.js"
import { checkVersion } from "./heading.js"
import { readWitnessFields, witnessDocument } from "./witness.js"

/** Several witnesses of one text in one file, with what a reader must be told about them. */
export interface Edition {
  readonly title?: string
  /** Who is quoted: the printed source, the archive. */
  readonly source?: string
  /** On what terms the words may be used. */
  readonly rights?: string
  readonly witnesses: readonly Witness[]
}

/** Throws InvalidWitness "json-shape" with the path of the fault. */
export function readEditionFields(fields: Fields, name: string): Edition {
  return {
    ...fields.optional("title", asString),
    ...fields.optional("source", asString),
    ...fields.optional("rights", asString),
    witnesses: fields.get("witnesses", listOf(memberOf(name))),
  }
}

/** The edition as plain data without the document's heading. */
export function editionDocument({ title, source, rights, witnesses }: Edition) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(rights === undefined ? {} : { rights }),
    witnesses: witnesses.map(witnessDocument),
  }
}

/** A witness inside an edition need not say its format and version again; where it does, it may not be a later one. */
function memberOf(name: string) {
  return (value: unknown, path: string): Witness => {
    const fields = new Fields(value, path)
    if (fields.has("version")) checkVersion(fields, name)
    return readWitnessFields(fields)
  }
}
