/** A stretch of tokens on both sides of a passage that is kept throughout or changed throughout. Token indices, ends excluded. */
export interface Stretch {
  readonly kept: boolean
  /**
   * Where the tokens of a kept stretch answer each other by rules, not one by one; in order. Elsewhere, and everywhere
   * when absent, the first answers the first and so on.
   */
  readonly blocks?: readonly Range[]
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** The tokens of a passage on both sides. */
export interface Range {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/**
 * Pairs of tokens (as `mates`: for each token before, counted from `aStart`, the token after, or −1) as stretches,
 * in order. Two tokens that answer each other but are not the same to the letter are a change.
 */
export function stretches(
  range: Range,
  mates: Int32Array,
  isSame: (before: number, after: number) => boolean,
): Stretch[] {
  const found: Stretch[] = []
  let { aStart, bStart } = range
  let i = range.aStart
  while (i < range.aEnd) {
    const j = mates[i - range.aStart]!
    if (j < 0 || !isSame(i, j)) {
      i++
      continue
    }
    let length = 1
    while (
      i + length < range.aEnd &&
      mates[i + length - range.aStart] === j + length &&
      isSame(i + length, j + length)
    )
      length++
    if (i > aStart || j > bStart) found.push({ kept: false, aStart, aEnd: i, bStart, bEnd: j })
    found.push({ kept: true, aStart: i, aEnd: i + length, bStart: j, bEnd: j + length })
    aStart = i + length
    bStart = j + length
    i += length
  }
  if (aStart < range.aEnd || bStart < range.bEnd)
    found.push({ kept: false, aStart, aEnd: range.aEnd, bStart, bEnd: range.bEnd })
  return found
}

/** Joins neighbouring stretches that are alike, after some have changed their kind. */
export function joined(list: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of list) {
    const last = result.at(-1)
    if (last !== undefined && last.kept === stretch.kept)
      result[result.length - 1] = { ...last, ...together(last, stretch) }
    else result.push(stretch)
  }
  return result
}

/** How far two neighbouring stretches reach together, and all their blocks. */
function together(one: Stretch, other: Stretch): Partial<Stretch> {
  const { aEnd, bEnd } = other
  if (one.blocks === undefined && other.blocks === undefined) return { aEnd, bEnd }
  return { aEnd, bEnd, blocks: [...(one.blocks ?? []), ...(other.blocks ?? [])] }
}
