import * as collation from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { seededBy } from "../../scripts/bench-seeded.mjs"
import { timeTyping, wordEdit } from "../../scripts/bench-typing.mjs"

const { witness, collate, preset, pinTogether } = collation
const engine = { witness, collate, preset, pinTogether }

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An engine that does everything anew after every edit. */
const slowEngine = {
  ...engine,
  revise({ siglum, text }: collation.Witness, { start, end, text: typed }: Edit) {
    return witness({ siglum, text: text.slice(0, start) + typed + text.slice(end) })
  },
  collateIncrementally(
    _: collation.Collation,
    witnesses: readonly collation.Witness[],
    options: collation.CollateOptions,
  ) {
    return collate(witnesses, options)
  },
}

const paragraph = "The sea was grey. A light moved over it. Somebody wrote on the water."
const pair = {
  a: [paragraph, "Nobody came back. The boats lay on the sand."].join("\n\n"),
  b: [paragraph, "Nobody came back. Three boats lay on the sand."].join("\n\n"),
}

describe("what a writer waits for", () => {
  test("is timed for each kind of edit", { timeout: 30_000 }, () => {
    const figures = timeTyping(slowEngine, pair, 10)
    expect(Object.keys(figures)).toHaveLength(8)
    for (const time of Object.values(figures)) expect(time).toBeGreaterThan(0)
  })

  test("is nothing yet where the engine cannot do it", () => {
    const figures = timeTyping(engine, pair)
    expect(Object.keys(figures)).toHaveLength(8)
    expect(new Set(Object.values(figures))).toEqual(new Set([null]))
  })

  test("counts for nothing where the collation is not the fresh one", { timeout: 30_000 }, () => {
    const lazyEngine = {
      ...slowEngine,
      collateIncrementally: (previous: collation.Collation) => previous,
    }
    expect(() => timeTyping(lazyEngine, pair, 10)).toThrow("not that of a fresh comparison")
  })
})

describe("one word typed", () => {
  const text = "One two three.\n\nFour five, six."

  test("takes the place of a word or stands before one, and cuts none", () => {
    const random = seededBy("words")
    const kinds = new Set<string>()
    for (let i = 0; i < 200; i++) {
      const edit = wordEdit(text, random)
      const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
      expect(after.match(/\p{L}+/gu)!.length).toBe(edit.start === edit.end ? 7 : 6)
      kinds.add(edit.start === edit.end ? "put in" : "changed")
    }
    expect(kinds.size).toBe(2)
  })

  test("is nothing in a text without words", () => {
    expect(wordEdit("", seededBy("x")).text.trim()).toBe("")
  })
})
