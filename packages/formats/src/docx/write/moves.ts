/**
 * Moves: what left one place and arrived at another, as `w:moveFrom` and `w:moveTo`.
 *
 * The words that both ends have letter for letter are moved; those that changed on the way are deleted in the one and
 * added in the other, within the same two ranges. A move with an end in a table, one that reaches over a table, and one
 * whose range would meet that of another, are written as a deletion and an addition: Word allows no more.
 */
import type { Collation, Move } from "@variorum/collation"
import { type Anchors, isMeeting, type Stretch } from "./anchors.js"
import { type Atom, atomsWithin } from "./atoms.js"
import { element } from "./markup.js"
import { agreeingWithin } from "./pieces.js"
import type { Signing } from "./writing.js"

/** The two ends of a move, as Word calls them. */
const ENDS = ["w:moveFromRange", "w:moveToRange"] as const

/** Sets the ranges of all moves that Word allows; gives back the atoms that are written as moved. */
export function setMoves(
  { moves }: Collation,
  atoms: Sides<readonly Atom[]>,
  anchors: Anchors,
  signing: Signing,
  author: string,
): ReadonlySet<Atom> {
  const moved = new Set<Atom>()
  const taken: Stretch[] = []
  let count = 0
  for (const move of moves) {
    const ends = endsOf(move, atoms, anchors)
    if (ends === null || isMeeting(ends[0].range, ends[1].range)) continue
    if (ends.some(({ range }) => taken.some((other) => isMeeting(range, other)))) continue
    const name = `move${++count}`
    ends.forEach(({ words, range }, side) => {
      taken.push(range)
      for (const atom of words) moved.add(atom)
      const attributes = signing.by(author)
      const start = element(`${ENDS[side]}Start`, { ...attributes, "w:name": name })
      anchors.set("before", range.first, start)
      anchors.set("after", range.last, element(`${ENDS[side]}End`, { "w:id": attributes["w:id"] }))
    })
  }
  return moved
}

type Sides<T> = readonly [T, T]

interface End {
  readonly range: Stretch
  /** What the other end has as well. */
  readonly words: readonly Atom[]
}

/** The ends of a move, that before first; null where Word does not allow it, or no word is the same at both. */
function endsOf(
  { from, to, within }: Move,
  atoms: Sides<readonly Atom[]>,
  anchors: Anchors,
): Sides<End> | null {
  const isForward = from.witness === 0
  const agreeing = new Set(agreeingWithin(within, isForward ? atoms : [atoms[1], atoms[0]]))
  const endOf = ({ span }: Move["from"], own: readonly Atom[]): End | null => {
    const all = atomsWithin(own, span).filter((atom) => anchors.isAlone(atom))
    // A range begins in the paragraph whose words it holds, not at the end of the one before.
    const alone = all.slice(all.findIndex(({ kind }) => kind !== "mark"))
    const words = alone.filter((atom) => agreeing.has(atom))
    const range = anchors.between(alone)
    const isAllowed = range !== null && !range.isInCell && anchors.isTogether(alone)
    return isAllowed && words.some(({ kind }) => kind === "words") ? { range, words } : null
  }
  const [before, after] = isForward ? [from, to] : [to, from]
  const ends = [endOf(before, atoms[0]), endOf(after, atoms[1])] as const
  return ends[0] === null || ends[1] === null ? null : [ends[0], ends[1]]
}
