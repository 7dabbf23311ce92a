import type { WordWeights } from "../align/word-weights.js"
import { numberOfWords } from "../align/twins.js"
import type { Budget } from "../budget.js"
import type { Left } from "../moves/left-over.js"
import type { Moved, Unanswered } from "../moves/moves.js"
import type { Span } from "../span.js"
import type { SideName } from "../words/text.js"

/** Neighbouring sentences: the index of the first, and how many. */
type Sentences = readonly [number, number]

/** A sentence by its side and index, what its words weighed, and what that hung on. */
interface Weighed {
  readonly side: SideName
  readonly index: number
  readonly weights: readonly number[]
  readonly counts: Int32Array
}

/** What was found among sentences without a partner, and all that it depended on. */
interface Known {
  readonly depends: readonly number[]
  /** The sentences whose words were weighed. */
  readonly weighed: readonly Weighed[]
  readonly moved: readonly {
    readonly before: Sentences
    readonly after: Sentences
    readonly confidence: number
  }[]
}

/**
 * Remembers what moved. As long as the sentences without a partner have the same words, stand in the same order with the
 * same neighbours, and their words weigh the same, the same has moved, wherever they stand now.
 */
export class RememberedMoves {
  #known: Known | null = null
  /** False before the first question: most texts are compared once, and remembering costs something. */
  #isAskedAgain = false

  /**
   * What `find` gives, or gave when it was last asked for the same; indices in `Moved` count all sentences. What was found
   * before the budget ran out is not remembered.
   */
  of(unanswered: Omit<Unanswered, "pinning">, budget: Budget, find: () => Moved[]): Moved[] {
    if (!this.#isAskedAgain) {
      this.#isAskedAgain = true
      return find()
    }
    const { left, words } = unanswered
    const depends = dependsOn(unanswered)
    const known = this.#known
    if (known !== null && areEqual(known.depends, depends) && weighTheSame(known, left, words))
      return known.moved.map(({ before, after, confidence }) => ({
        before: rangeOf(left.before, before),
        after: rangeOf(left.after, after),
        confidence,
      }))
    const moved = find()
    if (budget.exhausted) return moved
    const places = { before: indicesOf(left.before), after: indicesOf(left.after) }
    this.#known = {
      depends,
      weighed: (["before", "after"] as const).flatMap((side) =>
        left[side].flatMap(({ unit }, index): Weighed[] =>
          words.hasWeighed(unit)
            ? [{ side, index, weights: words.listOf(unit), counts: words.countsOf(unit) }]
            : [],
        ),
      ),
      moved: moved.map(({ before, after, confidence }) => ({
        before: [places.before.get(before.start)!, before.end - before.start],
        after: [places.after.get(after.start)!, after.end - after.start],
        confidence,
      })),
    }
    return moved
  }
}

function rangeOf(left: readonly Left[], [index, count]: Sentences): Span {
  const { at } = left[index]!
  return { start: at, end: at + count }
}

function indicesOf(left: readonly Left[]): ReadonlyMap<number, number> {
  return new Map(left.map(({ at }, i) => [at, i]))
}

/** Everything but the weights of words: which words, what they tell, who stands beside whom, and what lies between. */
function dependsOn({ left, closeness, words }: Omit<Unanswered, "pinning">): number[] {
  const depends = [closeness, words.size, left.before.length, left.after.length]
  const ranks = ranksOf(left.before, left.after)
  for (const list of [left.before, left.after])
    list.forEach(({ unit, at, passed }, i) => {
      const apart = Math.min(FAR, at - (list[i - 1]?.at ?? -FAR))
      depends.push(numberOfWords(unit), unit.information, apart, ranks.get(passed)!)
    })
  return depends
}

/** Sentences at least so far from each other are not neighbours, however far it is; blocks look past fewer. */
const FAR = 8

/** How many different numbers of groups stand before each: whether two sentences would cross a group hangs on no more. */
function ranksOf(before: readonly Left[], after: readonly Left[]): ReadonlyMap<number, number> {
  const passed = new Set([...before, ...after].map((each) => each.passed))
  const sorted = Float64Array.from(passed).sort()
  return new Map(Array.from(sorted, (each, rank) => [each, rank]))
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, i) => number === other[i])
}

function weighTheSame(
  { weighed }: Known,
  left: Readonly<Record<SideName, readonly Left[]>>,
  words: WordWeights,
): boolean {
  return weighed.every(({ side, index, weights, counts }) => {
    const { unit } = left[side][index]!
    return words.hasCounts(unit, counts) || areEqual(words.listOf(unit), weights)
  })
}
