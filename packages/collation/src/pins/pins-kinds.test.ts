import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { witness } from "../witness/make-witness.js"
import { type Pin, pinApart, pinTogether } from "./pins.js"
import { after, before, brokenPromise } from "../testing.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"

/** The sentence of a witness that begins so; the last of several. */
function at(one: Witness, words: string) {
  const found = one.sentences.findLastIndex(({ start }) => one.text.startsWith(words, start))
  if (found < 0) throw new RangeError(`no sentence begins with ${words}`)
  return { witness: one, sentences: [found] }
}

function cells(rows: readonly string[]): BlockInput[] {
  return rows.flatMap((line, row) =>
    line
      .split("|")
      .map((text, column) => ({ kind: "cell" as const, row, column, text: text.trim() })),
  )
}

function compared(one: Witness, other: Witness, pins: readonly Pin[]): Collation {
  expect(brokenPromise(one, other, { pins })).toBe(null)
  return collate([one, other], { pins })
}

/** Every passage as `before / after`, with a dash for nothing; those that are the same left out. */
function shown({ witnesses, passages }: Collation): string[] {
  return passages
    .filter(({ change }) => change !== "same")
    .map(({ spans, change }) => {
      const [left, right] = spans.map((span, i) =>
        span === null ? "–" : witnesses[i]!.text.slice(span.start, span.end).trim(),
      )
      return `${change}: ${left} / ${right}`
    })
}

/** What moved: the words that left and those that arrived. */
function moved({ witnesses, moves }: Collation): string[][] {
  return moves.map(({ from, to }) =>
    [from, to].map(({ span, witness: i }) =>
      witnesses[i]!.text.slice(span.start, span.end).trim().replaceAll("\t", " | "),
    ),
  )
}

describe("pins in tables", () => {
  const rows = ["Reason | Share", "Spies | 1.0", "Idlers | 7.5", "Unexplained | 69.1"]
  const one = witness({ siglum: "A", blocks: cells(rows) })

  test("put two cells together that stand in different rows and columns, as a move", () => {
    const other = witness({ siglum: "B", blocks: cells(rows) })
    const pin = pinTogether(at(one, "1.0"), at(other, "69.1"))
    const collation = compared(one, other, [pin])
    expect(collation.pins[0]!.state).toBe("moved")
    expect(moved(collation)).toEqual([["1.0", "69.1"]])
    expect(collation.moves[0]!.confidence).toBe(1)
  })

  test("keep two cells apart that are the same, and claim no move of theirs", () => {
    const other = witness({ siglum: "B", blocks: cells(rows) })
    const collation = compared(one, other, [pinApart(at(one, "7.5"), at(other, "7.5"))])
    expect(shown(collation)).toEqual(["deleted: 7.5 / –", "added: – / 7.5"])
    expect(collation.moves).toEqual([])
  })

  test("put a cell and a sentence together, and the table stays around it", () => {
    const prose = { kind: "paragraph" as const, text: "Of the idlers there were many." }
    const other = witness({
      siglum: "B",
      blocks: [...cells(["Reason | Share", "Spies | 1.0"]), prose],
    })
    const short = witness({ siglum: "A", blocks: cells(rows.slice(0, 3)) })
    const collation = compared(short, other, [pinTogether(at(short, "Idlers"), at(other, "Of"))])
    expect(collation.pins[0]!.state).toBe("held")
    expect(shown(collation)).toEqual([
      "reworded: Idlers / Of the idlers there were many.",
      "deleted: 7.5 / –",
    ])
  })

  test("do not alter a row that moved but for the cells that they are about", () => {
    const order = [rows[0]!, rows[3]!, rows[1]!, rows[2]!]
    const other = witness({ siglum: "B", blocks: cells(order) })
    expect(moved(collate([one, other]))).toEqual([["Unexplained | 69.1", "Unexplained | 69.1"]])
    const collation = compared(one, other, [pinApart(at(one, "69.1"), at(other, "69.1"))])
    expect(moved(collation)).toEqual([["Unexplained", "Unexplained"]])
  })
})

describe("pins in verse", () => {
  const lines = (siglum: string, texts: readonly string[]) =>
    witness({ siglum, blocks: texts.map((text) => ({ kind: "line", text })) })
  const one = lines("A", ["The river runs behind the mill", "and slowly turns the wheel around;"])
  const other = lines("B", ["The river runs behind the mill and slowly", "turns the wheel around;"])

  test("keep two lines apart that words running over would have joined", () => {
    expect(collate([one, other]).passages).toHaveLength(1)
    const collation = compared(one, other, [pinApart(at(one, "The"), at(other, "turns"))])
    expect(collation.passages.map(({ spans }) => spans.includes(null))).toEqual([false, false])
  })
})

describe("a pin and a sentence that stands word for word elsewhere", () => {
  const harvest =
    "The harvest failed in all three districts that year, and the price of bread rose."
  const council =
    "The council sent two commissions to find out why, and none of them ever came back to report to it."
  const snow = "Snow lay on the railway until the end of April."
  const text = (siglum: string, ...paragraphs: string[]) =>
    witness({ siglum, text: paragraphs.join("\n\n") })
  const one = text("A", harvest, council)
  const other = text("B", snow, council, harvest)

  test("the pin goes before the twin", () => {
    const collation = compared(one, other, [pinTogether(at(one, "The harvest"), at(other, "Snow"))])
    expect(collation.pins[0]!.state).toBe("held")
    expect(shown(collation)[0]).toBe(`reworded: ${harvest} / ${snow}`)
    expect(collation.moves).toEqual([])
  })

  test("twins that are kept apart have not moved", () => {
    expect(moved(collate([one, other]))).toEqual([[harvest, harvest]])
    const pin = pinApart(at(one, "The harvest"), at(other, "The harvest"))
    expect(compared(one, other, [pin]).moves).toEqual([])
  })
})

describe("pins and phrases that moved", () => {
  const marked =
    "The mayor himself was absent on that night<del>, since he had gone to inspect the broken dam above the town,</del> and his deputy slept through everything.\n\nAfterwards nobody could say who had given the order.\n\nThe sluices were opened by an engineer who lived next door to the station<ins>, since he had gone to inspect the broken dam above the town,</ins> and by his two daughters."
  const [one, other] = [before(marked), after(marked)]

  test("nothing moves between sentences that are kept apart", () => {
    expect(collate([one, other]).moves).toHaveLength(1)
    expect(compared(one, other, [pinApart(at(one, "The m"), at(other, "The s"))]).moves).toEqual([])
  })

  test("no phrase leaves a sentence that a pin has for another", () => {
    expect(compared(one, other, [pinTogether(at(one, "The m"), at(other, "The m"))]).moves).toEqual(
      [],
    )
  })

  test("within sentences that are put together a phrase may move", () => {
    const within =
      "In the evening <del>after the second vote </del>the committee went home <ins>after the second vote </ins>through heavy rain."
    const [early, late] = [before(within), after(within)]
    const collation = compared(early, late, [pinTogether(at(early, "In"), at(late, "In"))])
    expect(moved(collation)).toEqual([["after the second vote", "after the second vote"]])
  })
})
