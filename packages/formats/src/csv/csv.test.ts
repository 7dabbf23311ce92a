import { UnreadableSource } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { readWitness } from "../read.js"
import { readCsv } from "./index.js"
import { parseCsv } from "./parse.js"

function source(text: string, name = "table.csv") {
  return { name, bytes: new TextEncoder().encode(text) }
}

function faultOf(text: string): UnreadableSource {
  try {
    parseCsv(text, "table.csv")
  } catch (error) {
    if (error instanceof UnreadableSource) return error
    throw error
  }
  throw new Error("no fault was found")
}

describe("parseCsv", () => {
  test.for([
    ["", []],
    ["a", [["a"]]],
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,,\n,b",
      [
        ["a", "", ""],
        ["", "b"],
      ],
    ],
    ["a,b\n\n\nc", [["a", "b"], ["c"]]],
    ['"a, b","c"', [["a, b", "c"]]],
    ['"""Other""",17.7', [['"Other"', "17.7"]]],
    [
      '"a\nb",c\nd,e',
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    ['5" nails,3', [['5" nails', "3"]]],
    [
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ['"a;b;c",d', [["a;b;c", "d"]]],
    [
      "Reason, in words, as given;Share\nSpies;1,0\nOther;17,7",
      [
        ["Reason, in words, as given", "Share"],
        ["Spies", "1,0"],
        ["Other", "17,7"],
      ],
    ],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ] as const)("reads %j", ([text, rows]) => expect(parseCsv(text, "t")).toEqual(rows))

  test.for([
    ['a,b\n"c,d\ne', "table.csv, line 2"],
    ['"a\nb","c"d', "table.csv, line 2"],
    ['a\n"b\nc"\n"', "table.csv, line 4"],
  ] as const)("says in which line the quotation marks of %j are wrong", ([text, where]) => {
    const fault = faultOf(text)
    expect(fault.code).toBe("csv-quote")
    expect(fault.where).toBe(where)
  })

  test("reads a field of a million quotation marks in no time", () => {
    const start = performance.now()
    expect(parseCsv(`"${'""'.repeat(1_000_000)}"`, "t")[0]![0]).toHaveLength(1_000_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe("readCsv", () => {
  test("makes a cell of every field, empty ones too, by row and column", () => {
    const { blocks, text } = readCsv(source("Reason,Share\nSpies, 1.0 \nOther,"))
    expect(
      blocks.map(({ kind, row, column, span }) => [
        kind,
        row,
        column,
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      ["cell", 0, 0, "Reason"],
      ["cell", 0, 1, "Share"],
      ["cell", 1, 0, "Spies"],
      ["cell", 1, 1, "1.0"],
      ["cell", 2, 0, "Other"],
      ["cell", 2, 1, ""],
    ])
  })

  test("is chosen by the name of the file, or by its media type", () => {
    expect(readWitness(source("a,b")).blocks.map(({ kind }) => kind)).toEqual(["cell", "cell"])
    const typed = { ...source("a,b", "table"), mediaType: "text/csv; charset=utf-8" }
    expect(readWitness(typed).blocks).toHaveLength(2)
    expect(readWitness(source("a,b", "table.txt")).blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
    ])
  })
})
