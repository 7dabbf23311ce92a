import { describe, expect, test } from "vitest"
import { areSameLetters, isBlank, withoutSpaceBefore, withoutSpaceBehind } from "./letters.js"

describe("letters", () => {
  test("are the same when they are as many and each is the same", () => {
    expect(areSameLetters("he left", 3, 7, "she left", 4, 8)).toBe(true)
    expect(areSameLetters("he left", 3, 7, "she lent", 4, 8)).toBe(false)
    expect(areSameLetters("he left", 3, 7, "she left", 4, 7)).toBe(false)
    expect(areSameLetters("a", 1, 1, "b", 0, 0)).toBe(true)
  })

  test("are blank where trim says so: asked of every code unit", () => {
    const wrong: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit)
      if (isBlank(`x${letter}${letter}`, 1, 3) !== (letter.trim() === ""))
        wrong.push(`U+${unit.toString(16)}`)
    }
    expect(wrong).toEqual([])
  })

  test("begin and end where the white space around them does", () => {
    expect(withoutSpaceBefore("a \u00a0b c  d", 1, 8)).toBe(3)
    expect(withoutSpaceBehind("a \u00a0b c  d", 1, 8)).toBe(6)
    expect([withoutSpaceBefore("a   b", 1, 4), withoutSpaceBehind("a   b", 1, 4)]).toEqual([4, 1])
  })

  test("are blank where there are none", () => expect(isBlank("x", 1, 1)).toBe(true))
})
