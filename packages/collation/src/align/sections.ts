import type { Zone } from "./seeds.js"
import type { Pair, Text } from "../words/text.js"
import type { Unit } from "../words/unit.js"

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
  const inAfter = headingsThatStandOnce(after)
  let last = -1
  for (const [words, heading] of headingsThatStandOnce(before)) {
    const other = inAfter.get(words)
    if (other === undefined || other.index <= last) continue
    shared.push([heading, other])
    last = other.index
  }
  return shared
}

/** The editors' headings of a text by their words. One that stands there twice says nothing about which is meant. */
function headingsThatStandOnce({ units }: Text): Map<string, Unit> {
  const once = new Map<string, Unit>()
  const twice = new Set<string>()
  for (const unit of units) {
    if (!unit.isEditorial || unit.compared.length === 0) continue
    const words = unit.compared.join(" ")
    if (once.has(words)) twice.add(words)
    once.set(words, unit)
  }
  for (const words of twice) once.delete(words)
  return once
}
