import { describe, expect, test } from "vitest"
import type { Change, Passage } from "../collation.js"
import { meetAdditions } from "./meet-additions.js"
import type { Piece } from "./piece.js"
import type { Strand } from "./strand.js"

function passage(id: string, change: Change = "added"): Passage {
  return { id, spans: [null, { start: 0, end: 1 }], change, confidence: 1, segments: [] }
}

/** A strand by a sign for each passage of the base (`=` has it, `-` lacks it) and a letter for each addition. */
function strand(signs: string, change: Change = "added"): Strand {
  const pieces: Piece[][] = []
  const additions: { place: number; passages: Passage[] }[] = []
  for (const sign of signs) {
    if (sign !== "=" && sign !== "-")
      additions.push({ place: pieces.length, passages: [passage(sign, change)] })
    else
      pieces.push([
        {
          base: { start: pieces.length, end: pieces.length + 1 },
          other: { start: 0, end: sign === "=" ? 1 : 0 },
          baseKind: "words",
          otherKind: sign === "=" ? "words" : "nothing",
          weight: "none",
          class: null,
        },
      ])
  }
  return { pieces, additions, passages: pieces.map(() => []) }
}

function met(...strands: Strand[]): string[] {
  return meetAdditions(strands).map(({ place, guests }) => {
    const names = guests.map(({ passages }) => passages.map(({ id }) => id).join(""))
    return `${place} ${names.join(" ")}`
  })
}

describe("additions", () => {
  test("stand where their pair has them", () =>
    expect(met(strand("=x="), strand("==y"))).toEqual(["1 x", "2 y"]))

  test("meet at the same place", () => expect(met(strand("=x="), strand("=y="))).toEqual(["1 x y"]))

  test("meet across what one of them lacks", () => {
    expect(met(strand("=--x"), strand("=-y="))).toEqual(["2 x y"])
    expect(met(strand("x--="), strand("=y-="))).toEqual(["1 x y"])
  })

  test("do not meet across what both have", () =>
    expect(met(strand("=x=="), strand("==y="))).toEqual(["1 x", "2 y"]))

  test("of one witness keep their order", () =>
    expect(met(strand("=x-y="), strand("=z=="))).toEqual(["1 xy z"]))

  test("opposite a gap of the base stay beside it", () =>
    expect(met(strand("=--x", "unattested"), strand("=-y="))).toEqual(["2 y", "3 x"]))
})
