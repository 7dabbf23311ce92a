import { readFileSync } from "node:fs"
import { join } from "node:path"
import { collate, states, witness, type BlockInput, type Witness } from "@variorum/collation"
import { brokenPromise } from "@variorum/collation/testing"
import { readWitness } from "@variorum/formats"
import { changes, summary } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"

const tables = sharedFolder("sources", "expulsion-tables")
const edit = sharedFolder("sources", "stalin-edit")

describe.skipIf(tables === null)("the tables of expulsions of 1935 and 1937", () => {
  const read = (name: string) =>
    readWitness({ name, bytes: readFileSync(join(tables ?? "", name)) })

  test("differ in five numbers, each with its difference, and are silent about three", () => {
    const pair = [read("yezhov-1935.csv"), read("malenkov-1937.csv")] as const
    expect(brokenPromise(...pair)).toBe(null)
    const found = changes(collate(pair))
    expect(found.filter(({ kind }) => kind === "reworded").map(({ remark }) => remark)).toEqual([
      "1.0 → 0.9, −0.1",
      "2.9 → 5.5, +2.6",
      "7.9 → 8.0, +0.1",
      "19.1 → 27.5, +8.4",
      "69.1 → 4.2, −64.9",
    ])
    expect(found.filter(({ kind }) => kind === "unattested").map(({ after }) => after)).toEqual([
      "20.6",
      "15.6",
      "17.7",
    ])
    expect(found).toHaveLength(8)
  })
})

describe.skipIf(edit === null)(
  "a phrase in a manuscript and what another hand put in its place",
  () => {
    const words = (name: string) => readFileSync(join(edit ?? "", name), "utf8").trim()

    test("are two layers of one witness, and the change says whose hand it is", () => {
      const [old, put] = [words("manuscript.txt"), words("edited.txt")]
      const manuscript = witness({
        siglum: "MS",
        blocks: [
          {
            kind: "paragraph",
            text: `${old} ${put}`,
            revisions: [
              { kind: "del", span: { start: 0, end: old.length }, hand: "Stalin", seq: 0 },
              {
                kind: "add",
                span: { start: old.length + 1, end: old.length + 1 + put.length },
                hand: "Stalin",
                seq: 0,
              },
            ],
          },
        ],
      })
      const layers = states(manuscript)
      expect(layers.map(({ siglum, text }) => [siglum, text])).toEqual([
        ["MS¹", old],
        ["MS²", put],
      ])
      const found = changes(collate(layers))
      expect(found.length).toBeGreaterThan(0)
      for (const { remark } of found) expect(remark).toBe("in Stalin’s hand")
    })
  },
)

/** After the account of the source, in our own words: nothing but two fragments is quoted. */
describe("the decrees on Yenukidze, mostly reported", () => {
  const report = (text: string): BlockInput => ({ kind: "paragraph", reported: true, text })
  const quoted = (text: string): BlockInput => ({ kind: "paragraph", text })
  const make = (siglum: string, ...blocks: BlockInput[]) => witness({ siglum, blocks })
  const witnesses: readonly Witness[] = [
    make("first", report("He loses his post and is given one in Transcaucasia.")),
    make("second", report("Its proposal is not told.")),
    make(
      "third",
      report("Whether he stays in the Central Committee is to be discussed."),
      quoted("[…] new facts coming to light […]"),
      quoted("[…] discussing Yenukidze's Central Committee membership […]"),
    ),
    make("motion", report("He is to leave the Central Committee.")),
    make(
      "vote",
      report("He leaves the Central Committee; all agree."),
      report("He leaves the party; not all agree."),
    ),
    make("minutes", report("A single motion is printed.")),
  ]

  test("show no two of them as differing in any word", () => {
    for (const before of witnesses)
      for (const after of witnesses) {
        if (before === after) continue
        expect(brokenPromise(before, after)).toBe(null)
        const { counts } = summary(collate([before, after]))
        for (const kind of ["deleted", "added", "reworded", "moved"] as const)
          expect(counts[kind].passages, `${before.siglum}, ${after.siglum}: ${kind}`).toBe(0)
      }
  })

  test("count as words only the two fragments that are quoted", () => {
    const { words, counts, reported } = summary(collate([witnesses[0]!, witnesses[2]!]))
    expect(words).toEqual([0, 10])
    expect(counts.unattested).toEqual({ passages: 2, words: 10 })
    expect(reported).toBe(1)
  })
})
