import type { Collation, RuleName, Segment } from "@variorum/collation"

/** A difference that a rule hides: in which passage, and what either text has there. */
export interface HiddenPlace {
  /** Id of the passage; of a moved one, at its old place. */
  readonly passage: string
  /** The words of the first witness; empty where it has none. */
  readonly before: string
  readonly after: string
}

/** What one rule hides. A difference that takes two rules to hide stands under both. */
export interface HiddenByRule {
  readonly rule: RuleName
  /** In text order; empty where the rule hides nothing. */
  readonly places: readonly HiddenPlace[]
}

/** What each rule of a collation of two witnesses hides, in the order of its rules; empty without rules. */
export function hiddenByRule(collation: Collation): readonly HiddenByRule[] {
  const hidden = hiddenSegments(collation)
  return (collation.rules ?? []).map(({ name }) => ({
    rule: name,
    places: hidden
      .filter(({ segment }) => segment.rules!.includes(name))
      .map(({ passage, segment, sides }) => ({
        passage,
        before: wordsOf(collation, segment, sides, 0),
        after: wordsOf(collation, segment, sides, 1),
      })),
  }))
}

/** How many differences the rules hide, all together. */
export function hiddenDifferences(collation: Collation): number {
  return hiddenSegments(collation).length
}

interface HiddenSegment {
  readonly passage: string
  readonly segment: Segment
  /** Which witness each of the two readings is of. */
  readonly sides: readonly [number, number]
}

function hiddenSegments({ passages, moves }: Collation): readonly HiddenSegment[] {
  const within = [
    ...passages.map(({ id, segments }) => ({ passage: id, segments, sides: [0, 1] as const })),
    ...moves.map((move) => ({
      passage: move.from.passage,
      segments: move.within,
      sides: [move.from.witness, move.to.witness] as const,
    })),
  ]
  return within.flatMap(({ passage, segments, sides }) =>
    segments
      .filter(({ rules }) => rules !== undefined)
      .map((segment) => ({ passage, segment, sides })),
  )
}

function wordsOf(
  { witnesses }: Collation,
  { readings }: Segment,
  sides: readonly [number, number],
  side: 0 | 1,
): string {
  const reading = readings[side]
  if (reading === undefined || reading.kind === "nothing") return ""
  return witnesses[sides[side]]!.text.slice(reading.span.start, reading.span.end)
}
