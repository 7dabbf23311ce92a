import { CLASSES, type Filter, KINDS, WEIGHTS } from "@variorum/views"
import { listOf, namesIn } from "../address/fragment.js"
import type { Kept } from "../address/linked.js"

/** Which values a set of the filter may have; null where they are names, and any will do. */
const allowed: Readonly<Record<keyof Filter, readonly string[] | null>> = {
  kinds: KINDS,
  weights: WEIGHTS,
  classes: CLASSES,
  speakers: null,
  hands: null,
  people: null,
}

/** How a filter is kept in the address: a setting for each of its sets. */
export function keptFilter(get: () => Filter, set: (filter: Filter) => void): readonly Kept[] {
  const names = Object.keys(allowed) as (keyof Filter)[]
  return names.map((name) => ({
    name: `hidden-${name}`,
    get: () => listOf(get()[name]),
    set: (text) => {
      const values = namesIn(text).filter((value) => allowed[name]?.includes(value) ?? true)
      set({ ...get(), [name]: new Set(values) })
    },
  }))
}
