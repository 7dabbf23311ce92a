import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import type { ViewOptions } from "../options.js"
import type { Row } from "../row.js"
import { revision, revisionAt } from "./revision.js"

function wayOf(before: string, after: string, options: ViewOptions = {}) {
  return revision(
    collate([witness({ siglum: "D", text: before }), witness({ siglum: "F", text: after })]),
    options,
  )
}

/** Rows in short: paragraphs parted by bars, what is being changed in braces. */
function short(rows: readonly Row[]): string {
  return rows
    .flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.kind === "text"
          ? cell.blocks.map(({ stretches }) =>
              stretches
                .flatMap(({ change, pieces }) =>
                  pieces.map(({ kind, text }) =>
                    change === "same" || kind === "kept" ? text : `{${text}}`,
                  ),
                )
                .join(""),
            )
          : [`(${cell.says})`],
      ),
    )
    .join(" | ")
}

const before = "We met at noon. Nobody there had seen the plans before. He spoke of peace to us."
const after = "We met at night. He spoke of peace to us. Without your help nothing will come of it."

describe("revision", () => {
  test("goes from one text to the other, one change a step, each marked while it is made", () => {
    const way = wayOf(before, after)
    expect(way.steps.map(({ kind }) => kind)).toEqual(["reworded", "deleted", "added"])
    expect([0, 1, 2, 3].map((step) => short(revisionAt(way, step)))).toEqual([
      before,
      "We met at {noon}{night}. Nobody there had seen the plans before. He spoke of peace to us.",
      "We met at night.  | {Nobody there had seen the plans before. } | He spoke of peace to us.",
      "We met at night. He spoke of peace to us. | { Without your help nothing will come of it.}",
    ])
  })

  test("takes a step outside of the way for its nearer end", () => {
    const way = wayOf(before, after)
    expect(short(revisionAt(way, -3))).toBe(short(revisionAt(way, 0)))
    expect(short(revisionAt(way, 99))).toBe(short(revisionAt(way, 3)))
  })

  test("makes what is switched off along with the next change", () => {
    const way = wayOf(before, after, { hidden: new Set(["deleted"]) })
    expect(way.steps.map(({ kind }) => kind)).toEqual(["reworded", "added"])
    expect(short(revisionAt(way, 0))).toBe(before)
    expect(short(revisionAt(way, 1))).toContain("Nobody there had seen")
    expect(short(revisionAt(way, 2))).not.toContain("Nobody there had seen")
  })

  test("a block that moves stands at its old place, then at its new one", () => {
    const one = "Nobody had lit the lamp in the cold hall that evening."
    const rest = ["The garden was full of roses.", "We left by the old road.", "It had rained."]
    const way = wayOf([one, ...rest].join("\n\n"), [...rest, one].join("\n\n"))
    expect(way.steps.map(({ kind }) => kind)).toEqual(["moved"])
    expect(short(revisionAt(way, 0))).toBe([one, ...rest].join(" | "))
    expect(short(revisionAt(way, 1))).toMatch(/^\(Moved.*\) \| The garden .* \| Nobody had lit/u)
  })

  test("a turn whose first sentence is gone still has its speaker's name", () => {
    const turn = (text: string) => ({ kind: "turn" as const, speaker: "Ivanov", text })
    const way = revision(
      collate([
        witness({
          siglum: "D",
          blocks: [turn("Nobody there had seen the plans before. He spoke of peace to us all.")],
        }),
        witness({ siglum: "F", blocks: [turn("He spoke of peace to us all. It is late now.")] }),
      ]),
    )
    const rows = revisionAt(way, way.steps.length)
    const [cell] = rows.at(0)?.cells ?? []
    expect(cell?.kind === "text" && cell.blocks[0]).toMatchObject({
      speaker: "Ivanov",
      continues: false,
    })
  })

  test("marks spelling and pointing along with the words only where that is asked for", () => {
    const texts = ["We met at noon, by the river.", "We met at night by the River."] as const
    expect(short(revisionAt(wayOf(...texts), 1))).toBe(
      "We met at {noon, }{night }by the {river}{River}.",
    )
    expect(short(revisionAt(wayOf(...texts, { accidentals: "unmarked" }), 1))).toBe(
      "We met at {noon, }{night }by the River.",
    )
  })

  test("two equal texts have no way to go", () => {
    const way = wayOf(before, before)
    expect(way.steps).toEqual([])
    expect(short(revisionAt(way, 0))).toBe(before)
  })
})
