import { expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"

test("the sign of a gap before what moved stays where it is", () => {
  const before = witness({
    siglum: "A",
    blocks: [
      { kind: "turn", speaker: "the", text: "came river." },
      { kind: "cell", row: 0, column: 0, text: "[…] 🦊 night." },
    ],
  })
  const after = witness({
    siglum: "B",
    blocks: [
      { kind: "cell", row: 0, column: 0, text: "night." },
      { kind: "paragraph", text: "note] came." },
      { kind: "cell", row: 1, column: 0, text: "gate" },
    ],
  })
  const { moves, witnesses } = collate([before, after])
  const ends = moves.map(({ from, to }) =>
    [from, to].map(({ witness: i, span }) => witnesses[i]!.text.slice(span.start, span.end).trim()),
  )
  expect(ends).toEqual([["🦊 night.", "night."]])
})
