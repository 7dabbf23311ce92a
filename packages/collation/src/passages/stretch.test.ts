import { describe, expect, test } from "vitest"
import { joined, stretches, type Stretch } from "./stretch.js"

/** A list of stretches in short: `=` kept, `-` changed, then how many tokens on either side. */
function inShort(list: readonly Stretch[]): string {
  return list
    .map(
      ({ kept, aStart, aEnd, bStart, bEnd }) =>
        `${kept ? "=" : "-"}${aEnd - aStart}:${bEnd - bStart}`,
    )
    .join(" ")
}

/** The forms of two texts whose tokens are all the same. */
const same = [new Int32Array(30), new Int32Array(30)] as const

describe("stretches", () => {
  test("keeps tokens that answer each other side by side as one stretch", () =>
    expect(
      inShort(
        stretches({ aStart: 0, aEnd: 3, bStart: 0, bEnd: 3 }, Int32Array.of(0, 1, 2), ...same),
      ),
    ).toBe("=3:3"))

  test("puts what has no answer between, before and behind what is kept", () =>
    expect(
      inShort(
        stretches({ aStart: 0, aEnd: 4, bStart: 0, bEnd: 5 }, Int32Array.of(1, -1, 3, -1), ...same),
      ),
    ).toBe("-0:1 =1:1 -1:1 =1:1 -1:1"))

  test("parts two kept stretches where something was added between them", () =>
    expect(
      inShort(stretches({ aStart: 0, aEnd: 2, bStart: 0, bEnd: 3 }, Int32Array.of(0, 2), ...same)),
    ).toBe("=1:1 -0:1 =1:1"))

  test("takes tokens that answer each other, but differ to the letter, for a change", () =>
    expect(
      inShort(
        stretches(
          { aStart: 0, aEnd: 3, bStart: 0, bEnd: 3 },
          Int32Array.of(0, 1, 2),
          Int32Array.of(0, 1, 0),
          new Int32Array(3),
        ),
      ),
    ).toBe("=1:1 -1:1 =1:1"))

  test("counts tokens from the beginning of the texts, mates from the beginning of the range", () =>
    expect(
      stretches({ aStart: 10, aEnd: 12, bStart: 20, bEnd: 21 }, Int32Array.of(-1, 20), ...same),
    ).toEqual([
      { kept: false, aStart: 10, aEnd: 11, bStart: 20, bEnd: 20 },
      { kept: true, aStart: 11, aEnd: 12, bStart: 20, bEnd: 21 },
    ]))

  test("gives one change where nothing answers, and nothing where nothing is", () => {
    const none = Int32Array.of(-1, -1)
    expect(inShort(stretches({ aStart: 0, aEnd: 2, bStart: 0, bEnd: 1 }, none, ...same))).toBe(
      "-2:1",
    )
    const empty = { aStart: 3, aEnd: 3, bStart: 3, bEnd: 3 }
    expect(stretches(empty, new Int32Array(0), ...same)).toEqual([])
  })
})

describe("joined", () => {
  test("makes one of neighbours that are alike, and leaves the others", () => {
    const list = stretches(
      { aStart: 0, aEnd: 4, bStart: 0, bEnd: 4 },
      Int32Array.of(0, -1, 2, -1),
      ...same,
    )
    expect(inShort(list)).toBe("=1:1 -1:1 =1:1 -1:1")
    expect(inShort(joined(list))).toBe(inShort(list))
    expect(inShort(joined(list.map((each, i) => ({ ...each, kept: i === 0 }))))).toBe("=1:1 -3:3")
  })
})
