import { SLIGHT } from "./filter.js"
import { collate, type Collation, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { scholarly } from "./phrases/english/scholarly.js"
import { summary } from "./summary.js"

const long = "The committee met in the old hall by the river and heard the report."
const other = "Nobody there had seen the plans before the morning of the vote."
const third = "Afterwards the members went home through the rain without a word."

function pair(before: string, after: string): Collation {
  return collate([witness({ siglum: "A", text: before }), witness({ siglum: "B", text: after })])
}

describe("summary", () => {
  test("counts what was cut, in passages and in words", () => {
    const found = summary(pair(`${long}\n\n${other}`, long))
    expect(found.counts.deleted).toEqual({ passages: 1, words: 12 })
    expect(found.unchangedWords).toBe(14)
    expect(found.words).toEqual([26, 14])
    expect(found.says).toBe("One passage cut (12 words).")
  })

  test("counts of a reworded passage only the words that differ, on both sides", () => {
    expect(summary(pair(long, long.replace("old hall", "new house"))).counts.reworded).toEqual({
      passages: 1,
      words: 4,
    })
  })

  test("keeps what is not quoted apart from what was added, and names who does not quote it", () => {
    const found = summary(pair(`${long}\n\n[…]\n\n${third}`, `${long}\n\n${other}\n\n${third}`))
    expect(found.counts.added.passages).toBe(0)
    expect(found.counts.unattested.passages).toBe(1)
    expect(found.says).toBe("One passage is not quoted in the draft.")
  })

  test("says that two equal texts are equal", () => {
    expect(summary(pair(long, long)).says).toBe("The two texts say the same.")
  })

  test("counts what it leaves unmarked", () => {
    const found = summary(pair(long, long.replace("river and", "river, and")), {
      hidden: { weights: SLIGHT },
    })
    expect(found.counts.reworded.passages).toBe(0)
    expect(found.hidden.quiet).toBe(1)
    expect(found.says).toContain("One difference of spelling, pointing or spacing is not marked.")
  })

  test("goes on counting kinds that are switched off, and names them", () => {
    const found = summary(pair(`${long}\n\n${other}`, long), {
      hidden: { kinds: new Set(["deleted"] as const) },
    })
    expect(found.counts.deleted.passages).toBe(1)
    expect(found.hidden).toEqual({
      quiet: 0,
      slight: 0,
      differences: 0,
      kinds: ["deleted"],
      changes: 1,
      total: 1,
      says: "1 of 1 change is hidden.",
    })
  })

  test("speaks the scholar's words when asked to", () => {
    const found = summary(pair(`${long}\n\n${other}`, long), { phrases: scholarly })
    expect(found.says).toBe("One deletion.")
  })
})

describe("changes", () => {
  test("lists each change in text order, with its words", () => {
    const list = changes(pair(`${other}\n\n${long}`, `${long}\n\n${third}`))
    expect(list.map(({ label, before, after }) => [label, before, after])).toEqual([
      ["cut", other, ""],
      ["added", "", third],
    ])
  })

  test("says how much, of what weight, and how sure", () => {
    const [entry] = changes(pair(`${long}\n\n${other} ${third}`, long))
    expect(entry?.size).toBe("one paragraph: two sentences, 23 words")
    expect(entry?.weight).toBe("changes what is said")
    expect(entry?.certainty).toBe("sure: nothing like it in the final text")
  })

  test("shortens a long passage to a line, at a word, without cutting a character in two", () => {
    const [entry] = changes(pair(`${long}\n\n${"Zoë 🦊 ".repeat(60)}.`, long))
    expect(entry?.before.length).toBeLessThanOrEqual(92)
    expect(entry?.before.endsWith(" …")).toBe(true)
    expect(entry?.before).not.toMatch(/\p{Surrogate}/u)
  })

  test("leaves out kinds that are switched off", () => {
    const hidden = { kinds: new Set(["deleted"] as const) }
    expect(changes(pair(`${long}\n\n${other}`, long), { hidden })).toEqual([])
  })
})
