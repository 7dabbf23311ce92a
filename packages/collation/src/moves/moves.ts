/**
 * Moves: sentences that are gone here and turned up there.
 *
 *   before   A. B. C. M. N.        Nothing answers M and N in place, before or after. But each is far more
 *   after    A. M. N'. B. C.       like one sentence elsewhere than like any other, so they moved, as one block.
 *
 * Sought among what is left when everything in place is settled, so a sentence that is said twice is
 * never a move of its twin: the twin is taken. A missed move is noise, a wrong one a false statement:
 * where it is doubtful, no move is claimed. Where two blocks changed places, the lighter one is said to
 * have moved.
 *
 * Found on human alignments: what tells moves from chance is the likeness of the two and their lead over
 * all rivals (alignment-findings, "Moves"); how far apart they stand says nothing.
 */
import type { Budget } from "../budget.js"
import { heaviestInOrder } from "../align/chain.js"
import { RELATED } from "../align/closeness.js"
import type { Group } from "../align/groups.js"
import type { Left } from "./left-over.js"
import { type Candidate, compareLeft } from "./move-candidates.js"
import { MovedBlocks } from "./moved-blocks.js"
import type { Allowed } from "../pins/pinning.js"
import type { Span } from "../span.js"
import { isInCell } from "../tables/tables.js"
import type { Pair, SideName } from "../words/text.js"
import type { WordWeights } from "../align/word-weights.js"

/** A sentence that moved, or several that answer each other. `before` and `after` are ranges of units, ends excluded. */
export interface Moved {
  readonly before: Span
  readonly after: Span
  /** From 0 to 1. */
  readonly confidence: number
}

/** What stands in place and what moved, both in the order of the text before. */
export interface Places {
  readonly groups: readonly Group[]
  readonly moved: readonly Moved[]
}

/** What is known of two whole texts when moves are looked for in them. */
export interface Unanswered {
  readonly left: Readonly<Record<SideName, readonly Left[]>>
  readonly words: WordWeights
  /** Of the two texts; see `closeness`. */
  readonly closeness: number
  /** What pins are against; indices count all sentences of either text. */
  readonly pinning: Pick<Allowed, "forbids">
}

/** What the words tell that a block has in common (in the unit of `information`): about seven ordinary words. Less may be a turn of phrase. */
const LEAST_SHARED = 4
/** Log-odds of the block and half of what its common words tell must come to this much. */
const LEAST_EVIDENCE = 4
const EVIDENCE_PER_SHARED = 0.5
/** Two texts closer than this may be a revision, and those closer than the second are one: there what moved looks it. */
const REVISION = [0.3, 0.6] as const
/** In a revision two sentences must have this share of their words in common … */
const LEAST_DICE = 0.7
/** … but those beside two that moved, in both texts on the same side, less: their neighbours speak for them. In a retelling less still. */
const LEAST_DICE_BESIDE = 0.5
const LEAST_DICE_BESIDE_RETOLD = 0.3
/** Below `RELATED`, so much more evidence is asked. */
const EVIDENCE_PER_CLOSENESS = 25

/** No move is surer than this. */
const SUREST = 0.97

/** Finds what moved among the sentences that stand in no group. Indices count all sentences of either text. */
export function findMoves(
  { left: { before, after }, words, closeness, pinning }: Unanswered,
  budget: Budget,
): Moved[] {
  const candidates = compareLeft(before, after, words, budget, pinning)
  if (candidates.length === 0) return []
  const [retelling, revised] = REVISION
  const isRevision = Math.min(1, Math.max(0, (closeness - retelling) / (revised - retelling)))
  const leastBeside =
    LEAST_DICE_BESIDE_RETOLD + (LEAST_DICE_BESIDE - LEAST_DICE_BESIDE_RETOLD) * isRevision
  const evidence = LEAST_EVIDENCE + EVIDENCE_PER_CLOSENESS * Math.max(0, RELATED - closeness)
  const terms = { words, pinning, alike: LEAST_DICE * isRevision, beside: leastBeside }
  return new MovedBlocks(before, after, candidates, terms)
    .all()
    .filter((block) => sharedBy(block) >= LEAST_SHARED && evidenceOf(block) >= evidence)
    .flatMap((block) => toMoved(before, after, block))
}

function sharedBy(block: readonly Candidate[]): number {
  return block.reduce((sum, { shared }) => sum + shared, 0)
}

function evidenceOf(block: readonly Candidate[]): number {
  return block.reduce((sum, { odds }) => sum + odds, 0) + EVIDENCE_PER_SHARED * sharedBy(block)
}

/**
 * A move for each sentence of a block. The more evidence the block has, the surer are all of them: 0.58 at the
 * least that is claimed, 0.87 at 10. Human alignments have 93 % of what is claimed, so none is beyond doubt.
 */
function toMoved(
  before: readonly Left[],
  after: readonly Left[],
  block: readonly Candidate[],
): Moved[] {
  const confidence = SUREST * (1 - 0.5 ** (evidenceOf(block) / 3))
  const place = (list: readonly Left[], first: number, count: number): Span => {
    const { at } = list[first]!
    return { start: at, end: at + count }
  }
  return block.map(({ row, rows, column, columns }) => ({
    before: place(before, row, rows),
    after: place(after, column, columns),
    confidence,
  }))
}

/** Keeps in place the heaviest of what can keep its order; the rest is what moved. Indices are those of the pair. */
export function keepHeaviest(
  pair: Pair,
  groups: readonly Group[],
  moved: readonly Moved[],
  pinning: Allowed,
): Places {
  if (moved.length === 0) return { groups, moved }
  const all = [...groups, ...moved].map((each) => ({
    each,
    a: each.before.start,
    b: each.after.start,
    weight: weightOf(pair, each, pinning),
  }))
  all.sort((x, y) => x.a - y.a)
  const chain = new Set(heaviestInOrder(all, ({ weight }) => weight))
  return {
    groups: all.filter((thing) => chain.has(thing)).map(({ each }) => each),
    moved: all.filter((thing) => !chain.has(thing)).map(({ each }) => each),
  }
}

/** More than any text tells. */
const HELD = 1e9

/** What the lighter side tells. A group with a gap, an aside, an editors' heading, a cell or a pin in it stays where it is. */
function weightOf(
  { before, after }: Pair,
  { before: one, after: other }: Group | Moved,
  pinning: Allowed,
): number {
  const sides = [before.units.slice(one.start, one.end), after.units.slice(other.start, other.end)]
  const isHeld =
    sides.flat().some((unit) => unit.isEditorial || unit.compared.length === 0) ||
    sides[0]!.some((unit) => isInCell(before, unit) || pinning.has("before", unit.index))
  const [x, y] = sides.map((units) => units.reduce((sum, unit) => sum + unit.information, 0))
  return Math.min(x!, y!) + (isHeld ? HELD : 0)
}
