import { checkColumns, RULE_NAMES, witness as makeWitness } from "@variorum/collation"
import type {
  Collation,
  Move,
  Passage,
  Place,
  Reading,
  Segment,
  Witness,
} from "@variorum/collation"
import { natureOf, readPlacedBlock } from "./blocks.js"
import { describe, readDescription } from "./description.js"
import {
  asBoolean,
  asConfidence,
  asCount,
  asName,
  asString,
  Fields,
  fault,
  listOf,
  oneOf,
  orNull,
  spanWithin,
  type Read,
} from "./fields.js"
import { readOutcome, writeOutcome } from "./pins.js"
import { readRules, writeRule } from "./rules.js"
import { inOrder, readBeside, writeBeside, writeSpan } from "./spans.js"

/** The words for what happened to a passage. */
export const changes = [
  "same",
  "reworded",
  "deleted",
  "added",
  "unattested",
] as const satisfies readonly Passage["change"][]

/** The words for how much a difference weighs. */
export const weights = [
  "none",
  "noise",
  "accidental",
  "substantive",
] as const satisfies readonly Segment["weight"][]

/** The words for what kind of difference it is. */
export const classes = [
  "editorial",
  "unattested",
  "spacing",
  "paragraphing",
  "punctuation",
  "case",
  "spelling",
  "name",
  "number",
  "word-order",
  "word-choice",
  "formatting",
  "wording",
] as const satisfies readonly NonNullable<Segment["class"]>[]

/**
 * A collation from collation JSON, whoever made it: every span within its text, every reading for its
 * witness, and the column promise kept.
 *
 * Throws InvalidWitness "json-shape" with the path of the fault.
 */
export function readCollationFields(fields: Fields): Collation {
  const witnesses = fields.get("witnesses", listOf(readWholeWitness))
  if (witnesses.length < 2) throw fault(fields.pathOf("witnesses"), "must hold at least two.")
  const collation: Collation = {
    witnesses,
    base: fields.optional("base", indexBelow(witnesses.length)).base ?? 0,
    passages: fields.get("passages", listOf(passageOf(witnesses))),
    moves: fields.get("moves", listOf(moveWithin(witnesses))),
    pins: fields.optional("pins", listOf(readOutcome)).pins ?? [],
    complete: fields.get("complete", asBoolean),
    ...readRules(fields),
  }
  checkPassageNames(fields, collation)
  checkPromise(fields, collation)
  return collation
}

/** The collation as contract 2 has it, as plain data without the document's heading. */
export function collationDocument({
  witnesses,
  base,
  passages,
  moves,
  pins,
  complete,
  rules,
}: Collation) {
  return {
    witnesses: witnesses.map(writeWholeWitness),
    base,
    passages: passages.map(writePassage),
    moves: moves.map(writeMove),
    pins: pins.map(writeOutcome),
    complete,
    ...(rules === undefined ? {} : { rules: rules.map(writeRule) }),
  }
}

/** Contract 2 asks only for siglum, text and sentences; blocks are then found as in a plain text. */
function readWholeWitness(value: unknown, path: string): Witness {
  const fields = new Fields(value, path)
  const description = readDescription(fields)
  const text = fields.get("text", asString)
  const { blocks } = fields.optional(
    "blocks",
    inOrder(listOf(readPlacedBlock(text.length)), ({ span }) => span),
  )
  return {
    ...description,
    text,
    blocks: blocks ?? makeWitness({ siglum: description.siglum, text }).blocks,
    ...readBeside(fields, text.length),
  }
}

function writeWholeWitness(from: Witness): Witness {
  return {
    ...describe(from),
    text: from.text,
    blocks: from.blocks.map((block) => ({ ...natureOf(block), span: writeSpan(block.span) })),
    ...writeBeside(from),
  }
}

function passageOf(witnesses: readonly Witness[]): Read<Passage> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      id: fields.get("id", asString),
      spans: forEachWitness(fields, "spans", witnesses, (one) =>
        orNull(spanWithin(one.text.length)),
      ),
      change: fields.get("change", oneOf(changes)),
      confidence: fields.get("confidence", asConfidence),
      ...fields.optional("pinned", asName),
      segments: fields.get("segments", listOf(segmentOf(witnesses))),
    }
  }
}

function segmentOf(witnesses: readonly Witness[]): Read<Segment> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      readings: forEachWitness(fields, "readings", witnesses, (one) => readingWithin(one)),
      weight: fields.get("weight", oneOf(weights)),
      class: fields.get("class", orNull(oneOf(classes))),
      ...fields.optional("rules", listOf(oneOf(RULE_NAMES))),
    }
  }
}

function readingWithin(one: Witness): Read<Reading> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const kind = fields.get("kind", oneOf(["words", "nothing", "unknown"]))
    if (kind !== "nothing") return { kind, span: fields.get("span", spanWithin(one.text.length)) }
    const at = fields.get("at", asCount)
    if (at <= one.text.length) return { kind, at }
    throw fault(fields.pathOf("at"), `lies past the text's end at ${one.text.length}.`)
  }
}

/** A list with one item for each witness, each read against the text of its own. */
function forEachWitness<T>(
  fields: Fields,
  key: string,
  witnesses: readonly Witness[],
  reader: (one: Witness) => Read<T>,
): readonly T[] {
  return fields.get(key, (value, path) => {
    const items = listOf((item) => item)(value, path)
    if (items.length !== witnesses.length) {
      throw fault(path, `holds ${items.length} where there are ${witnesses.length} witnesses.`)
    }
    return witnesses.map((one, i) => reader(one)(items[i], `${path}[${i}]`))
  })
}

/** Without a witness named, a move goes from the first to the second. */
function moveWithin(witnesses: readonly Witness[]): Read<Move> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const from = fields.get("from", placeIn(witnesses, 0))
    const to = fields.get("to", placeIn(witnesses, 1))
    const both = [witnesses[from.witness]!, witnesses[to.witness]!]
    return {
      from,
      to,
      confidence: fields.get("confidence", asConfidence),
      within: fields.get("within", listOf(segmentOf(both))),
    }
  }
}

/** A witness by its index. */
function indexBelow(count: number): Read<number> {
  return (value, path) => {
    const index = asCount(value, path)
    if (index < count) return index
    throw fault(path, `is not one of the ${count} witnesses.`)
  }
}

function placeIn(witnesses: readonly Witness[], unnamed: number): Read<Place> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const index = fields.optional("witness", indexBelow(witnesses.length)).witness ?? unnamed
    const one = witnesses[index]!
    return {
      witness: index,
      passage: fields.get("passage", asString),
      span: fields.get("span", spanWithin(one.text.length)),
    }
  }
}

function checkPassageNames(fields: Fields, { passages, moves }: Collation): void {
  const names = new Set<string>()
  passages.forEach(({ id }, i) => {
    if (names.has(id)) throw fault(fields.pathOf(`passages[${i}].id`), "is another passage's too.")
    names.add(id)
  })
  moves.forEach(({ from, to }, i) => {
    if (names.has(from.passage) && names.has(to.passage)) return
    throw fault(fields.pathOf(`moves[${i}]`), "names a passage that is not there.")
  })
}

function checkPromise(fields: Fields, collation: Collation): void {
  const broken = checkColumns(collation)
  if (broken === null) return
  throw fault(
    fields.pathOf("passages"),
    `do not give back a witness's text, letter for letter: ${String(broken)}.`,
  )
}

function writePassage({ id, spans, change, confidence, pinned, segments }: Passage): Passage {
  return {
    id,
    spans: spans.map((span) => (span === null ? null : writeSpan(span))),
    change,
    confidence,
    ...(pinned === undefined ? {} : { pinned }),
    segments: segments.map(writeSegment),
  }
}

function writeSegment(segment: Segment): Segment {
  const { readings, weight, rules } = segment
  return {
    readings: readings.map(writeReading),
    weight,
    class: segment.class,
    ...(rules === undefined ? {} : { rules: [...rules] }),
  }
}

function writeReading(reading: Reading): Reading {
  if (reading.kind === "nothing") return { kind: reading.kind, at: reading.at }
  return { kind: reading.kind, span: writeSpan(reading.span) }
}

function writeMove({ from, to, confidence, within }: Move): Move {
  return {
    from: writePlace(from),
    to: writePlace(to),
    confidence,
    within: within.map(writeSegment),
  }
}

function writePlace(place: Place): Place {
  return { witness: place.witness, passage: place.passage, span: writeSpan(place.span) }
}
