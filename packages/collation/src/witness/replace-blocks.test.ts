import { describe, expect, test } from "vitest"
import { InvalidWitness } from "../errors.js"
import { sameBlocks } from "../regions/same-blocks.js"
import { Dice, randomPairOfKinds } from "../testing.js"
import type { Witness } from "../witness.js"
import { witness } from "./make-witness.js"
import { replaceBlocks } from "./replace-blocks.js"
import type { BlockInput } from "./witness-input.js"

/** The blocks that a witness could have been made of. */
function inputsOf({ text, blocks, marks, revisions }: Witness): BlockInput[] {
  return blocks.map(({ span, ...particulars }) => {
    const own = <T extends { readonly span: { start: number; end: number } }>(list: readonly T[]) =>
      list
        .filter((each) => each.span.start >= span.start && each.span.end <= span.end)
        .map((each) => ({
          ...each,
          span: { start: each.span.start - span.start, end: each.span.end - span.start },
        }))
    const words = text.slice(span.start, span.end)
    return { ...particulars, text: words, marks: own(marks), revisions: own(revisions) }
  })
}

const paragraphs = (...texts: readonly string[]): BlockInput[] =>
  texts.map((text) => ({ kind: "paragraph", text }))

describe("a witness with some blocks replaced", () => {
  test("is what all its blocks make, whichever are replaced, and says truly what was left alone", () => {
    let count = 0
    for (let seed = 1; seed <= 300; seed++) {
      const dice = new Dice(seed)
      const [one, other] = randomPairOfKinds(seed)
      const others = inputsOf(other)
      let inputs = inputsOf(one)
      let now = witness({ siglum: "A", title: "Draft", blocks: inputs })
      for (let i = 0; i < 6; i++) {
        const from = dice.upTo(inputs.length + 1)
        const to = Math.min(inputs.length, from + dice.upTo(4))
        const first = dice.upTo(others.length)
        const some = others.slice(first, first + dice.upTo(4))
        const old = now
        inputs = [...inputs.slice(0, from), ...some, ...inputs.slice(to)]
        now = replaceBlocks(old, from, to, some)
        const fresh = witness({ siglum: "A", title: "Draft", blocks: inputs })
        expect(JSON.stringify(now), `seed ${seed}, step ${i}`).toBe(JSON.stringify(fresh))
        // A copy was made of nothing, so that what is the same is found by looking.
        const found = sameBlocks(old, structuredClone(now))
        const told = sameBlocks(old, now)
        expect(told.leading, `seed ${seed}, step ${i}`).toBeLessThanOrEqual(found.leading)
        expect(told.trailing).toBeLessThanOrEqual(
          Math.min(old.blocks.length, now.blocks.length) - told.leading,
        )
        count++
      }
    }
    expect(count).toBe(1800)
  })

  test("leaves the witness alone that it was made of", () => {
    const old = witness({ siglum: "A", blocks: paragraphs("One.", "Two.") })
    const kept = JSON.stringify(old)
    replaceBlocks(old, 0, 1, paragraphs("Else."))
    expect(JSON.stringify(old)).toBe(kept)
  })

  test("keeps sentences that somebody else has cut, and cuts those of the new ones", () => {
    const sentences = ["He left. At noon.", "Then"]
    const old = witness({
      siglum: "A",
      blocks: [{ kind: "paragraph", sentences }, ...paragraphs("x")],
    })
    const now = replaceBlocks(old, 1, 2, paragraphs("One. Two."))
    expect(now.sentences.map(({ start, end }) => now.text.slice(start, end))).toEqual([
      ...sentences,
      "One.",
      "Two.",
    ])
  })

  test("keeps the writer's brackets when told so", () => {
    const old = witness({ siglum: "A", text: "One.", brackets: "writers" })
    const now = replaceBlocks(old, 0, 1, paragraphs("One [two]."), { brackets: "writers" })
    expect(now.interventions).toEqual([])
  })
})

describe("unusual white space", () => {
  const old = witness({ siglum: "A", text: "\n\n One.\n\n\n\nTwo. \n \nThree.\n" })
  const textOf = (from: number, to: number, ...texts: readonly string[]) =>
    replaceBlocks(old, from, to, paragraphs(...texts)).text

  test("stays where nothing was replaced, and around what takes its place", () => {
    expect(textOf(0, 1, "Else.")).toBe("\n\n Else.\n\n\n\nTwo. \n \nThree.\n")
    expect(textOf(1, 2, "Else.")).toBe("\n\n One.\n\n\n\nElse. \n \nThree.\n")
    expect(textOf(2, 3, "Else.")).toBe("\n\n One.\n\n\n\nTwo. \n \nElse.\n")
  })

  test("goes with the block before it or behind it", () => {
    expect(textOf(0, 1)).toBe("\n\n Two. \n \nThree.\n")
    expect(textOf(1, 2)).toBe("\n\n One.\n\n\n\nThree.\n")
    expect(textOf(2, 3)).toBe("\n\n One.\n\n\n\nTwo.\n")
    expect(textOf(3, 3, "Four.")).toBe("\n\n One.\n\n\n\nTwo. \n \nThree.\n\nFour.\n")
  })

  test("is as usual where blocks meet that were never joined so", () => {
    const item = (text: string): BlockInput => ({ kind: "item", text })
    const list = { ...witness({ siglum: "A", blocks: [item("a"), item("b")] }), text: "a\fb" }
    expect(replaceBlocks(list, 1, 2, [item("c")]).text).toBe("a\fc")
    expect(replaceBlocks(list, 1, 2, paragraphs("c")).text).toBe("a\n\nc")
  })
})

test("marks that reach over several blocks stay on those that are left", () => {
  const old: Witness = {
    ...witness({ siglum: "A", blocks: paragraphs("One.", "Two.", "Three.") }),
    marks: [{ kind: "strong", span: { start: 1, end: 15 } }],
  }
  const now = replaceBlocks(old, 1, 2, paragraphs("Something."))
  expect(now.marks.map(({ span }) => now.text.slice(span.start, span.end))).toEqual(["ne.", "Thr"])
})

test("blocks that it does not have, and what are none, are refused", () => {
  const old = witness({ siglum: "A", text: "One." })
  for (const [from, to] of [
    [-1, 0],
    [0, 2],
    [1, 0],
    [0.5, 1],
  ] as const)
    expect(() => replaceBlocks(old, from, to, [])).toThrow(RangeError)
  const wrong = [{ kind: "__proto__", text: "x" }] as unknown as BlockInput[]
  expect(() => replaceBlocks(old, 0, 1, wrong)).toThrow(InvalidWitness)
})
