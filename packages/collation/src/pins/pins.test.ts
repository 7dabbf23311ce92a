import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation, Passage } from "../collation.js"
import { checkColumns } from "../columns.js"
import { InvalidPin } from "../errors.js"
import { witness } from "../witness/make-witness.js"
import { type Pin, pinApart, pinTogether, pinsAmong } from "./pins.js"
import { brokenPromise, randomPair, randomPairOfKinds } from "../testing.js"
import type { Witness } from "../witness.js"

const draft = witness({
  siglum: "A",
  text: "The harvest failed in the south.\n\nWe ask for bread at once.\n\nThe railway men refuse to work.\n\nNobody answers our letters.",
})
const final = witness({
  siglum: "B",
  text: "The harvest failed in the south.\n\nThe province needs help.\n\nThe railway men refuse to work.\n\nOur letters go unanswered by everybody.",
})

/** The sentence of a witness that begins so. */
function at(one: Witness, words: string): number {
  const found = one.sentences.findIndex(({ start }) => one.text.startsWith(words, start))
  if (found < 0) throw new RangeError(`no sentence begins with ${words}`)
  return found
}

function end(one: Witness, ...beginnings: string[]) {
  return { witness: one, sentences: beginnings.map((words) => at(one, words)) }
}

/** What stands beside a sentence: the other witness's words of its passage, or null. */
function beside(collation: Collation, words: string): string | null {
  const { passage, side } = holding(collation, words)
  const span = passage.spans[1 - side] ?? null
  return span && collation.witnesses[1 - side]!.text.slice(span.start, span.end).trim()
}

function holding(collation: Collation, words: string): { passage: Passage; side: 0 | 1 } {
  for (const passage of collation.passages)
    for (const side of [0, 1] as const) {
      const span = passage.spans[side]
      if (span && collation.witnesses[side]!.text.slice(span.start, span.end).includes(words))
        return { passage, side }
    }
  throw new RangeError(`nothing holds ${words}`)
}

const bread = pinTogether(end(draft, "We ask"), end(final, "The province"), {
  by: "R. Hand",
  reason: "The request, made general.",
})

describe("a pin that puts sentences together", () => {
  test("links what the words alone would not, and says that a person did", () => {
    expect(beside(collate([draft, final]), "We ask for bread")).toBe(null)
    const collation = collate([draft, final], { pins: [bread] })
    expect(beside(collation, "We ask for bread")).toBe("The province needs help.")
    const { passage } = holding(collation, "We ask for bread")
    expect(passage).toMatchObject({ pinned: bread.id, confidence: 1, change: "reworded" })
    expect(collation.pins).toEqual([
      { pin: bread.id, kind: "together", by: "R. Hand", state: "held", reason: "" },
    ])
  })

  test("leaves the rest as it was", () => {
    const unpinned = collate([draft, final]).passages.map(({ id }) => id)
    const pinned = collate([draft, final], { pins: [bread] }).passages
    const others = pinned.filter((passage) => passage.pinned === undefined).map(({ id }) => id)
    expect(others.length).toBe(3)
    expect(unpinned).toEqual(expect.arrayContaining(others))
  })

  test("goes before what the words say", () => {
    const wrong = pinTogether(end(draft, "Nobody"), end(final, "The province"))
    const collation = collate([draft, final], { pins: [wrong] })
    // It crosses the railway men, who weigh more: both ends are kept and linked, as a move.
    expect(collation.pins[0]).toMatchObject({ state: "moved" })
    expect(collation.pins[0]!.reason).not.toBe("")
    const [left, arrived] = [holding(collation, "Nobody"), holding(collation, "The province")]
    expect(collation.moves).toContainEqual(
      expect.objectContaining({
        from: expect.objectContaining({ passage: left.passage.id }),
        to: expect.objectContaining({ passage: arrived.passage.id }),
        confidence: 1,
      }),
    )
    expect(left.passage).toMatchObject({ change: "deleted", confidence: 1, pinned: wrong.id })
    expect(beside(collation, "The railway men")).toBe("The railway men refuse to work.")
  })

  test("may have several sentences on either side, and takes along what stands between them", () => {
    const many = pinTogether(
      end(draft, "We ask", "Nobody"),
      end(final, "The province", "Our letters"),
    )
    const collation = collate([draft, final], { pins: [many] })
    expect(holding(collation, "We ask").passage).toBe(holding(collation, "Our letters").passage)
    expect(holding(collation, "The railway").passage.pinned).toBe(many.id)
  })

  test("stands where its witness is nothing but a gap: a person says what it hides", () => {
    const gap = witness({ siglum: "A", text: "[…]" })
    const pin = pinTogether({ witness: gap, sentences: [0] }, end(final, "The province"))
    const collation = collate([gap, final], { pins: [pin] })
    expect(collation.pins[0]!.state).toBe("held")
    expect(holding(collation, "The province").passage).toMatchObject({
      pinned: pin.id,
      change: "unattested",
    })
    expect(checkColumns(collation)).toBe(null)
  })

  test("does not make an omission move", () => {
    const one = witness({ siglum: "A", text: `[…]\n\n${draft.text}` })
    const other = witness({ siglum: "B", text: `${final.text}\n\nThe end came soon.` })
    const pin = pinTogether({ witness: one, sentences: [0] }, end(other, "The end"))
    const collation = collate([one, other], { pins: [pin] })
    expect(collation.pins[0]!.state).toBe("in-conflict")
    expect(checkColumns(collation)).toBe(null)
  })
})

describe("a pin that keeps sentences apart", () => {
  const railway = pinApart(end(draft, "The railway"), end(final, "The railway"), { by: "R. Hand" })

  test("parts even what is the same to the letter, and claims no move instead", () => {
    const collation = collate([draft, final], { pins: [railway] })
    expect(collation.pins[0]!.state).toBe("held")
    expect(beside(collation, "The railway")).toBe(null)
    expect(collation.moves).toEqual([])
    expect(holding(collation, "The railway").passage).toMatchObject({
      pinned: railway.id,
      confidence: 1,
    })
  })

  test("breaks a group of which the two are only a part", () => {
    const one = witness({
      siglum: "A",
      text: "The commission met on Monday and heard the miners, and then it adjourned until the spring.",
    })
    const other = witness({
      siglum: "B",
      text: "The commission met on Monday and heard the miners. Then it adjourned until the spring.",
    })
    expect(collate([one, other]).passages).toHaveLength(1)
    const pin = pinApart(end(one, "The commission"), end(other, "Then it"))
    const collation = collate([one, other], { pins: [pin] })
    expect(holding(collation, "The commission").passage).not.toBe(
      holding(collation, "Then it").passage,
    )
    expect(beside(collation, "Then it")).toBe(null)
  })

  test("cannot keep anything apart from an omission", () => {
    const gap = witness({ siglum: "A", text: "[…]" })
    const pin = pinApart({ witness: gap, sentences: [0] }, end(final, "The province"))
    const collation = collate([gap, final], { pins: [pin] })
    expect(collation.pins[0]!.state).toBe("in-conflict")
    expect(holding(collation, "The province").passage.change).toBe("unattested")
  })
})

describe("pins that contradict each other", () => {
  const states = (...pins: Pin[]) =>
    collate([draft, final], { pins }).pins.map(({ state }) => state)

  test("the later of two that share a sentence is told to be in conflict", () => {
    const other = pinTogether(end(draft, "We ask", "The railway"), end(final, "The railway"))
    expect(states(bread, other)).toEqual(["held", "in-conflict"])
    expect(states(other, bread)).toEqual(["held", "in-conflict"])
  })

  test("the same said twice is no conflict", () =>
    expect(states(bread, { ...bread, id: "again" })).toEqual(["held", "held"]))

  test("together against apart: the first one stands", () => {
    const apart = pinApart(end(draft, "We ask"), end(final, "The province"))
    expect(states(bread, apart)).toEqual(["held", "in-conflict"])
    expect(states(apart, bread)).toEqual(["held", "in-conflict"])
  })

  test("of two that cross, the heavier stays and the other moves", () => {
    const long = pinTogether(end(draft, "The railway"), end(final, "The province"))
    const short = pinTogether(end(draft, "We ask"), end(final, "The railway"))
    const collation = collate([draft, final], { pins: [short, long] })
    expect(collation.pins.map(({ state }) => state).toSorted()).toEqual(["held", "moved"])
    expect(checkColumns(collation)).toBe(null)
  })
})

describe("a pin whose text was edited", () => {
  const edited = (text: string) => ({ ...witness({ siglum: "A", text }) })
  const outcome = (text: string) => collate([edited(text), final], { pins: [bread] }).pins[0]!

  test("holds when something changes elsewhere", () =>
    expect(outcome(`A new beginning.\n\n${draft.text}`)).toMatchObject({
      state: "held",
      reason: "",
    }))

  test("holds when a word of its own sentence changes, and says so", () => {
    const { state, reason } = outcome(draft.text.replace("at once", "today"))
    expect(state).toBe("held")
    expect(reason).toContain("edited")
  })

  test("holds when its sentence is parted in two", () =>
    expect(outcome(draft.text.replace("bread at", "bread. At")).state).toBe("held"))

  test("is lost when its sentence is gone, and the neighbour is not taken for it", () => {
    const { state, reason } = outcome(draft.text.replace("We ask for bread at once.\n\n", ""))
    expect(state).toBe("lost")
    expect(reason).toContain("We ask for bread")
  })

  test("is not led astray by a list of sentences that are all alike", () => {
    const list = (numbers: string[]) =>
      witness({
        siglum: "A",
        text: numbers.map((n) => `Item ${n} was sold for cash.`).join("\n\n"),
      })
    const whole = list(["one", "two", "three", "four"])
    const pin = pinTogether(end(whole, "Item two"), end(final, "The province"))
    const without = collate([list(["one", "three", "four"]), final], { pins: [pin] })
    expect(without.pins[0]!.state).toBe("lost")
    const moved = collate([list(["zero", "one", "two", "three", "four"]), final], { pins: [pin] })
    expect(beside(moved, "Item two")).toBe("The province needs help.")
  })

  test("finds its own among sentences that are the same, by what stands around them", () => {
    const song = (first: string) =>
      `${first}\n\nAnd so it goes.\n\nThe second verse is sad.\n\nAnd so it goes.\n\nThe third is long.`
    const one = witness({ siglum: "A", text: song("The first verse is glad.") })
    const pin = pinTogether({ witness: one, sentences: [3] }, end(final, "The province"))
    const later = witness({ siglum: "A", text: song("An overture.\n\nThe first verse is glad.") })
    const collation = collate([later, final], { pins: [pin] })
    const { passage } = holding(collation, "The province")
    expect(passage.spans[0]!.start).toBe(later.text.lastIndexOf("And so it goes."))
  })
})

describe("pins from outside", () => {
  const broken: [string, unknown, string][] = [
    ["that are no list", { 0: bread }, "pins"],
    ["without an identifier", [{ ...bread, id: "" }], "pins[0].id"],
    ["of an unknown kind", [{ ...bread, kind: "beside" }], "pins[0].kind"],
    ["with one end", [{ ...bread, ends: [bread.ends[0]] }], "pins[0].ends"],
    [
      "with both ends in one witness",
      [{ ...bread, ends: [bread.ends[0], bread.ends[0]] }],
      "pins[0].ends",
    ],
    [
      "in a witness that is not compared",
      [{ ...bread, ends: [{ ...bread.ends[0], witness: "Z" }, bread.ends[1]] }],
      "pins[0].ends[0].witness",
    ],
    [
      "with no sentence on a side",
      [{ ...bread, ends: [{ ...bread.ends[0], sentences: [] }, bread.ends[1]] }],
      "pins[0].ends[0].sentences",
    ],
    [
      "that quote nothing",
      [
        {
          ...bread,
          ends: [
            { witness: "A", sentences: [{ exact: "", prefix: "", suffix: "", start: 0 }] },
            bread.ends[1],
          ],
        },
      ],
      "pins[0].ends[0].sentences[0].exact",
    ],
    ["by nobody who has a name", [{ ...bread, by: 7 }], "pins[0].by"],
  ]

  test.each(broken)("%s are refused with the path of the fault", (_, pins, path) => {
    let found: unknown = null
    try {
      collate([draft, final], { pins: pins as Pin[] })
    } catch (error) {
      found = error
    }
    expect(found).toBeInstanceOf(InvalidPin)
    expect(found).toMatchObject({ code: "pin-invalid", where: path })
  })

  test("cannot be made of sentences that are not there", () => {
    expect(() => pinTogether({ witness: draft, sentences: [9] }, end(final, "The"))).toThrow(
      RangeError,
    )
    expect(() => pinTogether({ witness: draft, sentences: [] }, end(final, "The"))).toThrow(
      RangeError,
    )
    expect(() => pinApart(end(draft, "The"), end(draft, "We"))).toThrow(RangeError)
  })

  test("that are about other witnesses can be left out", () => {
    const other = {
      ...bread,
      id: "other",
      ends: [{ ...bread.ends[0], witness: "C" }, bread.ends[1]],
    } as const
    expect(pinsAmong([bread, other], [draft, final])).toEqual([bread])
  })
})

describe("a collation with pins", () => {
  test("keeps every promise", () => {
    const wrong = pinTogether(end(draft, "Nobody"), end(final, "The province"))
    const apart = pinApart(end(draft, "The harvest"), end(final, "The harvest"))
    for (const pins of [[bread], [wrong], [bread, apart], [apart, wrong]])
      expect(brokenPromise(draft, final, { pins })).toBe(null)
  })

  test.each([
    ["texts", randomPair],
    ["texts of many kinds", randomPairOfKinds],
  ])(
    "keeps every promise under random pins on random %s",
    (_, pairFrom) => {
      const tried = new Set<string>()
      for (let seed = 1; seed <= 100; seed++) {
        const [one, other] = pairFrom(seed)
        if (one.sentences.length === 0 || other.sentences.length === 0) continue
        const pins = [7, 11, 13].map((step, i) =>
          (i === 1 ? pinApart : pinTogether)(
            { witness: one, sentences: [(seed * step) % one.sentences.length] },
            { witness: other, sentences: [(seed * step * 17) % other.sentences.length] },
          ),
        )
        expect(brokenPromise(one, other, { pins }), `seed ${seed}`).toBe(null)
        const collation = collate([one, other], { pins })
        collation.pins.forEach(({ state, pin }, i) => {
          tried.add(state)
          const together = collation.passages.some(({ spans }) =>
            pins[i]!.ends.every(({ sentences }, side) => {
              const span = spans[side]
              return span && span.start <= sentences[0]!.start && sentences[0]!.start < span.end
            }),
          )
          const crossed = collation.moves.some((move) =>
            [move.from, move.to].every(({ span }, side) => {
              const { start } = pins[i]!.ends[side]!.sentences[0]!
              return span.start <= start && start < span.end
            }),
          )
          if (state === "held") expect(crossed, `seed ${seed}`).toBe(false)
          if (state === "held") expect(together, `seed ${seed}`).toBe(pins[i]!.kind === "together")
          const ends = collation.passages.filter(({ pinned }) => pinned === pin).map(({ id }) => id)
          if (state === "moved")
            expect(
              collation.moves.filter(
                ({ from, to }) =>
                  ends[0] !== ends[1] && [from, to].every(({ passage }) => ends.includes(passage)),
              ),
              `seed ${seed}`,
            ).toHaveLength(1)
        })
      }
      expect(tried).toEqual(new Set(["held", "moved", "in-conflict"]))
    },
    60_000,
  )

  test("does not care which end of a pin is named first", () => {
    const turned = { ...bread, ends: [bread.ends[1], bread.ends[0]] } as const
    expect(collate([draft, final], { pins: [turned] })).toEqual(
      collate([draft, final], { pins: [bread] }),
    )
  })

  test("without pins says that there are none", () =>
    expect(collate([draft, final]).pins).toEqual([]))
})
