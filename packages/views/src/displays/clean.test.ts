import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { clean } from "./clean.js"

describe("clean text", () => {
  const collation = collate([
    witness({
      siglum: "D",
      blocks: [
        { kind: "heading", text: "The vote" },
        { kind: "turn", speaker: "Ivanov", text: "We met at noon. […] Nobody spoke." },
        { kind: "line", text: "Because I could not stop for Death," },
        { kind: "line", text: "He kindly stopped for me;" },
      ],
    }),
    witness({ siglum: "F", text: "We met at night. Nobody spoke." }),
  ])
  const rows = clean(collation, 0)
  const blocks = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "text" ? cell.blocks : [])),
  )

  test("has a row for each heading and one for what stands under it", () => {
    expect(rows.map(({ kind }) => kind)).toEqual(["heading", "text"])
  })

  test("keeps speakers, lines and the signs of what is left out", () => {
    expect(blocks.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ["heading", null],
      ["turn", "Ivanov"],
      ["line", null],
      ["line", null],
    ])
    const kinds = blocks.flatMap(({ stretches }) =>
      stretches.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)),
    )
    expect(new Set(kinds)).toEqual(new Set(["kept", "omission"]))
  })
})
