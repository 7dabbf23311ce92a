/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that a document MUST be, as far as we
 * write such things: each rule a sentence in our own words. All that is written keeps them, and what came from elsewhere
 * and breaks one is not written back.
 */
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import { isIri } from "./iri.js"

/** The one context that is named, and the only one that is known. It is a name: nothing is ever fetched from it. */
export const CONTEXT = "http://www.w3.org/ns/anno.jsonld"

/** One thing that is asked of one kind of object. */
interface AnnotationRule {
  readonly says: string
  readonly isKept: (object: PlainObject) => boolean
}

const isNamed = (object: PlainObject) => isIriAt(object, "id")
const isTyped = (type: string) => (object: PlainObject) =>
  listed(own(object, "type")).includes(type)
const isIriAt = (object: PlainObject, key: string) => {
  const value = own(object, key)
  return typeof value === "string" && isIri(value)
}

const document: readonly AnnotationRule[] = [
  {
    says: "A document names the Web Annotation context, alone or in a list.",
    isKept: (object) => listed(own(object, "@context")).includes(CONTEXT),
  },
]

const dates = ["created", "modified", "generated"] as const

const annotation: readonly AnnotationRule[] = [
  { says: "An annotation has exactly one id, an IRI.", isKept: isNamed },
  { says: "Annotation is among an annotation's types.", isKept: isTyped("Annotation") },
  {
    says: "An annotation has one target or more.",
    isKept: (object) => listed(own(object, "target")).length > 0,
  },
  {
    says: "A bodyValue is one string, and stands in place of every body.",
    isKept: (object) =>
      own(object, "bodyValue") === undefined ||
      (typeof own(object, "bodyValue") === "string" && own(object, "body") === undefined),
  },
  {
    says: "A motivation is a word of the vocabulary or an IRI.",
    isKept: (object) => areWords(own(object, "motivation")),
  },
]

const dated: readonly AnnotationRule[] = dates.map((key) => ({
  says: `There is at most one time under "${key}", in UTC, with a Z.`,
  isKept: (object) => {
    const time = own(object, key)
    return time === undefined || (typeof time === "string" && UTC.test(time))
  },
}))

const UTC = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u

const textualBody: readonly AnnotationRule[] = [
  {
    says: "A textual body has exactly one value, a string.",
    isKept: (object) => typeof own(object, "value") === "string",
  },
  {
    says: "A purpose is a word of the vocabulary or an IRI.",
    isKept: (object) => areWords(own(object, "purpose")),
  },
]

const specificResource: readonly AnnotationRule[] = [
  {
    says: "A specific resource has exactly one source: an IRI, or an object that has one.",
    isKept: (object) => {
      const source = asObject(own(object, "source"))
      return source === null ? isIriAt(object, "source") : isNamed(source)
    },
  },
]

const externalResource: readonly AnnotationRule[] = [
  { says: "A resource that stands elsewhere has exactly one id, an IRI.", isKept: isNamed },
]

const selectors: ReadonlyMap<string, AnnotationRule> = new Map([
  [
    "TextQuoteSelector",
    {
      says: "A quote selector has one exact string, and at most one prefix and one suffix.",
      isKept: (object) =>
        typeof own(object, "exact") === "string" &&
        ["prefix", "suffix"].every((key) => isAbsentOrText(own(object, key))),
    },
  ],
  [
    "TextPositionSelector",
    {
      says: "A position selector has a start and an end, whole numbers from 0 on.",
      isKept: (object) => isCount(own(object, "start")) && isCount(own(object, "end")),
    },
  ],
])

const selector: readonly AnnotationRule[] = [
  {
    says: "A selector says of which kind it is.",
    isKept: (object) => typeof own(object, "type") === "string",
  },
]

const collection: readonly AnnotationRule[] = [
  { says: "A collection has exactly one id, an IRI.", isKept: isNamed },
  {
    says: "AnnotationCollection is among a collection's types.",
    isKept: isTyped("AnnotationCollection"),
  },
  {
    says: "A collection that is not empty has one first page.",
    isKept: (object) => own(object, "total") === 0 || listed(own(object, "first")).length === 1,
  },
  {
    says: "A total is a whole number from 0 on.",
    isKept: (object) => own(object, "total") === undefined || isCount(own(object, "total")),
  },
]

const page: readonly AnnotationRule[] = [
  { says: "A page has exactly one id, an IRI.", isKept: isNamed },
  { says: "AnnotationPage is among a page's types.", isKept: isTyped("AnnotationPage") },
  {
    says: "A page has a list of one annotation or more.",
    isKept: (object) =>
      Array.isArray(own(object, "items")) && listed(own(object, "items")).length > 0,
  },
  {
    says: "A page's startIndex is a whole number from 0 on.",
    isKept: (object) =>
      own(object, "startIndex") === undefined || isCount(own(object, "startIndex")),
  },
]

/** The rules that a document breaks, each by its sentence and as often as it is broken; empty where it keeps them all. */
export function brokenRules(value: unknown): readonly string[] {
  const root = asObject(value)
  if (root === null) return ["A document is an object."]
  const broken = brokenIn(root, document)
  if (!isTyped("AnnotationCollection")(root)) return [...broken, ...brokenInAnnotation(root)]
  const first = asObject(own(root, "first"))
  return [
    ...broken,
    ...brokenIn(root, [...collection, ...dated]),
    ...(first === null ? [] : brokenIn(first, page)),
    ...(first === null ? [] : listed(own(first, "items")).flatMap(brokenInAnnotation)),
  ]
}

/** The same for an annotation that stands in a page, and need not name the context again. */
export function brokenInAnnotation(value: unknown): readonly string[] {
  const object = asObject(value)
  if (object === null) return ["An annotation is an object."]
  return [
    ...brokenIn(object, [...annotation, ...dated]),
    ...listed(own(object, "body")).flatMap(brokenInResource),
    ...listed(own(object, "target")).flatMap(brokenInResource),
  ]
}

function brokenInResource(value: unknown): readonly string[] {
  const object = typeof value === "string" ? { id: value } : asObject(value)
  if (object === null) return ["A body or a target is an IRI or an object."]
  if (isTyped("TextualBody")(object) || Object.hasOwn(object, "value"))
    return brokenIn(object, [...textualBody, ...dated])
  if (!isTyped("SpecificResource")(object) && !Object.hasOwn(object, "source"))
    return brokenIn(object, externalResource)
  return [
    ...brokenIn(object, specificResource),
    ...listed(own(object, "selector")).flatMap(brokenInSelector),
  ]
}

function brokenInSelector(value: unknown): readonly string[] {
  if (typeof value === "string") return isIri(value) ? [] : ["A selector is an IRI or an object."]
  const object = asObject(value)
  if (object === null) return ["A selector is an IRI or an object."]
  const rule = selectors.get(String(own(object, "type")))
  return brokenIn(object, rule === undefined ? selector : [...selector, rule])
}

function brokenIn(object: PlainObject, rules: readonly AnnotationRule[]): string[] {
  return rules.filter(({ isKept }) => !isKept(object)).map(({ says }) => says)
}

function areWords(value: unknown): boolean {
  return listed(value).every(
    (word) => typeof word === "string" && (/^[a-z]+$/u.test(word) || isIri(word)),
  )
}

function isAbsentOrText(value: unknown): boolean {
  return value === undefined || typeof value === "string"
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
