import type { PinEnd, Quotation } from "@variorum/collation"
import type { AnchoredWords, Verdict } from "@variorum/layers"
import { changes, classes, weights } from "../json/collation.js"
import { UnreadableNote, utcOf } from "../note-import/note-import.js"
import { asObject, listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import { readBodies } from "./bodies.js"
import type { Decision } from "./decision-write.js"
import { nameOf, OWN, valueIn } from "./iri.js"
import { nameIn } from "./read-note.js"
import { readResource } from "./selectors.js"
import type { AnnotatedTexts } from "./texts.js"

/** What a decision has that does not say: its identifier, its author, its time. */
export interface DecisionFallback {
  readonly id: string
  readonly creator: string
  readonly created: string
}

/** Throws UnreadableNote for an annotation that decides nothing, or about words that are not of two texts here. */
export function readDecision(
  annotation: PlainObject,
  texts: AnnotatedTexts,
  fallback: DecisionFallback,
): Decision {
  const words = wordsIn(annotation, texts)
  switch (own(annotation, `${OWN}decision`)) {
    case "judgement":
      return { kind: "judgement", value: judgementIn(annotation, words, fallback) }
    case "together":
    case "apart":
      return { kind: "pin", value: pinIn(annotation, words, fallback) }
    case "correction":
      return { kind: "correction", value: correctionIn(annotation, words, fallback) }
    default:
      throw new UnreadableNote("It is no judgement, no pin and no correction.")
  }
}

function wordsIn(annotation: PlainObject, texts: AnnotatedTexts): readonly AnchoredWords[] {
  return listed(own(annotation, "target")).map((one) => {
    const { words } = readResource(one, texts)
    if (words === null || words.quotation.exact === "")
      throw new UnreadableNote("It does not quote the words that it is about.")
    if (texts.of(words.witness) === null)
      throw new UnreadableNote("It is about a text that is not here.")
    return words
  })
}

function judgementIn(
  annotation: PlainObject,
  quotations: readonly AnchoredWords[],
  fallback: DecisionFallback,
) {
  const verdict: Verdict = {
    ...said(annotation, "change", changes),
    ...said(annotation, "weight", weights),
    ...said(annotation, "class", classes),
    reason: reasonIn(annotation),
  }
  if (Object.keys(verdict).length === 1)
    throw new UnreadableNote("It says no change, weight or class.")
  const passage = ownText(annotation, `${OWN}change`)
  const segment = ownText(annotation, `${OWN}segment`)
  if (passage === "" || quotations.length === 0)
    throw new UnreadableNote("It does not say which change it is about.")
  return {
    id: idIn("judgement", annotation, fallback),
    motivation: "classifying" as const,
    ...signed(annotation, fallback),
    target: { passage, ...(segment === "" ? {} : { segment }), quotations },
    body: verdict,
  }
}

function pinIn(
  annotation: PlainObject,
  words: readonly AnchoredWords[],
  fallback: DecisionFallback,
) {
  const ends = new Map<string, Quotation[]>()
  for (const { witness, quotation } of words)
    ends.set(witness, [...(ends.get(witness) ?? []), quotation])
  const [one, other, third] = [...ends].map(
    ([witness, sentences]): PinEnd => ({ witness, sentences }),
  )
  if (one === undefined || other === undefined || third !== undefined)
    throw new UnreadableNote("It does not link words of two texts.")
  const by = nameIn(own(annotation, "creator"))
  const hasReason =
    own(annotation, "body") !== undefined || own(annotation, "bodyValue") !== undefined
  return {
    id: idIn("pin", annotation, fallback),
    kind: own(annotation, `${OWN}decision`) as "together" | "apart",
    ends: [one, other] as const,
    ...(by === null ? {} : { by }),
    ...(hasReason ? { reason: reasonIn(annotation) } : {}),
  }
}

function correctionIn(
  annotation: PlainObject,
  [words, more]: readonly AnchoredWords[],
  fallback: DecisionFallback,
) {
  const category = ownText(annotation, `${OWN}category`)
  const entry = ownText(annotation, `${OWN}entry`)
  if (words === undefined || more !== undefined || category === "" || entry === "")
    throw new UnreadableNote("It does not say which finding it is about.")
  return {
    id: idIn("correction", annotation, fallback),
    motivation: "classifying" as const,
    ...signed(annotation, fallback),
    target: { ...words, category, entry },
    body: {
      belongsTo: valuesIn(annotation, "list")[0] ?? null,
      reason: reasonIn(annotation),
    },
  }
}

function idIn(kind: Decision["kind"], annotation: PlainObject, { id }: DecisionFallback): string {
  const iri = ownText(annotation, "id")
  return iri === "" ? id : nameOf(kind, iri)
}

function signed(annotation: PlainObject, { creator, created }: DecisionFallback) {
  return {
    creator: nameIn(own(annotation, "creator")) ?? creator,
    created: utcOf(own(annotation, "created")) ?? created,
  }
}

/** What the bodies say that are no classes. */
function reasonIn(annotation: PlainObject): string {
  const bodies = listed(own(annotation, "body")).filter((body) => {
    const object = asObject(body)
    return object === null || !ownText(object, "source").startsWith(OWN)
  })
  return readBodies({ ...annotation, body: bodies }).text
}

/** The values of one of our lists that the bodies name. */
function valuesIn(annotation: PlainObject, list: string): readonly string[] {
  return listed(own(annotation, "body")).flatMap((body) => {
    const value = valueIn(list, own(asObject(body) ?? {}, "source"))
    return value === null ? [] : [value]
  })
}

/** As an object ready to be spread: empty where nothing of the list is said. */
function said<K extends string, T extends string>(
  annotation: PlainObject,
  list: K,
  known: readonly T[],
): { readonly [key in K]?: T } {
  const value = known.find((one) => valuesIn(annotation, list).includes(one))
  return (value === undefined ? {} : { [list]: value }) as { readonly [key in K]?: T }
}
