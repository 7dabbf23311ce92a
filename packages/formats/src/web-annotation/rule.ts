/** How a rule of the Web Annotation Data Model is written down, and what many of them ask. */
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import { isIri } from "./iri.js"

/** One thing that is asked of one kind of object. */
export interface AnnotationRule {
  /** The section of the Recommendation that says MUST. */
  readonly section: string
  /** In our own words. */
  readonly says: string
  readonly isKept: (object: PlainObject) => boolean
}

/** True for an object whose one `id` is an IRI. */
export function isNamed(object: PlainObject): boolean {
  return isIriAt(object, "id")
}

/** True where there is one value, an IRI. */
export function isIriAt(object: PlainObject, key: string): boolean {
  const value = own(object, key)
  return typeof value === "string" && isIri(value)
}

/** True where there is no value, or one that is an IRI. */
export function isIriOrAbsent(object: PlainObject, key: string): boolean {
  return own(object, key) === undefined || isIriAt(object, key)
}

/** True for an object that has this type, alone or among others. */
export function isTyped(type: string): (object: PlainObject) => boolean {
  return (object) => listed(own(object, "type")).includes(type)
}

/** True where there is exactly one text. */
export function isTextAt(object: PlainObject, key: string): boolean {
  return typeof own(object, key) === "string"
}

/** True where there is no more than one text. */
export function isTextOrAbsent(object: PlainObject, key: string): boolean {
  return own(object, key) === undefined || isTextAt(object, key)
}

/** True where there is exactly one whole number from 0 on. */
export function isCountAt(object: PlainObject, key: string): boolean {
  const value = own(object, key)
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** True where there is none, or one whole number from 0 on. */
export function isCountOrAbsent(object: PlainObject, key: string): boolean {
  return own(object, key) === undefined || isCountAt(object, key)
}

/** True for an xsd:dateTime in UTC, with a Z. */
export function isUtcTime(value: unknown): boolean {
  return typeof value === "string" && /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value)
}

/** True where every value is a word of the vocabulary or an IRI; where there is none too. */
export function areWords(value: unknown): boolean {
  return listed(value).every(
    (word) => typeof word === "string" && (/^[a-z]+$/u.test(word) || isIri(word)),
  )
}

/** True where every value is an IRI, or an object that has one; where there is none too. */
export function areResources(value: unknown): boolean {
  return listed(value).every((one) => {
    const object = asObject(one)
    return object === null ? typeof one === "string" && isIri(one) : isNamed(object)
  })
}
