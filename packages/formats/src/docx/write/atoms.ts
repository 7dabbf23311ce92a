/** A witness cut into the smallest pieces that a Word file is put together from, each with its place in the text. */
import type { MARK_KINDS, Span, Witness } from "@variorum/collation"

/** `mark`: the end of a paragraph. `speaker`: who speaks, before the words of a turn. `line`: a line end within a paragraph. */
export type AtomKind = "words" | "space" | "tab" | "line" | "speaker" | "mark"

export type Look = (typeof MARK_KINDS)[number] | "struck"

/** 0 for the earlier of two witnesses, 1 for the later. */
export type Side = 0 | 1

export interface Atom {
  readonly side: Side
  readonly kind: AtomKind
  /** Its letters; empty for the end of a paragraph. */
  readonly text: string
  /** Where it begins in the witness's text. */
  readonly at: number
  /** Index of its block. */
  readonly block: number
  readonly look: readonly Look[]
}

const TOKENS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|\t|[^\S\n\r\v\f\u2028\u2029\t]+|[^\s\u0085]+/gu

/** The atoms of a witness, in text order; none reaches over one of `cuts` (offsets in the text) or over the end of a mark. */
export function atomsOf(witness: Witness, side: Side, cuts: ReadonlySet<number>): readonly Atom[] {
  const looks = new Looks(witness)
  const allCuts = new Set([...cuts, ...looks.ends])
  const atoms: Atom[] = []
  witness.blocks.forEach(({ span, speaker }, block) => {
    const add = (kind: AtomKind, text: string, at: number) =>
      atoms.push({ side, kind, text, at, block, look: kind === "words" ? looks.at(at) : [] })
    if (speaker !== undefined) add("speaker", `${speaker}: `, span.start)
    for (const { 0: token, index } of witness.text.slice(span.start, span.end).matchAll(TOKENS)) {
      const kind = kindOf(token)
      for (const [text, at] of cutAt(token, span.start + index, kind, allCuts)) add(kind, text, at)
    }
    add("mark", "", span.end)
  })
  return atoms
}

function kindOf(token: string): AtomKind {
  if (token === "\t") return "tab"
  if (/^[\n\r\v\f\u0085\u2028\u2029]/u.test(token)) return "line"
  return /^\s/u.test(token) ? "space" : "words"
}

function cutAt(
  token: string,
  at: number,
  kind: AtomKind,
  cuts: ReadonlySet<number>,
): readonly (readonly [string, number])[] {
  if (kind === "line") return [[token, at]]
  const pieces: [string, number][] = []
  let start = 0
  for (let end = 1; end <= token.length; end++)
    if (end === token.length || cuts.has(at + end)) {
      pieces.push([token.slice(start, end), at + start])
      start = end
    }
  return pieces
}

/** How words look, asked in text order. */
class Looks {
  readonly #marks: readonly (readonly [Look, Span])[]
  readonly #open: (readonly [Look, Span])[] = []
  #next = 0

  constructor({ marks, revisions }: Witness) {
    const struck = revisions.filter(({ kind }) => kind === "del")
    this.#marks = [
      ...marks.map(({ kind, span }) => [kind, span] as const),
      ...struck.map(({ span }) => ["struck", span] as const),
    ].sort(([, one], [, other]) => one.start - other.start)
  }

  get ends(): readonly number[] {
    return this.#marks.flatMap(([, { start, end }]) => [start, end])
  }

  at(place: number): readonly Look[] {
    while (this.#next < this.#marks.length && this.#marks[this.#next]![1].start <= place)
      this.#open.push(this.#marks[this.#next++]!)
    for (let i = this.#open.length - 1; i >= 0; i--)
      if (this.#open[i]![1].end <= place) this.#open.splice(i, 1)
    return [...new Set(this.#open.map(([look]) => look))].sort()
  }
}

/** The atoms that begin within a stretch of their witness's text. */
export function atomsWithin(atoms: readonly Atom[], { start, end }: Span): readonly Atom[] {
  return atoms.slice(firstFrom(atoms, start), firstFrom(atoms, end))
}

/** Index of the first atom that begins at a place or behind it. */
function firstFrom(atoms: readonly Atom[], place: number): number {
  let low = 0
  let high = atoms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (atoms[middle]!.at < place) low = middle + 1
    else high = middle
  }
  return low
}
