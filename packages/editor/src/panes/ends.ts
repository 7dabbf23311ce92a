import type { Collation, Move, Passage, Place } from "@variorum/collation"

/** What moved out of a passage, or into it. */
export interface Ends {
  /** True where all of it moved. */
  readonly isWhole: boolean
  /** The phrases of it that moved; one, the passage itself, where all of it did. */
  readonly places: readonly Place[]
  /** The passages at the other ends. */
  readonly partners: readonly string[]
  /** Alike for what is drawn alike, wherever the passage stands. */
  readonly key: string
}

/** Whoever draws asks for them again and again. */
const known = new WeakMap<Collation, ReadonlyMap<string, Ends>>()

/** The passages that something moved out of, or into, by their names. */
export function endsOfMoves(collation: Collation): ReadonlyMap<string, Ends> {
  const ends = known.get(collation) ?? workOut(collation)
  known.set(collation, ends)
  return ends
}

function workOut({ moves, passages }: Collation): ReadonlyMap<string, Ends> {
  const named = new Set(moves.flatMap(({ from, to }) => [from.passage, to.passage]))
  const found = new Map(
    moves.length === 0
      ? []
      : passages.filter(({ id }) => named.has(id)).map((each) => [each.id, each]),
  )
  const ends = new Map<string, Ends>()
  const add = (passage: Passage | undefined, place: Place, partner: string, isWhole: boolean) => {
    if (passage === undefined) return
    const old = ends.get(passage.id)
    const at = passage.spans[place.witness]?.start ?? 0
    ends.set(passage.id, {
      isWhole: isWhole || old?.isWhole === true,
      places: [...(old?.places ?? []), place],
      partners: [...(old?.partners ?? []), partner],
      key: `${old?.key ?? ""} ${isWhole} ${place.span.start - at} ${place.span.end - at} ${partner}`,
    })
  }
  for (const move of moves) {
    const [from, to] = [found.get(move.from.passage), found.get(move.to.passage)]
    const isWhole = isAll(from, move.from, 0) && isAll(to, move.to, 1)
    add(from, move.from, move.to.passage, isWhole)
    add(to, move.to, move.from.passage, isWhole)
  }
  return ends
}

/** True where a passage that only one witness has moved from end to end; the space behind it counts for nothing. */
function isAll(passage: Passage | undefined, { span }: Move["from"], side: 0 | 1): boolean {
  const own = passage?.spans[side] ?? null
  if (passage === undefined || own === null || passage.spans[side === 0 ? 1 : 0] !== null)
    return false
  const last = passage.segments.at(-1)?.readings[side]
  const end = last?.kind === "words" ? last.span.end : own.end
  return span.start <= own.start && span.end >= Math.min(own.end, end)
}
