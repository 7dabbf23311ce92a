import { type Collation, type Passage, type Span, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"
import { inline } from "../displays/inline.js"
import type { Cell } from "../row.js"
import { summary } from "../summary.js"

/** Every letter stands for a sentence, every bar for the end of a paragraph. */
const said: Readonly<Record<string, string>> = {
  A: "The committee met in the old hall.",
  B: "Afterwards the members went home.",
  C: "The letter was found in a drawer.",
  M: "Nobody had seen the plans.",
  N: "The drawings were lost in the flood.",
  O: "The mayor promised to find money.",
  P: "Rain fell on the embankment.",
}

interface Sketch {
  readonly text: string
  readonly spans: ReadonlyMap<string, Span>
  readonly letters: readonly string[]
}

function sketch(plan: string): Sketch {
  let text = ""
  const starts: [string, number][] = []
  for (const letter of plan.replaceAll(/\s/g, "")) {
    if (letter === "|") text = `${text.trimEnd()}\n\n`
    else {
      starts.push([letter, text.length])
      text += `${said[letter]} `
    }
  }
  text = text.trimEnd()
  const spans = starts.map(([letter, start], i): [string, Span] => [
    letter,
    { start, end: starts[i + 1]?.[1] ?? text.length },
  ])
  return { text, spans: new Map(spans), letters: starts.map(([letter]) => letter) }
}

/** Two texts made by hand, and which sentences moved with what confidence: independent of what the engine finds. */
function moved(before: string, after: string, moves: Readonly<Record<string, number>>): Collation {
  const [one, other] = [sketch(before), sketch(after)]
  const stays = (letter: string) =>
    one.spans.has(letter) && other.spans.has(letter) && moves[letter] === undefined
  const passages: Passage[] = []
  const rest = [...other.letters]
  for (const letter of [...one.letters, ""]) {
    if (!stays(letter) && letter !== "") passages.push(passage(letter, one, null))
    else {
      while (rest[0] !== undefined && rest[0] !== letter)
        passages.push(passage(rest.shift() as string, null, other))
      rest.shift()
      if (letter !== "") passages.push(passage(letter, one, other))
    }
  }
  const place = ({ spans }: Sketch, letter: string) => spans.get(letter) as Span
  return {
    witnesses: [
      witness({ siglum: "A", text: one.text }),
      witness({ siglum: "B", text: other.text }),
    ],
    passages,
    moves: Object.entries(moves).map(([letter, confidence]) => ({
      from: { witness: 0, passage: `-${letter}`, span: place(one, letter) },
      to: { witness: 1, passage: `+${letter}`, span: place(other, letter) },
      confidence,
      within: within(place(one, letter), place(other, letter), said[letter]?.length ?? 0),
    })),
    pins: [],
    complete: true,
    base: 0,
  }
}

/** The words that moved, and the white space behind them. */
function within(before: Span, after: Span, length: number): Passage["segments"] {
  const words = ({ start }: Span) => ({ start, end: start + length })
  const space = ({ start, end }: Span) => ({ start: start + length, end })
  const isSame = before.end - before.start === after.end - after.start
  const behind = { ...segment(space(before), space(after)), class: "paragraphing" } as const
  return isSame ? [segment(before, after)] : [segment(words(before), words(after)), behind]
}

function passage(letter: string, before: Sketch | null, after: Sketch | null): Passage {
  const [one, other] = [before, after].map((side) => side?.spans.get(letter) ?? null)
  const change = before === null ? "added" : after === null ? "deleted" : "same"
  const sign = { added: "+", deleted: "-", same: "=" }[change]
  return {
    id: `${sign}${letter}`,
    spans: [one ?? null, other ?? null],
    change,
    confidence: 1,
    segments: [segment(one ?? null, other ?? null)],
  }
}

function segment(before: Span | null, after: Span | null): Passage["segments"][number] {
  const reading = (span: Span | null) =>
    span === null ? ({ kind: "nothing", at: 0 } as const) : ({ kind: "words", span } as const)
  const agree = before !== null && after !== null
  return {
    readings: [reading(before), reading(after)],
    weight: agree ? "none" : "substantive",
    class: agree ? null : "wording",
  }
}

function short(cell: Cell | undefined): string {
  if (cell?.kind === "nothing") return `(${cell.says} ${cell.size})`
  if (cell?.kind !== "text") return "(something else)"
  const letterOf = (id: string) => id.slice(1)
  return cell.blocks
    .map(({ stretches }) => stretches.map((stretch) => letterOf(stretch.passage)).join(" "))
    .join(" | ")
}

function table(collation: Collation): readonly string[][] {
  return columns(collation).map((row) => row.cells.map(short))
}

/** What the lines at the two empty places say, the upper one first. */
function lines(before: string, after: string, moves: Readonly<Record<string, number>>) {
  return columns(moved(before, after, moves))
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "nothing" && cell.change === "moved" ? [cell.size] : []))
}

const paragraph = moved("A | M N O | B | C", "A | B | C | M N O", { M: 0.9, N: 0.6, O: 0.95 })

describe("a paragraph that moved", () => {
  test("is one change, with the passages of both ends, and as doubtful as its most doubtful sentence", () => {
    expect(changes(paragraph)).toMatchObject([
      {
        id: "-M",
        partner: "+M",
        passages: ["-M", "-N", "-O", "+M", "+N", "+O"],
        confidence: 0.6,
        size: "one paragraph: three sentences, 18 words",
        before: `${said["M"]} ${said["N"]} The mayor promised to …`,
      },
    ])
  })

  test("is counted once, with all its words", () => {
    expect(summary(paragraph).counts.moved).toEqual({ passages: 1, words: 36 })
    expect(summary(paragraph).says).toBe("One passage moved.")
  })

  test("has one row at each end, in which its sentences flow together", () => {
    expect(table(paragraph)).toEqual([
      ["A", "A"],
      ["M N O", "(Moved from here: one paragraph, now two paragraphs below, doubtful)"],
      ["B", "B"],
      ["C", "C"],
      ["(Moved to here: one paragraph, from two paragraphs above, doubtful)", "M N O"],
    ])
    expect(inline(paragraph).map((row) => short(row.cells[0]))).toEqual([
      "A",
      "(Moved from here: one paragraph, now two paragraphs below, doubtful)",
      "B",
      "C",
      "M N O",
    ])
  })

  test("is not said to begin a new paragraph because something else stands behind it now", () => {
    const unseen = (before: string, after: string) =>
      inline(moved(before, after, { M: 1, N: 1 }))
        .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? cell.blocks : [])))
        .flatMap(({ stretches }) => stretches.flatMap(({ pieces }) => pieces))
        .flatMap((piece) => (piece.unseen === "" ? [] : [piece.unseen]))
    expect(unseen("A | M N B | C", "A | B M N | C")).toEqual([])
    expect(unseen("A | M N | B | C", "A | B | M | N | C")).toEqual(["new paragraph"])
  })

  test("leads from either empty place to the first sentence at the other", () => {
    const partners = columns(paragraph)
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => (cell.kind === "nothing" ? [cell.partner] : []))
    expect(partners).toEqual(["+M", "-M"])
  })

  test("leaves one line where moves are switched off", () => {
    const rows = columns(paragraph, { hidden: { kinds: new Set(["moved"] as const) } })
    expect(rows.flatMap(({ says }) => (says === "" ? [] : [says]))).toEqual([
      "One passage moved, 18 words: not shown",
      "One passage moved, 18 words: not shown",
    ])
    expect(changes(paragraph, { hidden: { kinds: new Set(["moved"] as const) } })).toEqual([])
  })
})

describe("what moves together", () => {
  test("may be several paragraphs, which stay paragraphs", () => {
    const two = moved("A | M N | O | B", "A | B | M N | O", { M: 0.9, N: 0.9, O: 0.9 })
    expect(changes(two)).toHaveLength(1)
    expect(changes(two)[0]?.size).toBe("two paragraphs: three sentences, 18 words")
    expect(table(two).map((cells) => cells[0])).toContain("M N | O")
    expect(table(two).map((cells) => cells[1])).toContain("M N | O")
  })

  test("is not what changed its order on the way", () => {
    const crossed = moved("A | M N | B", "A | B | N M", { M: 0.9, N: 0.9 })
    expect(changes(crossed).map(({ passages }) => passages)).toEqual([
      ["-M", "+M"],
      ["-N", "+N"],
    ])
  })

  test("is not what went to two places", () => {
    const apart = moved("A | M N | B | C", "A | B | M | C | N", { M: 0.9, N: 0.9 })
    expect(changes(apart)).toHaveLength(2)
  })

  test("is parted by a sentence that was cut from between", () => {
    const cut = moved("A | M P N | B", "A | B | M N", { M: 0.9, N: 0.9 })
    expect(changes(cut).map(({ kind }) => kind)).toEqual(["moved", "deleted", "moved"])
    expect(summary(cut).counts.moved.passages).toBe(2)
  })
})

describe("how far something moved", () => {
  test("is counted in the paragraphs that it passed", () => {
    expect(lines("M N | A | B | C", "A | B | C | M N", { M: 1, N: 1 })).toEqual([
      "one paragraph, now three paragraphs below",
      "one paragraph, from three paragraphs above",
    ])
  })

  test("counts a paragraph once, although something was cut from it and something moved in it", () => {
    expect(lines("M N | A B C P | O", "A C B | M N | O", { M: 1, N: 1, B: 1 })[0]).toBe(
      "one paragraph, now one paragraph below",
    )
  })

  test("is said of a sentence that stayed in its paragraph", () => {
    expect(lines("A | M N B | C", "A | N B M | C", { M: 1 })).toEqual([
      "one sentence, now further down in the same paragraph",
      "one sentence, from further up in the same paragraph",
    ])
  })

  test("is counted from paragraph to paragraph for a sentence", () => {
    expect(lines("M A | B | C", "A | B | M C", { M: 1 })).toEqual([
      "one sentence, now two paragraphs below",
      "one sentence, from two paragraphs above",
    ])
  })
})

describe("two blocks that changed places", () => {
  const collation = moved("M | A | N", "N | A | M", { M: 0.95, N: 0.9 })

  test("are one change, with the lesser confidence and all four passages", () => {
    const found = changes(collation)
    expect(found.map(({ kind }) => kind)).toEqual(["moved"])
    expect(found[0]?.passages).toHaveLength(4)
    expect(found[0]?.confidence).toBe(0.9)
    expect(found[0]?.remark).toBe("changed places with what stood there")
  })

  test("are counted once", () => {
    expect(summary(collation).counts.moved.passages).toBe(1)
  })

  test("are two changes where one of them went somewhere else", () => {
    const apart = moved("M | A | N | B", "A | N | B | M", { M: 0.95, N: 0.9 })
    expect(changes(apart).every(({ remark }) => remark === "")).toBe(true)
  })
})
