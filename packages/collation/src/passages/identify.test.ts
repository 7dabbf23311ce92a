import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { identify, nameAlone, type Nameless, segmentId } from "./identify.js"
import { witness } from "../witness/make-witness.js"
import type { Span } from "../span.js"
import { after, before, randomPair } from "../testing.js"

/** A passage that has a stretch of each text. */
function inside(kind: string, texts: readonly string[], spans: readonly Span[]): Nameless {
  return {
    kind,
    count: texts.length,
    textOf: (i) => texts[i]!,
    startIn: (i) => spans[i]!.start,
    endIn: (i) => spans[i]!.end,
  }
}

/** A passage that has all of each text; nothing where that is empty. */
function nameless(kind: string, ...texts: string[]): Nameless {
  const spans = texts.map(({ length }) => ({ start: 0, end: length }))
  return inside(kind, texts, spans)
}

/** Identifiers of some passages, one after the other. */
function identified(...passages: readonly Nameless[]): readonly string[] {
  return identify(passages.map(nameAlone), (i) => passages[i]!)
}

/** Identifiers of passages that only the first text has. */
function named(...words: string[]): readonly string[] {
  return identified(...words.map((one) => nameless("deleted", one, "")))
}

function first(kind: string, one: string, other: string): string {
  return identified(nameless(kind, one, other))[0]!
}

describe("the identifier of a passage", () => {
  test("is the same for the same words, whatever stands around them", () =>
    expect(named("Something else.", "He left.", "Nobody came.")[1]).toBe(named("He left.")[0]))

  test("forgets the white space around the words, and none within", () => {
    const idOf = (text: string) =>
      collate([witness({ siglum: "A", text }), witness({ siglum: "B", text: "" })]).passages[0]!.id
    expect(idOf(" He left.\n\n")).toBe(idOf("He left."))
    expect(idOf("He  left.")).not.toBe(idOf("He left."))
  })

  test("is made of the words alone, wherever they stand in the text", () => {
    const spans = [
      { start: 4, end: 16 },
      { start: 0, end: 0 },
    ]
    const passage = inside("deleted", ["Yes. \u00a0He left.\n\nNobody.", ""], spans)
    expect(identified(passage)).toEqual(named("He left."))
  })

  test("tells who has the words, and what happened to them", () => {
    const identifiers = [
      first("matched", "He left.", "He left."),
      first("matched", "He left.", ""),
      first("matched", "", "He left."),
      first("deleted", "He left.", ""),
      first("matched", "He left.He", " left."),
    ]
    expect(new Set(identifiers).size).toBe(identifiers.length)
  })

  test("tells twins apart by their place, so that a third one does not renumber them", () => {
    const song = ["One verse.", "Refrain.", "Two verse.", "Refrain.", "The end."]
    const longer = ["Refrain.", "An overture.", "Refrain.", ...song]
    const [, one, , other] = named(...song)
    expect(one).not.toBe(other)
    expect(named(...longer).slice(3)).toEqual(named(...song))
  })

  test("numbers twins that nothing tells apart", () => {
    const gaps = identified(...[1, 2, 3].map(() => nameless("gap", "", "")))
    expect(gaps).toEqual([gaps[0], `${gaps[0]}-2`, `${gaps[0]}-3`])
  })

  test("begins with a letter and holds nothing that an address or a page would mind", () => {
    for (const words of ["", "He left.", "𝓗 <&> \"'", "走了"])
      expect(first("added", "", words)).toMatch(/^[a-z][a-z0-9-]*$/u)
  })

  test("is hardly ever the same for two different texts", () => {
    const made = Array.from({ length: 20_000 }, (_, i) => first("deleted", `Number ${i}.`, ""))
    expect(new Set(made).size).toBe(made.length)
  })
})

describe("the identifier of a change within a passage", () => {
  const marked =
    "The <del>big </del><ins>large </ins>house on the hill was <del>red </del><ins>blue </ins>in those days, and nobody <ins>ever </ins>came."
  const made = (text: string) => collate([before(text), after(text)])
  const changesOf = (collation: Collation) =>
    collation.passages.flatMap((passage) =>
      passage.segments.flatMap((segment, i) =>
        segment.class === null ? [] : [segmentId(collation, passage, i)],
      ),
    )

  test("stays when something changes in another passage", () => {
    const one = changesOf(made(marked))
    const other = changesOf(made(`Something <ins>else </ins>came first.\n\n${marked}`))
    expect(one.length).toBe(3)
    expect(other.slice(-one.length)).toEqual(one)
  })

  test("is that of the passage with something behind it", () => {
    const collation = made(marked)
    const [passage] = collation.passages
    expect(segmentId(collation, passage!, 1)).toMatch(
      new RegExp(`^${passage!.id}\\.[a-z0-9]+$`, "u"),
    )
  })

  test("is asked of a segment that is there", () => {
    const collation = made(marked)
    expect(() => segmentId(collation, collation.passages[0]!, 99)).toThrow(RangeError)
  })
})

describe("the identifiers of a collation", () => {
  test("are unique within it, passages and segments together", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const collation = collate(randomPair(seed))
      const ids = collation.passages.flatMap((passage) => [
        passage.id,
        ...passage.segments.map((_, i) => segmentId(collation, passage, i)),
      ])
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length)
    }
  })

  test("do not depend on how a change is weighed", () => {
    const [one, other] = [
      witness({ siglum: "A", text: "He left." }),
      witness({ siglum: "B", text: "he left" }),
    ]
    const [passage] = collate([one, other]).passages
    expect(first("matched", one.text, other.text)).toBe(passage!.id)
  })
})
