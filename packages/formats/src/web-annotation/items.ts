/** Finds the annotations in a document: alone, in lists, in pages and in collections of pages. */
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import { CONTEXT } from "./rules-of-annotations.js"

/** What may be an annotation, and its place in the file for the messages. */
export interface Item {
  readonly value: unknown
  readonly place: string
}

/** True for an object that calls itself so. */
export function isA(type: string, object: PlainObject): boolean {
  return listed(own(object, "type")).includes(type)
}

/** True where the W3C's context is named alone, or none: a page's annotations need not name it again. */
export function isKnownContext(object: PlainObject): boolean {
  return listed(own(object, "@context")).every((one) => one === CONTEXT)
}

/** A page's annotations, or an object by itself where it says of what type it is. */
export function looseItems(object: PlainObject | null, i: number): Item[] {
  if (object === null) return []
  if (isA("AnnotationPage", object)) return itemsOfPage(object, `${i}`)
  const isSomething = Object.hasOwn(object, "type") || Object.hasOwn(object, "target")
  return isSomething ? [{ value: object, place: `annotation ${i + 1}` }] : []
}

/** The annotations of a collection, those of its embedded pages included. */
export function itemsOf(collection: PlainObject, place: string): Item[] {
  return [collection, ...pagesOf(collection).map(asObject)].flatMap((page, i) =>
    page === null ? [] : itemsOfPage(page, `${place}, page ${i}`),
  )
}

function itemsOfPage(page: PlainObject, place: string): Item[] {
  return listed(own(page, "items")).map((value, i) => ({
    value,
    place: `${place}, annotation ${i + 1}`,
  }))
}

/** The pages of a collection: those embedded in each other, and at the end the address of one that is not. */
export function pagesOf(collection: PlainObject): readonly unknown[] {
  const pages: unknown[] = []
  for (let page = own(collection, "first"); page !== undefined; ) {
    const object = asObject(page)
    if (object === null) return [...pages, page]
    pages.push(object)
    page = own(object, "next")
  }
  return pages
}
