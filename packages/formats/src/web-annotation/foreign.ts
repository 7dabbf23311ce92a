/** What a document from elsewhere says beyond what we would write: kept as it came, and written back. */
import { isSameJson, type PlainObject } from "../note-import/plain-data.js"

/** Said by the document or by ourselves, whatever was kept. */
const NEVER = new Set(["@context", "id"])

/** The properties that we would not write so; as an object ready to be spread, empty where there are none. */
export function foreignIn(
  original: PlainObject,
  written: PlainObject,
): { readonly foreign?: PlainObject } {
  const kept = Object.entries(original).filter(
    ([key, value]) =>
      !NEVER.has(key) && !(Object.hasOwn(written, key) && isSameJson(value, written[key])),
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
  const whole = kept.reduce(put, written)
  if (kept.length === 0 || isFit(whole)) return whole
  return kept.reduce((so, one) => {
    const candidate = put(so, one)
    return isFit(candidate) ? candidate : so
  }, written)
}

/** A bodyValue stands in place of every body. */
function put(object: PlainObject, [key, value]: readonly [string, unknown]): PlainObject {
  const entries = Object.entries(object).filter(([one]) => key !== "bodyValue" || one !== "body")
  return Object.fromEntries([...entries, [key, value]])
}
