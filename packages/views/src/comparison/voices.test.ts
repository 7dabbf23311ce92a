import { type Collation, collate, pinApart, pinTogether, witness } from "@variorum/collation"
import { after as finalOf, before as draftOf } from "@variorum/collation/testing"
import { makeJudgement } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { changes, columns, inline, scholarly, summary } from "../index.js"

const draft = witness({
  siglum: "D",
  text: "The party members of the town know it well.\n\nWe ask for bread at once.\n\nThe railway men refuse to work.",
})
const final = witness({
  siglum: "F",
  text: "The Communists of the town know it well.\n\nThe province needs help.\n\nThe railway men refuse to work.",
})

const bread = pinTogether(
  { witness: draft, sentences: [1] },
  { witness: final, sentences: [1] },
  { by: "R. Hand" },
)
const railway = pinApart({ witness: draft, sentences: [2] }, { witness: final, sentences: [2] })

function judgementOn(collation: Collation, creator: string) {
  const passage = collation.passages[0]!
  const segment = passage.segments.findIndex((one) => one.weight === "substantive")
  return makeJudgement(
    collation,
    { passage: passage.id, segment },
    { creator, created: "2026-11-22T06:10:00Z" },
    { weight: "accidental", class: "spelling", reason: "The same people." },
  )
}

describe("what people decided", () => {
  test("is said beside what the program found, at the pinned passages", () => {
    const collation = collate([draft, final], { pins: [bread, railway] })
    const voices = (rows: ReturnType<typeof columns>) =>
      rows.flatMap((row) => row.voices.map(({ says }) => says))
    expect(voices(columns(collation))).toEqual([
      "put together by R. Hand",
      "kept apart by hand",
      "kept apart by hand",
    ])
    expect(voices(inline(collation))).toEqual(voices(columns(collation)))
    expect(
      changes(collation).find(({ kind, before }) => kind === "reworded" && before.startsWith("We"))!
        .voices,
    ).toEqual([{ says: "put together by R. Hand", reason: "" }])
  })

  test("is said once for the two ends of a move, with the reason why it became one", () => {
    const crossing = pinTogether(
      { witness: draft, sentences: [1] },
      { witness: final, sentences: [0] },
    )
    const stays = pinTogether(
      { witness: draft, sentences: [0] },
      { witness: final, sentences: [1, 2] },
    )
    const collation = collate([draft, final], { pins: [stays, crossing] })
    const moved = changes(collation).find(({ kind }) => kind === "moved")!
    expect(moved.voices).toHaveLength(1)
    expect(moved.voices[0]!.reason).toContain("crosses")
  })

  test("says of a judgement on a single change which words are meant", () => {
    const collation = collate([draft, final])
    const judgements = [judgementOn(collation, "R. Hand")]
    const [entry] = changes(collation, { judgements })
    expect(entry!.voices).toEqual([
      {
        says: "“party members” became “Communists”: spelling or pointing only, spelling, says R. Hand",
        reason: "The same people.",
      },
    ])
    expect(entry!.weight).toBe("changes what is said")
    const [learned] = changes(collation, { judgements, phrases: scholarly })
    expect(learned!.voices[0]!.says).toContain("accidental, spelling, says R. Hand")
  })

  test("stands beside a phrase that moved, when it is about its words or the passage in which nothing else changed", () => {
    const marked =
      "In the evening <del>after the second vote </del>the committee went home <ins>after the second vote </ins>through heavy rain."
    const collation = collate([draftOf(marked), finalOf(marked)])
    const { id, segments } = collation.passages[0]!
    const left = segments.findIndex(({ readings }) => readings[1]!.kind === "nothing")
    const judgements = [left, undefined].map((segment) =>
      makeJudgement(
        collation,
        { passage: id, ...(segment !== undefined && { segment }) },
        { creator: "R. Hand", created: "2026-11-22T06:10:00Z" },
        { weight: "accidental", reason: "An order of words." },
      ),
    )
    const [entry, ...others] = changes(collation, { judgements })
    expect([entry!.kind, others]).toEqual(["moved", []])
    expect(entry!.voices.map(({ says }) => says)).toEqual([
      "“after the second vote”: spelling or pointing only, says R. Hand",
      "spelling or pointing only, says R. Hand",
    ])
  })

  test("is counted apart from the changes", () => {
    const collation = collate([draft, final], { pins: [bread] })
    const judgements = [judgementOn(collation, "R. Hand"), judgementOn(collation, "the editors")]
    const { people, says, counts } = summary(collation, { judgements })
    expect(people).toEqual({ pinned: 1, judged: 2, judges: ["R. Hand", "the editors"], unkept: [] })
    expect(says).toContain(
      "Two changes judged by R. Hand and the editors. One pairing decided by hand.",
    )
    expect(counts).toEqual(summary(collation).counts)
  })

  test("is not dropped where it cannot be kept", () => {
    const collation = collate([draft, final])
    const judgements = [judgementOn(collation, "R. Hand")]
    const same = collate([draft, { ...draft, siglum: "F" }], { pins: [bread] })
    const { people, says } = summary(same, { judgements })
    expect(people).toMatchObject({ pinned: 0, judged: 0 })
    expect(people.unkept).toHaveLength(2)
    expect(people.unkept[0]).toMatch(/^A pin of R\. Hand could not be kept\. .*The province/u)
    expect(people.unkept[1]).toMatch(/^A judgement of R\. Hand hangs on nothing now\./u)
    expect(says).toContain("Two decisions of people could not be kept")
  })

  test("is nothing where nobody decided anything", () => {
    const collation = collate([draft, final])
    expect(summary(collation).people).toEqual({ pinned: 0, judged: 0, judges: [], unkept: [] })
    expect(columns(collation).every(({ voices }) => voices.length === 0)).toBe(true)
  })
})
