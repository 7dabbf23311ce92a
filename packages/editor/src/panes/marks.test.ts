import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { endsOfMoves } from "./ends.js"
import { marksIn, type Side } from "./marks.js"
import { passagesWithin } from "./passages.js"

/** The marks of one text, as classes and words. */
function marked(before: string, after: string, side: Side): string[] {
  const witnesses = [witness({ siglum: "D", text: before }), witness({ siglum: "F", text: after })]
  const collation = collate(witnesses)
  const ends = endsOfMoves(collation)
  const own = witnesses[side]!
  return collation.passages.flatMap((passage) =>
    marksIn(own, passage, side, ends.get(passage.id)).map(
      ({ span, names }) => `${names}: ${own.text.slice(span.start, span.end)}`,
    ),
  )
}

describe("the marks of a text", () => {
  test("are none where nothing differs", () => {
    expect(marked("It rained. We left.", "It rained. We left.", 0)).toEqual([])
  })

  test("say which words were cut and put", () => {
    const texts = ["It rained all day there.", "It snowed all day there."] as const
    expect(marked(...texts, 0)).toEqual([
      "passage reworded: It rained all day there.",
      "cut: rained",
    ])
    expect(marked(...texts, 1)).toEqual([
      "passage reworded: It snowed all day there.",
      "put: snowed",
    ])
  })

  test("leave pointing slight", () => {
    const texts = ["It rained, all day, there.", "It rained all day there."] as const
    expect(marked(...texts, 0).slice(1)).toEqual(["cut slight: ,", "cut slight: ,"])
  })

  test("tell what nobody can compare from what was cut or added, and leave the gap alone", () => {
    const texts = ["We met. […] We left.", "We met. Somebody had brought a lamp. We left."] as const
    expect(marked(...texts, 0)).toEqual([])
    expect(marked(...texts, 1)).toEqual(["passage unattested: Somebody had brought a lamp."])
  })

  test("say of a whole passage that it was deleted or added", () => {
    const texts = ["We met. Nobody had a lamp. We left.", "We met. We left."] as const
    expect(marked(...texts, 0)).toEqual(["passage deleted: Nobody had a lamp."])
    expect(marked(texts[1], texts[0], 1)).toEqual(["passage added: Nobody had a lamp."])
  })
})

test("passages are found by where they stand, those that the text lacks left out", () => {
  const sentences = Array.from({ length: 40 }, (_, i) => `The ${i} rivers ran to ${i * 7} seas.`)
  const texts = [sentences, sentences.filter((_, i) => i % 3 > 0)].map((own) => own.join(" "))
  const witnesses = texts.map((text, i) => witness({ siglum: "DF".charAt(i), text }))
  const { passages } = collate(witnesses)
  for (const side of [0, 1] as const) {
    for (let at = 0; at < witnesses[side]!.text.length; at += 5) {
      const expected = passages.flatMap(({ spans }, i) => {
        const span = spans[side] ?? null
        return span !== null && span.end >= at && span.start <= at + 20 ? [i] : []
      })
      expect(passagesWithin(passages, side, { start: at, end: at + 20 })).toEqual(expected)
    }
  }
})
