/** Looking into JSON that anybody may have made: only its own keys are seen, and nothing is believed. */

export type PlainObject = Readonly<Record<string, unknown>>

/** The value as an object; null where it is none. */
export function asObject(value: unknown): PlainObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as PlainObject)
    : null
}

/** What an object has under a key of its own; undefined where it has none. */
export function own(object: PlainObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The string under a key; empty where there is none. */
export function ownText(object: PlainObject, key: string): string {
  const value = own(object, key)
  return typeof value === "string" ? value : ""
}

/** A list as it is, nothing as an empty one, anything else as a list of one. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** How many lists and objects are nested in each other in a value: 0 for a string or a number. */
export function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0
  let deepest = 0
  for (const item of Object.values(value)) deepest = Math.max(deepest, depthOf(item))
  return deepest + 1
}
