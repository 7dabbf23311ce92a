import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Segment } from "../collation.js"
import { witness } from "../witness/make-witness.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import type { Witness } from "../witness.js"

function cameBack(marked: string): string {
  const [one, other] = [before(marked), after(marked)]
  return brokenPromise(one, other) ?? asMarked(collate([one, other]))
}

function segmentsOf(one: Witness, other: Witness): Segment[] {
  return collate([one, other]).passages.flatMap((passage) => passage.segments)
}

describe("a change takes", () => {
  test.for([
    "I <del>personally </del>think that he was right.",
    "<ins>And </ins>so it was.",
    "He left the <del>house </del><ins>home </ins>of his fathers.",
  ])("the space behind its words along: %s", (marked) => expect(cameBack(marked)).toBe(marked))

  test.for(["Word<ins> and word</ins>", "So he left<ins>, it seems,</ins> for the north."])(
    "no space that the other text has as well: %s",
    (marked) => expect(cameBack(marked)).toBe(marked),
  )

  test.for([
    "One<del> </del><ins>  </ins>two three four.",
    "One two three.<del> </del><ins>\n\n</ins>Four five six.",
  ])("nothing but the space where only that differs: %j", (marked) =>
    expect(cameBack(marked)).toBe(marked),
  )
})

describe("an editor's words", () => {
  test.for([
    "He said <ins>[sic] </ins>that it was so.",
    "He said <ins>[sic]</ins>.",
    "I think that <del>[Yagoda] </del><del>undoubtedly </del><ins>he </ins>had many friends there.",
  ])("stand apart from the changes around them: %s", (marked) =>
    expect(cameBack(marked)).toBe(marked),
  )

  test("that both texts have within one change stand opposite each other", () => {
    const segments = segmentsOf(
      before("Those old [NKVD] men left early today."),
      after("Several young [NKVD] people left quite late today."),
    )
    const editorial = segments.filter((segment) => segment.class === "editorial")
    expect(editorial).toHaveLength(1)
    expect(editorial[0]?.readings.map((reading) => reading.kind)).toEqual(["words", "words"])
  })

  test("weigh nothing", () => {
    const segments = segmentsOf(before("He said that it was."), after("He said [sic] that it was."))
    const weights = segments.map((segment) => [segment.weight, segment.class])
    expect(weights).toContainEqual(["none", "editorial"])
    expect(weights.every(([weight]) => weight === "none")).toBe(true)
  })
})

describe("an omission inside a sentence", () => {
  test.for([
    "It was […]<unattested>late that night.</unattested>",
    "It was <unattested>late that night.</unattested>[…]",
    "We have […] <unattested>always </unattested>known that our bureau was blind.",
    "We have <unattested>always </unattested>[…] known that our bureau was blind.",
  ])("leaves what stands opposite unattested: %s", (marked) =>
    expect(cameBack(marked)).toBe(marked),
  )

  test("is unknown on its own side, and the words opposite are no change", () => {
    const segments = segmentsOf(before("It was […]"), after("It was late that night."))
    expect(segments.map((s) => s.readings.map((reading) => reading.kind))).toEqual([
      ["words", "words"],
      ["unknown", "words"],
    ])
    expect(segments[1]).toMatchObject({ weight: "none", class: "unattested" })
  })

  test("that both texts have is unknown in both", () => {
    const segments = segmentsOf(before("It was […] late."), after("It was […] late."))
    const kinds = segments.map((s) => s.readings.map((reading) => reading.kind).join())
    expect(kinds.filter((kind) => kind === "unknown,unknown")).toHaveLength(1)
  })

  test("beside another stands for itself", () => {
    const segments = segmentsOf(before("It was […] [– –] late."), after("It was very late."))
    expect(segments.filter(({ readings }) => readings[0]?.kind === "unknown")).toHaveLength(2)
  })

  test("leaves changes in the rest of its sentence to be seen", () => {
    const marked =
      "We have […] <unattested>always </unattested>known that our <del>bureau </del><ins>plenum </ins>was blind."
    expect(cameBack(marked)).toBe(marked)
  })
})

describe("the segments of a passage", () => {
  test("are one where the witnesses agree throughout", () => {
    const text = "He said: “No!” — and left, [sic] at 3.5 o'clock."
    expect(segmentsOf(before(text), after(text))).toMatchObject([{ weight: "none", class: null }])
  })

  test("are one for words that were replaced by others", () => {
    const segments = segmentsOf(before("He went home."), after("He stayed at home."))
    expect(segments.filter((segment) => segment.class !== null)).toHaveLength(1)
  })

  test("have a place for nothing, which is where the words would have stood", () => {
    const segments = segmentsOf(before("He never left."), after("He left."))
    expect(segments[1]?.readings).toEqual([
      { kind: "words", span: { start: 3, end: 9 } },
      { kind: "nothing", at: 3 },
    ])
  })

  test("give white space before the first word and behind the last to somebody", () => {
    const [one, other] = ["\n He left. \n", "He left."].map((text, i) =>
      witness({ siglum: i === 0 ? "A" : "B", text }),
    ) as [Witness, Witness]
    expect(brokenPromise(one, other)).toBe(null)
    expect(segmentsOf(one, other).some((segment) => segment.weight === "substantive")).toBe(false)
  })
})
