/** Hangs judgements on the changes of a collation, by the words they quote: as surely as notes, or not at all. */
import { type Collation, overlaps, type Passage, segmentId, type Span } from "@variorum/collation"
import { type Judgement, wordsIn } from "./judgement.js"
import { wholeGraphemes } from "./notes/graphemes.js"
import { passagesAt } from "./notes/passages-at.js"
import type { DoubtReason } from "./notes/placement.js"
import { QuotationSearch, type QuotedSide, type QuotedSides } from "./quoted-sides.js"

/** A change that a judgement is, or may be, about. */
export interface JudgedPlace {
  /** Identifier of the passage. */
  readonly passage: string
  /** Index of the segment in the passage; null where the whole passage is meant. */
  readonly segment: number | null
}

/** A judgement and the change it hangs on. */
export interface Hung extends JudgedPlace {
  readonly judgement: Judgement
}

/** A judgement that may be about several changes, or about one whose words were corrected since. */
export interface DoubtfulJudgement {
  readonly judgement: Judgement
  /** At least one, in text order. */
  readonly candidates: readonly JudgedPlace[]
  readonly reason: DoubtReason
}

/** A judgement on a change that is not there any more, and a sentence that says why. */
export interface LostJudgement {
  readonly judgement: Judgement
  readonly reason: string
}

/** What became of all judgements; each stands in one of the three lists, in the order given. */
export interface Judged {
  readonly hung: readonly Hung[]
  readonly doubtful: readonly DoubtfulJudgement[]
  readonly lost: readonly LostJudgement[]
}

/**
 * Finds the change that each judgement is about: the one that stands where its quoted words do, and has no words of a
 * witness that was not quoted. The place of the words on one side at least must be proven, as that of a note's words
 * (`notes/place-words.ts`); those on the other side may be told from others that read alike by standing opposite. Where
 * nothing is proven it is doubtful. A judgement on what no longer differs, or is another change now, is lost, and told.
 */
export function judge(collation: Collation, judgements: readonly Judgement[]): Judged {
  const hung: Hung[] = []
  const doubtful: DoubtfulJudgement[] = []
  const lost: LostJudgement[] = []
  const search = new Search(collation)
  for (const judgement of judgements) {
    const found = search.find(judgement)
    if (typeof found === "string") lost.push({ judgement, reason: found })
    else if ("candidates" in found) doubtful.push({ judgement, ...found })
    else hung.push({ judgement, ...found })
  }
  return { hung, doubtful, lost }
}

type Found = JudgedPlace | Omit<DoubtfulJudgement, "judgement"> | string

class Search {
  readonly #collation: Collation
  readonly #passages: ReadonlyMap<string, Passage>
  readonly #quotations: QuotationSearch

  constructor(collation: Collation) {
    this.#collation = collation
    this.#quotations = new QuotationSearch(collation)
    this.#passages = new Map(collation.passages.map((passage) => [passage.id, passage]))
  }

  find({ target }: Judgement): Found {
    const sides = this.#quotations.sidesOf(target.quotations)
    if (typeof sides === "string") return sides
    const there = [...sides].flatMap(([witness, { places }]) =>
      places.flat().map((span) => ({ witness, span })),
    )
    const passages = passagesAt(this.#collation, there).map((id) => this.#passages.get(id)!)
    const { segment } = target
    return segment === undefined
      ? this.#findPassage(target.passage, passages, sides)
      : this.#findSegment(segment, passages, sides)
  }

  /** A passage may have been corrected within: its sentences need only stand where they stood. */
  #findPassage(named: string, passages: readonly Passage[], sides: QuotedSides): Found {
    const answers = passages.filter((one) => this.#answers(one, sides, "places"))
    const places = answers.map(({ id }) => ({ passage: id, segment: null }))
    const own = answers.find(({ id }) => id === named) ?? answers[0]
    if (own === undefined) return NOW_ANOTHER
    const isSure = isProven(sides) && this.#answers(own, sides, "likely")
    if (!isSure || (answers.length > 1 && own.id !== named)) return doubt(places, sides)
    if (own.change === "same" && own.id !== named) return NOTHING_DIFFERS
    return { passage: own.id, segment: null }
  }

  /** A change within a passage is its words: where they were corrected it is doubtful whether it is the same. */
  #findSegment(named: string, passages: readonly Passage[], sides: QuotedSides): Found {
    const exact = this.#segments(passages, (words, i) => this.#reads(i, words, sides.get(i)))
    const differing = exact.filter(
      ({ passage, segment }) =>
        passage.segments[segment]!.class !== null ||
        segmentId(this.#collation, passage, segment) === named,
    )
    const [first] = differing
    if (first !== undefined && differing.length === 1 && isProven(sides)) return placeOf(first)
    if (first !== undefined) return doubt(differing.map(placeOf), sides)
    if (exact.length > 0) return NOTHING_DIFFERS
    const near = this.#segments(passages, (words, i) => touches(words, sides.get(i))).filter(
      ({ passage, segment }) => passage.segments[segment]!.class !== null,
    )
    return near.length === 0 ? NOW_ANOTHER : doubt(near.map(placeOf), sides)
  }

  /** The segments all of whose readings are so; `isSo` is given their words, null where a reading has none. */
  #segments(
    passages: readonly Passage[],
    isSo: (words: Span | null, witness: number) => boolean,
  ): readonly FoundSegment[] {
    const { witnesses } = this.#collation
    return passages.flatMap((passage) =>
      passage.segments.flatMap(({ readings }, segment) =>
        readings.every((reading, i) => isSo(wordsIn(witnesses[i]!.text, reading), i))
          ? [{ passage, segment }]
          : [],
      ),
    )
  }

  /** True where the words of a reading are those quoted, letter for letter, and none are where none were quoted. */
  #reads(witness: number, words: Span | null, side: QuotedSide | undefined): boolean {
    if (side === undefined || words === null) return side === undefined && words === null
    const { text } = this.#collation.witnesses[witness]!
    const whole = wholeGraphemes(text, words)
    const isThere = ({ start, end }: Span) => start === whole.start && end === whole.end
    const isSame = side.isProven || text.slice(whole.start, whole.end) === side.exact
    return isSame && side.places.flat().some(isThere)
  }

  /** True where a passage has all the quoted sentences of each witness, and none of a witness that was not quoted. */
  #answers(passage: Passage, sides: QuotedSides, where: "places" | "likely"): boolean {
    return passage.spans.every((span, i) => {
      const side = sides.get(i)
      if (side === undefined || span === null)
        return side === undefined && !this.#hasSentences(i, span)
      return side[where].every((spans) => spans.some((quoted) => isMostlyIn(quoted, span)))
    })
  }

  #hasSentences(witness: number, span: Span | null): boolean {
    const { sentences } = this.#collation.witnesses[witness]!
    return span !== null && sentences.some((sentence) => overlaps(sentence, span))
  }
}

interface FoundSegment {
  readonly passage: Passage
  readonly segment: number
}

function placeOf({ passage, segment }: FoundSegment): JudgedPlace {
  return { passage: passage.id, segment }
}

function isProven(sides: QuotedSides): boolean {
  return [...sides.values()].some((side) => side.isProven)
}

function doubt(candidates: readonly JudgedPlace[], sides: QuotedSides): Found {
  const unsure = [...sides.values()].find((side) => !side.isProven)
  return { candidates, reason: unsure?.reason ?? "words changed" }
}

/** True where half of some words at least stand in a stretch: white space at its ends is nobody's. */
function isMostlyIn({ start, end }: Span, whole: Span): boolean {
  const shared = Math.min(end, whole.end) - Math.max(start, whole.start)
  return shared > 0 && 2 * shared >= end - start
}

function touches(words: Span | null, side: QuotedSide | undefined): boolean {
  if (side === undefined || words === null) return side === undefined && words === null
  return side.places.flat().some((place) => overlaps(place, words))
}

const NOW_ANOTHER = "What it is about is divided or paired otherwise now."
const NOTHING_DIFFERS = "Nothing differs any more in what it is about."
