import { describe, expect, test } from "vitest"
import { displayWidth } from "./display-width.js"
import { wrap } from "./wrap.js"

const plainly = (text: string) => text
const struck = (text: string) => `<${text}>`

function lines(text: string, width: number): string[] {
  return wrap([{ text, paint: plainly }], width).map(({ painted }) => painted.trimEnd())
}

describe("displayWidth", () => {
  test.each([
    ["word", 4],
    ["тов", 3],
    ["他走了", 6],
    ["e\u0301", 1],
    ["👨‍👩‍👧", 2],
    ["🇫🇷", 2],
    ["ｗ", 2],
    ["", 0],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe("wrap", () => {
  test("breaks lines at spaces", () => {
    expect(lines("One two three four", 9)).toEqual(["One two", "three", "four"])
  })

  test("fills a line to its last cell", () => {
    expect(lines("One two", 7)).toEqual(["One two"])
    expect(lines("One two", 6)).toEqual(["One", "two"])
  })

  test("counts wide letters as two cells", () => {
    expect(lines("他走了 他走了", 7)).toEqual(["他走了", "他走了"])
  })

  test("breaks a word that is wider than a line, never inside a letter", () => {
    expect(lines("abcdefgh", 3)).toEqual(["abc", "def", "gh"])
    expect(lines("👨‍👩‍👧👨‍👩‍👧", 3)).toEqual(["👨‍👩‍👧", "👨‍👩‍👧"])
    expect(lines("他走了", 3)).toEqual(["他", "走", "了"])
  })

  test("keeps the line ends that it is given", () => {
    expect(lines("One\ntwo\n\nthree", 20)).toEqual(["One", "two", "", "three"])
  })

  test("keeps together a word that is painted in two ways", () => {
    const runs = [
      { text: "One work", paint: plainly },
      { text: "ing", paint: struck },
    ]
    expect(wrap(runs, 9).map(({ painted }) => painted.trimEnd())).toEqual(["One", "work<ing>"])
  })

  test("never lets a colour reach over a line's end, and paints a phrase at one stroke", () => {
    const painted = wrap([{ text: "One two three", paint: struck }], 7).map((line) => line.painted)
    expect(painted).toEqual(["<One two>", "<three>"])
  })

  test("fences right-to-left words off", () => {
    expect(lines("שלום", 20)).toEqual(["\u2068שלום\u2069"])
  })

  test("loses nothing", () => {
    const text = "Some  words   and averyveryverylongone 他走了 x"
    for (let width = 1; width < 30; width++) {
      expect(lines(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""))
    }
  })

  test("takes a line of ten million letters in its stride", { timeout: 10_000 }, () => {
    expect(lines("x".repeat(10_000_000), 80)).toHaveLength(125_000)
  })
})
