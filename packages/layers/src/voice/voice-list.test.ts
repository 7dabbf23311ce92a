import { describe, expect, test } from "vitest"
import { isFault, readEntry } from "./entry.js"
import { standardVoiceLists } from "./lists/standard.js"
import { listOf } from "./voice.testing.js"
import { faultsIn, parseVoiceLists, printVoiceLists } from "./voice-list.js"

function kindOf(line: string): string {
  const read = readEntry(line)
  return read === null ? "empty" : isFault(read) ? read.kind : "entry"
}

describe("a line of a list", () => {
  test("names an entry by its first form, with a strength", () => {
    expect(readEntry("must, has to = 3")).toMatchObject({
      words: "must",
      strength: 3,
      never: false,
    })
    expect(readEntry("! rather than")).toMatchObject({ words: "rather than", never: true })
  })

  test.each([
    ["  ", "empty"],
    ["so many … that", "entry"],
    ["so many...that = 2", "entry"],
    ["невозможн* = 3", "entry"],
    ["{figures} december", "entry"],
    ["don’t", "entry"],
    ["must,", "no words"],
    ["! ", "no words"],
    ["must = 4", "strength"],
    ["must = ", "strength"],
    ["must = 1 = 2", "strength"],
    ["… that", "gap"],
    ["so … many … that", "gap"],
    ["a*", "stem"],
    ["{anything}", "class"],
    ["<script>", "not a word"],
    ["[a-z]+", "not a word"],
    ["a b c d e f g h i", "long form"],
    ["a".repeat(2000), "long line"],
  ])("%j: %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind)
  })
})

describe("lists", () => {
  test("that come with the program are sound", () => {
    expect(faultsIn(standardVoiceLists)).toEqual([])
  })

  test("are told what is wrong by list and line", () => {
    expect(
      faultsIn([
        listOf("x", "may", "", "a*", "May"),
        listOf("x"),
        { ...listOf(""), language: "English" },
      ]),
    ).toEqual([
      { kind: "stem", list: 0, line: 3, words: "a*" },
      { kind: "entry twice", list: 0, line: 4, words: "May" },
      { kind: "list twice", list: 1, line: null, words: "x" },
      { kind: "no name", list: 2, line: null, words: "" },
      { kind: "language", list: 2, line: null, words: "English" },
    ])
  })

  test("come back from their file as they were", () => {
    expect(parseVoiceLists(printVoiceLists(standardVoiceLists))).toEqual({
      lists: standardVoiceLists,
      faults: [],
    })
  })

  test.each([
    ["", "not JSON"],
    ["null", "not lists"],
    ['{"format":"variorum-voice-lists","version":2,"lists":[]}', "newer version"],
    [
      '{"format":"variorum-voice-lists","version":1,"lists":[{"category":1,"language":"en","entries":[]}]}',
      "not lists",
    ],
    [
      '{"format":"variorum-voice-lists","version":1,"lists":[{"category":"x","language":"en","entries":[7]}]}',
      "not lists",
    ],
    [
      '{"format":"variorum-voice-lists","version":1,"lists":[{"category":"x","language":"en","entries":["a*"]}]}',
      "stem",
    ],
  ])("nothing is taken from %s", (json, kind) => {
    const { lists, faults } = parseVoiceLists(json)
    expect(lists).toEqual([])
    expect(faults.map((fault) => fault.kind)).toEqual([kind])
  })

  test("with more than anybody writes are refused", () => {
    const many = Array.from({ length: 20_001 }, (_, i) => `word${i}`)
    expect(faultsIn([listOf("x", ...many)]).map(({ kind }) => kind)).toEqual(["too many"])
  })
})
