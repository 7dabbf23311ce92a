import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { findWords, quote, Sentences } from "./quotation.js"
import { tagged } from "../testing.js"

/** The sentence between <a> and <b>, quoted. */
function quoted(marked: string) {
  const { text, at } = tagged(marked)
  return quote(text, { start: at["a"]!, end: at["b"]! })
}

/** The words of another text that a quotation finds, and how. */
function found(marked: string, text: string): [string, string] | null {
  const one = witness({ siglum: "A", text })
  const place = new Sentences(one).find(quoted(marked))
  if (place === null) return null
  const { start, end } = place.sentences
  const words = one.text.slice(one.sentences[start]!.start, one.sentences[end - 1]!.end)
  return [words, place.how]
}

const town = "It was late. <a>He left the town at noon.<b> Nobody saw him go."

describe("a quoted sentence", () => {
  test("is found where it was", () =>
    expect(found(town, "It was late. He left the town at noon. Nobody saw him go.")).toEqual([
      "He left the town at noon.",
      "as quoted",
    ]))

  test("is found elsewhere, with other neighbours", () =>
    expect(found(town, "A new story. Another day. He left the town at noon.")).toEqual([
      "He left the town at noon.",
      "elsewhere",
    ]))

  test("is found between its neighbours though half of it was rewritten", () =>
    expect(found(town, "It was late. At noon he had left town. Nobody saw him go.")).toEqual([
      "At noon he had left town.",
      "edited",
    ]))

  test("is found in two sentences, and in one with its neighbour", () => {
    expect(found(town, "It was late. He left the town. At noon. Nobody saw him go.")).toEqual([
      "He left the town. At noon.",
      "edited",
    ])
    expect(found(town, "It was late, he left the town at noon. Nobody saw him go.")).toEqual([
      "It was late, he left the town at noon.",
      "edited",
    ])
  })

  test("is not found in another that merely resembles it", () => {
    expect(found(town, "It was late. Nobody saw him go. We left a village at night.")).toBe(null)
    expect(found(town, "It was late. It rained. Nobody saw him go.")).toBe(null)
    expect(found("<a>Yes.<b> He said it.", "He said it. No.")).toBe(null)
    expect(found(town, "")).toBe(null)
  })

  test("is not found in its near twin elsewhere when it was cut", () => {
    const talks =
      "Nobody came. <a>We met the mayor by the bridge on Monday.<b> It rained. We met the mayor by the bridge on Tuesday. Then we left."
    expect(
      found(
        talks,
        "Nobody came. It rained. We met the mayor by the bridge on Tuesday. Then we left.",
      ),
    ).toBe(null)
    expect(
      found(
        "Rain fell. <a>He left.<b> Snow came. He left. Sun.",
        "Rain fell. Snow came. He left. Sun.",
      ),
    ).toBe(null)
  })

  test("is told to stand elsewhere where neither neighbour is beside it", () =>
    expect(
      found(town, "We left. The mill burned down. He left the town at noon. It rained."),
    ).toEqual(["He left the town at noon.", "elsewhere"]))

  test("is told to be one of several where nothing tells them apart", () =>
    expect(found("Ho. <a>Ha.<b> Ho.", "New. Ho. Ha. Ho. Ha. Ho.")).toEqual([
      "Ha.",
      "one of several",
    ]))

  test("is known in scripts without spaces", () =>
    expect(
      found(
        "天黑了。<a>他中午离开了那座城市。<b>没有人看见他走。",
        "天黑了。他早上离开了那座城市。没有人看见他走。",
      ),
    ).toEqual(["他早上离开了那座城市。", "edited"]))
})

describe("quoted words", () => {
  test("are found among others that are the same by what stands around them", () => {
    const comma = quoted("He came, she saw<a>,<b> they went away at once.")
    const later = "First, a word, and another. He came, she saw, they went away at once."
    expect(findWords(later, comma)).toEqual({
      start: later.lastIndexOf(","),
      end: later.lastIndexOf(",") + 1,
    })
  })

  test("are not found where neither neighbour is there any more", () => {
    const comma = quoted("He came, she saw<a>,<b> they went away at once.")
    expect(findWords("Something else, entirely different, was written.", comma)).toBe(null)
  })

  test("keep no half of a surrogate pair that a witness's offsets do not have", () => {
    const { exact, prefix, suffix } = quoted("A 👩‍🏫 b. <a>C.<b> 👩‍🏫")
    expect([prefix, exact, suffix].join("")).toBe("A 👩‍🏫 b. C. 👩‍🏫")
  })
})
