import { collate, segmentId, witness } from "@variorum/collation"
import type { Collation, Passage, Span } from "@variorum/collation"
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

function holdsPlace(span: Span | null | undefined, at: number): boolean {
  return span !== null && span !== undefined && span.start <= at && at < span.end
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

  describe("where its words stand several times", () => {
    const verse = "They came in the night, all of them, and nobody asked what they wanted here. "
    const first = `It was the first time that they came to our street. ${verse}We said nothing then. `
    const second = `Two weeks later it was the same again, only colder. ${verse}We said nothing at all, and went away. `
    const judged = (before: string, after: string) => {
      const collation = compared(before, after)
      const place = after.indexOf("evening")
      const passage = collation.passages.find(({ spans }) => holdsPlace(spans[1], place))!
      const segment = passage.segments.findIndex(({ readings }) => {
        const reading = readings[1]!
        return reading.kind !== "nothing" && holdsPlace(reading.span, place)
      })
      return makeJudgement(collation, { passage: passage.id, segment }, historians, {
        weight: "accidental",
        reason: "",
      })
    }
    const evening = (text: string) => text.replace("night", "evening")
    const judgement = judged(first + second, evening(first) + evening(second))

    test("hangs on its own", () => {
      const collation = compared(
        `Zero. ${first}${second}`,
        `Zero. ${evening(first)}${evening(second)}`,
      )
      const { hung } = judge(collation, [judgement])
      const passage = collation.passages.find(({ id }) => id === hung[0]?.passage)
      expect(hung).toHaveLength(1)
      expect(holdsPlace(passage?.spans[0], `Zero. ${first}`.indexOf("night"))).toBe(true)
    })

    test("does not hang on its twin where it was cut, which is doubtful or lost", () => {
      const { hung, doubtful, lost } = judge(compared(second, evening(second)), [judgement])
      expect(hung).toEqual([])
      expect(doubtful.length + lost.length).toBe(1)
    })

    test("names all that may be meant where nothing tells them apart", () => {
      const twice = `Zero. ${first}${first}`
      const collation = compared(twice, `Zero. ${evening(first)}${evening(first)}`)
      const { hung, doubtful } = judge(collation, [judgement])
      expect(hung).toEqual([])
      expect(doubtful.map(({ reason }) => reason)).toEqual(["several alike"])
      expect(doubtful[0]!.candidates).toHaveLength(2)
      for (const { passage } of doubtful[0]!.candidates)
        expect(collation.passages.map(({ id }) => id)).toContain(passage)
    })

    test("knows those opposite by its own, where these are proven", () => {
      const collation = compared(
        `Zero. ${first}${first}${second}`,
        `Zero. ${evening(first)}${evening(second)}`,
      )
      const { hung } = judge(collation, [judgement])
      expect(hung).toHaveLength(1)
      const passage = collation.passages.find(({ id }) => id === hung[0]!.passage)!
      expect(passage.change).toBe("reworded")
      expect(holdsPlace(passage.spans[1], `Zero. ${evening(first)}`.indexOf("evening"))).toBe(true)
    })
  })

  test("on words that were corrected is doubtful, with the change that stands there now", () => {
    const later = compared(draft, final.replace("Communists", "Communist people"))
    const { hung, doubtful } = judge(later, [slight])
    expect(hung).toEqual([])
    expect(doubtful).toMatchObject([
      { reason: "words changed", candidates: [{ passage: holding(later, "Communist people").id }] },
    ])
  })

  test("comes back when the text does", () => {
    const later = compared(draft, final.replace("Communists", "comrades"))
    expect(judge(later, [added, slight]).hung).toHaveLength(1)
    expect(judge(compared(), [added, slight]).hung).toHaveLength(2)
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
