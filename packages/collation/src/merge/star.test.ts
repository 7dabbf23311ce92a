import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation, Reading } from "../collation.js"
import { checkColumns } from "../columns.js"
import { InvalidWitness } from "../errors.js"
import { witness } from "../witness/make-witness.js"

function of(texts: readonly string[], base = 0): Collation {
  return collate(
    texts.map((text, i) => witness({ siglum: "ABCDEFGH".charAt(i), text })),
    { base },
  )
}

function said({ witnesses }: Collation, readings: readonly Reading[]): string[] {
  return readings.map((reading, i) => {
    if (reading.kind === "nothing") return ""
    const words = witnesses[i]!.text.slice(reading.span.start, reading.span.end)
    return reading.kind === "unknown" ? `?${words}` : words
  })
}

/** Each passage as what every witness has of it. */
function passages(collation: Collation): string[][] {
  return collation.passages.map(({ spans }) =>
    spans.map((span, i) =>
      span === null ? "" : collation.witnesses[i]!.text.slice(span.start, span.end).trim(),
    ),
  )
}

function variants(collation: Collation): string[][] {
  return collation.passages
    .flatMap(({ segments }) => segments)
    .filter(({ weight }) => weight !== "none")
    .map(({ readings }) => said(collation, readings))
}

const came = "He came home on foot that evening."
const late = "It was late and the town was dark."
const door = "Nobody opened the door for him."
const hall = "The committee met in the old hall by the river and heard the long report."
const plans = "Nobody there had seen the plans of the bridge before that morning."
const cold = "It was a cold night and the lamps burned low in the empty street."
const birds = "Birds sang loudly everywhere."
const dog = "Only the old dog knew his step."

describe("several witnesses", () => {
  test("stand beside each other in one segment where each words it its own way", () => {
    const collation = of([came, came.replace("foot", "horseback"), came.replace("foot", "skis")])
    expect(variants(collation)).toEqual([["foot ", "horseback ", "skis "]])
  })

  test("part the base at the variants of each", () => {
    const collation = of([came, came.replace("foot", "skis"), came.replace("evening", "morning")])
    expect(variants(collation)).toEqual([
      ["foot ", "skis ", "foot "],
      ["evening", "evening", "morning"],
    ])
  })

  test("keep words together that one of them sets against other words", () => {
    const collation = of([
      "We sat by the great old stove and waited there.",
      "We sat by the great new stove and waited there.",
      "We sat by a window and waited there.",
    ])
    const variant = variants(collation)
    expect(variant).toHaveLength(1)
    expect(variant[0]!.map((words) => words.trim())).toEqual([
      "the great old stove",
      "the great new stove",
      "a window",
    ])
  })

  test("share a segment for what two of them add at one place", () => {
    const added = came.replace("home", "home alone")
    expect(variants(of([came, added, came, added]))).toEqual([["", "alone ", "", "alone "]])
  })

  test("have one passage where one of them joins two sentences of the base", () => {
    const collation = of([
      `${came} ${late} ${door}`,
      `${came} ${late} ${door}`,
      `He came home on foot that evening, it was late and the town was dark. ${door}`,
    ])
    expect(passages(collation).map((each) => each[1])).toEqual([`${came} ${late}`, door])
  })

  test("compare what they add with each other", () => {
    const collation = of([came, `${came} ${dog}`, `${came} ${dog.replace("step", "voice")}`])
    expect(passages(collation).at(-1)).toEqual(["", dog, dog.replace("step", "voice")])
    expect(collation.passages.at(-1)!.change).toBe("added")
    expect(variants(collation)).toContainEqual(["", "step", "voice"])
    expect(variants(collation)).toContainEqual([
      "",
      " Only the old dog knew his ",
      " Only the old dog knew his ",
    ])
  })

  test("meet in what they add although only one of them lacks what stands there in the base", () => {
    const collation = of([
      `${hall}\n\n${plans}\n\n${cold}`,
      `${hall}\n\n${birds}`,
      `${hall}\n\n${birds}\n\n${cold}`,
    ])
    expect(passages(collation)).toContainEqual(["", birds, birds])
  })

  test("lack different passages without a word of the base being called reworded", () => {
    const collation = of([`${came} ${late} ${door}`, `${came} ${door}`, `${came} ${late}`])
    expect(collation.passages.map(({ change }) => change)).toEqual(["same", "deleted", "deleted"])
    expect(checkColumns(collation)).toBe(null)
  })

  test("are measured by the base that was chosen, and keep their places", () => {
    const texts = [`${came} ${late}`, came, `${came} ${late}`]
    expect(of(texts, 0).passages.map(({ change }) => change)).toEqual(["same", "deleted"])
    const collation = of(texts, 1)
    expect(collation.passages.map(({ change }) => change)).toEqual(["same", "added"])
    expect(collation.base).toBe(1)
    expect(collation.witnesses.map(({ siglum }) => siglum)).toEqual(["A", "B", "C"])
  })

  test("are as sure of a passage as the least sure of their pairs", () => {
    const loose = "It was very late, and all the town lay in deep darkness."
    const [pair, all] = [of([late, loose]), of([late, loose, late])]
    expect(pair.passages[0]!.confidence).toBeLessThan(1)
    expect(all.passages[0]!.confidence).toBe(pair.passages[0]!.confidence)
  })

  test("have moves that name their passages and their witnesses", () => {
    const collation = of([
      [cold, hall, plans].join("\n\n"),
      [cold, hall, plans].join("\n\n"),
      [cold, plans, hall].join("\n\n"),
    ])
    expect(collation.moves).toHaveLength(1)
    for (const { from, to } of collation.moves) {
      expect([from.witness, to.witness]).toEqual([0, 2])
      for (const end of [from, to]) {
        const passage = collation.passages.find(({ id }) => id === end.passage)!
        expect(passage.spans[end.witness]!.start).toBeLessThanOrEqual(end.span.start)
        expect(passage.spans[end.witness]!.end).toBeGreaterThanOrEqual(end.span.end)
      }
    }
  })
})

describe("a witness with a gap", () => {
  test("is unknown where another adds something beside it", () => {
    const collation = of([
      `${came} ${late} ${door}`,
      `${came} […] ${door}`,
      `${came} ${late} ${dog} ${door}`,
    ])
    const added = collation.passages.find(({ change }) => change === "added")!
    expect(added.segments[0]!.readings.map(({ kind }) => kind)).toEqual([
      "nothing",
      "unknown",
      "words",
    ])
  })

  test("that is the whole of it is unknown from end to end", () => {
    for (const base of [0, 1]) {
      const collation = of([`${came}\n\n${late}`, "[…]", `${came}\n\n${late}`], base)
      expect(new Set(collation.passages.map(({ change }) => change))).toEqual(
        new Set(["unattested"]),
      )
      expect(variants(collation)).toEqual([])
    }
  })
})

describe("a witness without a word", () => {
  test("lacks everything", () => {
    const collation = of([came, "", came])
    expect(collation.passages.map(({ change }) => change)).toEqual(["deleted"])
  })

  test("as the base leaves the others to be compared among themselves", () => {
    const collation = of(["", came, came.replace("foot", "skis")])
    expect(collation.passages.map(({ change }) => change)).toEqual(["added"])
    expect(variants(collation)).toContainEqual(["", "foot ", "skis "])
  })

  test("gives a defined result when there is no other kind", () => {
    expect(of(["", "", ""]).passages.map(({ change }) => change)).toEqual(["same"])
    const space = of(["\n", " ", "\n"])
    expect(checkColumns(space)).toBe(null)
    expect(space.passages.map(({ change }) => change)).toEqual(["same"])
  })
})

describe("collate refuses", () => {
  test("two equal sigla among more than two witnesses, and names the place", () => {
    const alike = ["A", "B", "A"].map((siglum) => witness({ siglum, text: came }))
    expect(() => collate(alike)).toThrow(InvalidWitness)
    expect(() => collate(alike)).toThrow(
      expect.objectContaining({ code: "sigla-alike", where: "witnesses[2].siglum" }),
    )
  })

  test("a base that is not there", () => {
    for (const base of [-1, 2, 0.5, Number.NaN])
      expect(() => of([came, late], base)).toThrow(RangeError)
  })

  test("one witness alone", () => expect(() => of([came])).toThrow(RangeError))
})

describe("twenty witnesses", () => {
  const page = Array.from(
    { length: 8 },
    (_, i) => `${i}. ${came} ${late} ${door} ${dog} Number ${i * 7}.`,
  )

  test("of a page each are compared in reasonable time, and every column keeps its text", () => {
    const texts = Array.from({ length: 20 }, (_, i) =>
      page
        .map((text, j) => (j === i % 8 ? text.replace("dark", `dark for hour ${i}`) : text))
        .join("\n\n"),
    )
    const collation = collate(texts.map((text, i) => witness({ siglum: `W${i}`, text })))
    expect(checkColumns(collation)).toBe(null)
    expect(collation.complete).toBe(true)
    expect(collation.passages.flatMap(({ spans }) => spans)).not.toContain(null)
    // One in each paragraph; in that of the base, the words that most lack and the number that three have are two.
    expect(variants(collation)).toHaveLength(9)
  }, 15_000)

  test("cost a budget that each pair may spend for itself", () => {
    const texts = Array.from({ length: 20 }, () => page.join("\n\n"))
    const witnesses = texts.map((text, i) => witness({ siglum: `W${i}`, text }))
    expect(collate(witnesses.slice(0, 2), { budget: 50_000 }).complete).toBe(true)
    expect(collate(witnesses, { budget: 50_000 }).complete).toBe(true)
  }, 15_000)

  test("that share nothing end in reasonable time as well", () => {
    const word = (i: number) => `${String.fromCharCode(97 + (i % 26))}${i.toString(36)}`
    const text = (i: number) =>
      Array.from(
        { length: 30 },
        (__, s) =>
          `${Array.from({ length: 10 }, (_, w) => word(i * 1000 + s * 20 + w)).join(" ")}.`,
      ).join(" ")
    const witnesses = Array.from({ length: 20 }, (_, i) =>
      witness({ siglum: `W${i}`, text: text(i) }),
    )
    expect(checkColumns(collate(witnesses))).toBe(null)
  }, 30_000)
})
