import { collate, witness } from "@variorum/collation"
import { after, before } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"
import { inline } from "../displays/inline.js"
import type { Row, Stretch } from "../row.js"
import { summary } from "../summary.js"

const comparison = (marked: string) => collate([before(marked), after(marked)])

const plain = comparison(
  "In the evening <del>after the second vote </del>the committee went home <ins>after the second vote </ins>through heavy rain.",
)
const edited = comparison(
  "The board<del>, in spite of several urgent warnings from abroad,</del> gave the <del>second </del><ins>third </ins>loan to the builders of the canal<ins>, in spite of many urgent warnings from abroad,</ins> on Monday.",
)
const away = comparison(
  "The mayor himself was absent on that night<del>, since he had gone to inspect the broken dam above the town,</del> and his deputy slept through everything.\n\nAfterwards nobody could say who had given the order.\n\nThe sluices were opened by an engineer who lived next door to the station<ins>, since he had gone to inspect the broken dam above the town,</ins> and by his two daughters.",
)

function stretches(rows: readonly Row[], cell: number): readonly Stretch[] {
  return rows.flatMap(({ cells }) => {
    const found = cells[cell]
    return found?.kind === "text" ? found.blocks.flatMap((block) => block.stretches) : []
  })
}

function drawn({ phrase, pieces }: Stretch): string {
  const words = pieces.map(({ kind, text }) => (kind === "kept" ? text : `${kind}(${text})`))
  return `${phrase ?? "-"}: ${words.join("")}`
}

describe("a phrase that moved inside a passage", () => {
  test("is one change, and the passage around it is the same", () => {
    expect(changes(plain).map((entry) => [entry.kind, entry.before, entry.after])).toEqual([
      ["moved", "after the second vote", ""],
    ])
  })

  test("is counted as moved, with its words at both ends, and neither as cut nor as added", () => {
    const { counts } = summary(plain)
    expect(counts.moved).toEqual({ passages: 1, words: 8 })
    for (const kind of ["deleted", "added", "reworded"] as const)
      expect(counts[kind]).toEqual({ passages: 0, words: 0 })
  })

  test("says how much it is and where it went, from either end", () => {
    expect(changes(plain)[0]).toMatchObject({
      size: "four words, now further down in the same paragraph",
    })
    const leads = [0, 1].map(
      (cell) => stretches(columns(plain), cell).find(({ phrase }) => phrase !== null)?.leads,
    )
    expect(leads).toEqual([
      "moved from here, now further down in the same paragraph",
      "moved to here, from further up in the same paragraph",
    ])
    expect(changes(away)[0]?.size).toBe("12 words, now two paragraphs below")
  })

  test("is a stretch of its own in both columns, and in one text at both its places", () => {
    expect(stretches(columns(plain), 0).map(drawn)).toEqual([
      "-: In the evening ",
      "left: after the second vote ",
      "-: the committee went home through heavy rain.",
    ])
    expect(stretches(columns(plain), 1).map(drawn)).toEqual([
      "-: In the evening the committee went home ",
      "arrived: after the second vote ",
      "-: through heavy rain.",
    ])
    expect(stretches(inline(plain), 0).map(drawn)).toEqual([
      "-: In the evening ",
      "left: after the second vote ",
      "-: the committee went home ",
      "arrived: after the second vote ",
      "-: through heavy rain.",
    ])
  })

  test("leads from either end to the other, and its change is named after the old place", () => {
    const [left, arrived] = [0, 1].map((cell) =>
      stretches(columns(plain), cell).find(({ phrase }) => phrase !== null),
    )
    expect(left?.partner).toBe(arrived?.passage)
    expect(arrived?.partner).toBe(left?.passage)
    expect(changes(plain)[0]).toMatchObject({
      id: left?.passage,
      passages: [left?.passage, arrived?.passage],
    })
    expect(columns(plain)[0]?.passages).toContain(left?.passage)
  })

  test("names its row where nothing else changed in it", () =>
    expect(columns(plain).map(({ label }) => label)).toEqual(["moved"]))

  test("marks what was edited in it on the way, and nothing is swallowed of what was edited around it", () => {
    expect(changes(edited).map((entry) => [entry.kind, entry.after])).toEqual([
      [
        "reworded",
        "The board gave the third loan to the builders of the canal, in spite of many urgent …",
      ],
      ["moved", ", in spite of many urgent warnings from abroad,"],
    ])
    expect(stretches(inline(edited), 0).map(drawn)).toEqual([
      "-: The board",
      "left: , in spite of deleted(several )urgent warnings from abroad,",
      "-:  gave the deleted(second )added(third )loan to the builders of the canal",
      "arrived: , in spite of added(many )urgent warnings from abroad,",
      "-:  on Monday.",
    ])
    expect(summary(edited).counts.reworded).toEqual({ passages: 1, words: 2 })
  })

  test("is unmarked words of either text where moves are switched off", () => {
    const options = { hidden: { kinds: new Set(["moved"] as const) } }
    expect(changes(plain, options)).toEqual([])
    expect(stretches(columns(plain, options), 0).map(drawn)).toEqual([
      "-: In the evening after the second vote the committee went home through heavy rain.",
    ])
    expect(stretches(inline(plain, options), 0).map(drawn)).toEqual([
      "-: In the evening the committee went home after the second vote through heavy rain.",
    ])
  })
})

test("of a sentence that was cut, the phrase that moved is not counted as cut", () => {
  const cut = comparison(
    "<del>The mayor himself was absent on that night, since he had gone to inspect the broken dam above the town, and his deputy slept. </del>Nobody had expected anything of the kind. The sluices were opened by an engineer who lived next door to the station<ins>, since he had gone to inspect the broken dam above the town,</ins> and by his two daughters.",
  )
  const { deleted, moved } = summary(cut).counts
  expect([deleted.words, moved.words]).toEqual([12, 24])
  expect(columns(cut)[0]?.cells[1]).toMatchObject({ size: "one sentence, 12 words" })
})

test("a move between parts of unknown passages is left alone", () => {
  const witnesses = ["A", "B"].map((siglum) => witness({ siglum, text: "It rained." }))
  const place = { passage: "p", span: { start: 0, end: 2 } }
  const collation = {
    ...collate(witnesses),
    moves: [
      { from: { ...place, witness: 0 }, to: { ...place, witness: 1 }, confidence: 1, within: [] },
    ],
  }
  expect(changes(collation)).toEqual([])
})
