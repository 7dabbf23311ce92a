import { collate, type Collation, witness } from "@variorum/collation"
import { randomPairOfKinds } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { coveredPlaces } from "./covers.js"
import { columns } from "./displays/columns.js"
import { inline } from "./displays/inline.js"
import type { Covered, CoveredKind } from "./layout/covering.js"
import type { Cover, Row } from "./row.js"

const hall = "The committee met in the old hall by the river and heard the report."
const plans = "Nobody there had seen the plans before the morning of the vote."
const rain = "Afterwards the members went home through the rain without a word."

const collation: Collation = collate([
  witness({ siglum: "A", text: `${hall}\n\n${plans}\n\n${rain}` }),
  witness({ siglum: "B", text: `${hall.replace("old hall", "new house")}\n\n${rain}` }),
])

function covering(kinds: readonly CoveredKind[], uncovered: readonly string[] = []): Covered {
  return { kinds: new Set(kinds), uncovered: new Set(uncovered) }
}

function coversIn(rows: readonly Row[]): readonly Cover[] {
  return rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "text" ? cell.blocks : []))
    .flatMap(({ stretches }) => stretches.flatMap(({ pieces }) => pieces))
    .flatMap(({ cover }) => (cover === undefined ? [] : [cover]))
}

describe("covered words", () => {
  test("are nowhere in the rows, and their place says how much was cut", () => {
    for (const display of [columns, inline]) {
      const rows = display(collation, { covered: covering(["deleted"]) })
      const text = JSON.stringify(rows)
      expect(text).not.toContain("old hall")
      expect(text).not.toContain("Nobody")
      expect(text).toContain("new house")
      expect(coversIn(rows).map(({ says }) => says)).toEqual([
        "Covered: two words were cut here",
        "Covered: one paragraph, 12 words were cut here",
      ])
    }
  })

  test("are told by no list either, nor by what people say of them", () => {
    const entries = changes(collation, { covered: covering(["deleted"]) })
    expect(entries.map(({ before }) => before)).toEqual(["", ""])
    expect(entries[0]?.after).toContain("new house")
    expect(JSON.stringify(changes(collation, { covered: covering(["added"]) }))).not.toContain(
      "new house",
    )
  })

  test("come back one by one, in every display by the same name", () => {
    const covered = covering(["deleted", "added"])
    const places = coveredPlaces(collation, { covered })
    expect(places.map(({ kind, isUncovered }) => [kind, isUncovered])).toEqual([
      ["deleted", false],
      ["added", false],
      ["deleted", false],
    ])
    for (const display of [columns, inline]) {
      const ids = coversIn(display(collation, { covered })).map(({ id }) => id)
      expect(ids.toSorted()).toEqual(places.map(({ id }) => id).toSorted())
      const first = covering(["deleted", "added"], [places[0]!.id])
      const text = JSON.stringify(display(collation, { covered: first }))
      expect(text).toContain("old hall")
      expect(text).not.toContain("Nobody")
    }
    expect(coveredPlaces(collation)).toEqual([])
  })

  test("of a passage over two paragraphs have one cover", () => {
    const two = collate([
      witness({ siglum: "A", text: `${hall}\n\n${plans}\n\n${hall} ${plans}\n\n${rain}` }),
      witness({ siglum: "B", text: rain }),
    ])
    const covered = covering(["deleted"])
    const ids = coversIn(columns(two, { covered })).map(({ id }) => id)
    expect(ids).toEqual(coveredPlaces(two, { covered }).map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("lie in every display where they are counted, each once, on random pairs", {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 150; seed++) {
      const some = collate(randomPairOfKinds(seed))
      const covered = covering(["deleted", "added"])
      const ids = coveredPlaces(some, { covered }).map(({ id }) => id)
      for (const display of [columns, inline])
        expect(
          coversIn(display(some, { covered }))
            .map(({ id }) => id)
            .toSorted(),
          `seed ${seed}, ${display.name}`,
        ).toEqual(ids.toSorted())
    }
  })

  test("leave a change of marks alone open: there is nothing to guess", () => {
    const pointed = collate([
      witness({ siglum: "A", text: hall.replace("river and", "river, and") }),
      witness({ siglum: "B", text: hall }),
    ])
    expect(coveredPlaces(pointed, { covered: covering(["deleted"]) })).toEqual([])
  })
})
