/**
 * What an entry of an apparatus says, and whom of.
 *
 * A witness reads what names it. Of one that no reading names, a lemma that names nobody says that it agrees
 * (a negative apparatus); where the lemma has its witnesses too, nobody says what this one read.
 */
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { pointersIn } from "./document.js"

/** One reading of an entry. */
export interface TeiReading {
  readonly element: XmlElement
  /** Names of witnesses and groups; none where it names nobody. */
  readonly witnesses: readonly string[]
  readonly isLemma: boolean
}

/** What a witness has at an entry: readings from the first to the last hand; a gap in what is known; or nothing at all. */
export type Found =
  | { readonly kind: "readings"; readonly readings: readonly TeiReading[] }
  | { readonly kind: "unknown" | "nothing" }

/** The name of the edited text's own witness: no pointer gives it. */
export const LEMMA = ""

/** Readings name their witnesses by `wit`; in a file that has none at all, by the `source` that they were printed in. */
export type Naming = "wit" | "source"

/** Reads entries, each once. */
export class Readings {
  readonly #read = new Map<XmlElement, readonly TeiReading[]>()

  constructor(
    readonly naming: Naming,
    /** The witnesses that a name stands for: itself, or a group's. */
    private readonly members: (name: string) => readonly string[],
    /** True where a witness that an entry does not name has nothing there. */
    private readonly isComplete: boolean,
  ) {}

  of(app: XmlElement): readonly TeiReading[] {
    const known = this.#read.get(app) ?? this.#readingsIn(app)
    this.#read.set(app, known)
    return known
  }

  #readingsIn(element: XmlElement): readonly TeiReading[] {
    return elementsOf(element).flatMap((child): readonly TeiReading[] => {
      if (child.name === "rdgGrp") return this.#readingsIn(child)
      if (child.name !== "lem" && child.name !== "rdg") return []
      const named = pointersIn(child.attributes.get(this.naming)).flatMap(this.members)
      return [{ element: child, witnesses: [...new Set(named)], isLemma: child.name === "lem" }]
    })
  }

  /** The lemma; null where there is none. */
  lemma(app: XmlElement): TeiReading | null {
    return this.of(app).find(({ isLemma }) => isLemma) ?? null
  }

  /** The readings that name a witness, in the order of its hands. Two of one hand say two things: the first is kept. */
  ofWitness(app: XmlElement, siglum: string): readonly TeiReading[] {
    const own = this.of(app).filter(({ witnesses }) => witnesses.includes(siglum))
    const hands = new Map(own.toReversed().map((reading) => [handKey(reading), reading]))
    return [...hands.values()].sort(
      (one, other) => sequence(one) - sequence(other) || own.indexOf(one) - own.indexOf(other),
    )
  }

  /** What a witness has where an entry stands in the running text. */
  at(app: XmlElement, siglum: string): Found {
    const own = this.ofWitness(app, siglum)
    if (own.length > 0) return { kind: "readings", readings: own }
    const lemma = this.lemma(app)
    if (lemma !== null && (lemma.witnesses.length === 0 || siglum === LEMMA))
      return { kind: "readings", readings: [lemma] }
    return { kind: this.isComplete || this.of(app).length === 0 ? "nothing" : "unknown" }
  }
}

function handKey({ element: { attributes } }: TeiReading): string {
  return `${attributes.get("hand") ?? ""} ${attributes.get("varSeq") ?? ""}`
}

function sequence({ element }: TeiReading): number {
  const number = Number(element.attributes.get("varSeq") ?? 0)
  return Number.isFinite(number) ? number : 0
}
