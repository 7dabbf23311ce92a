import type { Witness } from "../witness.js"

/** How many blocks of a witness are as they were, counted from its beginning and from its end. */
export interface SameBlocks {
  readonly leading: number
  readonly trailing: number
}

/**
 * For a witness that was made of another, which one it was, and how many blocks are as they were. The old one is told by a
 * name: else every witness would keep all that it ever was. (A `WeakRef` would keep it too, until the program next has
 * nothing to do.)
 */
const untouched = new WeakMap<Witness, SameBlocks & { readonly of: symbol }>()

const names = new WeakMap<Witness, symbol>()

function nameOf(witness: Witness): symbol {
  const name = names.get(witness) ?? Symbol("witness")
  names.set(witness, name)
  return name
}

/** Remembers how much of `old` is in `now` as it was; gives `now`. */
export function leftUntouched(old: Witness, now: Witness, same: SameBlocks): Witness {
  untouched.set(now, { of: nameOf(old), ...same })
  return now
}

/** How many blocks at the beginning and at the end an edit has left alone; null when `now` was not made of `old` by one. */
export function untouchedBlocks(old: Witness, now: Witness): SameBlocks | null {
  const known = untouched.get(now)
  return known !== undefined && known.of === names.get(old) ? known : null
}
