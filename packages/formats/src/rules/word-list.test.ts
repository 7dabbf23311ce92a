import { InvalidRules } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { readWordList } from "./index.js"

function read(text: string) {
  return readWordList({ name: "words.csv", bytes: new TextEncoder().encode(text) })
}

function troubleWith(text: string): InvalidRules {
  try {
    read(text)
  } catch (error) {
    if (error instanceof InvalidRules) return error
    throw error
  }
  throw new Error("It was read.")
}

describe("a word list", () => {
  test("is read with and without a heading, with empty lines and any line ends", () => {
    const rows = [
      ["Yezhov", "Ezhov", "Yeschow"],
      ["colour", "color"],
    ]
    expect(read("Yezhov,Ezhov|Yeschow\ncolour,color")).toEqual(rows)
    expect(
      read("\ufeffpreferred,others\r\n\r\nYezhov, Ezhov | Yeschow\r\ncolour,color\r\n"),
    ).toEqual(rows)
  })

  test("may have commas, quotation marks and several columns", () => {
    expect(read('"Smith, John","J. ""Jack"" Smith"\nTomsky,Tomskii,Tomskij|Tomski')).toEqual([
      ["Smith, John", 'J. "Jack" Smith'],
      ["Tomsky", "Tomskii", "Tomskij", "Tomski"],
    ])
  })

  test.each([
    ["an empty file", "", "list-empty", "words.csv", "no words"],
    ["a heading alone", "preferred,others\n", "list-empty", "words.csv", "no words"],
    [
      "a line without others",
      "colour,color\nYezhov\n",
      "list-line",
      "words.csv, line 2",
      '"Yezhov"',
    ],
    ["a line without a preferred form", ",Ezhov", "list-line", "words.csv, line 1", '",Ezhov"'],
    ["an empty form", "Yezhov,Ezhov||Jeschow", "list-line", "words.csv, line 1", "Ezhov||"],
    ["a quotation mark left open", '"Yezhov,Ezhov', "list-line", "words.csv, line 1", "Yezhov"],
    [
      "two forms preferred to each other",
      "A1,B1\nx,y\nB1,A1",
      "list-cycle",
      "words.csv, lines 1 and 3",
      "preferred",
    ],
    ["a longer circle", "a,b\nb,c\nc,a", "list-cycle", "words.csv, lines", "preferred"],
    [
      "one word under two preferred forms",
      "Lenin,Lnin\n\nLenina,LNIN",
      "list-twice",
      "words.csv, lines 1 and 3",
      "LNIN",
    ],
  ])("%s is refused with its place", (_, text, code, where, said) => {
    const trouble = troubleWith(text)
    expect([trouble.code, trouble.where.startsWith(where)]).toEqual([code, true])
    expect(trouble.message).toContain(said)
  })
})
