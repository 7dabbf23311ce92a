import { describe, expect, test } from "vitest"
import { groupLinks } from "./groups.js"

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
