import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { checkColumns, collate } from "@variorum/collation"
import { readPlain } from "@variorum/formats/plain"
import { plain, scholarly, table } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"

const folder = sharedFolder("sources/kirov-narrative")
const where = folder === null ? " (skipped: ../shared/sources is absent)" : ""

/** From here on a finding is called sure; see `packages/views/src/confidence.ts`. */
const SURE = 0.85

describe.skipIf(folder === null)(`three accounts that share few words${where}`, () => {
  const accounts = () =>
    readdirSync(folder!)
      .sort()
      .map((name) => readPlain({ name, bytes: readFileSync(join(folder!, name)) }))

  test.each([0, 1, 2])(
    "are not claimed to answer each other, with account %i as the base",
    (base) => {
      const collation = collate(accounts(), { base })
      expect(checkColumns(collation)).toBe(null)
      const claimed = collation.passages.filter(
        ({ segments, change, confidence }) =>
          change === "reworded" &&
          confidence >= SURE &&
          segments.some(
            ({ readings }) => readings.filter(({ kind }) => kind === "words").length > 1,
          ),
      )
      expect(claimed).toEqual([])
      expect(collation.moves).toEqual([])
    },
  )

  test("are said to share few words", () => {
    const collation = collate(accounts())
    expect(table(collation, { phrases: plain }).says).toContain("share few words")
    expect(table(collation, { phrases: scholarly }).says).toContain("share few words")
  })

  test("are nowhere said to lack what the other accounts leave out", () => {
    const opposite = collate(accounts())
      .passages.flatMap(({ segments }) => segments)
      .filter(({ readings }) => readings[0]!.kind === "unknown")
    expect(opposite.length).toBeGreaterThan(0)
    expect(opposite.filter(({ weight }) => weight !== "none")).toEqual([])
  })
})
