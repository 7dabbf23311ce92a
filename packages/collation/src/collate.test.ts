import { describe, expect, test } from "vitest"
import { collate } from "./collate.js"
import { checkColumns } from "./columns.js"
import { witness } from "./witness/make-witness.js"
import { after, asMarked, before, brokenPromise } from "./testing.js"

/** The marked text that comes out when its two texts are compared, after the promises have been tried on them. */
function cameBack(marked: string): string {
  const [one, other] = [before(marked), after(marked)]
  return brokenPromise(one, other) ?? asMarked(collate([one, other]))
}

describe("collate shows", () => {
  const cases: [behaviour: string, marked: string][] = [
    ["nothing in a text that nobody touched", "Nothing will come of it."],
    ["a lost word together with its space", "I <del>personally </del>think that he was right."],
    [
      "the old words before the new ones",
      "The <del>party members </del><ins>Communists </ins>know it.",
    ],
    ["a word added before a full stop with the space before it", "I think<ins> so</ins>."],
    ["a comma that was added, and no space", "He came<ins>,</ins> and went."],
    [
      "a sentence that was cut as a whole sentence",
      "It was late. <del>It was dark. </del>We left.",
    ],
    [
      "a cut paragraph with the space that parted it",
      "First.\n\n<del>Second, longer.\n\n</del>Third.",
    ],
    ["a cut at the end with the space before it", "It was late.<del> It was dark.</del>"],
    [
      "an added clause at its commas",
      "The rightists, <ins>who knew of it, </ins>watched from the sidelines.",
    ],
    [
      "another word, not other letters",
      "He was <del>undoubtedly </del><ins>doubtless </ins>right about the letter.",
    ],
    ["words in scripts without spaces one by one", "<del>他</del><ins>她</ins>走了。"],
    ["a change between right-to-left words", "שלום <del>עולם</del><ins>טוב</ins>"],
    ["one of four equal words as one cut", "<del>the </del>the the the"],
  ]
  test.each(cases)("%s", (_, marked) => expect(cameBack(marked)).toBe(marked))
})

describe("collate does not", () => {
  test("judge what stands opposite an omission before", () => {
    const marked = "It seems […]<unattested>to me that he was right.</unattested>"
    expect(cameBack(marked)).toBe(marked)
  })

  test("judge what stands opposite an omission after", () => {
    const marked = "It seems <unattested>to me that he was right.</unattested>[…]"
    expect(cameBack(marked)).toBe(marked)
  })

  test("call a sentence added that the other text may leave out", () => {
    const marked =
      "He came.\n\n[…]\n\n<unattested>Nobody had seen him before.\n\n</unattested>He went."
    const collation = collate([before(marked), after(marked)])
    expect(collation.passages.map((passage) => passage.change)).toEqual([
      "same",
      "unattested",
      "same",
    ])
  })

  test("compare an editor's brackets", () => {
    const [one, other] = [
      witness({ siglum: "A", text: "I think that [Yagoda] was right." }),
      witness({ siglum: "B", text: "I think that [he, Yagoda] was right." }),
    ]
    const passage = collate([one, other]).passages[0]!
    expect(passage.change).toBe("same")
    expect(passage.segments.every((segment) => segment.weight === "none")).toBe(true)
  })

  test("strand a word inside a rewritten sentence", () => {
    const marked =
      "<del>There have been uncovered so many inadequacies that it is impossible to tolerate them any more.</del>" +
      "<ins>I very much want to tell you about several inadequacies in the work which cannot long be tolerated.</ins>"
    const segments = collate([
      before(`Dear comrade. ${marked} Yours.`),
      after(`Dear comrade. ${marked} Yours.`),
    ])
    const kept = segments.passages
      .flatMap((passage) => passage.segments)
      .filter((s) => s.class === null)
    expect(kept.length).toBeLessThanOrEqual(3)
  })

  test("call a sentence that is said again a move of its twin", () => {
    const said = "We have expelled over two hundred thousand party members."
    const [one, other] = [
      witness({ siglum: "A", text: `${said}\n\nThat is a lot.\n\n${said}` }),
      witness({ siglum: "B", text: `${said}\n\nThat is a lot.` }),
    ]
    expect(collate([one, other]).moves).toEqual([])
  })
})

describe("collate is not misled", () => {
  test("by the carriage returns of a Windows file", () =>
    expect(witness({ siglum: "A", text: "One.\r\nTwo.\r\n\r\nThree." }).blocks).toHaveLength(2))

  test("by lines that are wrapped elsewhere", () => {
    const [one, other] = [
      witness({ siglum: "A", text: "We came to the house\nby the sea and slept." }),
      witness({ siglum: "B", text: "We came to the house by\nthe sea and slept." }),
    ]
    expect(collate([one, other]).passages.map((passage) => passage.change)).toEqual(["same"])
  })

  test("by two speakers who change places over the same words", () => {
    const said = "What did the bureau know about these people in 1934?"
    const turn = (speaker: string) => ({ kind: "turn" as const, speaker, text: said })
    const one = witness({ siglum: "A", blocks: [turn("Stalin"), turn("Molotov")] })
    const other = witness({ siglum: "B", blocks: [turn("Molotov"), turn("Stalin")] })
    expect(brokenPromise(one, other)).toBe(null)
  })

  test("by an editors' heading that stands twice", () => {
    const heading = { kind: "heading" as const, editorial: true, text: "The bureau" }
    const paragraph = (text: string) => ({ kind: "paragraph" as const, text })
    const first = paragraph("Comrade Ordzhonikidze telephoned the bureau yesterday evening.")
    const second = paragraph("Nobody answered for the whole long night.")
    const collation = collate([
      witness({ siglum: "A", blocks: [heading, first, heading, second] }),
      witness({ siglum: "B", blocks: [first, heading, second] }),
    ])
    expect(collation.moves).toEqual([])
    expect(collation.passages.map((passage) => passage.change).filter((c) => c !== "same")).toEqual(
      ["deleted"],
    )
  })

  test("into cutting a word beside an omission", () => {
    const marked =
      "He left. […] <unattested>The second speaker blamed </unattested>the bureau for its blindness."
    expect(cameBack(marked)).toBe(marked)
  })

  test("into joining a short cut paragraph with its neighbour", () => {
    const marked = "First bread.\n\n<del>Then salt.\n\n</del>Then oil."
    const collation = collate([before(marked), after(marked)])
    expect(collation.passages.map((passage) => passage.change)).toEqual(["same", "deleted", "same"])
  })
})

describe("collate tells apart", () => {
  test("a paragraph that moved, with what was edited in it", () => {
    const moved =
      "The second category, ten years in prison plus ten years in exile for less active participants."
    const rest = [
      "Here begins the letter to the Central Committee.",
      "Nobody was to know of it until the end of the year.",
    ]
    const collation = collate([
      witness({ siglum: "A", text: [moved, ...rest].join("\n\n") }),
      witness({
        siglum: "B",
        text: [...rest, moved.replace("less active", "the other")].join("\n\n"),
      }),
    ])
    expect(collation.moves).toHaveLength(1)
    const [move] = collation.moves
    expect(collation.passages.find((p) => p.id === move!.from.passage)?.change).toBe("deleted")
    expect(collation.passages.find((p) => p.id === move!.to.passage)?.change).toBe("added")
    expect(move!.within.filter((segment) => segment.weight === "substantive")).toHaveLength(1)
  })

  test("a sentence that was split in two", () => {
    const collation = collate([
      witness({
        siglum: "A",
        text: "He came home late at night, and nobody in the whole house was awake.",
      }),
      witness({
        siglum: "B",
        text: "He came home late at night. Nobody in the whole house was awake.",
      }),
    ])
    expect(collation.passages.map((passage) => passage.change)).toEqual(["reworded"])
  })

  test("a turn that was given to another speaker, although its words are the same", () => {
    const turn = (speaker: string, text: string) => ({ kind: "turn" as const, speaker, text })
    const said = "That is quite a lot of people to have been expelled in one year."
    const collation = collate([
      witness({ siglum: "A", blocks: [turn("Yezhov", "It has ended."), turn("Stalin", said)] }),
      witness({ siglum: "B", blocks: [turn("Yezhov", "It has ended."), turn("Molotov", said)] }),
    ])
    expect(collation.passages.map((passage) => passage.change)).toEqual(["same", "reworded"])
    expect(collation.passages[1]!.segments.map((segment) => segment.weight)).toEqual(["none"])
  })

  test("a turn that answers one of the same speaker from another's that says the same", () => {
    const turn = (speaker: string, text: string) => ({ kind: "turn" as const, speaker, text })
    const collation = collate([
      witness({
        siglum: "A",
        blocks: [turn("Yezhov", "Quite right."), turn("Stalin", "Quite right.")],
      }),
      witness({ siglum: "B", blocks: [turn("Stalin", "Quite right.")] }),
    ])
    expect(collation.passages.map((passage) => passage.change)).toEqual(["deleted", "same"])
  })

  test("words added at the end of a heading from the break behind it", () => {
    const marked = "Song<ins> of Myself</ins>\n\nI celebrate myself."
    expect(cameBack(marked)).toBe(marked)
  })

  test("pointing and case, which are accidental, from wording", () => {
    const weights = (one: string, other: string) =>
      collate([witness({ siglum: "A", text: one }), witness({ siglum: "B", text: other })])
        .passages.flatMap((passage) => passage.segments)
        .map((segment) => segment.weight)
        .filter((weight) => weight !== "none")
    expect(
      weights("conceived in liberty and, dedicated so", "conceived in Liberty and dedicated so"),
    ).toEqual(["accidental", "accidental"])
    expect(weights("we can not hallow this ground", "we can not forget this ground")).toEqual([
      "substantive",
    ])
  })
})

describe("collate says", () => {
  test("that it is not complete when its budget runs out, and still gives back both texts", () => {
    const words = (seed: number) =>
      Array.from({ length: 400 }, (_, i) => `w${(i * seed) % 401}${i % 9 === 8 ? "." : ""}`).join(
        " ",
      )
    const pair = [
      witness({ siglum: "A", text: words(7) }),
      witness({ siglum: "B", text: words(11) }),
    ]
    const poor = collate(pair, { budget: 10 })
    expect(poor.complete).toBe(false)
    expect(checkColumns(poor)).toBe(null)
    expect(collate(pair).complete).toBe(true)
  })

  test("how many witnesses it was given when they are too few", () => {
    expect(() => collate([witness({ siglum: "A", text: "" })])).toThrow(
      /two witnesses or more; it was given 1/,
    )
  })

  test("that a budget must be a whole number", () => {
    const empty = witness({ siglum: "A", text: "" })
    expect(() => collate([empty, empty], { budget: 0.5 })).toThrow(RangeError)
  })
})
