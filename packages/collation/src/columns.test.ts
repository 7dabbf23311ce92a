import { describe, expect, test } from "vitest"
import { collate } from "./collate.js"
import type { Collation, Passage, Reading, Segment } from "./collation.js"
import { checkColumns } from "./columns.js"
import { after, before, randomPair } from "./testing.js"

const marked = "He left. <del>It was late. </del>We <del>stayed </del><ins>slept </ins>there."
const collation = collate([before(marked), after(marked)])

/** The collation with each of its segments altered, or dropped where null is given back. */
function spoilt(alter: (segment: Segment) => Segment | null): Collation {
  const passages = collation.passages.map((passage) => ({
    ...passage,
    segments: passage.segments.map(alter).filter((segment) => segment !== null),
  }))
  return { ...collation, passages }
}

/** The passages with the span of the first witness altered. */
function withSpans(
  alter: (span: { start: number; end: number }) => Passage["spans"][0],
): Collation {
  const passages = collation.passages.map((passage) => {
    const [span, ...others] = passage.spans
    return { ...passage, spans: [span ? alter(span) : null, ...others] as Passage["spans"] }
  })
  return { ...collation, passages }
}

function shifted(reading: Reading, by: number): Reading {
  if (reading.kind === "nothing") return { ...reading, at: reading.at + by }
  return { ...reading, span: { start: reading.span.start, end: reading.span.end + by } }
}

describe("checkColumns", () => {
  test("finds no fault where both columns give back their texts", () =>
    expect(checkColumns(collation)).toBe(null))

  test("names the witness that lost a reading", () =>
    expect(
      checkColumns(spoilt((each) => (each.readings[1]?.kind === "nothing" ? null : each))),
    ).toMatch(/^Witness [AB]: /u))

  test("names the witness of which a letter was left out, and not the other", () => {
    const fault = spoilt(({ readings: [one, other], ...rest }) => ({
      ...rest,
      readings: [one!, other!.kind === "words" ? shifted(other!, -1) : other!],
    }))
    expect(checkColumns(fault)).toMatch(/^Witness B: /u)
  })

  test("finds a place of nothing that is not where it says", () => {
    const fault = spoilt(({ readings, ...rest }) => ({
      ...rest,
      readings: readings.map((each) => (each.kind === "nothing" ? shifted(each, 1) : each)),
    }))
    expect(checkColumns(fault)).toMatch(/^Witness B: /u)
  })

  test("finds a passage that begins or ends elsewhere than its readings", () => {
    expect(checkColumns(withSpans((span) => ({ ...span, start: span.start + 1 })))).toMatch(
      /begins/u,
    )
    expect(checkColumns(withSpans((span) => ({ ...span, end: span.end + 1 })))).toMatch(/ends/u)
  })

  test("finds words that stand in no reading at all", () => {
    const [one, other] = collation.witnesses
    const longer = { ...collation, witnesses: [one!, { ...other!, text: `${other!.text} More.` }] }
    expect(checkColumns(longer)).toMatch(/^Witness B: /u)
  })

  test("finds no fault in 300 random pairs", () => {
    for (let seed = 1; seed <= 300; seed++)
      expect(checkColumns(collate(randomPair(seed))), `seed ${seed}`).toBe(null)
  })
})
