import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"

/** Sentences that have nothing in common, each named by a letter. */
const SENTENCES: Readonly<Record<string, string>> = {
  A: "Comrade Yezhov opened the meeting at noon.",
  B: "The second speaker blamed our bureau for blindness.",
  C: "Nobody answered these charges in public.",
  D: "We adjourned until the following Tuesday evening.",
  X: "Geese rose slowly over frozen marshes.",
  Y: "Somewhere maple logs burned all winter.",
}

/** A text written in letters: `A B […] / C` is two paragraphs of two sentences and one, with an omission. */
function written(siglum: string, letters: string): ReturnType<typeof witness> {
  return witness({ siglum, text: spelled(letters).split(" / ").join("\n\n") })
}

function spelled(letters: string): string {
  return letters.replace(/[A-Z]\b/gu, (letter) => SENTENCES[letter] ?? letter)
}

function inLetters(text: string): string {
  const letters = Object.entries(SENTENCES).reduce(
    (rest, [letter, sentence]) => rest.replaceAll(sentence, letter),
    text,
  )
  return letters.trim().replace(/\s+/gu, " ")
}

/** The passages of two texts in letters, as `change before|after`; a side that has nothing is `-`. */
function laidOut(before: string, after: string): string[] {
  const [one, other] = [written("A", before), written("B", after)]
  expect(brokenPromise(one, other)).toBe(null)
  return collate([one, other]).passages.map(({ change, spans }) => {
    const sides = [one, other].map(({ text }, i) => {
      const span = spans[i] ?? null
      return span === null ? "-" : inLetters(text.slice(span.start, span.end))
    })
    return `${change} ${sides.join("|")}`
  })
}

describe("what stands opposite nothing", () => {
  test("is cut or added when the other text is whole there", () => {
    expect(laidOut("A B D", "A D")).toEqual(["same A|A", "deleted B|-", "same D|D"])
    expect(laidOut("A D", "A B D")).toEqual(["same A|A", "added -|B", "same D|D"])
  })

  test("is shown before it is added, when another was cut at the same place", () => {
    const before = `A / X / D`
    expect(laidOut(before, "A / D / Y").slice(1)).toEqual(["deleted X|-", "same D|D", "added -|Y"])
  })

  test("is all there is when one text is empty", () => {
    expect(laidOut("", "A")).toEqual(["added -|A"])
    expect(laidOut("A / B", "")).toEqual(["deleted A|-", "deleted B|-"])
  })

  test("is one passage that is the same when both texts are empty", () =>
    expect(laidOut("", "")).toEqual(["same |"]))
})

describe("what stands opposite an omission", () => {
  test("is unattested, for nobody knows whether the other text had it", () => {
    expect(laidOut("A […] D", "A B C D")).toEqual(["same A|A", "unattested […]|B C", "same D|D"])
    expect(laidOut("A B C D", "A […] D")).toEqual(["same A|A", "unattested B C|[…]", "same D|D"])
  })

  test("is unattested opposite a loss too", () =>
    expect(laidOut("A [– – –] D", "A B D")[1]).toBe("unattested [– – –]|B"))

  test("is unattested through several paragraphs, where the omission stands between paragraphs", () =>
    expect(laidOut("A / […] / D", "A / B / C / D")).toEqual([
      "same A|A",
      "unattested […]|B",
      "unattested -|C",
      "same D|D",
    ]))

  test.for([
    ["A […] / D", "behind words that have a partner"],
    ["A / […] D", "before words that have a partner"],
  ])("may be a paragraph when the omission is %s: %s", ([before]) =>
    expect(laidOut(before!, "A / B / D")).toContain("unattested […]|B"),
  )

  test("may be a paragraph when a sentence is torn off before or behind it", () => {
    expect(laidOut("Comrade Yezhov opened […] / D", "A / B / D")).toContain("unattested -|B")
    expect(laidOut("A / […] the following Tuesday evening.", "A / B / D")).toContain(
      "unattested -|B",
    )
  })

  test("is laid beside the omission that can have held it, not beside one that cannot", () =>
    expect(laidOut("A / X […] Y / […] / D", "A / B / D")).toEqual([
      "same A|A",
      "deleted X […] Y|-",
      "unattested […]|B",
      "same D|D",
    ]))

  test("may be a sentence, when the omission stands in a paragraph of which other sentences have partners", () =>
    expect(laidOut("A X […] Y D", "A B D")).toContain("unattested […]|B"))

  test("may be at either end of the text", () => {
    expect(laidOut("[…] / D", "B / D")[0]).toBe("unattested […]|B")
    expect(laidOut("A / […]", "A / B").at(-1)).toBe("unattested […]|B")
  })

  test("is another omission: they meet, and nothing changed", () =>
    expect(laidOut("A / […] / D", "A / [...] / D")).toEqual([
      "same A|A",
      "same […]|[...]",
      "same D|D",
    ]))
})

describe("an omission that cannot have held what stands elsewhere", () => {
  test("in the midst of a paragraph without a partner hides no other paragraph", () =>
    expect(laidOut("A / X […] Y / D", "A / B / D")).toEqual([
      "same A|A",
      "deleted X […] Y|-",
      "added -|B",
      "same D|D",
    ]))

  test("in the midst of a sentence hides words of that sentence only", () =>
    expect(laidOut("A / Strange geese […] rose slowly. / D", "A / B / D")).toEqual([
      "same A|A",
      "deleted Strange geese […] rose slowly.|-",
      "added -|B",
      "same D|D",
    ]))

  test("beyond a sentence that has a partner hides nothing before it", () =>
    expect(laidOut("A / D / […]", "A / B / D")).toContain("added -|B"))

  test("makes a cut or an addition nearby less sure", () => {
    const confidenceOf = (before: string) =>
      collate([written("A", before), written("B", "A / B / D")]).passages.find(
        (passage) => passage.change === "added",
      )?.confidence
    expect(confidenceOf("A / X […] Y / D")).toBeLessThan(confidenceOf("A / D")!)
  })

  test("that is cut with its paragraph is not cut itself: its words stay unknown", () => {
    const { passages } = collate([written("A", "A / X […] Y / D"), written("B", "A / D")])
    const cut = passages.find((passage) => passage.change === "deleted")
    const unknown = cut?.segments.filter((segment) => segment.readings[0]?.kind === "unknown")
    expect(unknown).toMatchObject([{ weight: "none", class: "unattested" }])
  })
})

describe("a paragraph that moved", () => {
  test("is no unattested text, though an omission stands where it left", () => {
    const shown = laidOut("B C / A D X Y", "[…] / A D X Y / B C")
    expect(shown.filter((each) => each.includes("B"))).toEqual(["deleted B|-", "added -|B"])
  })
})
