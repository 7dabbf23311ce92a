import type { Mark, Revision } from "@variorum/collation"

/** Something that a hand put in or took out, as often as its words stand in several pieces. */
export interface Hand {
  readonly hand?: string
  readonly seq?: number
}

/** How some words came to stand there and how they look. Two styles are the same if they are the same object. */
export interface Style {
  readonly marks: readonly Mark["kind"][]
  /** What put the words in; null for those that were always there. */
  readonly add: Hand | null
  /** What took them out; null for those that stayed. */
  readonly del: Hand | null
}

/** Neighbouring letters of one style. */
export interface Run {
  readonly start: number
  end: number
  readonly style: Style
}

/** The marks of a block, those of neighbouring runs as one. */
export function marksOf(runs: readonly Run[]): Mark[] {
  if (runs.every(({ style }) => style.marks.length === 0)) return []
  const kinds = new Set(runs.flatMap(({ style }) => style.marks))
  return [...kinds].flatMap((kind) =>
    stretches(runs, ({ marks }) => (marks.includes(kind) ? kind : null)).map(({ span }) => ({
      kind,
      span,
    })),
  )
}

/**
 * The revisions of a block, in text order. An addition stands before the deletions of its words, and nothing else
 * overlaps: of words that were put in or taken out twice, the innermost says it.
 */
export function revisionsOf(runs: readonly Run[]): Revision[] {
  if (runs.every(({ style: { add, del } }) => add === null && del === null)) return []
  const revisions: Revision[] = []
  for (const addition of stretches(runs, ({ add }) => add ?? KEPT)) {
    const { span, of } = addition
    if (of !== KEPT) revisions.push({ kind: "add", span, ...of })
    const inside = runs.slice(addition.first, addition.last + 1)
    for (const { span: words, of: deletion } of stretches(inside, ({ del }) => del))
      revisions.push({ kind: "del", span: words, ...later(deletion, of) })
  }
  return revisions
}

/** Stands for words that were always there. */
const KEPT: Hand = {}

/** Nobody takes words out before they are in: a number that says so says nothing. */
function later({ hand, seq }: Hand, addition: Hand): Hand {
  const isWrong = seq !== undefined && addition.seq !== undefined && seq < addition.seq
  return { ...(hand !== undefined && { hand }), ...(seq !== undefined && !isWrong && { seq }) }
}

interface Stretch<T> {
  readonly of: T
  readonly span: { readonly start: number; readonly end: number }
  /** The first and last of its runs. */
  readonly first: number
  readonly last: number
}

/** Neighbouring runs that have the same thing, which is not null. */
function stretches<T>(runs: readonly Run[], of: (style: Style) => T | null): Stretch<T>[] {
  const found: Stretch<T>[] = []
  for (const [i, { start, end, style }] of runs.entries()) {
    const own = of(style)
    const before = found.at(-1)
    if (own === null) continue
    if (before?.last === i - 1 && before.of === own)
      found[found.length - 1] = { ...before, span: { ...before.span, end }, last: i }
    else found.push({ of: own, span: { start, end }, first: i, last: i })
  }
  return found
}
