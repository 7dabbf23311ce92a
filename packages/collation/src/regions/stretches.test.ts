import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import type { BlockInput } from "../witness/witness-input.js"
import type { Witness } from "../witness.js"
import { inStretches } from "./stretches.js"

/** Texts of a few hundred sentences, of which a tenth as many may be left. */
function stretched(one: Witness, other: Witness): readonly [Witness, Witness] {
  return inStretches(one, other, 100, 40)
}

const words = Array.from({ length: 400 }, (_, i) => `Sentence number ${i * i} stands here.`)
const textOf = (sentences: readonly string[]) =>
  witness({ siglum: "A", text: sentences.join("\n\n") })
const piecesOf = ({ text, sentences }: Witness) =>
  sentences.map(({ start, end }) => text.slice(start, end))

describe("two texts with very many sentences", () => {
  test("are compared in stretches that hold the same sentences in the same order", () => {
    const [one] = stretched(textOf(words), textOf(words))
    expect(one.sentences.length).toBeGreaterThan(10)
    expect(one.sentences.length).toBeLessThan(80)
    expect(piecesOf(one).join("\n\n")).toBe(words.join("\n\n"))
  })

  test("are cut alike behind what was put in", () => {
    const more = words.toSpliced(20, 0, "Something new.", "And new again.")
    const [one, other] = stretched(textOf(words), textOf(more))
    const shared = new Set(piecesOf(other))
    expect(piecesOf(one).filter((piece) => !shared.has(piece)).length).toBeLessThan(3)
  })

  test("keep speakers, cells and gaps apart", () => {
    const blocks: BlockInput[] = words.flatMap((text, i): BlockInput[] => [
      { kind: "turn", speaker: i % 2 === 0 ? "One" : "Other", text },
      { kind: "cell", row: i, column: 0, text: "7" },
      { kind: "paragraph", text: "[…]" },
    ])
    const talk = witness({ siglum: "A", blocks })
    expect(stretched(talk, talk)[0].sentences).toEqual(talk.sentences)
  })

  test("are put together sooner where they are one word each", () => {
    const said = (word: string) => witness({ siglum: "A", text: word.repeat(70_000) })
    const short = said("Yes. ")
    expect(inStretches(short, short)[0].sentences.length).toBeLessThan(10_000)
    const longer = said("He did say yes. ")
    expect(inStretches(longer, longer)).toEqual([longer, longer])
  })

  test("stay as they are when they have fewer", () => {
    const few = textOf(words.slice(0, 40))
    expect(stretched(few, few)).toEqual([few, few])
    expect(stretched(few, few)[0]).toBe(few)
  })
})
