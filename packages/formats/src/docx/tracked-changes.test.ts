import type { Witness } from "@variorum/collation"
import type { Note } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { cell, changed, del, ins, paragraph, row, run, wordFile } from "./docx.testing.js"
import { readDocx } from "./index.js"

/** The blocks of a witness, of a cell with its place. */
function shown({ blocks, text }: Witness): readonly string[] {
  return blocks.map(({ kind, span, row: y, column }) => {
    const words = text.slice(span.start, span.end)
    if (kind === "cell") return `${y},${column} ${words}`
    return kind === "paragraph" ? words : `${kind}: ${words}`
  })
}

/** Draft and final of a body. */
function sides(body: string): { draft: readonly string[]; final: readonly string[] } {
  const { witnesses } = readDocx(wordFile(body)).edition
  expect(witnesses.map(({ siglum }) => siglum)).toEqual(["draft", "final"])
  return { draft: shown(witnesses[0]!), final: shown(witnesses[1]!) }
}

/** A note as "label: body @ witness words". */
function told(body: string): readonly string[] {
  const { layers = [] } = readDocx(wordFile(body)).edition
  const target = ({ target: about }: Note) =>
    about.kind === "words" ? `${about.words.witness} “${about.words.quotation.exact}”` : about.kind
  return layers.flatMap(({ label, notes }) =>
    notes.map((note) => `${label}: ${note.body} @ ${target(note)}`),
  )
}

const move = (name: "moveFrom" | "moveTo", words: string) =>
  `<w:${name} w:id="4" w:author="Ada">${run(words)}</w:${name}>`

describe("words", () => {
  test("inserted and deleted", () =>
    expect(
      sides(paragraph(run("I ") + del("never ") + ins(run("always ")) + run("knew."))),
    ).toEqual({
      draft: ["I never knew."],
      final: ["I always knew."],
    }))
  test("moved", () =>
    expect(
      sides(
        paragraph(move("moveFrom", "Here. ") + run("Stay.")) + paragraph(move("moveTo", "Here.")),
      ),
    ).toEqual({ draft: ["Here. Stay."], final: ["Stay.", "Here."] }))
  test("inserted, and deleted by another, are on neither side", () =>
    expect(sides(paragraph(run("a") + ins(del("gone")) + ins(run("b"))))).toEqual({
      draft: ["a"],
      final: ["ab"],
    }))
  test("inserted in a control, a link, a paragraph box", () =>
    expect(
      sides(
        ins(paragraph(run("whole"))) +
          paragraph(
            `<w:sdt><w:sdtContent>${ins(run("x"))}</w:sdtContent></w:sdt><w:hyperlink>${del("y")}</w:hyperlink>`,
          ),
      ),
    ).toEqual({ draft: ["y"], final: ["whole", "x"] }))
  test("whose looks alone were changed are the same on one side", () => {
    const { edition, leftOut } = readDocx(
      wordFile(paragraph(run("a", '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'))),
    )
    expect(edition.witnesses.map(({ siglum }) => siglum)).toEqual(["letter"])
    expect(leftOut).toEqual([{ what: "formatting", count: 1, names: ["w:rPrChange"] }])
  })
})

test("letters of a formula", () => {
  const letter = (name: string) => `<m:r><m:t>${name}</m:t></m:r>`
  const bar = '<m:ctrlPr><w:ins w:id="1" w:author="Ada"/></m:ctrlPr>'
  expect(
    sides(
      paragraph(
        `<m:oMath>${bar}${letter("a")}${ins(letter("b"))}<w:del w:author="Ada">${letter("c")}</w:del></m:oMath>`,
      ),
    ),
  ).toEqual({ draft: ["ac"], final: ["ab"] })
  expect(
    readDocx(wordFile(paragraph(`<m:oMath>${bar}${letter("a")}</m:oMath>`))).edition.witnesses,
  ).toHaveLength(1)
})

describe("a paragraph's end", () => {
  const two = (mark: string) => paragraph(run("One "), mark) + paragraph(run("two."))
  const joined = ["One two."]
  const apart = ["One ", "two."]
  test.each([
    ["ins", { draft: joined, final: apart }],
    ["moveTo", { draft: joined, final: apart }],
    ["del", { draft: apart, final: joined }],
    ["moveFrom", { draft: apart, final: joined }],
  ])("%s", (mark, expected) => expect(sides(two(mark))).toEqual(expected))
  test("that was deleted leaves the next paragraph's kind", () =>
    expect(
      sides(
        paragraph(run("One "), "del") + paragraph(run("two."), "", '<w:outlineLvl w:val="0"/>'),
      ),
    ).toEqual({ draft: ["One ", "heading: two."], final: ["heading: One two."] }))
  test("that was deleted with all its words leaves nothing", () =>
    expect(sides(paragraph(del("One."), "del") + paragraph(run("Two.")))).toEqual({
      draft: ["One.", "Two."],
      final: ["Two."],
    }))
  test("that was deleted before a table or at the end joins nothing", () =>
    expect(
      sides(
        `${paragraph(run("a"), "del")}<w:tbl>${row([cell(paragraph(run("b"), "del"))])}</w:tbl>${paragraph(run("c"), "del")}`,
      ),
    ).toEqual({ draft: ["a", "0,0 b", "c"], final: ["a", "0,0 b", "c"] }))
})

describe("in tables", () => {
  const one = (words: string) => cell(paragraph(run(words)))
  test("rows", () =>
    expect(
      sides(
        `<w:tbl>${row([one("a")])}${row([one("b")], changed("ins"))}${row([one("c")], changed("del"))}${row([one("d")])}</w:tbl>`,
      ),
    ).toEqual({ draft: ["0,0 a", "1,0 c", "2,0 d"], final: ["0,0 a", "1,0 b", "2,0 d"] }))
  test("cells", () =>
    expect(
      sides(
        `<w:tbl>${row([cell(paragraph(run("a")), changed("cellIns")), cell(paragraph(run("b")), changed("cellDel")), one("c")])}</w:tbl>`,
      ),
    ).toEqual({ draft: ["0,0 b", "0,1 c"], final: ["0,0 a", "0,1 c"] }))
  test("cells that were merged are counted", () => {
    const merged = cell(
      paragraph(run("a")),
      '<w:cellMerge w:id="1" w:author="Ada" w:vMerge="rest"/>',
    )
    const { leftOut } = readDocx(wordFile(`<w:tbl>${row([merged])}</w:tbl>`))
    expect(leftOut).toEqual([{ what: "merged", count: 1 }])
  })
})

test("a field of which one side has but a part loses no words", () => {
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = "<w:r><w:instrText> DATE </w:instrText></w:r>"
  expect(
    sides(
      paragraph(
        run("On ") +
          part("begin") +
          code +
          run("nested") +
          ins(part("separate") + run("Monday") + part("end")) +
          run("."),
      ),
    ),
  ).toEqual({ draft: ["On nested."], final: ["On Monday."] })
})

describe("notes", () => {
  test("say what was done, by whom and when, at the words", () =>
    expect(
      told(
        paragraph(
          run("I ") +
            del("never ") +
            ins(run("al")) +
            ins(run("ways ")) +
            run("knew. ") +
            ins(run("So."), 'w:id="9"'),
        ),
      ),
    ).toEqual([
      "Changes by Ada: Deleted on 2020-05-04 at 10:20. @ draft “never”",
      "Changes by Ada: Inserted on 2020-05-04 at 10:20. @ final “always”",
      "Changes by unknown: Inserted. @ final “So.”",
    ]))
  test("tell of words that neither side has", () =>
    expect(told(paragraph(run("Stay. ") + ins(del("Go. "))))).toEqual([
      "Changes by Ada: Inserted, and deleted again on 2020-05-04 at 10:20: Go.  @ final “Stay.”",
    ]))
  test("tell of an end of a paragraph, once", () => {
    expect(told(paragraph(run("One."), "ins") + paragraph(run("Two.")))).toEqual([
      "Changes by Ada: Paragraph begun behind these words on 2020-05-04 at 10:20. @ final “One.”",
    ])
    expect(told(paragraph(run("One."), "ins") + paragraph(ins(run("Two."))))).toEqual([
      "Changes by Ada: Inserted on 2020-05-04 at 10:20. @ final “Two.”",
    ])
    expect(told(paragraph(del("One."), "del") + paragraph(run("Two.")))).toEqual([
      "Changes by Ada: Deleted on 2020-05-04 at 10:20. @ draft “One.”",
    ])
  })
  test("are of authors with any name, at any time that is said to be one", () => {
    const by = 'w:id="1" w:author="__proto__" w:date="99999-13-45T99:99:99Z"'
    expect(told(paragraph(ins(run("x"), by)))).toEqual([
      "Changes by __proto__: Inserted. @ final “x”",
    ])
  })
})
