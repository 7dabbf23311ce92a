import type { Pin, PinEnd, PinOutcome, Quotation, Witness } from "@variorum/collation"
import {
  asCount,
  asForeign,
  asName,
  asString,
  Fields,
  fault,
  listOf,
  oneOf,
  type Read,
} from "./fields.js"

const kinds = ["together", "apart"] as const satisfies readonly Pin["kind"][]

const states = [
  "held",
  "moved",
  "lost",
  "in-conflict",
] as const satisfies readonly PinOutcome["state"][]

/** A reader of pins whose ends stand in two of the witnesses. */
export function pinOf(witnesses: readonly Witness[]): Read<Pin> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      id: fields.get("id", asName),
      kind: fields.get("kind", oneOf(kinds)),
      ends: fields.get("ends", endsIn(witnesses)),
      ...fields.optional("by", asString),
      ...fields.optional("reason", asString),
      ...fields.optional("foreign", asForeign),
    }
  }
}

function endsIn(witnesses: readonly Witness[]): Read<Pin["ends"]> {
  return (value, path) => {
    const [one, other, third] = listOf(endIn(witnesses))(value, path)
    if (one === undefined || other === undefined || third !== undefined)
      throw fault(path, "must be two.")
    if (one.witness === other.witness) throw fault(path, "must stand in two witnesses.")
    return [one, other]
  }
}

function endIn(witnesses: readonly Witness[]): Read<PinEnd> {
  return (value, path) => {
    const fields = new Fields(value, path)
    const sentences = fields.get("sentences", listOf(readQuotation))
    if (sentences.length === 0) throw fault(fields.pathOf("sentences"), "must hold at least one.")
    return { witness: fields.get("witness", siglumOf(witnesses)), sentences }
  }
}

/** A reader of the siglum of one of the witnesses. */
export function siglumOf(witnesses: readonly Witness[]): Read<string> {
  return oneOf(witnesses.map(({ siglum }) => siglum))
}

/** Words that somebody pointed at, with what stood around them. */
export function readQuotation(value: unknown, path: string): Quotation {
  const fields = new Fields(value, path)
  return {
    exact: fields.get("exact", asName),
    prefix: fields.get("prefix", asString),
    suffix: fields.get("suffix", asString),
    start: fields.get("start", asCount),
  }
}

/** The pin with its keys in the order in which they are written. */
export function writePin({ id, kind, ends, by, reason, foreign }: Pin): Pin {
  const [one, other] = ends
  return {
    id,
    kind,
    ends: [writeEnd(one), writeEnd(other)],
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(foreign === undefined ? {} : { foreign }),
  }
}

function writeEnd({ witness, sentences }: PinEnd): PinEnd {
  return { witness, sentences: sentences.map(writeQuotation) }
}

/** The quotation with its keys in the order in which they are written. */
export function writeQuotation({ exact, prefix, suffix, start }: Quotation): Quotation {
  return { exact, prefix, suffix, start }
}

/** What became of a pin, as collation JSON has it. */
export function readOutcome(value: unknown, path: string): PinOutcome {
  const fields = new Fields(value, path)
  return {
    pin: fields.get("pin", asName),
    kind: fields.get("kind", oneOf(kinds)),
    ...fields.optional("by", asString),
    state: fields.get("state", oneOf(states)),
    reason: fields.get("reason", asString),
  }
}

/** The outcome with its keys in the order in which they are written. */
export function writeOutcome({ pin, kind, by, state, reason }: PinOutcome): PinOutcome {
  return { pin, kind, ...(by === undefined ? {} : { by }), state, reason }
}
