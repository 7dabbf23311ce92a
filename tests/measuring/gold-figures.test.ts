import { expect, test } from "vitest"
import { compareWithRecord, figures, SLACK } from "../../scripts/gold-figures.mjs"

/** Scores in which every metric of every set is the same. */
function everywhere(value: number, pred: number) {
  return () => ({ p: value, r: value, f: value, pred })
}

test("a run as good as can be reaches every target", () => {
  const { table, worse } = compareWithRecord(everywhere(1, 0))
  expect(worse).toEqual([])
  expect(table).not.toContain("not reached")
})

test("a figure that fell by more than half a point is named", () => {
  const { worse } = compareWithRecord(everywhere(0, 1000))
  expect(worse).toEqual(figures.map(({ name }) => name))
})

test("a figure may fall by half a point, and no further", () => {
  const recorded = figures[0]!.recorded / 100
  const name = figures[0]!.name
  const within = compareWithRecord(everywhere(recorded - SLACK / 100 + 0.0001, 0))
  const beyond = compareWithRecord(everywhere(recorded - SLACK / 100 - 0.0001, 0))
  expect(within.worse).not.toContain(name)
  expect(beyond.worse).toContain(name)
})
