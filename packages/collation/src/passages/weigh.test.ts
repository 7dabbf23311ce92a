import { describe, expect, test } from "vitest"
import { after, before } from "../testing.js"
import { weigh, weighSpace } from "./weigh.js"
import { collate } from "../collate.js"

describe("weigh", () => {
  test("finds no difference between equal readings", () =>
    expect(weigh("the party ", "the party ")).toEqual({ weight: "none", class: null }))

  test.for([
    [" ", "  "],
    [" ", "\t"],
    [" ", "\u00a0"],
    ["", " "],
    ["\n", "\r\n"],
  ])("takes other white space for noise: %j, %j", ([one, other]) =>
    expect(weigh(one!, other!)).toEqual({ weight: "noise", class: "spacing" }),
  )

  test("takes space that parts blocks on one side only for more than noise", () => {
    expect(weighSpace(true, false)).toEqual({ weight: "accidental", class: "paragraphing" })
    expect(weighSpace(true, true)).toEqual({ weight: "noise", class: "spacing" })
  })

  test.for([
    [",", ";"],
    ["", ","],
    ["—", "..."],
    ["“No”", "«No»"],
    ["left. ", "left! "],
    ["so he", "so, he"],
  ])("takes pointing for accidental: %j, %j", ([one, other]) =>
    expect(weigh(one!, other!)).toEqual({ weight: "accidental", class: "punctuation" }),
  )

  test.for([
    ["Party ", "party "],
    ["ПАРТИЯ", "Партия"],
    ["The Party,", "the party"],
  ])("takes case for accidental: %j, %j", ([one, other]) =>
    expect(weigh(one!, other!)).toEqual({ weight: "accidental", class: "case" }),
  )

  test.for([
    ["battle-field", "battlefield"],
    ["battle field", "battlefield"],
    ["ﬁre", "fire"],
    ["café", "cafe\u0301"],
  ])("takes the same letters, written otherwise, for spelling: %j, %j", ([one, other]) =>
    expect(weigh(one!, other!)).toEqual({ weight: "accidental", class: "spelling" }),
  )

  test.for([
    ["party members", "Communists", "word-choice"],
    ["can", "can't", "word-choice"],
    ["the large house", "the small house", "word-choice"],
    ["", "personally ", "wording"],
    ["не ", "", "wording"],
    ["that during the verification of", "as a result of", "wording"],
    ["46", "48", "number"],
    ["in 1936", "in 1937", "number"],
    ["twenty-one men", "nineteen men", "number"],
    ["Ezhov", "Yezhov", "name"],
    ["Пятаков", "Пятакова", "name"],
    ["There", "These", "word-choice"],
    ["he was late", "late he was", "word-order"],
  ])("takes other words for substantive: %j, %j, by their %s", ([one, other, kind]) =>
    expect(weigh(one!, other!)).toEqual({ weight: "substantive", class: kind }),
  )

  test.for([
    ["", "👍"],
    ["+", "−"],
    ["€", "$"],
  ])("takes signs that say something for substantive: %j, %j", ([one, other]) =>
    expect(weigh(one!, other!)).toMatchObject({ weight: "substantive" }),
  )

  test("does not ask what kind of wording a reading is that has no end", () => {
    const endless = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`)
    const turned = (count: number) => [endless(count), endless(count).toReversed()] as const
    const kind = ([one, other]: readonly [string[], string[]]) =>
      weigh(one.join(" "), other.join(" ")).class
    expect(kind(turned(100))).toBe("word-order")
    expect(kind(turned(20_000))).toBe("wording")
    const same = endless(20_000).join(" ")
    expect(weigh(same, same.toUpperCase()).class).toBe("case")
  })

  test("weighs the same the other way round", () => {
    const pieces = ["", " ", "\n\n", ",", "Party", "party,", "par-ty", "bureau", "👍", "[x]"]
    for (const one of pieces)
      for (const other of pieces)
        expect(weigh(one, other), `${one} ${other}`).toEqual(weigh(other, one))
  })
})

describe("the weights of a collation", () => {
  /** Weight and class of every segment on which the witnesses do not agree. */
  function differences(marked: string): string[] {
    return collate([before(marked), after(marked)])
      .passages.flatMap((passage) => passage.segments)
      .filter((segment) => segment.class !== null)
      .map((segment) => `${segment.weight} ${segment.class}`)
  }

  test("are none for an editor's words", () =>
    expect(differences("He held back <ins>[sic] </ins>because of it.")).toEqual(["none editorial"]))

  test("are none for what stands opposite an omission", () =>
    expect(differences("It seems […]<unattested>to me so.</unattested>")).toEqual([
      "none unattested",
    ]))

  test("tell a change of words from one of pointing in the same sentence", () =>
    expect(
      differences("He came<ins>,</ins> and the whole <del>party </del><ins>bureau </ins>saw him."),
    ).toEqual(["accidental punctuation", "substantive word-choice"]))
})

test("weigh tells one number for another, alone or among the same words, apart from other words", () => {
  expect(weigh("46 ", "48 ")).toEqual({ weight: "substantive", class: "number" })
  expect(weigh("1.0", "10")).toEqual({ weight: "substantive", class: "number" })
  expect(weigh("1300", "1,300").weight).toBe("accidental")
  expect(weigh("46 men", "48 men").class).toBe("number")
  expect(weigh("46 men", "48 women").class).not.toBe("number")
})
