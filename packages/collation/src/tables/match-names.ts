/**
 * Which of two lists of names answers which: rows of two tables by their first cells, columns by their heads.
 *
 *   1. Equal names, in the order of both lists.
 *   2. A name that is left over once in either list is the same, out of order.
 *   3. What is left between two pairs, by likeness, in order.
 */
import type { Budget } from "../budget.js"
import { matchBetween, matchWords } from "../align/match-words.js"

/** A row or a column: what it is called, and all that it says. */
export interface Named {
  readonly name: string
  readonly whole: string
}

/** Two that answer each other; `before` and `after` are indices into the two lists. */
export interface NamePair {
  readonly before: number
  readonly after: number
  /** True where the order of the lists is kept. */
  readonly inPlace: boolean
  /** From 0 to 1; 1 for equal names. */
  readonly likeness: number
}

/** How alike two names must be that are not equal, from 0 to 1: half of their words, or of their pairs of letters. */
const LEAST_LIKENESS = 0.5
/** More letters of a name than this are not compared. */
const LONGEST_NAME = 200
/** Comparing two names costs about as much as this many pairs of words. */
const NAME_STEPS = 50

/** Pairs of names, in the order of the list before. */
export function matchNames(
  before: readonly Named[],
  after: readonly Named[],
  budget: Budget,
): NamePair[] {
  const mates = inOrder(before, after, budget)
  const moved = outOfOrder(before, after, mates)
  const alike = byLikeness(before, after, mates, moved, budget)
  const pairs: NamePair[] = [...moved, ...alike]
  mates.forEach((mate, i) => {
    if (mate >= 0) pairs.push({ before: i, after: mate, inPlace: true, likeness: 1 })
  })
  return pairs.sort((one, other) => one.before - other.before)
}

/** Those that are the same throughout find each other first, so that of two rows of one name each finds its own. */
function inOrder(before: readonly Named[], after: readonly Named[], budget: Budget): Int32Array {
  const zone = { aStart: 0, aEnd: before.length, bStart: 0, bEnd: after.length }
  const [whole, name] = [new Numbering(), new Numbering()]
  const mates = matchWords(
    whole.of(before.map((row) => row.whole)),
    whole.of(after.map((row) => row.whole)),
    [zone],
    budget,
  )
  matchBetween(
    name.of(before.map((row) => row.name)),
    name.of(after.map((row) => row.name)),
    mates,
    budget,
  )
  return mates
}

/** Numbers names alike. One that is empty is like no other. */
class Numbering {
  readonly #numbers = new Map<string, number>()
  #next = 0

  of(names: readonly string[]): Int32Array {
    return Int32Array.from(names, (name) => {
      const known = name === "" ? undefined : this.#numbers.get(name)
      if (known !== undefined) return known
      this.#numbers.set(name, this.#next)
      return this.#next++
    })
  }
}

function outOfOrder(
  before: readonly Named[],
  after: readonly Named[],
  mates: Int32Array,
): NamePair[] {
  const taken = new Set(mates)
  const onceBefore = standingOnce(before, (i) => mates[i]! < 0)
  const onceAfter = standingOnce(after, (j) => !taken.has(j))
  return [...onceBefore].flatMap(([name, i]) => {
    const j = onceAfter.get(name)
    return j === undefined ? [] : [{ before: i, after: j, inPlace: false, likeness: 1 }]
  })
}

function standingOnce(
  list: readonly Named[],
  isFree: (index: number) => boolean,
): Map<string, number> {
  const once = new Map<string, number>()
  const twice = new Set<string>()
  list.forEach(({ name }, i) => {
    if (name === "" || !isFree(i)) return
    if (once.has(name)) twice.add(name)
    once.set(name, i)
  })
  for (const name of twice) once.delete(name)
  return once
}

function byLikeness(
  before: readonly Named[],
  after: readonly Named[],
  mates: Int32Array,
  moved: readonly NamePair[],
  budget: Budget,
): NamePair[] {
  const takenBefore = new Set(moved.map((pair) => pair.before))
  const takenAfter = new Set(moved.map((pair) => pair.after))
  const found: NamePair[] = []
  let [i, j] = [0, 0]
  for (let end = 0; end <= before.length; end++) {
    const mate = end === before.length ? after.length : mates[end]!
    if (mate < 0) continue
    const rows = range(i, end).filter((row) => !takenBefore.has(row))
    const columns = range(j, mate).filter((column) => !takenAfter.has(column))
    if (rows.length * columns.length > 0 && budget.take(rows.length * columns.length * NAME_STEPS))
      for (const pair of bestInOrder(rows, columns, (x, y) => likenessOf(before[x]!, after[y]!)))
        found.push(pair)
    i = end + 1
    j = mate + 1
  }
  return found
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
}

/** The pairs that are most alike in sum and keep the order of both. */
function bestInOrder(
  rows: readonly number[],
  columns: readonly number[],
  likeness: (row: number, column: number) => number,
): NamePair[] {
  const width = columns.length + 1
  const own = rows.map((row) => columns.map((column) => likeness(row, column)))
  const best = new Float64Array((rows.length + 1) * width)
  for (let r = rows.length - 1; r >= 0; r--)
    for (let c = columns.length - 1; c >= 0; c--)
      best[r * width + c] = Math.max(
        best[(r + 1) * width + c]!,
        best[r * width + c + 1]!,
        own[r]![c]! >= LEAST_LIKENESS ? own[r]![c]! + best[(r + 1) * width + c + 1]! : 0,
      )
  const pairs: NamePair[] = []
  for (let r = 0, c = 0; r < rows.length && c < columns.length; ) {
    const here = best[r * width + c]!
    if (here === best[(r + 1) * width + c]) r++
    else if (here === best[r * width + c + 1]) c++
    else {
      const [before, after] = [rows[r]!, columns[c]!]
      pairs.push({ before, after, inPlace: true, likeness: own[r]![c]! })
      r++
      c++
    }
  }
  return pairs
}

/** By the words or the pairs of letters of the names; half where everything is the same but the name. */
function likenessOf(one: Named, other: Named): number {
  const names = Math.max(
    share(wordsOf(one.name), wordsOf(other.name)),
    share(pairsOfLetters(one.name), pairsOfLetters(other.name)),
  )
  const rests = [one, other].map(({ name, whole }) => whole.slice(name.length))
  return rests[0] === rests[1] && rests[0] !== "" ? Math.max(LEAST_LIKENESS, names) : names
}

/** The share of their parts that two names have in common, from 0 to 1. */
function share(x: readonly string[], y: readonly string[]): number {
  if (x.length + y.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of x) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of y) {
    const left = counts.get(pair) ?? 0
    if (left > 0) shared++
    counts.set(pair, left - 1)
  }
  return (2 * shared) / (x.length + y.length)
}

function wordsOf(name: string): string[] {
  return name.slice(0, LONGEST_NAME).split(/\s+/u)
}

function pairsOfLetters(name: string): string[] {
  const letters = Array.from(name.slice(0, LONGEST_NAME))
  return letters.slice(1).map((letter, i) => letters[i]! + letter)
}
