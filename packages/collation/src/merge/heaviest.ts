import type { VariantClass, Weight } from "../collation.js"
import { AGREED, type Weighed } from "../passages/weigh.js"

const WEIGHTS: readonly Weight[] = ["none", "noise", "accidental", "substantive"]

/**
 * What several differences weigh together: as the heaviest of them; of equally heavy ones, that of a named class.
 * One that rules hide weighs less than any that they do not. Where all are hidden, all their rules hide them together.
 */
export function heaviest(list: readonly Weighed[]): Weighed {
  const visible = list.filter(({ weight, rules }) => weight !== "none" && rules === undefined)
  const hidden = list.flatMap(({ rules = [] }) => rules)
  const among = visible.length > 0 ? visible : list
  const most = among.reduce((one, other) => (isHeavier(other, one) ? other : one), AGREED)
  return {
    weight: most.weight,
    class: most.class,
    ...(visible.length === 0 && hidden.length > 0 && { rules: [...new Set(hidden)].sort() }),
  }
}

function isHeavier(one: Weighed, other: Weighed): boolean {
  const difference = WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight)
  return difference === 0 ? isNamedFirst(one.class, other.class) : difference > 0
}

/** By the letters of its name, so that the order of the witnesses decides nothing; none at all comes last. */
function isNamedFirst(one: VariantClass | null, other: VariantClass | null): boolean {
  return one !== null && (other === null || one < other)
}
