import {
  faultInRevisions,
  type Intervention,
  MARK_KINDS,
  type Revision,
  type Span,
  type Witness,
} from "@variorum/collation"
import { asCount, asString, Fields, fault, listOf, oneOf, spanWithin, type Read } from "./fields.js"

/** The lists that a witness keeps beside its text and its blocks. */
export type Beside = Pick<Witness, "sentences" | "interventions" | "marks" | "revisions">

const interventionKinds = [
  "omission",
  "loss",
  "report",
  "insertion",
  "stenographer",
] as const satisfies readonly Intervention["kind"][]

const revisionKinds = ["del", "add"] as const satisfies readonly Revision["kind"][]

/** Reads them for a text of `length` code units. Only the sentences must be there; the others are empty when absent. */
export function readBeside(fields: Fields, length: number): Beside {
  const { interventions } = fields.optional(
    "interventions",
    inOrder(listOf(spanned(interventionKinds, length)), ({ span }) => span),
  )
  const { marks } = fields.optional("marks", listOf(spanned(MARK_KINDS, length)))
  const { revisions } = fields.optional("revisions", readRevisions(length))
  return {
    sentences: fields.get(
      "sentences",
      inOrder(listOf(spanWithin(length)), (span) => span),
    ),
    interventions: interventions ?? [],
    marks: marks ?? [],
    revisions: revisions ?? [],
  }
}

/** The same lists with their keys in the order in which they are written. */
export function writeBeside(from: Witness): Beside {
  return {
    sentences: from.sentences.map(writeSpan),
    interventions: from.interventions.map(({ kind, span }) => ({ kind, span: writeSpan(span) })),
    marks: from.marks.map(({ kind, span }) => ({ kind, span: writeSpan(span) })),
    revisions: from.revisions.map(({ kind, span, hand, seq }) => ({
      kind,
      span: writeSpan(span),
      ...(hand === undefined ? {} : { hand }),
      ...(seq === undefined ? {} : { seq }),
    })),
  }
}

export function writeSpan({ start, end }: Span): Span {
  return { start, end }
}

/** A reader of things that must stand in text order and not overlap. */
export function inOrder<T>(
  read: Read<readonly T[]>,
  spanOf: (item: T) => Span,
): Read<readonly T[]> {
  return (value, path) => {
    const items = read(value, path)
    let reached = 0
    items.forEach((item, i) => {
      const { start, end } = spanOf(item)
      if (start < reached) throw fault(`${path}[${i}]`, "begins before the one ahead has ended.")
      reached = end
    })
    return items
  }
}

/** A reader of the revisions of a text of `length` code units, which must not contradict each other. */
export function readRevisions(length: number): Read<readonly Revision[]> {
  return (value, path) => {
    const revisions = listOf(revisionWithin(length))(value, path)
    const wrong = faultInRevisions(revisions)
    if (wrong !== null) throw fault(`${path}[${wrong.index}]`, `${wrong.says}.`)
    return revisions
  }
}

/** A reader of things with a kind and a span in a text of `length` code units. */
export function spanned<const K extends string>(kinds: readonly K[], length: number) {
  return (value: unknown, path: string): { readonly kind: K; readonly span: Span } => {
    const fields = new Fields(value, path)
    return {
      kind: fields.get("kind", oneOf(kinds)),
      span: fields.get("span", spanWithin(length)),
    }
  }
}

function revisionWithin(length: number): Read<Revision> {
  return (value, path) => {
    const fields = new Fields(value, path)
    return {
      ...spanned(revisionKinds, length)(value, path),
      ...fields.optional("hand", asString),
      ...fields.optional("seq", asCount),
    }
  }
}
