/** Pairs the findings of two witnesses, and says of each what became of it. */
import type { Collation } from "@variorum/collation"
import type { Corrected } from "./corrections.js"
import { type Stretch, stretchesOf } from "./stretches.js"

/**
 * What became of a finding. `kept`: the same entry stands in the same passage. `lost`, `gained`: it does not, and the
 * other witness is whole here. `elsewhere`: of a name or a place, it is not in
 * this passage of the other witness, and stands somewhere else in it: so the text has neither lost nor gained it. `stronger`, `weaker`, `exchanged`: another entry of the list stands opposite, of more,
 * less or the same strength. `unattested`: nobody knows what the other witness has here, so it is neither lost nor gained.
 */
export const VOICE_FATES = [
  "lost",
  "gained",
  "weaker",
  "stronger",
  "exchanged",
  "elsewhere",
  "kept",
  "unattested",
] as const
export type VoiceFate = (typeof VOICE_FATES)[number]

/** A finding, and what became of it. */
export interface ComparedFinding extends Corrected {
  readonly side: 0 | 1
  /** Identifier of the passage that it stands in, for the way there. */
  readonly passage: string
  readonly fate: VoiceFate
  /** What answers it in the other witness: its index there; null where nothing does. */
  readonly partner: number | null
}

/** A finding on one side, with its place in both texts. */
interface Placed {
  readonly index: number
  readonly finding: Corrected
  /** The levels that it takes; see `stretches.ts`. */
  readonly from: number
  readonly to: number
  readonly unit: number
  readonly passage: string
  /** What stands opposite, where nothing answers it. */
  readonly alone: "words" | "nothing" | "unknown"
  fate: VoiceFate | null
  partner: Placed | null
}

/**
 * Findings with their fates. First the same entry opposite itself, then the same entry elsewhere in the passage, then,
 * in lists with a scale, whatever entries stand opposite each other. What is left was lost, or gained, or nobody knows.
 */
export function fatesOf(
  collation: Collation,
  findings: readonly (readonly Corrected[])[],
): [ComparedFinding[], ComparedFinding[]] {
  const stretches = stretchesOf(collation)
  const placed = [place(findings[0]!, stretches[0]), place(findings[1]!, stretches[1])] as const
  const groups = grouped(placed[0], placed[1], ({ unit, finding }) => `${unit} ${finding.category}`)
  for (const [before, after] of groups) pairUp(before, after)
  const named = findings.map((row) => new Set(row.filter(isNamed).map(nameOf)))
  const compared = (side: 0 | 1) =>
    placed[side].map((one): ComparedFinding => {
      const { finding, passage, partner } = one
      const isElsewhere = isNamed(finding) && named[1 - side]!.has(nameOf(finding))
      const fate = one.fate ?? fateAlone(one.alone, side, isElsewhere)
      // Written out, for a book has tens of thousands of them and a spread costs as much as all the rest.
      const { span, category, entry, line, strength, key, correction } = finding
      const answer = partner?.index ?? null
      const found: ComparedFinding = {
        span,
        category,
        entry,
        line,
        strength,
        key,
        side,
        passage,
        fate,
        partner: answer,
      }
      return correction === undefined ? found : { ...found, correction }
    })
  return [compared(0), compared(1)]
}

/** What became of a finding that nothing answers. */
function fateAlone(alone: Placed["alone"], side: 0 | 1, isElsewhere: boolean): VoiceFate {
  if (alone === "unknown") return "unattested"
  return isElsewhere ? "elsewhere" : side === 0 ? "lost" : "gained"
}

/** Names and places are of the whole text: one that stands elsewhere in the other is neither lost nor gained. */
function isNamed({ category }: Corrected): boolean {
  return category === "name" || category === "place"
}

function nameOf({ category, key }: Corrected): string {
  return `${category} ${key}`
}

function place(findings: readonly Corrected[], stretches: readonly Stretch[]): Placed[] {
  let at = 0
  return findings.map((finding, index) => {
    const { start, end } = finding.span
    while (at + 1 < stretches.length && stretches[at]!.span.end <= start) at++
    const first = stretches[at]!
    let last = first
    let alone = first.opposite
    for (let i = at + 1; i < stretches.length && stretches[i]!.span.start < end; i++) {
      if (stretches[i]!.unit !== first.unit) continue
      last = stretches[i]!
      if (last.opposite === "unknown") alone = "unknown"
    }
    const [from, to] = [levelOf(first, start, 0), levelOf(last, end, 1)]
    const { unit, passage } = first
    return { index, finding, from, to, unit, passage, alone, fate: null, partner: null }
  })
}

/** The level of a place in a stretch: its own where the texts agree, either end of the stretch where they differ. */
function levelOf({ span, level, agrees }: Stretch, position: number, isEnd: 0 | 1): number {
  if (!agrees) return isEnd === 1 ? level.end : level.start
  return Math.min(level.end, level.start + position - span.start)
}

function pairUp(before: readonly Placed[], after: readonly Placed[]): void {
  if (before.length === 0 || after.length === 0) return
  const twins = [...grouped(before, after, ({ finding }) => finding.key)]
  for (const [own, others] of twins) meet(own, others, () => true)
  for (const [own, others] of twins) inOrder(open(own), open(others))
  meet(open(before), open(after), haveStrengths)
}

function open(row: readonly Placed[]): Placed[] {
  return row.filter(({ fate }) => fate === null)
}

/** Findings of both sides that have a name in common. */
function grouped(
  before: readonly Placed[],
  after: readonly Placed[],
  by: (one: Placed) => string,
): Iterable<[Placed[], Placed[]]> {
  const groups = new Map<string, [Placed[], Placed[]]>()
  for (const one of before) {
    const name = by(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [[one], []])
    else group[0].push(one)
  }
  // A name that only the later side has pairs with nothing.
  for (const one of after) groups.get(by(one))?.[1].push(one)
  return groups.values()
}

/** Pairs what stands opposite each other, in order. */
function meet(
  before: readonly Placed[],
  after: readonly Placed[],
  mayPair: (one: Placed, other: Placed) => boolean,
): void {
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    const [one, other] = [before[i]!, after[j]!]
    if (one.to <= other.from) i++
    else if (other.to <= one.from) j++
    else if (mayPair(one, other)) {
      join(one, other)
      i++
      j++
    } else if (one.finding.strength === null) i++
    else j++
  }
}

function inOrder(before: readonly Placed[], after: readonly Placed[]): void {
  for (let i = 0; i < Math.min(before.length, after.length); i++) join(before[i]!, after[i]!)
}

function haveStrengths({ finding }: Placed, other: Placed): boolean {
  return finding.strength !== null && other.finding.strength !== null
}

function join(one: Placed, other: Placed): void {
  const fate = fateOf(one.finding, other.finding)
  one.fate = other.fate = fate
  one.partner = other
  other.partner = one
}

function fateOf(before: Corrected, after: Corrected): VoiceFate {
  if (before.key === after.key) return "kept"
  const change = (after.strength ?? 0) - (before.strength ?? 0)
  return change > 0 ? "stronger" : change < 0 ? "weaker" : "exchanged"
}
