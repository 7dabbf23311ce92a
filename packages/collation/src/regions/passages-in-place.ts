import type { Passage } from "../collation.js"
import { PlacedPassage } from "./placed-passage.js"
import type { Finished } from "./region.js"
import type { OfBoth } from "./whole.js"

/** The passages of a region, their identifiers, and where the region begins in either text. */
export interface NamedAndPlaced {
  readonly finished: Finished
  readonly names: readonly string[]
  readonly at: OfBoth
}

/** Passages of all regions that nobody has asked for yet. They hold no more than they need: a reader may keep every collation there was. */
export interface UnplacedPassages {
  /** The passages, one behind the other. */
  placed(): readonly Passage[]
}

/**
 * Puts the passages of all regions in their places, when they are asked for: a book has tens of thousands, all behind an
 * edit shift, and who types fast does not look at each state. Those of a region that still is where it was when passages
 * were last asked for are the same objects.
 */
export class PassagesInPlace {
  #last = new Map<Finished, NamedAndPlaced & { readonly passages: readonly Passage[] }>()

  of(regions: readonly NamedAndPlaced[]): UnplacedPassages {
    return { placed: () => this.#placed(regions) }
  }

  #placed(regions: readonly NamedAndPlaced[]): readonly Passage[] {
    const now = new Map<Finished, NamedAndPlaced & { readonly passages: readonly Passage[] }>()
    const all: Passage[] = []
    for (const region of regions) {
      const known = this.#last.get(region.finished)
      const passages =
        known !== undefined && isSame(known, region)
          ? known.passages
          : place(region, regions.length === 1)
      now.set(region.finished, { ...region, passages })
      for (const passage of passages) all.push(passage)
    }
    this.#last = now
    return all
  }
}

function isSame(one: NamedAndPlaced, other: NamedAndPlaced): boolean {
  return (
    one.at.before === other.at.before &&
    one.at.after === other.at.after &&
    (one.names === other.names || one.names.every((name, i) => name === other.names[i]))
  )
}

/** Passages of a region that is alone are plain data at once. */
function place({ finished, names, at }: NamedAndPlaced, isAlone: boolean): readonly Passage[] {
  const origin = [at.before, at.after] as const
  return finished.passages.map((passage, i) =>
    isAlone ? passage.named(names[i]!, origin) : new PlacedPassage(names[i]!, passage, origin),
  )
}
