/** What the Web Annotation Data Model asks of collections and their pages (section 5). */
import { listed, own } from "../note-import/plain-data.js"
import { type AnnotationRule, isCountOrAbsent, isNamed, isTyped } from "./rule.js"

export const collection: readonly AnnotationRule[] = [
  { section: "5.1", says: "A collection has exactly one id, an IRI.", isKept: isNamed },
  {
    section: "5.1",
    says: "AnnotationCollection is among a collection's types.",
    isKept: isTyped("AnnotationCollection"),
  },
  {
    section: "5.1",
    says: "A collection's labels are strings.",
    isKept: (object) => listed(own(object, "label")).every((label) => typeof label === "string"),
  },
  {
    section: "5.1",
    says: "A total is a whole number from 0 on.",
    isKept: (object) => isCountOrAbsent(object, "total"),
  },
  {
    section: "5.1",
    says: "A collection that is not empty has one first page.",
    isKept: (object) => own(object, "total") === 0 || listed(own(object, "first")).length === 1,
  },
]

export const page: readonly AnnotationRule[] = [
  { section: "5.2", says: "A page has exactly one id, an IRI.", isKept: isNamed },
  {
    section: "5.2",
    says: "AnnotationPage is among a page's types.",
    isKept: isTyped("AnnotationPage"),
  },
  {
    section: "5.2",
    says: "A page has a list of one annotation or more.",
    isKept: (object) =>
      Array.isArray(own(object, "items")) && listed(own(object, "items")).length > 0,
  },
  {
    section: "5.2",
    says: "A page has no more than one next page.",
    isKept: (object) => listed(own(object, "next")).length <= 1,
  },
  {
    section: "5.2",
    says: "A page's startIndex is a whole number from 0 on.",
    isKept: (object) => isCountOrAbsent(object, "startIndex"),
  },
]
