import { collate, type Collation, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { compare } from "./comparison/comparison.js"
import { overview } from "./overview.js"

const long = "The committee met in the old hall by the river and heard the report."
const other = "Nobody there had seen the plans before the morning of the vote."
const third = "Afterwards the members went home through the rain without a word."

function pair(before: string, after: string): Collation {
  return collate([witness({ siglum: "A", text: before }), witness({ siglum: "B", text: after })])
}

describe("overview", () => {
  const collation = pair(
    `${long}\n\n${other}\n\n${third}`,
    `${long.replace("old", "new")}\n\n${third}`,
  )
  const { marks, lanes, places } = overview(collation)

  test("shows a cut in the earlier lane alone, a rewording in both", () => {
    expect(marks.map(({ kind, side }) => `${kind} ${side}`)).toEqual([
      "reworded 0",
      "reworded 1",
      "deleted 0",
    ])
    expect(marks.map(({ change }) => change)).toEqual([
      changes(collation)[0]?.id,
      changes(collation)[0]?.id,
      changes(collation)[1]?.id,
    ])
  })

  test("measures level: a cut takes up room in both lanes, as it does side by side", () => {
    const cut = marks.at(-1)
    expect(cut?.start).toBeCloseTo(long.length / (long.length + other.length + third.length), 1)
    expect(lanes[0]).toEqual([{ start: 0, end: 1 }])
    expect(lanes[1]).toEqual([
      { start: 0, end: cut?.start },
      { start: cut?.end, end: 1 },
    ])
  })

  test("knows the place of every passage, those that are the same among them", () => {
    for (const { id } of collation.passages) expect(places.get(id)).toBeDefined()
  })

  test("leaves out what is switched off, and marks unknown words where they are known", () => {
    expect(
      overview(collation, { hidden: { kinds: new Set(["deleted"] as const) } }).marks,
    ).toHaveLength(2)
    const gap = overview(pair(`${long}\n\n[…]\n\n${third}`, `${long}\n\n${other}\n\n${third}`))
    expect(gap.marks.map(({ kind, side }) => [kind, side])).toEqual([["unattested", 1]])
  })

  test("shows a moved phrase at both ends, as one change", () => {
    const moved = pair(
      `${long} In the evening of that long day, ${other.toLowerCase()}`,
      `${long} ${other.replace(".", "")} in the evening of that long day.`,
    )
    const ends = overview(moved).marks.filter(({ kind }) => kind === "moved")
    expect(ends.map(({ side }) => side)).toEqual([0, 1])
    expect(new Set(ends.map(({ change }) => change)).size).toBe(1)
  })
})

describe("a comparison", () => {
  test("is worked out once for each collation and settings", () => {
    const collation = pair(long, third)
    const once = compare(collation, {
      hidden: { kinds: new Set(["deleted"] as const) },
      judgements: [],
    })
    expect(compare(collation, { hidden: { kinds: new Set(["deleted"] as const) } })).toBe(once)
    expect(compare(collation)).not.toBe(once)
    expect(
      compare(pair(long, third), { hidden: { kinds: new Set(["deleted"] as const) } }),
    ).not.toBe(once)
  })
})
