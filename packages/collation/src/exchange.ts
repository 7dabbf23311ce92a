/** What is not among some things any more, and what is there instead. */
export interface Exchange<T> {
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/** Compares two states of a list, the order left aside; things are the same when their names are. */
export function exchangeOf<T>(
  old: readonly T[],
  now: readonly T[],
  nameOf: (thing: T) => unknown = (thing) => thing,
): Exchange<T> {
  const [was, is] = [new Set(old.map(nameOf)), new Set(now.map(nameOf))]
  return {
    gone: old.filter((thing) => !is.has(nameOf(thing))),
    come: now.filter((thing) => !was.has(nameOf(thing))),
  }
}
