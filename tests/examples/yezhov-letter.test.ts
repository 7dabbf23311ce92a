import { checkColumns } from "@variorum/collation"
import { summary } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { Pair } from "./pair.js"

/** Every line of "What a right comparison shows" for the letter, in ../shared/sources/README.md. */
const letter = new Pair("yezhov-letter", "draft.txt", "final.txt")
const DRAFT = 0
const FINAL = 1

describe("unattested in the draft, for the source leaves words out there", () => {
  test.each([
    ["[Tomsky's widow] named Yagoda"],
    ["Is this Tomsky's counterrevolutionary kick"],
    ["In light of recent testimony"],
    ["On the matter of clarifying the connections"],
    ["Comrade Stalin, I hesitated"],
  ])("%s", (words) => {
    const passages = letter.beginning(words, FINAL)
    expect(passages.map((passage) => passage.change)).toEqual(["unattested"])
    expect(letter.words(passages[0]!, DRAFT)).toMatch(/^(?:\[…\])?$/u)
    expect(letter.readings(passages[0]!)).toEqual([])
  })

  test("and no name that only the final holds can be called gained", () => {
    const gained = letter.collation.passages
      .map((passage) => letter.marked(passage, FINAL))
      .join(" ")
    expect(gained).not.toBe("")
    for (const name of ["Tomsky", "Agranov", "Bukharin", "Rykov", "Uglanov", "Shmidt", "ChK"])
      expect(gained).not.toContain(name)
  })

  test("and a name in brackets is the editors' word, never compared", () => {
    const marked = letter.collation.passages
      .map((passage) => letter.marked(passage, DRAFT))
      .join(" ")
    expect(marked).not.toContain("[Yagoda]")
    expect(marked).not.toContain("[!]")
    expect(marked).not.toContain("[NKVD]")
  })
})

describe("deleted", () => {
  test.each([
    ["Personally I think that [Yagoda] undoubtedly", 1],
    ["The Trotskyists and Zinovievists were so discredited", 1],
    ["Independently of the results of this work", 1],
    ["We should shoot a pretty large number", 1],
    ["I have held back on this until now", 1],
    ["It is all the more necessary", 1],
  ])("%s", (words) => {
    const passages = letter.beginning(words, DRAFT)
    expect(passages.map((passage) => passage.change)).toEqual(["deleted"])
    expect(passages[0]!.spans[FINAL]).toBe(null)
  })

  test("one paragraph of four sentences, as one change", () => {
    const [passage] = letter.beginning("We should shoot a pretty large number", DRAFT)
    expect(letter.words(passage!, DRAFT)).toMatch(/without formal court sittings\.$/u)
    expect(
      letter.collation.witnesses[DRAFT]!.sentences.filter(
        (sentence) =>
          sentence.start >= passage!.spans[DRAFT]!.start &&
          sentence.end <= passage!.spans[DRAFT]!.end,
      ),
    ).toHaveLength(4)
  })

  test("the words that are quoted of a passage, while its gap is not called deleted", () => {
    const [passage] = letter.holding("nevertheless, we have to do it.", DRAFT)
    expect(passage!.change).toBe("deleted")
    expect(letter.readings(passage!)).toEqual([["nevertheless, we have to do it.", null]])
    expect(passage!.segments[0]!.readings[DRAFT]!.kind).toBe("unknown")
  })

  test("the voice of the writer, each word where it stood", () => {
    const lost = letter.collation.passages.map((passage) => letter.marked(passage, DRAFT)).join(" ")
    const voice = [
      "Personally I think",
      "I think",
      "in my view",
      "it seems to me",
      "I now request",
      "undoubtedly",
      "doubtless",
      "obviously",
    ]
    for (const words of voice) expect(lost).toContain(words)
    expect(lost.match(/\bimpossible\b/gu)).toHaveLength(3)
  })
})

describe("the rest", () => {
  test("one sentence for one sentence, reworded", () => {
    const [passage] = letter.beginning("There have been uncovered so many inadequacies", DRAFT)
    expect(passage!.change).toBe("reworded")
    expect(letter.words(passage!, DRAFT)).toBe(
      "There have been uncovered so many inadequacies that it is impossible to tolerate them any more.",
    )
    expect(letter.words(passage!, FINAL)).toBe(
      "I very much want to tell you about several inadequacies in the work of the NKVD which cannot long be tolerated.",
    )
  })

  test("one sentence added", () => {
    const [passage] = letter.beginning("Without your intervention in this matter", FINAL)
    expect(passage!.change).toBe("added")
    expect(letter.words(passage!, FINAL)).toBe(
      "Without your intervention in this matter, nothing will come of it.",
    )
  })

  test("the five categories unchanged, five paragraphs", () => {
    const words = [
      "The first category",
      "Here go all immediate",
      "The second category",
      "Here go the less active",
      "The third",
      "The fourth",
      "And the fifth",
    ]
    for (const beginning of words)
      expect(letter.beginning(beginning, DRAFT).map((passage) => passage.change)).toEqual(["same"])
  })

  test("nothing moved", () => expect(letter.collation.moves).toEqual([]))

  test("about a dozen changes and no stranded island, where a word-level diff has 106 fragments and 57 islands", () => {
    const changes = letter.collation.passages.filter((passage) => passage.change !== "same")
    expect(changes.map((passage) => passage.change).sort()).toEqual([
      "added",
      ...new Array(7).fill("deleted"),
      "reworded",
      ...new Array(5).fill("unattested"),
    ])
    expect(letter.islands()).toEqual([])
  })

  test("counted so, and both texts given back letter for letter", () => {
    const { counts } = summary(letter.collation)
    expect([
      counts.deleted.passages,
      counts.added.passages,
      counts.reworded.passages,
      counts.moved.passages,
    ]).toEqual([7, 1, 1, 0])
    expect(checkColumns(letter.collation)).toBe(null)
  })
})
