import type { Layer } from "@variorum/layers"
import { expect, test } from "vitest"
import { judgeChange, takeBackJudgement } from "./judgements.js"
import { setLayers, setTags } from "./layers.js"
import { compare, markedWork, refusalOf, workAfter } from "./works.testing.js"

const work = markedWork("The <del>old </del>hall was full. <ins>It was late.</ins>")
const collation = compare(work)
const passage = collation.passages.find(({ change }) => change === "reworded")!.id
const judge = (creator: string, minute = 0) => ({
  creator,
  created: `2026-11-22T16:0${minute}:00Z`,
})
const SLIGHT = { weight: "accidental", reason: "A slip." } as const

test("a change is judged, on a whole passage or on one segment", () => {
  const whole = workAfter(judgeChange(work, collation, { passage }, judge(" Getty "), SLIGHT))
  expect(whole.judgements).toMatchObject([{ creator: "Getty", body: SLIGHT, target: { passage } }])
  const segment = collation.passages
    .find(({ id }) => id === passage)!
    .segments.findIndex(({ class: kind }) => kind !== null)
  const both = workAfter(
    judgeChange(whole, collation, { passage, segment }, judge("Getty"), SLIGHT),
  )
  expect(both.judgements).toHaveLength(2)
})

test("who judges the same change again takes back what was said before; others do not", () => {
  const one = workAfter(judgeChange(work, collation, { passage }, judge("Getty"), SLIGHT))
  const two = workAfter(judgeChange(one, collation, { passage }, judge("Naumov", 1), SLIGHT))
  const verdict = { class: "spelling", reason: "Seen again." } as const
  const three = workAfter(judgeChange(two, collation, { passage }, judge("Getty", 2), verdict))
  expect(three.judgements.map(({ creator, body }) => [creator, body.reason])).toEqual([
    ["Naumov", "A slip."],
    ["Getty", "Seen again."],
  ])
})

test("a judgement is refused without a name, a reason, a verdict, or its change", () => {
  const refusal = (
    place = { passage } as { passage: string; segment?: number },
    creator = "Getty",
    verdict = {},
  ) => refusalOf(judgeChange(work, collation, place, judge(creator), { reason: "", ...verdict }))
  expect(refusal({ passage: "gone" })).toBe("no such change")
  expect(refusal({ passage, segment: 99 })).toBe("no such change")
  expect(refusal()).toBe("says nothing")
  expect(refusal({ passage }, " ", SLIGHT)).toBe("no name")
  expect(refusal({ passage }, "Getty", { change: "added" })).toBe("no reason")
})

test("a judgement is taken back once", () => {
  const one = workAfter(judgeChange(work, collation, { passage }, judge("Getty"), SLIGHT))
  const { id } = one.judgements[0]!
  expect(workAfter(takeBackJudgement(one, id))).toEqual(work)
  expect(refusalOf(takeBackJudgement(work, id))).toBe("no such judgement")
})

test("layers and tags come as they are, and the same ones change nothing", () => {
  const layers: readonly Layer[] = []
  expect(workAfter(setLayers(work, layers)).layers).toBe(layers)
  expect(workAfter(setLayers(work, work.layers))).toBe(work)
  expect(workAfter(setTags(work, work.tags))).toBe(work)
})
