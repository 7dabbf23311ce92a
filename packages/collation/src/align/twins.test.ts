import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"

const HARVEST = "The harvest failed in all three districts that year, and the price of bread rose."
const COUNCIL =
  "The council sent two commissions to find out why, and none of them ever came back to report to it."
const SNOW = "Snow lay on the railway until the end of April."

/** Moves and changes of two texts given by their paragraphs. */
function compared(before: readonly string[], after: readonly string[]) {
  const one = witness({ siglum: "A", text: before.join("\n\n") })
  const other = witness({ siglum: "B", text: after.join("\n\n") })
  expect(brokenPromise(one, other)).toBe(null)
  const { moves, passages } = collate([one, other])
  return {
    moves: moves.map(({ from }) => one.text.slice(from.span.start, from.span.end).trim()),
    changes: passages.map(({ change }) => change),
  }
}

describe("paragraphs that changed places around a third", () => {
  test("have moved, and the third stays and shows its edit", () => {
    const edited = COUNCIL.replace("two", "three")
    expect(compared([HARVEST, COUNCIL, SNOW], [SNOW, edited, HARVEST])).toEqual({
      moves: [HARVEST, SNOW],
      changes: ["deleted", "added", "reworded", "deleted", "added"],
    })
  })

  test("are one move where there is no third: that of the lighter", () => {
    expect(compared([HARVEST, SNOW], [SNOW, HARVEST]).moves).toEqual([SNOW])
  })
})

test("a sentence that stands unchanged elsewhere is not a rewording of what took its place", () => {
  expect(compared([HARVEST, COUNCIL], ["Nobody went hungry.", COUNCIL, HARVEST]).moves).toEqual([
    HARVEST,
  ])
})

test("a sentence that both texts have twice says nothing about where it went", () => {
  const { moves } = compared([SNOW, COUNCIL, SNOW], [SNOW, COUNCIL, SNOW])
  expect(moves).toEqual([])
})
