import { describe, expect, test } from "vitest"
import { Dice, randomPair } from "../testing.js"
import type { Witness } from "../witness.js"
import { witness } from "./make-witness.js"
import { type Edit, revise } from "./revise.js"

const PIECES = [
  "",
  "a",
  " ",
  "\n",
  "\n\n",
  ". Then [",
  "…]",
  "] He left.",
  "\r\n\r\n",
  "Two words ",
]

function randomEdit(text: string, dice: Dice): Edit {
  const start = dice.upTo(text.length + 1)
  const length = dice.upTo(3) === 0 ? dice.upTo(60) : dice.upTo(4)
  return { start, end: Math.min(text.length, start + length), text: dice.one(PIECES) }
}

describe("a witness after an edit", () => {
  test("is what the edited text makes, whatever the edit", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const dice = new Dice(seed)
      const text = [randomPair(seed), randomPair(seed + 1000)]
        .flatMap((pair) => pair.map((each) => each.text))
        .join("\n\n")
      let now = witness({ siglum: "A", title: "Draft", text })
      for (let i = 0; i < 12; i++) {
        now = revise(now, randomEdit(now.text, dice))
        const fresh = witness({ siglum: "A", title: "Draft", text: now.text })
        expect(JSON.stringify(now), `seed ${seed}, edit ${i}`).toBe(JSON.stringify(fresh))
      }
    }
  })

  test("leaves the witness alone that it was made of", () => {
    const old = witness({ siglum: "A", text: "One. Two.\n\nThree." })
    const kept = JSON.stringify(old)
    revise(old, { start: 0, end: 4, text: "Something else." })
    expect(JSON.stringify(old)).toBe(kept)
  })

  test("keeps the writer's brackets when told so", () => {
    const old = witness({ siglum: "A", text: "One [two] three.", brackets: "writers" })
    const edit = { start: 0, end: 0, text: "Now " }
    expect(revise(old, edit, { brackets: "writers" }).interventions).toEqual([])
    expect(revise(old, edit).interventions).toHaveLength(1)
  })
})

describe("in a witness with blocks of several kinds", () => {
  const play = (first: string, second: string): Witness =>
    witness({
      siglum: "A",
      blocks: [
        { kind: "heading", text: "Evening" },
        { kind: "turn", speaker: "Stalin", text: first },
        { kind: "turn", speaker: "Yezhov", text: second },
      ],
    })

  test("an edit inside a block leaves it what it is", () => {
    const at = "Evening\n\nThat is".length
    const now = revise(play("That is a lot.", "Yes."), { start: at, end: at, text: " (inaudible)" })
    expect(JSON.stringify(now)).toBe(JSON.stringify(play("That is (inaudible) a lot.", "Yes.")))
  })

  test("what is typed at its end belongs to it", () => {
    const at = "Evening\n\nThat is a lot.".length
    const now = revise(play("That is a lot.", "Yes."), { start: at, end: at, text: " Really." })
    expect(JSON.stringify(now)).toBe(JSON.stringify(play("That is a lot. Really.", "Yes.")))
  })

  test("an edit across blocks is refused", () => {
    const old = play("That is a lot.", "Yes.")
    expect(() => revise(old, { start: 3, end: 12, text: "" })).toThrow(RangeError)
  })
})

describe("marks and revisions", () => {
  const old = witness({
    siglum: "A",
    blocks: [
      {
        kind: "paragraph",
        text: "one two three",
        marks: [{ kind: "strong", span: { start: 4, end: 7 } }],
      },
    ],
  })
  const spanAfter = (start: number, end: number, text: string) =>
    revise(old, { start, end, text }).marks.map(({ span }) => [span.start, span.end])

  test("stretch with what is typed inside them, and shift with what is typed before", () => {
    expect(spanAfter(5, 5, "xx")).toEqual([[4, 9]])
    expect(spanAfter(0, 0, "xx")).toEqual([[6, 9]])
    expect(spanAfter(4, 4, "xx")).toEqual([[6, 9]])
    expect(spanAfter(7, 7, "xx")).toEqual([[4, 7]])
  })

  test("shrink with what is cut, and vanish with their last word", () => {
    expect(spanAfter(2, 5, "")).toEqual([[2, 4]])
    expect(spanAfter(4, 7, "")).toEqual([])
    expect(spanAfter(0, 13, "new")).toEqual([])
  })
})

test("a place that is not in the text is refused", () => {
  const old = witness({ siglum: "A", text: "One." })
  for (const [start, end] of [
    [-1, 0],
    [0, 5],
    [3, 2],
    [0.5, 1],
  ] as const)
    expect(() => revise(old, { start, end, text: "" })).toThrow(RangeError)
})
