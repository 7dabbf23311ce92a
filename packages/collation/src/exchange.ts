/** What is not among some things any more, and what is there instead. */
export interface Exchange<T> {
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/**
 * Compares two states of a list in which nothing stands twice, the order left aside. What both lists begin and end with is
 * passed over first: after an edit that is nearly all.
 */
export function exchangeOf<T>(old: readonly T[], now: readonly T[]): Exchange<T> {
  const most = Math.min(old.length, now.length)
  let leading = 0
  while (leading < most && old[leading] === now[leading]) leading++
  let trailing = 0
  while (
    trailing < most - leading &&
    old[old.length - 1 - trailing] === now[now.length - 1 - trailing]
  )
    trailing++
  const left = old.slice(leading, old.length - trailing)
  const arrived = now.slice(leading, now.length - trailing)
  const [was, is] = [new Set(left), new Set(arrived)]
  return {
    gone: left.filter((thing) => !is.has(thing)),
    come: arrived.filter((thing) => !was.has(thing)),
  }
}
