import { describe, expect, test } from "vitest"
import { gapsIn, groupLinks, torn } from "./groups.js"

/** Groups in short, from links in short: `before:after`, and for groups the ranges with their ends. */
function grouped(...links: [before: number, after: number][]): string[] {
  return groupLinks(links.map(([before, after]) => ({ before, after, confidence: 1 }))).map(
    ({ before, after }) => `${before.start}-${before.end}:${after.start}-${after.end}`,
  )
}

describe("groupLinks", () => {
  test("makes a group of every sentence that answers one", () =>
    expect(grouped([0, 0], [1, 1], [4, 2])).toEqual(["0-1:0-1", "1-2:1-2", "4-5:2-3"]))

  test("joins a sentence with the two it was split into, and two with the one they became", () => {
    expect(grouped([0, 0], [0, 1])).toEqual(["0-1:0-2"])
    expect(grouped([0, 0], [1, 0])).toEqual(["0-2:0-1"])
  })

  test("joins many with many that hang together", () =>
    expect(grouped([0, 0], [0, 1], [1, 1], [2, 1], [3, 2])).toEqual(["0-3:0-2", "3-4:2-3"]))

  test("takes in what stands between two linked sentences of a group", () =>
    expect(grouped([0, 0], [0, 3], [1, 4])).toEqual(["0-1:0-4", "1-2:4-5"]))

  test("is as sure as its weakest link", () => {
    const links = [0.9, 0.4, 0.7].map((confidence, after) => ({ before: 0, after, confidence }))
    expect(groupLinks(links).map((group) => group.confidence)).toEqual([0.4])
  })

  test("gives no groups for no links", () => expect(groupLinks([])).toEqual([]))
})

/** Links in short: `[before, after, confidence]`. */
function linked(...links: [before: number, after: number, confidence: number][]) {
  return groupLinks(links.map(([before, after, confidence]) => ({ before, after, confidence })))
}

describe("gapsIn", () => {
  test("gives the sentences between two that became one, with what they became", () => {
    const [group] = linked([1, 5, 1], [4, 5, 1])
    expect(gapsIn(group!, "before")).toEqual([{ start: 2, end: 4, shared: 5 }])
    expect(gapsIn(group!, "after")).toEqual([])
  })

  test("gives none where all are linked", () =>
    expect(gapsIn(linked([1, 5, 1], [2, 5, 1])[0]!, "before")).toEqual([]))
})

describe("torn", () => {
  const moved = (...before: number[]) => ({ before: new Set(before), after: new Set<number>() })
  const ranges = (groups: readonly ReturnType<typeof groupLinks>[number][]) =>
    groups.map(({ before, after }) => [before.start, before.end, after.start, after.end])

  test("keeps the surer of the two links between which sentences have moved", () => {
    expect(ranges(torn(linked([1, 5, 0.9], [4, 5, 0.8])[0]!, moved(2)))).toEqual([[1, 2, 5, 6]])
    expect(ranges(torn(linked([1, 5, 0.8], [4, 5, 0.9])[0]!, moved(2)))).toEqual([[4, 5, 5, 6]])
  })

  test("keeps what else hangs together on either side", () =>
    expect(
      ranges(torn(linked([1, 4, 1], [1, 5, 0.9], [4, 5, 0.8], [4, 6, 1])[0]!, moved(3))),
    ).toEqual([
      [1, 2, 4, 6],
      [4, 5, 6, 7],
    ]))

  test("leaves a group whole in which nothing has moved", () => {
    const [group] = linked([1, 5, 0.9], [4, 5, 0.8])
    expect(torn(group!, moved(0, 7))).toEqual([group])
  })
})
