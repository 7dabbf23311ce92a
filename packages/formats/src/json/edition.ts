import type { Pin, Rule, Witness } from "@variorum/collation"
import type { Judgement, Layer, Tag } from "@variorum/layers"
import { asString, Fields, fault, listOf, type Read } from "./fields.js"
import { checkVersion } from "./heading.js"
import { judgementOf, writeJudgement } from "./judgements.js"
import { readLayers, readTag, writeLayer, writeTag } from "./layers.js"
import { pinOf, writePin } from "./pins.js"
import { readRules, writeRule } from "./rules.js"
import { readWitnessFields, witnessDocument } from "./witness.js"

/** Several witnesses of one text in one file, with what a reader must be told about them. */
export interface Edition {
  readonly title?: string
  /** Who is quoted: the printed source, the archive. */
  readonly source?: string
  /** On what terms the words may be used. */
  readonly rights?: string
  readonly witnesses: readonly Witness[]
  /** Rules under which the witnesses are to be compared. */
  readonly rules?: readonly Rule[]
  /** What people have decided about which sentences belong together. */
  readonly pins?: readonly Pin[]
  /** What people say about changes, against the program. */
  readonly judgements?: readonly Judgement[]
  /** What people wrote about the texts, in sets by one hand each. */
  readonly layers?: readonly Layer[]
  /** The tags that notes may be given. */
  readonly tags?: readonly Tag[]
}

/** Throws InvalidWitness "json-shape" with the path of the fault. */
export function readEditionFields(fields: Fields, name: string): Edition {
  const witnesses = fields.get("witnesses", listOf(memberOf(name)))
  return {
    ...fields.optional("title", asString),
    ...fields.optional("source", asString),
    ...fields.optional("rights", asString),
    witnesses,
    ...readRules(fields),
    ...fields.optional("pins", eachNamedOnce(listOf(pinOf(witnesses)))),
    ...fields.optional("judgements", eachNamedOnce(listOf(judgementOf(witnesses)))),
    ...fields.optional("layers", eachNamedOnce(readLayers)),
    ...fields.optional("tags", eachNamedOnce(listOf(readTag))),
  }
}

/** A reader of a list in which no two items have the same identifier. */
function eachNamedOnce<T extends { readonly id: string }>(
  read: Read<readonly T[]>,
): Read<readonly T[]> {
  return (value, path) => {
    const items = read(value, path)
    const names = new Set<string>()
    items.forEach(({ id }, i) => {
      if (names.has(id)) throw fault(`${path}[${i}].id`, "is another one's too.")
      names.add(id)
    })
    return items
  }
}

/** The edition as plain data without the document's heading. */
export function editionDocument(edition: Edition) {
  const { title, source, rights, witnesses, rules, pins, judgements, layers, tags } = edition
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(rights === undefined ? {} : { rights }),
    witnesses: witnesses.map(witnessDocument),
    ...(rules === undefined ? {} : { rules: rules.map(writeRule) }),
    ...(pins === undefined ? {} : { pins: pins.map(writePin) }),
    ...(judgements === undefined ? {} : { judgements: judgements.map(writeJudgement) }),
    ...(layers === undefined ? {} : { layers: layers.map(writeLayer) }),
    ...(tags === undefined ? {} : { tags: tags.map(writeTag) }),
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
