/** What is not among some things any more, and what is there instead. */
export interface Exchange<T> {
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/**
 * Compares two states of a list, the order left aside; things are the same when their names are, and no two of a list
 * have one name. What both lists begin and end with is passed over first: after an edit that is nearly all.
 */
export function exchangeOf<T>(
  old: readonly T[],
  now: readonly T[],
  nameOf: (thing: T) => unknown = (thing) => thing,
): Exchange<T> {
  const most = Math.min(old.length, now.length)
  let leading = 0
  while (leading < most && nameOf(old[leading]!) === nameOf(now[leading]!)) leading++
  let trailing = 0
  while (
    trailing < most - leading &&
    nameOf(old[old.length - 1 - trailing]!) === nameOf(now[now.length - 1 - trailing]!)
  )
    trailing++
  const [left, arrived] = [old, now].map((list) => list.slice(leading, list.length - trailing)) as [
    T[],
    T[],
  ]
  const [was, is] = [new Set(left.map(nameOf)), new Set(arrived.map(nameOf))]
  return {
    gone: left.filter((thing) => !is.has(nameOf(thing))),
    come: arrived.filter((thing) => !was.has(nameOf(thing))),
  }
}
