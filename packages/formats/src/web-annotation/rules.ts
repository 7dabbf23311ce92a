/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that a document MUST be: each rule a
 * sentence in our own words, with its section (docs/formats/web-annotation.md). All that is written keeps them, and what
 * came from elsewhere and breaks one is not written back.
 */
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import { isIri } from "./iri.js"
import { type AnnotationRule, isTyped } from "./rule.js"
import * as annotations from "./rules-of-annotations.js"
import * as collections from "./rules-of-collections.js"
import * as places from "./rules-of-places.js"

/** Every rule, once, in the order of the sections. */
export const ALL_RULES: readonly AnnotationRule[] = [
  ...annotations.document,
  ...annotations.annotation,
  ...annotations.externalResource,
  ...annotations.resource,
  ...annotations.textualBody,
  ...annotations.choice,
  ...annotations.agent,
  ...annotations.audience,
  ...places.specificResource,
  ...places.selector,
  ...places.selectors.values(),
  ...places.states.values(),
  ...collections.collection,
  ...collections.page,
]

/** The rules that a document breaks, each by its sentence and as often as it is broken; empty where it keeps them all. */
export function brokenRules(value: unknown): readonly string[] {
  const root = asObject(value)
  if (root === null) return ["A document is an object."]
  const broken = brokenIn(root, annotations.document)
  if (isTyped("AnnotationPage")(root)) return [...broken, ...brokenInPage(root)]
  const isCollection = isTyped("AnnotationCollection")(root) || Object.hasOwn(root, "first")
  if (!isCollection) return [...broken, ...brokenInAnnotation(root)]
  const first = asObject(own(root, "first"))
  return [
    ...broken,
    ...brokenIn(root, [...collections.collection, ...annotations.dated, ...annotations.described]),
    ...brokenInAgents(root),
    ...(first === null ? [] : brokenInPage(first)),
  ]
}

function brokenInPage(page: PlainObject): readonly string[] {
  return [
    ...brokenIn(page, collections.page),
    ...listed(own(page, "items")).flatMap(brokenInAnnotation),
  ]
}

/** The same for an annotation that stands in a page, and need not name the context again. */
export function brokenInAnnotation(value: unknown): readonly string[] {
  const object = asObject(value)
  if (object === null) return ["An annotation is an object."]
  const { annotation, dated, described, audience } = annotations
  return [
    ...brokenIn(object, [...annotation, ...dated, ...described]),
    ...brokenInAgents(object),
    ...listed(own(object, "audience")).flatMap((one) => brokenIn(asObject(one) ?? {}, audience)),
    ...listed(own(object, "body")).flatMap(brokenInResource),
    ...listed(own(object, "target")).flatMap(brokenInResource),
  ]
}

function brokenInAgents(object: PlainObject): readonly string[] {
  return ["creator", "generator"]
    .flatMap((key) => listed(own(object, key)))
    .flatMap((one) => brokenIn(asObject(one) ?? {}, annotations.agent))
}

function brokenInResource(value: unknown): readonly string[] {
  const object = typeof value === "string" ? { id: value } : asObject(value)
  if (object === null) return ["A body or a target is an IRI or an object."]
  const broken = [...brokenIn(object, annotations.resource), ...brokenInAgents(object)]
  const isA = (type: string) => isTyped(type)(object)
  if (isA("Choice")) return [...broken, ...brokenIn(object, annotations.choice)]
  if (isA("TextualBody") || Object.hasOwn(object, "value"))
    return [...broken, ...brokenIn(object, annotations.textualBody)]
  if (!isA("SpecificResource") && !Object.hasOwn(object, "source"))
    return [...broken, ...brokenIn(object, annotations.externalResource)]
  return [
    ...broken,
    ...brokenIn(object, places.specificResource),
    ...brokenInPlaces("selector", listed(own(object, "selector"))),
    ...brokenInPlaces("state", listed(own(object, "state"))),
  ]
}

/** Of selectors or states, and of those that refine them or stand at the ends of a range, however many in a row. */
function brokenInPlaces(kind: "selector" | "state", values: readonly unknown[]): readonly string[] {
  const broken: string[] = []
  const left = [...values]
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    const object = asObject(value)
    if (object !== null) {
      broken.push(...brokenIn(object, rulesOfPlace(kind, String(own(object, "type")))))
      for (const key of ["refinedBy", "startSelector", "endSelector"])
        for (const one of listed(own(object, key))) left.push(one)
    } else if (typeof value !== "string" || !isIri(value))
      broken.push(`A ${kind} is an IRI or an object.`)
  }
  return broken
}

/** States may be of kinds of our own, and be refined by selectors. */
function rulesOfPlace(kind: "selector" | "state", type: string): readonly AnnotationRule[] {
  const { selector, selectors, states } = places
  const state = states.get(type)
  if (state !== undefined) return [state]
  const rule = selectors.get(type)
  if (rule !== undefined) return [...selector, rule]
  return kind === "selector" ? selector : []
}

function brokenIn(object: PlainObject, rules: readonly AnnotationRule[]): string[] {
  return rules.filter(({ isKept }) => !isKept(object)).map(({ says }) => says)
}
