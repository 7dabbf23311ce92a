import { readFileSync } from "node:fs"
import { checkColumns, collate, pinTogether, witness } from "@variorum/collation"
import type { Collation, Pin, Span, Witness } from "@variorum/collation"
import { randomEdit } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"

/** A pin, and where the sentences it puts together stand. */
interface Case {
  readonly pin: Pin
  readonly places: readonly [Span, Span]
}

const folder = new URL("../examples/", import.meta.url)

function example(siglum: string, name: string): Witness {
  return witness({ siglum, text: readFileSync(new URL(name, folder), "utf8") })
}

const pairs = [
  [example("D", "gettysburg/nicolay.txt"), example("F", "gettysburg/bliss.txt")],
  [example("D", "yezhov-letter/draft.txt"), example("F", "yezhov-letter/final.txt")],
] as const

/** A pin on two sentences of a pair, whatever they say. The same for the same seed. */
function randomPin([before, after]: readonly [Witness, Witness], seed: number): Case {
  const one = spoken(before)[(seed * 7919) % spoken(before).length]!
  const other = spoken(after)[(seed * 104_729) % spoken(after).length]!
  return {
    pin: pinTogether({ witness: before, sentences: [one] }, { witness: after, sentences: [other] }),
    places: [before.sentences[one]!, after.sentences[other]!],
  }
}

/** Indices of the sentences that have three words and no omission: of a single word that changes nothing is left to be found. */
function spoken({ sentences, text }: Witness): number[] {
  return [...sentences.keys()].filter((i) => {
    const { start, end } = sentences[i]!
    return /^[^[\]§]*\w \w+ \w[^[\]]*$/u.test(text.slice(start, end))
  })
}

/** A witness with one word changed, and where the pinned sentence stands in it now. */
function edited(
  one: Witness,
  place: Span,
  seed: number,
  within: boolean,
): { one: Witness; place: Span } {
  for (let attempt = seed; ; attempt += 1009) {
    const { at, by, text } = randomEdit(one.text, attempt)
    const isWithin = at.start >= place.start && at.end <= place.end
    if (isWithin !== within) continue
    const shift = by.length - (at.end - at.start)
    const start = at.start < place.start ? place.start + shift : place.start
    const end = at.start < place.end ? place.end + shift : place.end
    return { one: witness({ siglum: one.siglum, text }), place: { start, end } }
  }
}

/** What the passages of a pin hold of either text, without the white space around it. */
function heldBy({ passages, witnesses }: Collation, pin: string): string[] {
  return [0, 1].map((side) =>
    passages
      .filter((passage) => passage.pinned === pin)
      .map((passage) => passage.spans[side] ?? { start: 0, end: 0 })
      .map(({ start, end }) => witnesses[side]!.text.slice(start, end))
      .join("")
      .trim(),
  )
}

/** Tries 500 edits. Gives how many pins were told not to hold; the others must hold their own sentences. */
function lostAfterEdits(within: boolean): number {
  let lost = 0
  for (let seed = 1; seed <= 500; seed++) {
    const pair = pairs[seed % 2]!
    const { pin, places } = randomPin(pair, seed)
    const side = (seed >> 1) % 2
    const now = pair.map((one, i) =>
      i === side ? edited(one, places[i]!, seed, within) : { one, place: places[i]! },
    )
    const collation = collate(
      now.map(({ one }) => one),
      { pins: [pin] },
    )
    expect(checkColumns(collation), `seed ${seed}`).toBe(null)
    const [{ state, reason }] = collation.pins as [Collation["pins"][number]]
    if (state === "lost" || state === "in-conflict") lost++
    else {
      // An edit can take away a sentence's end: then its neighbour belongs to it.
      const held = heldBy(collation, pin.id)
      now.forEach(({ one, place }, i) =>
        expect(held[i], `seed ${seed}: ${state}, ${reason}`).toContain(
          one.text.slice(place.start, place.end),
        ),
      )
    }
  }
  return lost
}

describe("a pin", () => {
  test(
    "holds the same sentences through 500 random edits elsewhere",
    () => expect(lostAfterEdits(false)).toBe(0),
    120_000,
  )

  test(
    "holds them through 500 random edits of their own words",
    () => expect(lostAfterEdits(true)).toBe(0),
    120_000,
  )
})
