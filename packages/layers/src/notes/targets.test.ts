import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { makeNote } from "./make-note.js"
import { LATER, READER } from "./notes.testing.js"
import {
  absenceTarget,
  changeTarget,
  passagesTarget,
  replyTarget,
  witnessTarget,
  wordsTarget,
} from "./targets.js"

const DRAFT = "We met in the evening. Nobody was told of the letter. The guard had been withdrawn."
const FINAL = "We met in the evening. The guard was withdrawn."
const draft = witness({ siglum: "D", text: DRAFT })
const collation = collate([draft, witness({ siglum: "F", text: FINAL })])
const cut = collation.passages.find(({ change }) => change === "deleted")!
const reworded = collation.passages.find(({ change }) => change === "reworded")!

describe("targets", () => {
  test("words lose the white space around them", () => {
    const { words } = wordsTarget(draft, { start: 2, end: 7 })
    expect(words).toMatchObject({ witness: "D", quotation: { exact: "met", start: 3 } })
  })
  test("words are widened to whole letters, with their accents and the whole of an emoji", () => {
    const text = "A cafe\u0301 and a 👩‍👩‍👧 here"
    const told = witness({ siglum: "D", text })
    expect(wordsTarget(told, { start: 2, end: 6 }).words.quotation.exact).toBe("cafe\u0301")
    const at = text.indexOf("👩")
    expect(wordsTarget(told, { start: at + 1, end: at + 2 }).words.quotation.exact).toBe("👩‍👩‍👧")
  })
  test.each([
    { start: 3, end: 2 },
    { start: -1, end: 2 },
    { start: 0, end: 1000 },
    { start: 0.5, end: 2 },
    { start: Number.NaN, end: 2 },
    { start: 2, end: 3 },
    { start: 5, end: 5 },
  ])("no words stand from $start to $end", (span) => {
    expect(() => wordsTarget(draft, span)).toThrow(RangeError)
  })
  test("a change is the words of both sides", () => {
    const { words, kind } = changeTarget(collation, reworded.id)
    expect(kind).toBe("change")
    expect(words.map(({ quotation }) => quotation.exact)).toEqual([
      "The guard had been withdrawn.",
      "The guard was withdrawn.",
    ])
  })
  test("of a cut there is one side, and an absence on the other", () => {
    expect(changeTarget(collation, cut.id).words).toHaveLength(1)
    const absence = absenceTarget(collation, cut.id)
    expect(absence.at).toMatchObject({ witness: "F", quotation: { exact: "" } })
    expect(absence.words).toMatchObject([{ witness: "D" }])
  })
  test("a sentence that moved has its words at both places", () => {
    const [one, two, moved] = [
      "The commission met in the evening of the first of December. ",
      "It heard the commandant at length and asked him nothing. ",
      "Nobody in the building had been told about the letter from Leningrad. ",
    ]
    const pair = collate([
      witness({ siglum: "D", text: `${moved}${one}${two}` }),
      witness({ siglum: "F", text: `${one}${two}${moved}` }),
    ])
    const target = changeTarget(pair, pair.moves[0]!.from.passage)
    expect(target.kind).toBe("move")
    expect(target.words.map(({ witness: siglum }) => siglum)).toEqual(["D", "F"])
  })
  test("a phrase that moved is named by either end", () => {
    const pair = collate([
      witness({
        siglum: "D",
        text: "In the late evening of that day, we met the others at the gate.",
      }),
      witness({
        siglum: "F",
        text: "We met the others at the gate in the late evening of that day.",
      }),
    ])
    const [move] = pair.moves
    const target = changeTarget(pair, `${move!.to.passage}-to-1`)
    expect(target).toMatchObject({ kind: "move", words: [{ witness: "D" }, { witness: "F" }] })
    expect(() => changeTarget(pair, `${move!.to.passage}-to-9`)).toThrow(RangeError)
  })
  test("a pair of passages, a witness, another note", () => {
    expect(passagesTarget(collation, [cut.id, reworded.id]).words).toHaveLength(3)
    expect(witnessTarget(draft)).toEqual({ kind: "witness", witness: "D" })
    expect(replyTarget({ id: "n" })).toEqual({ kind: "note", note: "n" })
  })
  test("what is not in the collation is refused", () => {
    expect(() => changeTarget(collation, "__proto__")).toThrow(RangeError)
    expect(() => passagesTarget(collation, [])).toThrow(RangeError)
    expect(() => absenceTarget(collation, reworded.id)).toThrow(RangeError)
    expect(() => absenceTarget(collation, cut.id, 0)).toThrow(RangeError)
  })
})

describe("a note", () => {
  const target = witnessTarget(draft)
  test("is the same for the same words of the same hand, and another for another's", () => {
    const [one, same, other] = ["1", "1", "2"].map((unique) => makeNote(target, READER, {}, unique))
    expect(one).toEqual(same)
    expect(one!.id).not.toBe(other!.id)
    expect(one).toMatchObject({ motivation: "commenting", body: "", tags: [], isResolved: false })
  })
  test("that answers another says so", () => {
    expect(makeNote(replyTarget({ id: "n" }), READER, {}, "1").motivation).toBe("replying")
  })
  test.each([
    [{ creator: " ", created: LATER }, {}, "1"],
    [{ creator: "a", created: "2026-11-22T14:00:00+01:00" }, {}, "1"],
    [READER, { motivation: "shouting" as never }, "1"],
    [READER, {}, ""],
  ])(
    "without a name, a time in UTC, a motivation, something of its own is none",
    (who, written, unique) => {
      expect(() => makeNote(target, who, written, unique)).toThrow(RangeError)
    },
  )
})
