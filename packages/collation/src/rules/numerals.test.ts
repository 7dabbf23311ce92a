import { describe, expect, test } from "vitest"
import { inFigures, isNumeral } from "./numerals.js"

describe("inFigures", () => {
  test.each([
    ["seven", "7"],
    ["Twenty-one", "21"],
    ["twenty one", "21"],
    ["a hundred", "100"],
    ["one hundred and five", "105"],
    ["two hundred thousand", "200000"],
    ["three thousand and six", "3006"],
    ["the twelfth of May", "the 12th of May"],
    ["twenty-second", "22nd"],
    ["1,300 men", "1300 men"],
    ["١٩٣٦", "1936"],
    ["１９", "19"],
    ["two three", "two three"],
    ["one twenty", "one twenty"],
    ["someone often went", "someone often went"],
    ["3,45 and 1,2", "3,45 and 1,2"],
  ])("writes %j as %j", (words, figures) => expect(inFigures(words)).toBe(figures))
})

describe("isNumeral", () => {
  test("knows figures and English number words, and no others", () => {
    expect(["46", "69.1", "1,300", "28th", "twenty-one", "Third"].filter(isNumeral)).toHaveLength(6)
    expect(["party", "someone", "ten-pin", "", "a"].filter(isNumeral)).toEqual([])
  })
})
