/**
 * Where two witnesses agree in their words and the words look different: emphasis, or a heading made a paragraph.
 *
 * Looked for when all words have been matched, within what agrees, so it never changes which words answer each
 * other, and words that differ anyway are not reported twice, hidden by a rule or not.
 */
import type { Segment } from "../collation.js"
import { firstFrom } from "../sorted.js"
import type { Span } from "../span.js"
import type { Pair } from "../words/text.js"
import { AGREED, type Weighed } from "./weigh.js"
import type { Block, BlockKind, Mark, Witness } from "../witness.js"

/** The same words, another look: nothing that is said has changed. */
const FORMATTING: Weighed = { weight: "accidental", class: "formatting" }

/** Kinds of block that are a matter of look. Who speaks, and what stands in a table, is more than that. */
const LOOKS: ReadonlySet<BlockKind> = new Set(["heading", "item", "line", "paragraph"])

/** Parts the agreed segments of a passage where their words look different. Null where no two words of a pair can. */
export type Parted = ((segments: readonly Segment[]) => Segment[]) | null

/** For a pair whose witnesses have no marks and blocks of one kind this is null: then looking would be in vain. */
export function formattingOf({ before, after, sameness }: Pair): Parted {
  const witnesses = [before.witness, after.witness]
  const kind = witnesses.find(({ blocks }) => blocks.length > 0)?.blocks[0]!.kind
  const isPlain = ({ blocks, marks }: Witness) =>
    marks.length === 0 && blocks.every((block) => block.kind === kind)
  if (witnesses.every(isPlain)) return null
  const weighed = sameness?.hidesLook(FORMATTING) ?? FORMATTING
  const looks = [new Looks(before.witness), new Looks(after.witness)] as const
  return (segments) => segments.flatMap((segment) => part(segment, looks, weighed))
}

function part(segment: Segment, looks: readonly [Looks, Looks], weighed: Weighed): Segment[] {
  const [before, after] = segment.readings
  const agrees = segment.weight === "none" && segment.class === null
  if (!agrees || before?.kind !== "words" || after?.kind !== "words") return [segment]
  if (looks[0].isOneAs(looks[1], before.span, after.span)) return [segment]
  const stretches = stretchesIn(before.span, after.span, looks)
  if (stretches.every(({ differs }) => !differs)) return [segment]
  return stretches.map(({ start, end, differs }) => ({
    readings: [before, after].map(({ span }) => ({
      kind: "words" as const,
      span: { start: span.start + start, end: span.start + end },
    })),
    ...(differs ? weighed : AGREED),
  }))
}

/** A part of an agreed segment; offsets count from where the segment begins. */
interface Stretch extends Span {
  readonly differs: boolean
}

/** An agreed segment cut wherever a look begins or ends. What differs has no white space at its ends. */
function stretchesIn(
  before: Span,
  after: Span,
  [one, other]: readonly [Looks, Looks],
): readonly Stretch[] {
  const length = before.end - before.start
  const ends = new Set([length])
  for (const edge of one.edgesIn(before)) ends.add(edge - before.start)
  for (const edge of other.edgesIn(after)) ends.add(edge - after.start)
  const parts: Stretch[] = []
  const add = (start: number, end: number, differs: boolean) => {
    const last = parts.at(-1)
    if (start === end) return
    if (last !== undefined && !last.differs && !differs) parts[parts.length - 1] = { ...last, end }
    else parts.push({ start, end, differs })
  }
  let start = 0
  for (const end of [...ends].sort((x, y) => x - y)) {
    const words = one.text.slice(before.start + start, before.start + end)
    const differs = differ(one.at(before.start + start), other.at(after.start + start))
    const first = end - words.trimStart().length
    const last = Math.max(first, start + words.trimEnd().length)
    add(start, first, false)
    add(first, last, differs)
    add(last, end, false)
    start = end
  }
  return parts
}

/** How the words at one place look. */
interface Look {
  /** The marks' kinds, sorted, as one word. */
  readonly marks: string
  /** The kind of block where it is a matter of look; null elsewhere and in an editor's heading. */
  readonly kind: BlockKind | null
}

const PLAIN: Look = { marks: "", kind: null }

function differ(one: Look, other: Look): boolean {
  if (one.marks !== other.marks) return true
  return one.kind !== null && other.kind !== null && one.kind !== other.kind
}

/** What every place of a witness looks like. */
class Looks {
  readonly text: string
  readonly #edges: Int32Array
  /** The look from each edge to the next. */
  readonly #looks: readonly Look[]

  constructor({ text, blocks, marks }: Witness) {
    this.text = text
    const spanned = [...blocks, ...marks]
    const edges = new Set(spanned.flatMap(({ span }) => [span.start, span.end]))
    this.#edges = Int32Array.from(edges).sort()
    const starting = byStart(marks)
    const open: Mark[] = []
    let block = 0
    this.#looks = Array.from(this.#edges, (edge) => {
      for (const mark of starting.get(edge) ?? []) open.push(mark)
      for (let i = open.length - 1; i >= 0; i--) if (open[i]!.span.end <= edge) open.splice(i, 1)
      while (block < blocks.length && blocks[block]!.span.end <= edge) block++
      const { kind, span, editorial } = blocks[block] ?? OUTSIDE
      const isLook = span.start <= edge && editorial !== true && LOOKS.has(kind)
      const names =
        open.length === 0 ? "" : [...new Set(open.map((mark) => mark.kind))].sort().join(" ")
      return { marks: names, kind: isLook ? kind : null }
    })
  }

  at(position: number): Look {
    return this.#looks[firstFrom(this.#edges, position + 1) - 1] ?? PLAIN
  }

  /** True when neither look changes within its span and both are alike, as nearly all of a text is. */
  isOneAs(other: Looks, span: Span, otherSpan: Span): boolean {
    return (
      this.edgesIn(span).length === 0 &&
      other.edgesIn(otherSpan).length === 0 &&
      !differ(this.at(span.start), other.at(otherSpan.start))
    )
  }

  /** Where a look begins or ends inside a span. */
  edgesIn(span: Span): Int32Array {
    return this.#edges.subarray(
      firstFrom(this.#edges, span.start + 1),
      firstFrom(this.#edges, span.end),
    )
  }
}

/**
 * No block, behind all text. Where it starts is a small whole number on every machine: with one that is not, an engine
 * keeps the ends of all spans there are as numbers with a fraction, each in a box of its own.
 */
const OUTSIDE: Block = { kind: "paragraph", span: { start: (1 << 30) - 1, end: 0 } }

function byStart(marks: readonly Mark[]): Map<number, Mark[]> {
  const starting = new Map<number, Mark[]>()
  for (const mark of marks) {
    const known = starting.get(mark.span.start)
    if (known === undefined) starting.set(mark.span.start, [mark])
    else known.push(mark)
  }
  return starting
}
