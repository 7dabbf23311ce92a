import { type Collation, countWords, type Witness } from "@variorum/collation"
import { type Comparison, compare, type Leaf } from "./comparison/comparison.js"
import { countsOf, KINDS } from "./comparison/counts.js"
import { speakerOf } from "./comparison/switched-off.js"
import type { ViewOptions } from "./options.js"
import type { ChangeKind, Count } from "./row.js"

/** What a comparison comes to, part by part. */
export interface Tally {
  /** The two texts, the earlier first. */
  readonly witnesses: readonly [TallyWitness, TallyWitness]
  readonly whole: TallyPart
  /** One for each heading; one with an empty name for what stands before the first. Empty where there is no heading. */
  readonly sections: readonly TallyPart[]
  /** One for each speaker; one with an empty name for what nobody is named for. Empty where nobody is named. */
  readonly speakers: readonly TallyPart[]
}

/** A text, and how it has come down to us. */
export interface TallyWitness {
  /** What it is called over its column. */
  readonly name: string
  /** The writer's words in it. */
  readonly words: number
  /** "Draft: autograph", or that the kind of evidence is not stated. */
  readonly evidence: string
}

/** One part of the comparison, with a line for each kind of change in it. */
export interface TallyPart {
  readonly name: string
  /** Kinds of which there are none are left out; empty where nothing changed. */
  readonly lines: readonly TallyLine[]
}

/** How much of one kind. Over all parts they add up to what `summary` counts. */
export interface TallyLine extends Count {
  readonly kind: ChangeKind
  readonly label: string
  /** What kind of evidence the words are taken from: that of the text that has them, or of both. */
  readonly evidence: string
}

/**
 * Passages and words of each kind, in all, by section and by speaker, each count with the kind of evidence behind it.
 *
 * A section goes from one heading, of either text, to the next. What moved is counted where it stood before, its words
 * at both ends. Passages that are switched off are counted; differences that are left unmarked are not.
 */
export function tally(collation: Collation, options: ViewOptions = {}): Tally {
  const comparison = compare(collation, options)
  const { phrases } = comparison.settings
  const witnesses = ([0, 1] as const).map((side) => {
    const witness = comparison.witnesses[side]
    const name = phrases.headOf(witness, side)
    return {
      name,
      words: wordsIn(witness),
      evidence: phrases.tally.evidence(name, witness.kind ?? ""),
    }
  }) as unknown as readonly [TallyWitness, TallyWitness]
  const partOf = (part: Part) => tallyPart(comparison, witnesses, part)
  return {
    witnesses,
    whole: partOf({ name: "", leaves: comparison.leaves }),
    sections: unlessUnnamed(sectionsIn(comparison)).map(partOf),
    speakers: unlessUnnamed(speakersIn(comparison)).map(partOf),
  }
}

function wordsIn(witness: Witness): number {
  return countWords(witness, { start: 0, end: witness.text.length })
}

function tallyPart(
  comparison: Comparison,
  witnesses: Tally["witnesses"],
  { name, leaves }: Part,
): TallyPart {
  const counts = countsOf(comparison, leaves)
  const lines = KINDS.filter((kind) => counts[kind].passages > 0 || counts[kind].words > 0)
  return {
    name,
    lines: lines.map((kind) => ({
      kind,
      ...counts[kind],
      label: comparison.settings.phrases.title[kind],
      evidence: evidenceOf(witnesses, kind, leaves),
    })),
  }
}

/** A cut is told by the earlier text, an addition by the later; unattested words by whichever has them; the rest by both. */
function evidenceOf(
  witnesses: Tally["witnesses"],
  kind: ChangeKind,
  leaves: readonly Leaf[],
): string {
  const sides = new Set(leaves.filter((leaf) => leaf.kind === kind).map(({ side }) => side))
  const isOfOne =
    kind === "deleted" || kind === "added" || (kind === "unattested" && sides.size === 1)
  return witnesses
    .filter((_, side) => !isOfOne || sides.has(side as 0 | 1))
    .map(({ evidence }) => evidence)
    .join("; ")
}

/** Some passages that belong together. */
interface Part {
  readonly name: string
  readonly leaves: readonly Leaf[]
}

/** The parts; none where not one of them has a name. */
function unlessUnnamed(parts: readonly Part[]): readonly Part[] {
  return parts.some(({ name }) => name !== "") ? parts : []
}

/** In text order. Two sections may have the same heading. */
function sectionsIn(comparison: Comparison): readonly Part[] {
  const parts: { name: string; leaves: Leaf[] }[] = []
  for (const leaf of comparison.leaves) {
    const heading = headingOf(comparison, leaf)
    const last = parts.at(-1)
    if (heading !== null) parts.push({ name: heading, leaves: [leaf] })
    else if (last !== undefined) last.leaves.push(leaf)
    else parts.push({ name: "", leaves: [leaf] })
  }
  return parts
}

/** The heading that a passage begins with, as the later text has it where both have one; null where it begins with none. */
function headingOf({ witnesses }: Comparison, { blocks }: Leaf): string | null {
  for (const side of [1, 0] as const) {
    const block = witnesses[side].blocks[blocks[side]?.first ?? -1]
    if (block?.kind === "heading")
      return witnesses[side].text
        .slice(block.span.start, block.span.end)
        .replace(/\s+/gu, " ")
        .trim()
  }
  return null
}

/** In the order in which they first speak. */
function speakersIn(comparison: Comparison): readonly Part[] {
  const parts = new Map<string, { name: string; leaves: Leaf[] }>()
  for (const leaf of comparison.leaves) {
    const name = speakerOf(comparison, leaf) ?? ""
    const part = parts.get(name) ?? { name, leaves: [] }
    part.leaves.push(leaf)
    parts.set(name, part)
  }
  return [...parts.values()]
}
