import { collate, type Collation, witness } from "@variorum/collation"
import { randomPair } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { KINDS } from "./comparison/counts.js"
import { summary } from "./summary.js"
import { type Tally, tally, type TallyPart } from "./tally.js"

const hall = "The committee met in the old hall by the river and heard the report."
const plans = "Nobody there had seen the plans before the morning of the vote."
const rain = "Afterwards the members went home through the rain without a word."

const heading = (text: string) => ({ kind: "heading", text }) as const
const paragraph = (text: string) => ({ kind: "paragraph", text }) as const
const turn = (speaker: string, text: string) => ({ kind: "turn", speaker, text }) as const

const letter = collate([
  witness({
    siglum: "D",
    title: "Draft",
    kind: "autograph",
    blocks: [heading("One"), paragraph(hall), paragraph(plans), heading("Two"), paragraph(rain)],
  }),
  witness({
    siglum: "F",
    blocks: [
      heading("One"),
      paragraph(hall),
      heading("Two"),
      paragraph(rain.replace("rain", "snow")),
    ],
  }),
])

function lines({ name, lines: all }: TallyPart): unknown[] {
  return [name, ...all.map(({ kind, passages, words }) => `${kind} ${passages} ${words}`)]
}

describe("tally", () => {
  test("counts passages and words by section", () => {
    const { whole, sections, speakers } = tally(letter)
    expect(lines(whole)).toEqual(["", "deleted 1 12", "reworded 1 2"])
    expect(sections.map(lines)).toEqual([
      ["One", "deleted 1 12"],
      ["Two", "reworded 1 2"],
    ])
    expect(speakers).toEqual([])
  })

  test("says beside every count what kind of evidence it rests on, and where that is not stated", () => {
    const { whole, witnesses } = tally(letter)
    expect(whole.lines.map(({ evidence }) => evidence)).toEqual([
      "Draft: autograph",
      "Draft: autograph; Final text: kind of evidence not stated",
    ])
    expect(witnesses.map(({ words }) => words)).toEqual([39, 27])
  })

  test("counts by speaker, and apart what nobody is named for", () => {
    const meeting = collate([
      witness({
        siglum: "A",
        blocks: [paragraph(rain), turn("Ivanov", hall), turn("Petrova", plans)],
      }),
      witness({ siglum: "B", blocks: [turn("Ivanov", hall.replace("old ", ""))] }),
    ])
    expect(tally(meeting).speakers.map(lines)).toEqual([
      ["", "deleted 1 11"],
      ["Ivanov", "reworded 1 1"],
      ["Petrova", "deleted 1 12"],
    ])
  })

  test("adds up to the summary, by section and by speaker, on random pairs", {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 300; seed++) {
      const collation = collate(randomPair(seed))
      expect(faultInSums(collation), `seed ${seed}`).toBe("")
    }
    expect(faultInSums(letter)).toBe("")
  })
})

/** The first kind of which the parts do not add up to the summary; empty where all do. */
function faultInSums(collation: Collation): string {
  const { counts } = summary(collation)
  const found: Tally = tally(collation)
  for (const parts of [[found.whole], found.sections, found.speakers]) {
    if (parts.length === 0) continue
    for (const kind of KINDS) {
      const own = parts.flatMap((part) => part.lines.filter((line) => line.kind === kind))
      const sums = {
        passages: own.reduce((sum, { passages }) => sum + passages, 0),
        words: own.reduce((sum, { words }) => sum + words, 0),
      }
      const { passages, words } = counts[kind]
      if (sums.passages !== passages || sums.words !== words) return kind
    }
  }
  return ""
}
