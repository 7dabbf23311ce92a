import { describe, expect, test } from "vitest"
import { fragmentOf, fragmentOfAll, listOf, namesIn, readFragment } from "./fragment.js"

describe("the fragment of an address", () => {
  test("can be read by people", () => {
    const state = new Map([
      ["display", "inline"],
      ["hidden-kinds", "deleted,added"],
    ])
    expect(fragmentOf(state)).toBe("#variorum:display=inline&hidden-kinds=deleted,added")
    expect(fragmentOf(state, "the.letter")).toContain("the%2Eletter.display=inline")
  })

  test("is empty where nothing is to be kept", () => {
    expect(fragmentOf(new Map())).toBe("")
    expect(readFragment("")).toEqual(new Map())
  })

  test("gives back what was put in, of several views, whatever their names and texts", () => {
    const states = new Map([
      ["", new Map([["speakers", listOf(["Smith, J.", "Ежов", "a\\b", "x=y&z"])]])],
      ["one.two=three", new Map([["words", "scholarly"]])],
      ["письмо", new Map([["change", "p-1#2%"]])],
    ])
    expect(readFragment(fragmentOfAll(states))).toEqual(states)
  })

  test("is left alone where it is somebody else's, and read as far as it makes sense where it is ours", () => {
    expect(readFragment("#chapter-2")).toBeNull()
    expect(readFragment("#variorum:display=inline&&=x&y&%E0%A4%A=1&words=%E0%A4%A")).toEqual(
      new Map([["", new Map([["display", "inline"]])]]),
    )
  })

  test("parts names by commas, and lets a name have some", () => {
    for (const names of [[], ["a"], ["a,b", "c"], ["\\", ","], ["Smith, J.", ""]])
      expect(namesIn(listOf(names))).toEqual(names.length === 1 && names[0] === "" ? [] : names)
  })
})
