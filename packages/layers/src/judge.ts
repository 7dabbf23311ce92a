/** Hangs judgements on the changes of a collation, by identifier or by the words they quote. */
import {
  type Collation,
  findWords,
  overlaps,
  type Passage,
  segmentId,
  Sentences,
  type Span,
} from "@variorum/collation"
import { type Judgement, type QuotedWords, wordsIn } from "./judgement.js"

/** A judgement and the change it hangs on. */
export interface Hung {
  readonly judgement: Judgement
  /** Identifier of the passage. */
  readonly passage: string
  /** Index of the segment in the passage; null where the whole passage is meant. */
  readonly segment: number | null
}

/** A judgement on a change that is not there any more, and a sentence that says why. */
export interface LostJudgement {
  readonly judgement: Judgement
  readonly reason: string
}

/** What became of all judgements; each stands in one of the two lists, in the order given. */
export interface Judged {
  readonly hung: readonly Hung[]
  readonly lost: readonly LostJudgement[]
}

/**
 * Finds the change that each judgement is about: the one with its identifier or, after edits or under other rules,
 * the one that holds all the words it quotes and no other witness's. A judgement on what no longer differs, or is
 * another change now, is lost, and told.
 */
export function judge(collation: Collation, judgements: readonly Judgement[]): Judged {
  if (judgements.length === 0) return { hung: [], lost: [] }
  const hung: Hung[] = []
  const lost: LostJudgement[] = []
  const search = new Search(collation)
  for (const judgement of judgements) {
    const found = search.find(judgement)
    if (typeof found === "string") lost.push({ judgement, reason: found })
    else hung.push({ judgement, ...found })
  }
  return { hung, lost }
}

type Place = Pick<Hung, "passage" | "segment">

class Search {
  readonly #collation: Collation
  readonly #passages: ReadonlyMap<string, Passage>
  readonly #sentences = new Map<number, Sentences>()

  constructor(collation: Collation) {
    this.#collation = collation
    this.#passages = new Map(collation.passages.map((passage) => [passage.id, passage]))
  }

  /** The change, or a sentence that says why there is none. */
  find({ target }: Judgement): Place | string {
    const named = this.#passages.get(target.passage)
    if (target.segment === undefined)
      return named === undefined
        ? this.#findPassage(target.quotations)
        : { passage: named.id, segment: null }
    const index = named === undefined ? -1 : this.#indexOf(named, target.segment)
    return named !== undefined && index >= 0
      ? { passage: named.id, segment: index }
      : this.#findSegment(target.quotations)
  }

  #indexOf(passage: Passage, segment: string): number {
    return passage.segments.findIndex((_, i) => segmentId(this.#collation, passage, i) === segment)
  }

  #findPassage(quotations: readonly QuotedWords[]): Place | string {
    const places = this.#placesOf(quotations, (i, { quotation }) => {
      const found = this.#sentencesOf(i).find(quotation)
      return found && this.#collation.witnesses[i]!.sentences[found.sentences.start]!
    })
    if (typeof places === "string") return places
    const passage = this.#collation.passages.find((one) =>
      one.spans.every((span, i) => this.#holds(i, span, places.get(i))),
    )
    if (passage === undefined) return NOW_ANOTHER
    return passage.change === "same" ? NOTHING_DIFFERS : { passage: passage.id, segment: null }
  }

  #findSegment(quotations: readonly QuotedWords[]): Place | string {
    const { witnesses, passages } = this.#collation
    const places = this.#placesOf(quotations, (i, { quotation }) =>
      findWords(witnesses[i]!.text, quotation),
    )
    if (typeof places === "string") return places
    for (const passage of passages) {
      const segment = passage.segments.findIndex(({ readings }) =>
        readings.every((reading, i) => {
          const words = wordsIn(witnesses[i]!.text, reading)
          const [quoted] = places.get(i) ?? []
          return words?.start === quoted?.start && words?.end === quoted?.end
        }),
      )
      if (segment >= 0 && passage.segments[segment]!.class !== null)
        return { passage: passage.id, segment }
    }
    return NOW_ANOTHER
  }

  /** True when a passage has all the quoted sentences of a witness, and none of a witness that was not quoted. */
  #holds(witness: number, span: Span | null, quoted: readonly Span[] = []): boolean {
    const { sentences } = this.#collation.witnesses[witness]!
    const own = span === null ? [] : sentences.filter((sentence) => overlaps(sentence, span))
    return quoted.length === 0
      ? own.length === 0
      : span !== null && quoted.every((sentence) => overlaps(sentence, span))
  }

  /** Where the quoted words of each witness stand now; where none of one witness's are there, the sentence that says so. */
  #placesOf(
    quotations: readonly QuotedWords[],
    find: (witness: number, quoted: QuotedWords) => Span | null,
  ): ReadonlyMap<number, readonly Span[]> | string {
    const places = new Map<number, Span[]>()
    for (const quoted of quotations) {
      const i = this.#collation.witnesses.findIndex(({ siglum }) => siglum === quoted.witness)
      if (i < 0) return `The witness ${quoted.witness} is not compared here.`
      const known = places.get(i) ?? []
      const place = find(i, quoted)
      places.set(i, place === null ? known : [...known, place])
    }
    for (const [i, spans] of places)
      if (spans.length === 0)
        return `Its words are not in ${this.#collation.witnesses[i]!.siglum} any more.`
    return places.size === 0 ? NOW_ANOTHER : places
  }

  #sentencesOf(witness: number): Sentences {
    const known = this.#sentences.get(witness)
    if (known !== undefined) return known
    const made = new Sentences(this.#collation.witnesses[witness]!)
    this.#sentences.set(witness, made)
    return made
  }
}

const NOW_ANOTHER = "What it is about is divided or paired otherwise now."
const NOTHING_DIFFERS = "Nothing differs any more in what it is about."
