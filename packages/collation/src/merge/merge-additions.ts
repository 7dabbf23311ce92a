/** What several witnesses add at one place of the base, compared with each other: `under God` of two copies is one row. */
import type { Change, Collation, Passage, Reading } from "../collation.js"
import { overlaps, type Span } from "../span.js"
import type { Witness } from "../witness.js"
import type { DraftPassage, DraftSegment } from "./draft.js"
import { excerpt } from "./excerpt.js"
import { heaviest } from "./heaviest.js"
import type { Guest } from "./meet-additions.js"
import { isInsertion, type Piece, piecesOf } from "./piece.js"

/** Collates several witnesses; the first is the base. */
export type Star = (witnesses: readonly Witness[]) => Collation

/** What comes of one meeting: passages without words of the base, and moves among what was added. */
export interface Added {
  readonly passages: readonly DraftPassage[]
  readonly moves: Collation["moves"]
  readonly complete: boolean
}

/** Makes the passages of a meeting. `base`: where in the base it is. `others`: the witnesses but the base. */
export function mergeAdditions(
  guests: readonly Guest[],
  base: number,
  others: readonly Witness[],
  star: Star,
): Added {
  const [only] = guests
  if (guests.length === 1 && only !== undefined)
    return {
      passages: only.passages.map((one) => alone(one, only.witness, base, others)),
      moves: [],
      complete: true,
    }
  const hosts = [...guests].sort((one, other) => lengthOf(other) - lengthOf(one))
  const spans = hosts.map(({ passages }) => spanOf(passages))
  const parts = hosts.map(({ witness }, i) => excerpt(others[witness]!, spans[i]!))
  const among = star(parts)
  const place = new Place(hosts, spans, base, others.length)
  return {
    complete: among.complete,
    passages: among.passages.map((passage) => place.passage(passage)),
    moves: among.moves.map((move) => ({
      ...move,
      from: place.end(move.from),
      to: place.end(move.to),
      within: move.within.map((segment) => ({
        ...segment,
        readings: segment.readings.map((reading, i) =>
          shift(reading, spans[[move.from.witness, move.to.witness][i]!]!.start),
        ),
      })),
    })),
  }
}

function lengthOf({ passages }: Guest): number {
  const { start, end } = spanOf(passages)
  return end - start
}

/** The other witness's stretch of some passages of its pair. */
function spanOf(passages: readonly Passage[]): Span {
  const pieces = passages.flatMap(({ segments }) => piecesOf(segments))
  return { start: pieces[0]?.other.start ?? 0, end: pieces.at(-1)?.other.end ?? 0 }
}

/** The passage of a pair as one among several: nobody else has anything here. */
function alone(
  { change, confidence, segments }: Passage,
  witness: number,
  base: number,
  others: readonly Witness[],
): DraftPassage {
  return {
    change,
    confidence,
    segments: segments.map((segment) => ({
      ...segment,
      readings: [
        baseReading(segment.readings[0]!.kind === "unknown", base),
        ...others.map((_, i) => (i === witness ? segment.readings[1]! : null)),
      ],
    })),
  }
}

function baseReading(isUnknown: boolean, at: number): Reading {
  return isUnknown ? { kind: "unknown", span: { start: at, end: at } } : { kind: "nothing", at }
}

/** Puts what was found among the excerpts back into the whole texts. */
class Place {
  readonly #hosts: readonly Guest[]
  readonly #spans: readonly Span[]
  readonly #base: number
  readonly #count: number
  readonly #pieces: readonly (readonly Piece[])[]

  constructor(hosts: readonly Guest[], spans: readonly Span[], base: number, count: number) {
    this.#hosts = hosts
    this.#spans = spans
    this.#base = base
    this.#count = count
    this.#pieces = hosts.map(({ passages }) =>
      passages.flatMap(({ segments }) => piecesOf(segments)),
    )
  }

  passage(among: Passage): DraftPassage {
    const segments = among.segments.map((segment) => this.#segment(segment))
    const own = this.#hosts.flatMap(({ passages }, i) => {
      const span = this.#shifted(among.spans[i] ?? null, i)
      return span === null ? [] : passages.filter((each) => touches(each, span))
    })
    return {
      change: changeOf(own),
      confidence: Math.min(among.confidence, ...own.map(({ confidence }) => confidence)),
      segments,
    }
  }

  end<T extends { readonly witness: number; readonly span: Span }>(place: T): T {
    const { start } = this.#spans[place.witness]!
    return {
      ...place,
      witness: this.#hosts[place.witness]!.witness + 1,
      span: { start: place.span.start + start, end: place.span.end + start },
    }
  }

  #segment(segment: Passage["segments"][number]): DraftSegment {
    const own = segment.readings.flatMap((reading, i) => {
      const span = reading.kind === "nothing" ? null : this.#shifted(reading.span, i)
      return span === null ? [] : this.#pieces[i]!.filter(({ other }) => overlaps(other, span))
    })
    const readings: (Reading | null)[] = new Array(this.#count + 1).fill(null)
    const isUnknown = own.some((piece) => isInsertion(piece) && piece.baseKind === "unknown")
    readings[0] = baseReading(isUnknown, this.#base)
    segment.readings.forEach((reading, i) => {
      readings[this.#hosts[i]!.witness + 1] = shift(reading, this.#spans[i]!.start)
    })
    return { readings, ...heaviest([segment, ...own]) }
  }

  #shifted(span: Span | null, i: number): Span | null {
    const { start } = this.#spans[i]!
    return span === null ? null : { start: span.start + start, end: span.end + start }
  }
}

function touches({ segments }: Passage, span: Span): boolean {
  return piecesOf(segments).some(({ other }) => overlaps(other, span))
}

/** What happened between the base and the witnesses that have an addition. */
function changeOf(own: readonly Passage[]): Change {
  const changes = new Set(own.map(({ change }) => change))
  if (changes.has("unattested")) return "unattested"
  return changes.has("added") ? "added" : "same"
}

function shift(reading: Reading, by: number): Reading {
  if (reading.kind === "nothing") return { kind: "nothing", at: reading.at + by }
  const { start, end } = reading.span
  return { ...reading, span: { start: start + by, end: end + by } }
}
