import type { VariantClass, Weight } from "../collation.js"
import { AGREED, type Weighed } from "../weigh.js"

const WEIGHTS: readonly Weight[] = ["none", "noise", "accidental", "substantive"]

/** What several differences weigh together: as the heaviest of them; of equally heavy ones, that of a named class. */
export function heaviest(list: readonly Weighed[]): Weighed {
  const most = list.reduce((one, other) => (isHeavier(other, one) ? other : one), AGREED)
  return { weight: most.weight, class: most.class }
}

function isHeavier(one: Weighed, other: Weighed): boolean {
  const difference = WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight)
  return difference === 0 ? isNamedFirst(one.class, other.class) : difference > 0
}

/** By the letters of its name, so that the order of the witnesses decides nothing; none at all comes last. */
function isNamedFirst(one: VariantClass | null, other: VariantClass | null): boolean {
  return one !== null && (other === null || one < other)
}
