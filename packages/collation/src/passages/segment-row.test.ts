import { expect, test } from "vitest"
import { NOTHING, SegmentRow, UNKNOWN, WORDS } from "./segment-row.js"
import { AGREED, UNATTESTED, weigh } from "./weigh.js"

/** "I think that" in both │ "Yagoda" before │ "he" after, opposite an omission. */
function row(): SegmentRow {
  const made = new SegmentRow(1)
  made.push(WORDS, 8, WORDS, 8, AGREED)
  made.extend(13, 13)
  made.push(WORDS, 20, NOTHING, 13, weigh("Yagoda ", ""))
  made.push(UNKNOWN, 24, WORDS, 16, UNATTESTED)
  return made
}

const all = (of: SegmentRow, origin: readonly [number, number]) =>
  of.segments(0, of.count, [0, 0], origin)

test("segments come back as they went in, more of them than were expected", () =>
  expect(all(row(), [0, 0])).toEqual([
    {
      readings: [
        { kind: "words", span: { start: 0, end: 13 } },
        { kind: "words", span: { start: 0, end: 13 } },
      ],
      weight: "none",
      class: null,
    },
    {
      readings: [
        { kind: "words", span: { start: 13, end: 20 } },
        { kind: "nothing", at: 13 },
      ],
      weight: "substantive",
      class: "wording",
    },
    {
      readings: [
        { kind: "unknown", span: { start: 20, end: 24 } },
        { kind: "words", span: { start: 13, end: 16 } },
      ],
      weight: "none",
      class: "unattested",
    },
  ]))

test("segments are told from an origin on, and some of them alone", () => {
  const [, second] = all(row(), [100, 1000])
  expect(second?.readings).toEqual([
    { kind: "words", span: { start: 113, end: 120 } },
    { kind: "nothing", at: 1013 },
  ])
  expect(row().segments(1, 2, [13, 13], [100, 1000])).toEqual([second])
})

test("segments that are replaced by themselves are the same", () => {
  const made = row()
  made.replace(1, all(made, [0, 0]).slice(1))
  expect(all(made, [0, 0])).toEqual(all(row(), [0, 0]))
})

test("a row knows where both texts have something", () =>
  expect([0, 1, 2].map((i) => row().hasBoth(i))).toEqual([true, false, true]))
