/** Where the words that a judgement quotes stand now, in each witness, and how sure that is. */
import type { Collation, Span } from "@variorum/collation"
import { likeness } from "./notes/likeness.js"
import type { AnchoredWords } from "./notes/note.js"
import { placeWords } from "./notes/place-words.js"
import type { DoubtReason } from "./notes/placement.js"
import { TextSearch } from "./notes/text-search.js"

/** How alike corrected words must be to what was quoted to be taken for it opposite others that are proven. */
const MUCH_ALIKE = 0.8

/** Where the quoted words of one witness stand. */
export interface QuotedSide {
  /** For each quotation that is still there: its one place where that is proven, and where it may be otherwise. */
  readonly places: readonly (readonly Span[])[]
  /** Of these, where the very words stand or what is much like them. */
  readonly likely: readonly (readonly Span[])[]
  /** True where the place of one quotation at least is proven. */
  readonly isProven: boolean
  readonly reason: DoubtReason
  /** What was quoted first. */
  readonly exact: string
}

/** By index of the witness: none of a witness that was not quoted. */
export type QuotedSides = ReadonlyMap<number, QuotedSide>

/** Finds quotations in the witnesses of one collation. */
export class QuotationSearch {
  readonly #collation: Collation
  readonly #searches = new Map<number, TextSearch>()

  constructor(collation: Collation) {
    this.#collation = collation
  }

  /** Where none of one witness's words are there any more, the sentence that says so. */
  sidesOf(quotations: readonly AnchoredWords[]): QuotedSides | string {
    const { witnesses } = this.#collation
    const sides = new Map<number, QuotedSide>()
    for (const quoted of quotations) {
      const i = witnesses.findIndex(({ siglum }) => siglum === quoted.witness)
      if (i < 0) return `The witness ${quoted.witness} is not compared here.`
      sides.set(i, withQuotation(sides.get(i), quoted, this.#searchOf(i)))
    }
    for (const [i, { places }] of sides)
      if (places.length === 0) return `Its words are not in ${witnesses[i]!.siglum} any more.`
    return sides
  }

  #searchOf(witness: number): TextSearch {
    const known = this.#searches.get(witness)
    if (known !== undefined) return known
    const made = new TextSearch(this.#collation.witnesses[witness]!.text)
    this.#searches.set(witness, made)
    return made
  }
}

function withQuotation(
  side: QuotedSide | undefined,
  quoted: AnchoredWords,
  search: TextSearch,
): QuotedSide {
  const place = placeWords(search, quoted)
  const before = side ?? {
    places: [],
    likely: [],
    isProven: false,
    reason: "words changed" as const,
    exact: quoted.quotation.exact,
  }
  if (place.status === "lost") return before
  const isProven = place.status !== "doubtful"
  const spans = isProven ? [place.span] : verbatim(search, quoted, place.candidates)
  const likely = spans.filter(({ start, end }) =>
    isMuchAlike(search.text.slice(start, end), quoted),
  )
  return {
    ...before,
    places: [...before.places, spans],
    likely: [...before.likely, likely],
    isProven: before.isProven || isProven,
    reason: isProven ? before.reason : place.reason,
  }
}

function isMuchAlike(words: string, { quotation }: AnchoredWords): boolean {
  return likeness(quotation.exact, words) >= MUCH_ALIKE
}

/** Where the very words stand somewhere, what is merely much like them is not theirs. */
function verbatim(
  { text }: TextSearch,
  { quotation: { exact } }: AnchoredWords,
  candidates: readonly Span[],
): readonly Span[] {
  const same = candidates.filter(({ start, end }) => text.slice(start, end) === exact)
  return same.length > 0 ? same : candidates
}
