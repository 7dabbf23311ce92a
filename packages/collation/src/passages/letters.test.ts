import { describe, expect, test } from "vitest"
import { areSameLetters, isBlank, trimmed } from "./letters.js"

describe("letters", () => {
  test("are the same when they are as many and each is the same", () => {
    expect(areSameLetters("he left", 3, 7, "she left", 4, 8)).toBe(true)
    expect(areSameLetters("he left", 3, 7, "she lent", 4, 8)).toBe(false)
    expect(areSameLetters("he left", 3, 7, "she left", 4, 7)).toBe(false)
    expect(areSameLetters("a", 1, 1, "b", 0, 0)).toBe(true)
  })

  test("are blank, and cut off, where trim says so: asked of every code unit", () => {
    const wrong: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit)
      const text = `x${letter}y${letter}z`
      const { start, end } = trimmed(text, { start: 1, end: 4 })
      const isRight = isBlank(letter, 0, 1) === (letter.trim() === "")
      if (!isRight || text.slice(start, end) !== text.slice(1, 4).trim())
        wrong.push(`U+${unit.toString(16)}`)
    }
    expect(wrong).toEqual([])
  })

  test("that are all blank are cut off whole", () => {
    const { start, end } = trimmed("a   b", { start: 1, end: 4 })
    expect(start).toBe(end)
  })
})
