import { isIdentical } from "./likeness.js"
import type { Zone } from "./seeds.js"
import type { Pair, Text } from "./text.js"
import type { Unit } from "./unit.js"

/**
 * The parts of two texts that an editor has laid opposite each other, as zones of compared words.
 *
 * An editors' heading that stands once in both texts says: what follows here answers what follows
 * there. Nothing is matched across such a heading. Without any, the whole is one zone.
 */
export function sections(pair: Pair): Zone[] {
  const { before, after } = pair
  const zones: Zone[] = []
  let aStart = 0
  let bStart = 0
  for (const [one, other] of sharedHeadings(before, after)) {
    zones.push({ aStart, aEnd: one.comparedFrom, bStart, bEnd: other.comparedFrom })
    aStart = one.comparedFrom
    bStart = other.comparedFrom
  }
  zones.push({ aStart, aEnd: before.words.length, bStart, bEnd: after.words.length })
  return zones
}

function sharedHeadings(before: Text, after: Text): [Unit, Unit][] {
  const shared: [Unit, Unit][] = []
  const candidates = editorsHeadings(after)
  let next = 0
  for (const heading of editorsHeadings(before)) {
    const at = candidates.findIndex((other, i) => i >= next && isIdentical(heading, other))
    if (at < 0) continue
    shared.push([heading, candidates[at]!])
    next = at + 1
  }
  return shared
}

function editorsHeadings({ witness, units }: Text): Unit[] {
  return units.filter(
    (unit) => witness.blocks[unit.block]?.editorial === true && unit.compared.length > 0,
  )
}
