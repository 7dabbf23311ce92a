/** Hangs judgements on the changes of a collation, by the words they quote: as surely as notes, or not at all. */
import { type Collation, overlaps, type Passage, segmentId, type Span } from "@variorum/collation"
import { type Judgement, wordsIn } from "./judgement.js"
import { wholeGraphemes } from "./notes/graphemes.js"
import type { AnchoredWords } from "./notes/note.js"
import { passagesAt } from "./notes/passages-at.js"
import { placeWords } from "./notes/place-words.js"
import type { DoubtReason } from "./notes/placement.js"
import { TextSearch } from "./notes/text-search.js"

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

/** Where the quoted words of one witness stand now. */
interface Side {
  /** For each quotation that is still there: its one place where that is proven, and where it may be otherwise. */
  readonly places: readonly (readonly Span[])[]
  /** True where the place of one quotation at least is proven. */
  readonly isProven: boolean
  readonly reason: DoubtReason
  /** What was quoted first. */
  readonly exact: string
}

class Search {
  readonly #collation: Collation
  readonly #passages: ReadonlyMap<string, Passage>
  readonly #searches = new Map<number, TextSearch>()

  constructor(collation: Collation) {
    this.#collation = collation
    this.#passages = new Map(collation.passages.map((passage) => [passage.id, passage]))
  }

  find({ target }: Judgement): Found {
    const sides = this.#sidesOf(target.quotations)
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
  #findPassage(named: string, passages: readonly Passage[], sides: Sides): Found {
    const answers = passages.filter((passage) =>
      passage.spans.every((span, i) => this.#holds(i, span, sides.get(i))),
    )
    const places = answers.map(({ id }) => ({ passage: id, segment: null }))
    const own = answers.find(({ id }) => id === named) ?? answers[0]
    if (own === undefined) return NOW_ANOTHER
    if (!isProven(sides) || (answers.length > 1 && own.id !== named)) return doubt(places, sides)
    if (own.change === "same" && own.id !== named) return NOTHING_DIFFERS
    return { passage: own.id, segment: null }
  }

  /** A change within a passage is its words: where they were corrected it is doubtful whether it is the same. */
  #findSegment(named: string, passages: readonly Passage[], sides: Sides): Found {
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
  #reads(witness: number, words: Span | null, side: Side | undefined): boolean {
    if (side === undefined || words === null) return side === undefined && words === null
    const { text } = this.#collation.witnesses[witness]!
    const whole = wholeGraphemes(text, words)
    const isThere = ({ start, end }: Span) => start === whole.start && end === whole.end
    const isSame = side.isProven || text.slice(whole.start, whole.end) === side.exact
    return isSame && side.places.flat().some(isThere)
  }

  /** True where a passage has all the quoted sentences of a witness, and none of a witness that was not quoted. */
  #holds(witness: number, span: Span | null, side: Side | undefined): boolean {
    if (side === undefined) {
      const { sentences } = this.#collation.witnesses[witness]!
      return span === null || !sentences.some((sentence) => overlaps(sentence, span))
    }
    const isWithin = (quoted: Span) => span !== null && overlaps(quoted, span)
    return side.places.every((places) => places.some(isWithin))
  }

  /** By witness; where none of one witness's words are there, the sentence that says so. */
  #sidesOf(quotations: readonly AnchoredWords[]): Sides | string {
    const sides = new Map<number, Side>()
    for (const quoted of quotations) {
      const i = this.#collation.witnesses.findIndex(({ siglum }) => siglum === quoted.witness)
      if (i < 0) return `The witness ${quoted.witness} is not compared here.`
      const search = this.#searchOf(i)
      const place = placeWords(search, quoted)
      const known = sides.get(i)
      const isDoubtful = place.status === "doubtful"
      const spans = isDoubtful
        ? verbatim(search, quoted, place.candidates)
        : place.status === "lost"
          ? []
          : [place.span]
      sides.set(i, {
        places: [...(known?.places ?? []), ...(spans.length === 0 ? [] : [spans])],
        isProven: (known?.isProven ?? false) || "span" in place,
        reason: isDoubtful ? place.reason : (known?.reason ?? "words changed"),
        exact: known?.exact ?? quoted.quotation.exact,
      })
    }
    for (const [i, { places }] of sides)
      if (places.length === 0)
        return `Its words are not in ${this.#collation.witnesses[i]!.siglum} any more.`
    return sides.size === 0 ? NOW_ANOTHER : sides
  }

  #searchOf(witness: number): TextSearch {
    const known = this.#searches.get(witness)
    if (known !== undefined) return known
    const made = new TextSearch(this.#collation.witnesses[witness]!.text)
    this.#searches.set(witness, made)
    return made
  }
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

type Sides = ReadonlyMap<number, Side>

interface FoundSegment {
  readonly passage: Passage
  readonly segment: number
}

function placeOf({ passage, segment }: FoundSegment): JudgedPlace {
  return { passage: passage.id, segment }
}

function isProven(sides: Sides): boolean {
  return [...sides.values()].some((side) => side.isProven)
}

function doubt(candidates: readonly JudgedPlace[], sides: Sides): Found {
  const unsure = [...sides.values()].find((side) => !side.isProven)
  return { candidates, reason: unsure?.reason ?? "words changed" }
}

function touches(words: Span | null, side: Side | undefined): boolean {
  if (side === undefined || words === null) return side === undefined && words === null
  return side.places.flat().some((place) => overlaps(place, words))
}

const NOW_ANOTHER = "What it is about is divided or paired otherwise now."
const NOTHING_DIFFERS = "Nothing differs any more in what it is about."
