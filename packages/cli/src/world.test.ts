import { describe, expect, test } from "vitest"
import { showsColour, widthOf } from "./world.js"

describe("the terminal's width", () => {
  test("is what COLUMNS wishes, then what the terminal says, then 80", () => {
    expect(widthOf("120", 60)).toBe(120)
    expect(widthOf(undefined, 60)).toBe(60)
    expect(widthOf("wide", undefined)).toBe(80)
    expect(widthOf("-5", 0)).toBe(80)
  })
})

describe("colour", () => {
  test("is shown on a terminal only, and not against NO_COLOR", () => {
    expect(showsColour({}, true)).toBe(true)
    expect(showsColour({}, false)).toBe(false)
    expect(showsColour({ NO_COLOR: "1" }, true)).toBe(false)
    expect(showsColour({ NO_COLOR: "" }, true)).toBe(true)
    expect(showsColour({ TERM: "dumb" }, true)).toBe(false)
  })
})
