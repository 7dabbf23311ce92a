import { describe, expect, test } from "vitest"
import { textAfter } from "../document/text.js"
import { schema } from "../document/schema.js"
import { Transform } from "prosemirror-transform"
import { candidatesFor, keepWithoutPartner, markUnknown } from "./align-with.js"
import { chosenFrom, liftPin, listPins, pinSentences, sentencesAt } from "./pins.js"
import { compare, refusalOf, wordsOf, workAfter, workOf } from "./works.testing.js"

const DRAFT =
  "The delegates from Leningrad praised the harvest. Bread prices rose again. Nobody answered the letter."
const FINAL =
  "Nobody answered the letter. The harvest was praised by delegates from Leningrad. It rained."
const work = workOf(DRAFT, FINAL)
const at = (text: number, ...sentences: readonly number[]) => ({ text, sentences })

describe("pinSentences", () => {
  test("puts sentences together, and keeps them apart", () => {
    const together = workAfter(
      pinSentences(work, "together", at(0, 1), at(1, 2), { by: "Getty", reason: "Read it so." }),
    )
    expect(together.pins).toMatchObject([{ kind: "together", by: "Getty", reason: "Read it so." }])
    expect(compare(together).pins).toMatchObject([{ state: "held" }])
    const apart = workAfter(pinSentences(work, "apart", at(0, 0), at(1, 1)))
    const passages = compare(apart).passages.filter(({ spans }) => !spans.includes(null))
    expect(passages.some(({ spans }) => spans[1]!.start === FINAL.indexOf("The harvest"))).toBe(
      false,
    )
  })

  test("hears the newest first, and tells of the older as in conflict", () => {
    const first = workAfter(pinSentences(work, "together", at(0, 1), at(1, 2)))
    const second = workAfter(pinSentences(first, "together", at(0, 1), at(1, 1)))
    const lines = listPins(second, compare(second))
    expect(lines.map(({ outcome }) => outcome?.state)).toEqual(["moved", "in-conflict"])
    expect(lines[0]).toMatchObject({
      quotes: ["Bread prices rose again.", "The harvest was praised by delegates from Leningrad."],
      places: [
        { text: 0, span: { start: DRAFT.indexOf("Bread"), end: DRAFT.indexOf(" Nobody") } },
        { text: 1, span: { start: FINAL.indexOf("The"), end: FINAL.indexOf(" It rained") } },
      ],
    })
  })

  test("is refused for what is not there, in one text alone, and twice", () => {
    const refusal = (one: readonly number[], other: readonly number[], text = 1) =>
      refusalOf(pinSentences(work, "together", at(0, ...one), at(text, ...other)))
    expect(refusal([0], [9])).toBe("no such sentence")
    expect(refusal([], [0])).toBe("no such sentence")
    expect(refusal([0], [0], 0)).toBe("only in one text")
    expect(refusal([0], [0], 7)).toBe("no such text")
    const once = workAfter(pinSentences(work, "together", at(0, 0), at(1, 0)))
    expect(refusalOf(pinSentences(once, "together", at(0, 0), at(1, 0)))).toBe("pinned already")
  })
})

test("a pin is lifted once", () => {
  const once = workAfter(pinSentences(work, "together", at(0, 1), at(1, 2)))
  const [pin] = once.pins
  expect(workAfter(liftPin(once, pin!.id))).toEqual(work)
  expect(refusalOf(liftPin(work, pin!.id))).toBe("no such pin")
})

test("the list tells of a pin whose words are gone, and of one between texts that are not compared", () => {
  const three = workOf(DRAFT, FINAL, DRAFT)
  const once = workAfter(pinSentences(three, "together", at(0, 1), at(2, 1)))
  const two = { ...once, texts: once.texts.slice(0, 2), pins: [] }
  const text = once.texts[2]!
  const emptied = textAfter(text, schema.nodes.doc.create(null, schema.nodes.paragraph.create()))
  const now = { ...once, texts: once.texts.with(2, emptied) }
  expect(listPins(now, compare(two))).toMatchObject([
    { outcome: null, places: [{ text: 0 }, null] },
  ])
})

describe("sentences chosen from a comparison", () => {
  const collation = compare(work)

  test("are those of a passage or of a stretch", () => {
    const passage = collation.passages.find(({ spans }) => spans[0] !== null)!
    expect(chosenFrom(work, collation, passage, 0)!.sentences.length).toBeGreaterThan(0)
    const start = DRAFT.indexOf("prices")
    expect(sentencesAt(work, collation, 0, { start, end: start + 6 })).toEqual(at(0, 1))
  })

  test("are none of nothing, of no witness, and of a text that was edited since", () => {
    const passage = collation.passages.find(({ spans }) => spans[0] === null)!
    expect(chosenFrom(work, collation, passage, 0)).toBeNull()
    expect(sentencesAt(work, collation, 7, { start: 0, end: 5 })).toBeNull()
    const [text] = work.texts
    const { doc } = new Transform(text!.document).insert(1, schema.text("X"))
    const now = { ...work, texts: work.texts.with(0, textAfter(text!, doc)) }
    expect(sentencesAt(now, collation, 0, { start: 0, end: 5 })).toBeNull()
    expect(refusalOf(keepWithoutPartner(now, collation, passage.id, 1, 0))).toBe(
      "texts have changed",
    )
    expect(refusalOf(markUnknown(now, collation, passage.id, 1, 0))).toBe("texts have changed")
  })
})

describe("candidatesFor", () => {
  test("gives the likeliest first, with what both share", () => {
    const [first] = candidatesFor(work, at(0, 0), 1)
    expect(first).toMatchObject({ chosen: at(1, 1), block: 1, heading: "" })
    expect(first!.reason.kind === "shared words" && first!.reason.words).toContain("delegates")
    expect(candidatesFor(work, at(0, 2), 1)[0]!.reason).toEqual({ kind: "same words" })
  })

  test("gives eight at most, with block and heading, and none without a word in common", () => {
    const heading = { kind: "heading", text: "Prices" } as const
    const many = workOf(DRAFT, [
      heading,
      ...["delegates", "Leningrad", "praised", "harvest", "from"].flatMap((word, i) =>
        [`A ${word} of kind ${i}.`, `Some ${word} came.`].map((text) => ({
          kind: "paragraph" as const,
          text,
        })),
      ),
    ])
    const candidates = candidatesFor(many, at(0, 0), 1)
    expect(candidates).toHaveLength(8)
    expect(candidates.every(({ block, heading: over }) => over === "Prices" && block > 1)).toBe(
      true,
    )
    expect(candidatesFor(workOf("One two.", "Drei vier."), at(0, 0), 1)).toEqual([])
  })

  test("gives none for what is not there", () => {
    expect(candidatesFor(work, at(0, 99), 1)).toEqual([])
    expect(candidatesFor(work, at(9, 0), 1)).toEqual([])
    expect(candidatesFor(work, at(0, 0), 9)).toEqual([])
    expect(candidatesFor(work, at(0, 0), 0)).toEqual([])
  })
})

describe("keepWithoutPartner", () => {
  test("parts a passage from its partner, and from all that come near", () => {
    const close = workOf(
      "It was late. The old hall was full of people.",
      "It was late. The old hall was full of guests.",
    )
    const collation = compare(close)
    const paired = collation.passages.find(({ change }) => change === "reworded")!
    const now = workAfter(keepWithoutPartner(close, collation, paired.id, 1, 0, { by: "Getty" }))
    const changes = compare(now).passages.map(({ change }) => change)
    expect(changes.toSorted()).toEqual(["added", "deleted", "same"])
    expect(refusalOf(keepWithoutPartner(now, collation, paired.id, 1, 0))).toBe("pinned already")
  })

  test("is refused where nothing comes near, and for what is not there", () => {
    const apart = workOf("It was late.", "It was late. Xylophones everywhere.")
    const collation = compare(apart)
    const added = collation.passages.find(({ change }) => change === "added")!
    expect(refusalOf(keepWithoutPartner(apart, collation, added.id, 1, 0))).toBe("no other partner")
    expect(refusalOf(keepWithoutPartner(apart, collation, added.id, 0, 1))).toBe("no such change")
    expect(refusalOf(keepWithoutPartner(apart, collation, "gone", 1, 0))).toBe("no such change")
  })
})

describe("markUnknown", () => {
  test("puts a sign where the other text has nothing, so that nothing is added there", () => {
    const added = workOf("It was late. We left.", "It was late. Nobody had seen us come. We left.")
    const collation = compare(added)
    const { id } = collation.passages.find(({ change }) => change === "added")!
    const now = workAfter(markUnknown(added, collation, id, 1, 0))
    expect(wordsOf(now)[0]).toBe("It was late. […] We left.")
    expect(compare(now).passages.some(({ change }) => change === "added")).toBe(false)
    expect(compare(now).passages.some(({ change }) => change === "unattested")).toBe(true)
    const again = compare(now).passages.find(({ change }) => change === "unattested")!
    expect(refusalOf(markUnknown(now, compare(now), again.id, 1, 0))).toBe("reading is unknown")
  })

  test("puts a paragraph of its own opposite a paragraph", () => {
    const added = workOf(
      "It was late.\n\nWe left.",
      "It was late.\n\nNobody had seen us come.\n\nWe left.",
    )
    const collation = compare(added)
    const { id } = collation.passages.find(({ change }) => change === "added")!
    const now = workAfter(markUnknown(added, collation, id, 1, 0))
    expect(wordsOf(now)[0]).toBe("It was late.\n\n[…]\n\nWe left.")
  })

  test("is refused where the other text has words, and for what is not there", () => {
    const collation = compare(work)
    const both = collation.passages.find(({ spans }) => !spans.includes(null))!
    expect(refusalOf(markUnknown(work, collation, both.id, 0, 1))).toBe("no such place")
    expect(refusalOf(markUnknown(work, collation, "gone", 0, 1))).toBe("no such change")
  })
})
