import { readFileSync } from "node:fs"
import { collate, witness, type Witness } from "@variorum/collation"
import { after, before, randomPair, randomPairOfKinds } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../tests/shared.js"
import { Tally } from "../../left-out.js"
import { answered, brokenRules, linesOf, partsIn } from "./accepting.testing.js"
import { examplesAsOutgoing } from "./examples.testing.js"
import { type DocxOptions, writeDocx } from "./write-docx.js"

function written(witnesses: readonly Witness[], options?: DocxOptions): Uint8Array {
  return writeDocx({ collation: collate(witnesses), edition: { title: "A comparison" } }, options)
}

function alone(one: Witness, options?: DocxOptions): Uint8Array {
  const nothing = { passages: [], moves: [], pins: [] }
  const collation = { witnesses: [one], base: 0, ...nothing, complete: true }
  return writeDocx({ collation, edition: {} }, options)
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

function faultIn(witnesses: readonly [Witness, Witness]): string | null {
  return fault(written(witnesses), witnesses)
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
  ])("gives back either text: %s", (marked) =>
    expect(faultIn([before(marked), after(marked)])).toBeNull(),
  )

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

  test("gives back either text of the examples", () => {
    for (const { name, outgoing } of examplesAsOutgoing()) {
      const [draft, final] = outgoing.collation.witnesses
      expect([name, fault(writeDocx(outgoing), [draft!, final!])]).toEqual([name, null])
    }
  })

  const texts = sharedFolder("texts")
  test.skipIf(texts === null)(
    "gives back either text of a long pair (skipped where ../shared is absent)",
    () => {
      const read = (name: string, siglum: string) =>
        witness({ siglum, text: readFileSync(`${texts}/${name}.txt`, "utf8") })
      expect(faultIn([read("darwin-ch1-1859", "A"), read("darwin-ch1-1860", "B")])).toBeNull()
      expect(faultIn([read("whitman-1855", "A"), read("whitman-1891", "B")])).toBeNull()
    },
    120_000,
  )

  test("leaves no empty paragraph behind where the last one was deleted", () => {
    const marked = "One paragraph.<del>\n\nAnother one.</del>"
    expect(documentOf(written([before(marked), after(marked)]))).toMatch(
      /<w:p><w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:r>.*One paragraph\./u,
    )
  })

  test("writes what moved as moved, in two ranges of one name", () => {
    const moved = "The commission met on the third of May and heard eleven witnesses of the fire."
    const rest = ["It was late in spring.", "Nobody had expected so many people in the hall."]
    const pair = [
      witness({ siglum: "A", text: [moved, ...rest].join("\n\n") }),
      witness({ siglum: "B", text: [...rest, moved].join("\n\n") }),
    ] as const
    const file = written(pair)
    expect(fault(file, pair)).toBeNull()
    for (const end of ["moveFrom", "moveTo"])
      expect(documentOf(file)).toMatch(
        new RegExp(`<w:${end}RangeStart [^>]*w:name="move1"/><w:${end} [^>]*><w:r>`, "u"),
      )
  })

  test("writes the same bytes for the same input, dated as it is told", () => {
    const pair = [before("I <del>personally </del>think."), after("I <del>personally </del>think.")]
    const options = { date: "2026-11-22T06:10:00Z" }
    expect(written(pair, options)).toEqual(written(pair, options))
    expect(documentOf(written(pair, options))).toContain(
      '<w:del w:id="0" w:author="A comparison" w:date="2026-11-22T06:10:00Z">',
    )
    expect(documentOf(written(pair))).not.toContain("w:date")
  })

  test("tracks what stands opposite a gap under another name, and says why in a comment", () => {
    const marked = "It seems […]<unattested>to me that he was right.</unattested>"
    const file = written([before(marked), after(marked)])
    expect(documentOf(file)).toContain('w:author="A comparison (not quoted)"')
    expect(partsIn(file).get("word/comments.xml")).toContain(
      "The source does not quote the draft here",
    )
  })

  test("writes notes and judgements as comments by those who made them", () => {
    const [letter] = examplesAsOutgoing()
    const comments = partsIn(writeDocx(letter!.outgoing)).get("word/comments.xml")!
    for (const { creator } of letter!.outgoing.edition.judgements ?? [])
      expect(comments).toContain(`w:author="${creator}"`)
    for (const { notes } of letter!.outgoing.edition.layers ?? [])
      for (const { creator } of notes) expect(comments).toContain(creator)
  })

  test("writes one witness alone, its hands' revisions under their names", () => {
    const text = "He was quite right."
    const revisions = [{ kind: "del", span: { start: 7, end: 13 }, hand: "Editor" }] as const
    const one = witness({
      siglum: "A",
      blocks: [{ kind: "turn", speaker: "Stalin", text, revisions }],
    })
    const file = alone(one)
    expect(brokenRules(file)).toEqual([])
    expect(answered(file, "accept")).toEqual(["Stalin: He was right."])
    expect(answered(file, "reject")).toEqual(["Stalin: He was quite right."])
    expect(documentOf(file)).toContain('w:author="Editor"')
  })

  test("writes what is written from right to left as such", () => {
    const one = witness({ siglum: "A", language: "he", text: "שלום" })
    expect(documentOf(alone(one))).toContain("<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/>")
  })

  test("takes no text for markup, and counts characters that XML cannot write", () => {
    const leftOut = new Tally()
    const one = witness({ siglum: "A", text: `<w:p> & "__proto__" ]]> \u0001\uffff` })
    const file = alone(one, { leftOut })
    expect(answered(file, "accept")).toEqual([`<w:p> & "__proto__" ]]> \ufffd\ufffd`])
    expect(leftOut.items).toEqual([{ what: "characters", count: 2, names: ["U+0001", "U+FFFF"] }])
  })
})
