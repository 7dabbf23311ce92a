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
 * Pairs of tokens (as `mates`: for each token before, counted from `aStart`, the token after, or −1) as stretches, in
 * order: kept and changed by turns. Two tokens that answer each other but are not the same to the letter are a change;
 * `forms` and `otherForms`: the forms of both texts' tokens.
 */
export function stretches(
  { aStart, aEnd, bStart, bEnd }: Range,
  mates: Int32Array,
  forms: Int32Array,
  otherForms: Int32Array,
): Stretch[] {
  const found: Stretch[] = []
  let [a, b] = [aStart, bStart]
  for (let i = aStart; i < aEnd; ) {
    const j = mates[i - aStart]!
    if (j < 0 || forms[i] !== otherForms[j]) {
      i++
      continue
    }
    if (i > a || j > b) found.push({ kept: false, aStart: a, aEnd: i, bStart: b, bEnd: j })
    a = i + 1
    b = j + 1
    while (a < aEnd && mates[a - aStart] === b && forms[a] === otherForms[b]) {
      a++
      b++
    }
    found.push({ kept: true, aStart: i, aEnd: a, bStart: j, bEnd: b })
    i = a
  }
  if (a < aEnd || b < bEnd) found.push({ kept: false, aStart: a, aEnd, bStart: b, bEnd })
  return found
}

/** Joins neighbouring stretches that are alike, after some have changed their kind. */
export function joined(list: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of list) {
    const last = result.at(-1)
    if (last !== undefined && last.kept === stretch.kept)
      result[result.length - 1] = together(last, stretch)
    else result.push(stretch)
  }
  return result
}

/** Two neighbours that are both kept or both changed as one stretch. */
export function together(one: Stretch, other: Stretch): Stretch {
  const { kept, aStart, bStart } = one
  const { aEnd, bEnd } = other
  if (one.blocks === undefined && other.blocks === undefined)
    return { kept, aStart, aEnd, bStart, bEnd }
  const blocks = [...(one.blocks ?? []), ...(other.blocks ?? [])]
  return { kept, aStart, aEnd, bStart, bEnd, blocks }
}

/** The same tokens, no longer kept. */
export function changed({ aStart, aEnd, bStart, bEnd }: Stretch): Stretch {
  return { kept: false, aStart, aEnd, bStart, bEnd }
}
