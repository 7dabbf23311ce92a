/** What the Web Annotation Data Model asks of an annotation, its agents and its bodies (section 3). */
import { asObject, listed, own } from "../note-import/plain-data.js"
import {
  type AnnotationRule,
  areResources,
  areWords,
  isIriOrAbsent,
  isNamed,
  isTextAt,
  isTextOrAbsent,
  isTyped,
  isUtcTime,
} from "./rule.js"

/** The one context that is named, and the only one that is known. It is a name: nothing is ever fetched from it. */
export const CONTEXT = "http://www.w3.org/ns/anno.jsonld"

export const document: readonly AnnotationRule[] = [
  {
    section: "3.1, 5.1, 5.2",
    says: "A document names the Web Annotation context, alone or in a list.",
    isKept: (object) => listed(own(object, "@context")).includes(CONTEXT),
  },
]

const dates = ["created", "modified", "generated"] as const

/** Asked of annotations, collections, bodies, targets and agents alike. */
export const dated: readonly AnnotationRule[] = dates.map((key) => ({
  section: "3.3.1",
  says: `There is at most one time under "${key}", in UTC, with a Z.`,
  isKept: (object) => own(object, key) === undefined || isUtcTime(own(object, key)),
}))

/** Asked of annotations, bodies and targets alike. */
export const described: readonly AnnotationRule[] = [
  {
    section: "3.3.6",
    says: "Rights are said by IRIs.",
    isKept: (object) => areResources(own(object, "rights")),
  },
  {
    section: "3.3.7",
    says: "There is at most one canonical IRI.",
    isKept: (object) => isIriOrAbsent(object, "canonical"),
  },
  {
    section: "3.3.7",
    says: "Where it came from is said by IRIs.",
    isKept: (object) => areResources(own(object, "via")),
  },
]

export const annotation: readonly AnnotationRule[] = [
  { section: "3.1", says: "An annotation has exactly one id, an IRI.", isKept: isNamed },
  {
    section: "3.1",
    says: "Annotation is among an annotation's types.",
    isKept: isTyped("Annotation"),
  },
  {
    section: "3.1",
    says: "An annotation has one target or more.",
    isKept: (object) => listed(own(object, "target")).length > 0,
  },
  {
    section: "3.2.5",
    says: "A bodyValue is one string, and stands in place of every body.",
    isKept: (object) =>
      own(object, "bodyValue") === undefined ||
      (isTextAt(object, "bodyValue") && own(object, "body") === undefined),
  },
  {
    section: "3.3.5",
    says: "A motivation is a word of the vocabulary or an IRI.",
    isKept: (object) => areWords(own(object, "motivation")),
  },
  {
    section: "4.4",
    says: "There is at most one stylesheet; where it says what it is, it is a CssStylesheet.",
    isKept: (object) => {
      const sheets = listed(own(object, "stylesheet"))
      const sheet = asObject(sheets[0])
      const type = sheet === null ? undefined : own(sheet, "type")
      return sheets.length <= 1 && (type === undefined || type === "CssStylesheet")
    },
  },
]

export const agent: readonly AnnotationRule[] = [
  {
    section: "3.3.2",
    says: "An agent has no more than one id, an IRI.",
    isKept: (object) => isIriOrAbsent(object, "id"),
  },
]

export const audience: readonly AnnotationRule[] = [
  {
    section: "3.3.3",
    says: 'What is said of an audience begins with "schema:".',
    isKept: (object) =>
      Object.keys(object).every((key) => ["id", "type"].includes(key) || key.startsWith("schema:")),
  },
]

/** Asked of bodies and targets of every kind. */
export const resource: readonly AnnotationRule[] = [
  ...dated,
  ...described,
  {
    section: "3.2.1",
    says: "A text's direction is ltr, rtl or auto.",
    isKept: (object) => {
      const direction = own(object, "textDirection")
      return direction === undefined || ["ltr", "rtl", "auto"].includes(direction as string)
    },
  },
  {
    section: "3.2.1",
    says: "There is at most one language for processing.",
    isKept: (object) => isTextOrAbsent(object, "processingLanguage"),
  },
]

export const externalResource: readonly AnnotationRule[] = [
  {
    section: "3.2.1, 3.2.3",
    says: "A resource that stands elsewhere has exactly one id, an IRI.",
    isKept: isNamed,
  },
]

export const textualBody: readonly AnnotationRule[] = [
  {
    section: "3.2.4",
    says: "A textual body has exactly one value, a string.",
    isKept: (object) => isTextAt(object, "value"),
  },
  {
    section: "3.3.5",
    says: "A purpose is a word of the vocabulary or an IRI.",
    isKept: (object) => areWords(own(object, "purpose")),
  },
]

export const choice: readonly AnnotationRule[] = [
  {
    section: "3.2.7",
    says: "A choice has one type, Choice, and a list to choose from.",
    isKept: (object) => own(object, "type") === "Choice" && Array.isArray(own(object, "items")),
  },
]
