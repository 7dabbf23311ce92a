import { isSameData } from "@variorum/layers"
/** What a document from elsewhere says beyond what we would write: kept as it came, and written back. */
import type { PlainObject } from "../note-import/plain-data.js"
import { OWN } from "./iri.js"

/** How deeply what is kept from elsewhere may be nested, so that an edition with it in can be read again. */
export const DEEPEST_KEPT = 40

/** Said by the document or by ourselves, whatever was kept. */
const NEVER = new Set(["@context", "id"])

/** The properties that we would not write so; as an object ready to be spread, empty where there are none. */
export function foreignIn(
  original: PlainObject,
  written: PlainObject,
): { readonly foreign?: PlainObject } {
  const kept = Object.entries(original).filter(
    ([key, value]) =>
      !NEVER.has(key) && !(Object.hasOwn(written, key) && isSameData(value, written[key])),
  )
  return kept.length === 0 ? {} : { foreign: Object.fromEntries(kept) }
}

/**
 * What we write with what was kept in it. A property that we write too comes back as it was kept where it still says
 * the same (`isFit`): once somebody has changed what it says, it is ours.
 */
export function withForeign(
  written: PlainObject,
  foreign: PlainObject | undefined,
  isFit: (candidate: PlainObject) => boolean,
): PlainObject {
  const kept = Object.entries(foreign ?? {}).filter(([key]) => !NEVER.has(key))
  if (kept.length === 0) return written
  const whole = put(written, kept)
  if (isFit(whole)) return whole
  const isUnderstood = ([key]: readonly [string, unknown]) =>
    UNDERSTOOD.has(key) || Object.hasOwn(written, key)
  const start = put(
    written,
    kept.filter((one) => !isUnderstood(one)),
  )
  return kept.filter(isUnderstood).reduce((so, one) => {
    const candidate = put(so, [one])
    return isFit(candidate) ? candidate : so
  }, start)
}

/** What is read, or what a rule speaks of; everything else can come back without a question, however much it is. */
const UNDERSTOOD = new Set([
  "type",
  "label",
  "creator",
  "created",
  "modified",
  "generated",
  "generator",
  "rights",
  "canonical",
  "via",
  "audience",
  "stylesheet",
  "motivation",
  "body",
  "bodyValue",
  "target",
  "first",
  "last",
  "total",
  `${OWN}target`,
  `${OWN}change`,
  `${OWN}isResolved`,
  `${OWN}decision`,
  `${OWN}segment`,
  `${OWN}category`,
  `${OWN}entry`,
])

/** A bodyValue stands in place of every body. */
function put(object: PlainObject, entries: readonly (readonly [string, unknown])[]): PlainObject {
  const isBodiless = entries.some(([key]) => key === "bodyValue")
  const own = Object.entries(object).filter(([key]) => !isBodiless || key !== "body")
  return Object.fromEntries([...own, ...entries])
}
