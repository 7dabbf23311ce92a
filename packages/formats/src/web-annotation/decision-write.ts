/** What people decided, as annotations: judgements and corrections classify, pins link. */
import type { Pin } from "@variorum/collation"
import type { AnchoredWords, Judgement, VoiceCorrection } from "@variorum/layers"
import type { PlainObject } from "../note-import/plain-data.js"
import { textualBody } from "./bodies.js"
import { iriOf, OWN, valueIri } from "./iri.js"
import { writeWords } from "./selectors.js"
import type { AnnotatedTexts } from "./texts.js"
import { toTheSecond } from "./times.js"

/** A decision of one of three kinds. */
export type Decision =
  | { readonly kind: "judgement"; readonly value: Judgement }
  | { readonly kind: "pin"; readonly value: Pin }
  | { readonly kind: "correction"; readonly value: VoiceCorrection }

/** Without what was kept from elsewhere. */
export function bareDecision(decision: Decision, texts: AnnotatedTexts): PlainObject {
  switch (decision.kind) {
    case "judgement":
      return judgementAs(decision.value, texts)
    case "pin":
      return pinAs(decision.value, texts)
    default:
      return correctionAs(decision.value, texts)
  }
}

function judgementAs({ id, creator, created, target, body }: Judgement, texts: AnnotatedTexts) {
  const { passage, segment, quotations } = target
  return {
    ...headOf("judgement", id, "classifying", creator, created),
    body: [
      ...(["change", "weight", "class"] as const).flatMap((list) => classOf(list, body[list])),
      ...reasonOf(body.reason),
    ],
    target: placesOf(quotations, texts),
    [`${OWN}decision`]: "judgement",
    [`${OWN}change`]: passage,
    ...(segment === undefined ? {} : { [`${OWN}segment`]: segment }),
  }
}

/** A pin's sentences do not say which state of the text they were taken from. */
function pinAs({ id, kind, ends, by, reason }: Pin, texts: AnnotatedTexts) {
  const words = ends.flatMap(({ witness, sentences }) =>
    sentences.map((quotation) => ({ witness, quotation, digest: "" })),
  )
  return {
    ...headOf("pin", id, "linking", by),
    ...(reason === undefined ? {} : { body: [textualBody(reason, "describing")] }),
    target: placesOf(words, texts),
    [`${OWN}decision`]: kind,
  }
}

function correctionAs(
  { id, creator, created, target, body }: VoiceCorrection,
  texts: AnnotatedTexts,
) {
  return {
    ...headOf("correction", id, "classifying", creator, created),
    ...bodiesOf([...classOf("list", body.belongsTo), ...reasonOf(body.reason)]),
    target: placesOf([target], texts),
    [`${OWN}decision`]: "correction",
    [`${OWN}category`]: target.category,
    [`${OWN}entry`]: target.entry,
  }
}

function headOf(
  kind: Decision["kind"],
  id: string,
  motivation: string,
  creator?: string,
  created?: string,
) {
  return {
    id: iriOf(kind, id),
    type: "Annotation",
    motivation,
    ...(creator === undefined ? {} : { creator: { name: creator } }),
    ...(created === undefined ? {} : { created: toTheSecond(created) }),
  }
}

/** What it is said to be, as a resource of our own; none where nothing is said. */
function classOf(list: string, value: string | null | undefined): readonly PlainObject[] {
  if (value === null || value === undefined) return []
  return [{ type: "SpecificResource", source: valueIri(list, value), purpose: "classifying" }]
}

function reasonOf(reason: string): readonly PlainObject[] {
  return reason === "" ? [] : [textualBody(reason, "describing")]
}

function bodiesOf(bodies: readonly PlainObject[]): PlainObject {
  return bodies.length === 0 ? {} : { body: bodies }
}

function placesOf(words: readonly AnchoredWords[], texts: AnnotatedTexts): readonly PlainObject[] {
  return words.map((one) => writeWords(one, texts))
}
