import { collate, segmentId, witness } from "@variorum/collation"
import type { Collation, Passage } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { judge, makeJudgement } from "./index.js"

const draft = `Comrades, the party members know it.

We ask for bread at once. […]

Nobody answers our letters.`
const final = `Comrades, the Communists know it.

We ask for bread at once. And this obliges all organizations to care for the appeals.

Nobody ever answers our letters.`

const historians = { creator: "the historians", created: "2026-11-22T06:10:00Z" }

function compared(before = draft, after = final): Collation {
  return collate([witness({ siglum: "D", text: before }), witness({ siglum: "F", text: after })])
}

function holding(collation: Collation, words: string): Passage {
  const found = collation.passages.find((passage) =>
    passage.spans.some(
      (span, i) => span && collation.witnesses[i]!.text.slice(span.start, span.end).includes(words),
    ),
  )
  if (found === undefined) throw new RangeError(`no passage holds ${words}`)
  return found
}

const whole = compared()
const obliges = holding(whole, "And this obliges")
const added = makeJudgement(whole, { passage: obliges.id }, historians, {
  change: "added",
  reason: "In line with the later policy on appeals.",
})
const comrades = holding(whole, "the Communists")
const at = comrades.segments.findIndex((segment) => segment.weight === "substantive")
const slight = makeJudgement(whole, { passage: comrades.id, segment: at }, historians, {
  weight: "accidental",
  reason: "The same people.",
})

/** The words of the segment that a judgement hangs on, in either text. */
function segmentWords(collation: Collation): string[] {
  const { hung } = judge(collation, [slight])
  const passage = collation.passages.find(({ id }) => id === hung[0]?.passage)
  return (passage?.segments[hung[0]!.segment!]?.readings ?? []).map((reading, i) =>
    reading.kind === "nothing"
      ? ""
      : collation.witnesses[i]!.text.slice(reading.span.start, reading.span.end).trim(),
  )
}

describe("a judgement", () => {
  test("hangs on the change it is about, and alters nothing of what the program found", () => {
    const collation = compared()
    const before = JSON.stringify(collation)
    expect(judge(collation, [added, slight])).toEqual({
      hung: [
        { judgement: added, passage: obliges.id, segment: null },
        { judgement: slight, passage: comrades.id, segment: at },
      ],
      doubtful: [],
      lost: [],
    })
    expect(JSON.stringify(collation)).toBe(before)
    expect(obliges.change).toBe("unattested")
  })

  test("is shaped like an annotation that classifies", () => {
    expect(added).toMatchObject({
      motivation: "classifying",
      creator: "the historians",
      created: "2026-11-22T06:10:00Z",
      body: { change: "added" },
    })
    expect(slight.target.segment).toBe(segmentId(whole, comrades, at))
  })

  test("holds when something changes elsewhere", () => {
    const later = compared(`A new beginning.\n\n${draft}`, `A new beginning.\n\n${final}`)
    expect(judge(later, [added, slight]).lost).toEqual([])
    expect(segmentWords(later)).toEqual(["party members", "Communists"])
  })

  test("holds when a word changes in its own passage", () => {
    const later = compared(
      draft.replace("Comrades", "Friends"),
      final.replace("Comrades", "Friends").replace("for the", "about"),
    )
    const { hung, lost } = judge(later, [added, slight])
    expect(lost).toEqual([])
    expect(hung[0]!.passage).toBe(holding(later, "And this obliges").id)
    expect(hung[0]!.passage).not.toBe(obliges.id)
    expect(segmentWords(later)).toEqual(["party members", "Communists"])
  })

  test("on a change that is gone is lost, and told", () => {
    const { hung, lost } = judge(compared(draft, draft), [added, slight])
    expect(hung).toEqual([])
    expect(lost.map(({ judgement }) => judgement)).toEqual([added, slight])
    for (const { reason } of lost) expect(reason).toMatch(/\.$/u)
  })

  test("on what is another change now is lost: the record was found whole", () => {
    const later = compared(draft.replace(" […]", ""))
    expect(holding(later, "And this obliges").change).toBe("added")
    expect(judge(later, [added]).lost).toHaveLength(1)
  })

  test("on a passage that is the same by now is lost", () => {
    const reworded = holding(whole, "ever answers")
    const judgement = makeJudgement(whole, { passage: reworded.id }, historians, {
      weight: "noise",
      reason: "",
    })
    const { lost } = judge(compared(draft.replace("Nobody", "Nobody ever")), [judgement])
    expect(lost[0]!.reason).toContain("Nothing differs")
  })

  test("about a witness that is not compared is lost", () => {
    const other = collate([
      witness({ siglum: "X", text: draft }),
      witness({ siglum: "F", text: final.replace("obliges", "binds") }),
    ])
    expect(judge(other, [added]).lost[0]!.reason).toContain("D")
  })

  test("goes through JSON unharmed", () =>
    expect(judge(whole, JSON.parse(JSON.stringify([added, slight])))).toEqual(
      judge(whole, [added, slight]),
    ))

  test("must say something, of something, by somebody, at some time", () => {
    const place = { passage: obliges.id }
    const verdict = { change: "added", reason: "" } as const
    expect(() => makeJudgement(whole, { passage: "none" }, historians, verdict)).toThrow(RangeError)
    expect(() => makeJudgement(whole, { ...place, segment: 99 }, historians, verdict)).toThrow(
      RangeError,
    )
    expect(() => makeJudgement(whole, place, historians, { reason: "so" })).toThrow(RangeError)
    expect(() => makeJudgement(whole, place, { ...historians, creator: "" }, verdict)).toThrow(
      RangeError,
    )
    for (const created of [
      "",
      "yesterday",
      "2026-11-22",
      "2026-11-22T06:10:00+03:00",
      "2026-13-45T99:00Z",
    ])
      expect(() => makeJudgement(whole, place, { ...historians, created }, verdict)).toThrow(
        RangeError,
      )
  })
})
