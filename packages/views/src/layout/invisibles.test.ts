import { describe, expect, test } from "vitest"
import { disguises, spacings } from "./invisibles.js"

describe("disguises", () => {
  test.each([
    ["a\u200bb", "zero-width space"],
    ["a\ufeffb", "byte order mark"],
    ["a\u00adb", "soft hyphen"],
    ["co\u2010operate", "hyphen of another kind"],
    ["a\u202eb", "text direction control"],
    ["a\u2066b", "text direction control"],
    ["a\0b", "NUL"],
    ["a\u0007b", "control character"],
    ["a\u{e0041}b", "tag characters"],
    ["a\ud800b", "broken character"],
    ["pr\u0430vda", "Latin and Cyrillic letters mixed"],
    ["l\u03bfgos", "Latin and Greek letters mixed"],
  ])("names what hides in %j", (text, name) => {
    expect(disguises(text)).toEqual([name])
  })

  test("finds nothing in honest words of any script", () => {
    for (const text of ["Правда and truth", "λόγος, logos", "naïve 🦊", "שלום", "don’t"])
      expect(disguises(text)).toEqual([])
  })
})

describe("spacings", () => {
  test.each([
    ["a\u00a0b", "no-break space"],
    ["a  b", "several spaces"],
    ["a\tb", "tab"],
    ["a\nb", "line break"],
  ])("names the white space in %j", (text, name) => {
    expect(spacings(text)).toEqual([name])
  })

  test("finds nothing in single spaces", () => {
    expect(spacings("one two")).toEqual([])
  })
})
