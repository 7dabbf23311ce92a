import { readFileSync } from "node:fs"
import { join } from "node:path"
import { collate, witness, type Witness } from "@variorum/collation"
import { randomPair, randomPairOfKinds } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../tests/shared.js"
import { linesOf } from "./accepting.testing.js"
import {
  comparable,
  has,
  libreOfficeReads,
  pandocReads,
  withoutSpaces,
} from "./other-programs.testing.js"
import { writeDocx } from "./write-docx.js"
import { examplesAsOutgoing } from "./examples.testing.js"

type Pair = readonly [Witness, Witness]

interface Case {
  readonly name: string
  readonly file: Uint8Array
  readonly pair: Pair
}

function caseOf(name: string, pair: Pair): Case {
  return { name, pair, file: writeDocx({ collation: collate(pair), edition: {} }) }
}

const examples = examplesAsOutgoing().map(({ name, outgoing }): Case => {
  const [draft, final] = outgoing.collation.witnesses
  return { name, file: writeDocx(outgoing), pair: [draft!, final!] }
})

/** `VARIORUM_ALL=1` tries all; otherwise one in so many, for each is a start of another program. */
const ONE_OF = process.env["VARIORUM_ALL"] === "1" ? 1 : 6

const random = Array.from({ length: 12 / ONE_OF }, (_, i) => [
  caseOf(`pair ${i + 1}`, randomPair(i + 1)),
  caseOf(`pair of kinds ${i + 1}`, randomPairOfKinds(i + 1)),
]).flat()

/** The pairs of Word files, their words as pandoc reads them. */
function pairsOfFiles(): readonly Case[] {
  const folder = sharedFolder("docx")
  if (folder === null) return []
  const list = JSON.parse(readFileSync(join(folder, "pairs/pairs.json"), "utf8")) as readonly {
    readonly id: string
    readonly before: string
    readonly after: string
  }[]
  const read = (name: string, siglum: string) =>
    witness({ siglum, blocks: pandocReads(readFileSync(join(folder, name)), "accept") })
  return list
    .filter((_, i) => i % ONE_OF === 0)
    .map(({ id, before, after }) => caseOf(id, [read(before, "A"), read(after, "B")]))
}

const answers = [
  ["reject", 0],
  ["accept", 1],
] as const

function libreOfficeDiffers(cases: readonly Case[]): readonly unknown[] {
  return libreOfficeReads(cases.map(({ file }) => file)).flatMap((read, i) =>
    answers.flatMap(([answer, side]) => {
      const wanted = comparable(linesOf(cases[i]!.pair[side]))
      return wanted.join("\n") === read[answer].join("\n")
        ? []
        : [{ name: cases[i]!.name, answer, wanted, read: read[answer] }]
    }),
  )
}

function pandocDiffers(cases: readonly Case[]): readonly unknown[] {
  return cases.flatMap(({ name, file, pair }) =>
    answers.flatMap(([answer, side]) => {
      const wanted = withoutSpaces(linesOf(pair[side]))
      const read = withoutSpaces(pandocReads(file, answer).map(({ text }) => text ?? ""))
      return wanted.join("\n") === read.join("\n") ? [] : [{ name, answer, wanted, read }]
    }),
  )
}

const hasPandoc = has("pandoc")
const hasLibreOffice = has("soffice")

describe.skipIf(!hasPandoc)("pandoc (skipped where it is not installed)", () => {
  test("gives back either text of the examples", () => expect(pandocDiffers(examples)).toEqual([]))

  test("gives back either text of random pairs", () => expect(pandocDiffers(random)).toEqual([]))

  test.skipIf(sharedFolder("docx") === null)(
    "gives back either text of the pairs of Word files (skipped where ../shared is absent)",
    () => {
      const cases = pairsOfFiles()
      expect(cases).toHaveLength(48 / ONE_OF)
      expect(pandocDiffers(cases)).toEqual([])
    },
    300_000,
  )
})

describe.skipIf(!hasLibreOffice)("LibreOffice (skipped where it is not installed)", () => {
  test("gives back either text of the examples and of random pairs", () => {
    expect(libreOfficeDiffers([...examples, ...random])).toEqual([])
  }, 300_000)

  test.skipIf(!hasPandoc || sharedFolder("docx") === null)(
    "gives back either text of the pairs of Word files (skipped where ../shared or pandoc is absent)",
    () => {
      expect(libreOfficeDiffers(pairsOfFiles())).toEqual([])
    },
    300_000,
  )
})
