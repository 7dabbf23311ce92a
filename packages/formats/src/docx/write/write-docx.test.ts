import { readFileSync } from "node:fs"
import { collate, witness, type Witness } from "@variorum/collation"
import { after, before, randomPair, randomPairOfKinds } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../tests/shared.js"
import { readJson } from "../../json/index.js"
import { Tally } from "../../left-out.js"
import { answered, brokenRules, linesOf, partsIn } from "./accepting.testing.js"
import { type DocxOptions, writeDocx } from "./write-docx.js"

function written(witnesses: readonly Witness[], options?: DocxOptions): Uint8Array {
  return writeDocx({ collation: collate(witnesses), edition: { title: "A comparison" } }, options)
}

/** Null where a file keeps its promise and Word's rules. */
function fault(file: Uint8Array, [draft, final]: readonly [Witness, Witness]): string | null {
  const broken = brokenRules(file)
  if (broken.length > 0) return broken.join("; ")
  for (const [answer, wanted] of [
    ["reject", draft],
    ["accept", final],
  ] as const) {
    const [found, lines] = [answered(file, answer), linesOf(wanted)]
    const wrong = lines.findIndex((line, i) => line !== found[i])
    if (wrong >= 0 || found.length !== lines.length)
      return `${answer} gives ${JSON.stringify(found[wrong])} for ${JSON.stringify(lines[wrong])}, ${found.length} for ${lines.length}`
  }
  return null
}

function keeps(witnesses: readonly [Witness, Witness]): void {
  expect(fault(written(witnesses), witnesses)).toBeNull()
}

function documentOf(file: Uint8Array): string {
  return partsIn(file).get("word/document.xml")!
}

describe("writeDocx", () => {
  test.for([
    "Nothing will come of it.",
    "I <del>personally </del>think <ins>now </ins>that he was right.",
    "It seems […]<unattested>to me that he was right.</unattested>",
    "One paragraph.<ins>\n\nAnother one.</ins>",
    "One paragraph.<del>\n\nAnother one.</del>",
    "<del>It was late.\n\n</del>It was dark.",
    "It was late.<del>\n\n</del><ins> </ins>It was dark.",
    "It was late.<del> </del><ins>\n\n</ins>It was dark.",
    "<del>All of it goes.</del>",
    "<ins>All of it is new.</ins>",
    "",
  ])("gives back either text: %s", (marked) => keeps([before(marked), after(marked)]))

  test("gives back either text of random pairs", () => {
    for (let seed = 1; seed <= 400; seed++) {
      const pair = randomPair(seed)
      expect([seed, fault(written(pair), pair)]).toEqual([seed, null])
    }
  })

  test("gives back either text of random pairs with tables, marks and revisions", () => {
    for (let seed = 1; seed <= 400; seed++) {
      const pair = randomPairOfKinds(seed)
      expect([seed, fault(written(pair), pair)]).toEqual([seed, null])
    }
  })
})
