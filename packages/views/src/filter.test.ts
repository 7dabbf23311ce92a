import { type BlockInput, collate, type Collation, states, witness } from "@variorum/collation"
import { randomPairOfKinds } from "@variorum/collation/testing"
import { makeJudgement } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { columns } from "./displays/columns.js"
import { inline } from "./displays/inline.js"
import { type Filter, NOTHING_HIDDEN, SLIGHT, switched } from "./filter.js"
import { filterChoices } from "./filter-choices.js"
import type { ViewOptions } from "./options.js"
import type { Row } from "./row.js"
import { summary } from "./summary.js"

const hall = "The committee met in the old hall by the river and heard the report."
const plans = "Nobody there had seen the plans before the morning of the vote."
const rain = "Afterwards the members went home through the rain without a word."

function pair(
  before: string | readonly BlockInput[],
  after: string | readonly BlockInput[],
): Collation {
  const made = (siglum: string, content: string | readonly BlockInput[]) =>
    witness(typeof content === "string" ? { siglum, text: content } : { siglum, blocks: content })
  return collate([made("A", before), made("B", after)])
}

/** What is marked in some rows, and what stands for hidden ones. */
function shown(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => [
    ...(row.says === "" ? [] : [row.says]),
    ...row.cells
      .flatMap((cell) => (cell.kind === "text" ? cell.blocks : []))
      .flatMap(({ stretches }) => stretches.flatMap(({ pieces }) => pieces))
      .filter(({ kind }) => kind === "deleted" || kind === "added")
      .map(({ kind, text }) => `${kind}: ${text.trim()}`),
  ])
}

function hiding(hidden: Partial<Filter>): ViewOptions {
  return { hidden }
}

describe("a filter", () => {
  const mixed = pair(
    `${hall}\n\n${plans}`,
    `${hall.replace("old hall", "new house").replace("river and", "river, and")}\n\n${plans}`,
  )

  test("leaves differences of a weight or a class unmarked, and counts them", () => {
    for (const hidden of [{ weights: SLIGHT }, { classes: new Set(["punctuation"] as const) }]) {
      expect(shown(inline(mixed, hiding(hidden)))).toEqual([
        "deleted: old hall",
        "added: new house",
      ])
      expect(summary(mixed, hiding(hidden)).hidden).toMatchObject({ differences: 1, changes: 0 })
    }
    const words = hiding({ classes: new Set(["word-choice"] as const) })
    expect(shown(inline(mixed, words))).toEqual(["added: ,"])
    expect(summary(mixed, words).hidden).toMatchObject({ quiet: 0, differences: 1 })
  })

  test("says of how many changes nothing is shown, whatever hides them", () => {
    const all = hiding({ weights: new Set(["substantive", "accidental"] as const) })
    expect(shown(columns(mixed, all))).toEqual([])
    expect(changes(mixed, all)).toEqual([])
    expect(summary(mixed, all).hidden).toMatchObject({
      differences: 2,
      changes: 1,
      total: 1,
      says: "1 of 1 change is hidden.",
    })
    expect(summary(mixed).hidden.says).toBe("")
  })

  test("offers only what occurs, each with how many it hides", () => {
    const choices = filterChoices(mixed, hiding({ weights: SLIGHT }))
    expect(choices.weights).toEqual([
      { value: "substantive", count: 1, isHidden: false },
      { value: "accidental", count: 1, isHidden: true },
    ])
    expect(choices.classes.map(({ value }) => value)).toEqual(["word-choice", "punctuation"])
    expect([choices.speakers, choices.hands, choices.people]).toEqual([[], [], []])
  })
})

describe("speakers", () => {
  const turn = (speaker: string, text: string) => ({ kind: "turn", speaker, text }) as const
  const meeting = pair(
    [turn("Ivanov", hall), turn("Petrova", plans), turn("Ivanov", rain)],
    [turn("Ivanov", hall.replace("old hall", "new house")), turn("Ivanov", rain)],
  )

  test("are switched off with what was cut of theirs, and with their rewordings", () => {
    expect(shown(columns(meeting, hiding({ speakers: new Set(["Petrova"]) })))).toEqual([
      "deleted: old hall",
      "added: new house",
      "One passage cut, 12 words: not shown",
    ])
    const rest = changes(meeting, hiding({ speakers: new Set(["Ivanov"]) }))
    expect(rest.map(({ kind }) => kind)).toEqual(["deleted"])
    expect(summary(meeting, hiding({ speakers: new Set(["Ivanov"]) })).hidden).toMatchObject({
      changes: 1,
      total: 2,
    })
  })

  test("are offered with how many changes are theirs", () => {
    expect(filterChoices(meeting).speakers).toEqual([
      { value: "Ivanov", count: 1, isHidden: false },
      { value: "Petrova", count: 1, isHidden: false },
    ])
  })
})

test("a hand that is switched off hides what it cut whole, and leaves its words unmarked elsewhere", () => {
  const marked = `${hall} ${plans} ${rain}`
  const at = (words: string) => {
    const start = marked.indexOf(words)
    return { start, end: start + words.length }
  }
  const revised = witness({
    siglum: "A",
    blocks: [
      {
        kind: "paragraph",
        text: marked,
        revisions: [
          { kind: "del", hand: "Stalin", span: at("old ") },
          { kind: "del", hand: "Stalin", span: at(`${plans} `) },
        ],
      },
    ],
  })
  const collation = collate(states(revised))
  expect(filterChoices(collation).hands).toEqual([{ value: "Stalin", count: 2, isHidden: false }])
  expect(shown(inline(collation, hiding({ hands: new Set(["Stalin"]) })))).toEqual([
    "One passage cut, 12 words: not shown",
  ])
})

test("a person who is switched off is not heard", () => {
  const collation = pair(`${hall}\n\n${plans}`, hall)
  const [entry] = changes(collation)
  const judgement = makeJudgement(
    collation,
    { passage: entry!.id },
    { creator: "R. Hand", created: "2026-11-22T06:10:00Z" },
    { change: "reworded", reason: "" },
  )
  const options = { judgements: [judgement] }
  expect(filterChoices(collation, options).people).toEqual([
    { value: "R. Hand", count: 1, isHidden: false },
  ])
  const voices = (hidden: Partial<Filter>) =>
    changes(collation, { ...options, hidden }).flatMap((each) => each.voices)
  expect(voices({})).toHaveLength(1)
  expect(voices({ people: new Set(["R. Hand"]) })).toEqual([])
})

test("of all changes those that are listed and those that are counted as hidden are all, on random pairs", {
  timeout: 60_000,
}, () => {
  for (let seed = 1; seed <= 150; seed++) {
    const collation = collate(randomPairOfKinds(seed))
    const { speakers } = filterChoices(collation)
    const filters: Partial<Filter>[] = [
      { weights: SLIGHT },
      { weights: new Set(["substantive"]), kinds: new Set(["moved"]) },
      { classes: new Set(["wording", "number"]), kinds: new Set(["deleted", "reworded"]) },
      { speakers: new Set(speakers.slice(0, 1).map(({ value }) => value)) },
    ]
    for (const hidden of filters) {
      const found = summary(collation, { hidden }).hidden
      expect(changes(collation, { hidden }).length, `seed ${seed}`).toBe(
        found.total - found.changes,
      )
      for (const display of [columns, inline])
        expect(() => display(collation, { hidden }), `seed ${seed}`).not.toThrow()
    }
  }
})

test("switching one thing twice leaves the filter as it was", () => {
  const once = switched(NOTHING_HIDDEN, "kinds", "added")
  expect([...once.kinds]).toEqual(["added"])
  expect(switched(once, "kinds", "added")).toEqual(NOTHING_HIDDEN)
})
