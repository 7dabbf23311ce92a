import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { collate, segmentId, witness } from "@variorum/collation"
import type { Collation, Passage, Segment, Span, Witness } from "@variorum/collation"
import { randomEdit } from "@variorum/collation/testing"
import { readPlain } from "@variorum/formats/plain"
import { expect, test } from "vitest"
import { sharedFolder } from "./shared.js"

/** Random edits of a single word, shared out among the pairs. */
const EDITS = 1000
/** Measured: none in 15,000 passages and 20,000 changes. */
const MOST_RENAMED = 0.0005
/** Neighbours of an edit that find another partner: measured, 0.5 % of all passages. */
const MOST_REALIGNED = 0.01

interface Tally {
  /** Passages and changes that an edit left as they were, letter for letter and in the same pairing. */
  passages: number
  segments: number
  /** How many of these were called otherwise afterwards. */
  renamedPassages: number
  renamedSegments: number
  /** Passages away from the edit that were paired or divided otherwise afterwards. */
  realigned: number
}

type Sample = readonly [Witness, Witness]

const folder = new URL("../examples/", import.meta.url)

function example(draft: string, final: string, speakers = false): Sample {
  const [before, after] = [draft, final].map((name) => {
    const bytes = readFileSync(new URL(name, folder))
    return ofBlocks(readPlain({ name, bytes }, { speakers }))
  })
  return [before!, after!]
}

/** Human alignments: some documents of each set, as plain paragraphs. */
function goldSamples(gold: string): Sample[] {
  return ["argrewrite", "aesop", "frankenstein", "gospels"].flatMap((set) =>
    readdirSync(join(gold, set))
      .slice(0, 2)
      .map((name): Sample => {
        const { draft, final } = JSON.parse(readFileSync(join(gold, set, name), "utf8"))
        return [
          ofBlocks(witness({ siglum: "D", text: textOf(draft) })),
          ofBlocks(witness({ siglum: "F", text: textOf(final) })),
        ]
      }),
  )
}

const LONGEST = 6000

function textOf(units: readonly { readonly paragraph: number; readonly text: string }[]): string {
  const joint = (i: number) => (units[i - 1]!.paragraph === units[i]!.paragraph ? " " : "\n\n")
  return units
    .map(({ text }, i) => (i === 0 ? text : joint(i) + text))
    .join("")
    .slice(0, LONGEST)
}

/** A witness made anew of its blocks, its sentences cut anew as well: one that was edited, or as it was. */
function ofBlocks({ siglum, blocks, text }: Witness, edit?: { at: Span; by: string }): Witness {
  const edited = ({ start, end }: Span) =>
    edit === undefined || edit.at.start < start || edit.at.end > end
      ? text.slice(start, end)
      : text.slice(start, edit.at.start) + edit.by + text.slice(edit.at.end, end)
  return witness({
    siglum,
    blocks: blocks.map(({ span, ...block }) => ({ ...block, text: edited(span) })),
  })
}

/** Where a stretch stands after an edit; null where the edit touches it. */
function shifted(span: Span, at: Span, by: string): Span | null {
  if (span.end < at.start) return span
  const shift = by.length - (at.end - at.start)
  return span.start > at.end ? { start: span.start + shift, end: span.end + shift } : null
}

/** The name of everything by what it is: its words' places, as they are or as they would be after an edit. */
function namesOf(
  collation: Collation,
  move: (span: Span, side: number) => Span | null,
): { passages: Map<string, string>; segments: Map<string, string> } {
  const passages = new Map<string, string>()
  const segments = new Map<string, string>()
  for (const passage of collation.passages) {
    const place = placeOf(
      passage.spans.map((span, i) => span && trimmed(collation, span, i)),
      move,
    )
    if (place === null) continue
    passages.set(`${isPaired(passage)} ${place}`, passage.id)
    passage.segments.forEach((segment, i) => {
      const own = segment.class === null ? null : placeOf(spansOf(segment), move)
      if (own !== null) segments.set(`${place} ${own}`, segmentId(collation, passage, i))
    })
  }
  return { passages, segments }
}

function isPaired({ change }: Passage): string {
  return change === "deleted" || change === "added" ? change : "paired"
}

function spansOf({ readings }: Segment): (Span | null)[] {
  return readings.map((reading) => (reading.kind === "nothing" ? null : reading.span))
}

function trimmed({ witnesses }: Collation, { start, end }: Span, i: number): Span {
  const words = witnesses[i]!.text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

function placeOf(
  spans: readonly (Span | null)[],
  move: (span: Span, side: number) => Span | null,
): string | null {
  const moved = spans.map((span, side) => span && move(span, side))
  if (moved.some((span, i) => span === null && spans[i] !== null)) return null
  return moved.map((span) => (span === null ? "–" : `${span.start}–${span.end}`)).join(" ")
}

function measure(sample: Sample, edits: number, tally: Tally): void {
  const whole = collate(sample)
  for (let seed = 1; seed <= edits; seed++) {
    const side = seed % 2
    const edit = randomEdit(sample[side]!.text, seed)
    const { at, by } = edit
    const edited = sample.map((one, i) => (i === side ? ofBlocks(one, edit) : one))
    const later = namesOf(collate(edited), (span) => span)
    const earlier = namesOf(whole, (span, i) => (i === side ? shifted(span, at, by) : span))
    for (const [place, id] of earlier.passages) {
      const now = later.passages.get(place)
      if (now === undefined) tally.realigned++
      else tally.passages++
      if (now !== undefined && now !== id) tally.renamedPassages++
    }
    for (const [place, id] of earlier.segments) {
      const now = later.segments.get(place)
      if (now === undefined) continue
      tally.segments++
      if (now !== id) tally.renamedSegments++
    }
  }
}

test("what a random edit of a word does not touch keeps its identifier, a thousand times", () => {
  const gold = sharedFolder("gold")
  const samples = [
    example("yezhov-letter/draft.txt", "yezhov-letter/final.txt"),
    example("plenum-1936/unpublished.txt", "plenum-1936/published.txt", true),
    example("gettysburg/nicolay.txt", "gettysburg/bliss.txt"),
    ...(gold === null ? [] : goldSamples(gold)),
  ]
  const tally = { passages: 0, segments: 0, renamedPassages: 0, renamedSegments: 0, realigned: 0 }
  for (const sample of samples) measure(sample, Math.ceil(EDITS / samples.length), tally)
  expect(tally.passages).toBeGreaterThan(EDITS)
  expect(tally.segments).toBeGreaterThan(EDITS)
  const shares = [tally.renamedPassages / tally.passages, tally.renamedSegments / tally.segments]
  expect(Math.max(...shares), JSON.stringify(tally)).toBeLessThan(MOST_RENAMED)
  expect(tally.realigned / tally.passages, JSON.stringify(tally)).toBeLessThan(MOST_REALIGNED)
}, 120_000)
