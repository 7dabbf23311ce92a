import type { Witness } from "@variorum/collation"
import { zipSync, strToU8, unzipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { readJson, writeEdition } from "../json/index.js"
import { cell, ins, type OtherParts, paragraph, row, run, wordFile } from "./docx.testing.js"
import { readDocx } from "./index.js"

function only(body: string, parts: OtherParts = {}): Witness {
  const { witnesses } = readDocx(wordFile(body, parts)).edition
  expect(witnesses).toHaveLength(1)
  return witnesses[0]!
}

/** The blocks as "kind: words", with the marks on them. */
function shown({ blocks, text, marks }: Witness): readonly string[] {
  return blocks.map(({ kind, span, row: y, column }) => {
    const place = kind === "cell" ? ` ${y},${column}` : ""
    const looks = marks
      .filter(({ span: { start } }) => span.start <= start && start < span.end)
      .map((mark) => ` [${mark.kind} ${text.slice(mark.span.start, mark.span.end)}]`)
    return `${kind}${place}: ${text.slice(span.start, span.end)}${looks.join("")}`
  })
}

function leftOut(body: string, parts: OtherParts = {}) {
  return Object.fromEntries(
    readDocx(wordFile(body, parts)).leftOut.map(({ what, count }) => [what, count]),
  )
}

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="__proto__"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/><w:smallCaps/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="H"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>',
].join("")

const styled = (id: string, inside: string) => paragraph(inside, "", `<w:pStyle w:val="${id}"/>`)
const item = (level: number, words: string) =>
  paragraph(run(words), "", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

describe("blocks", () => {
  test("headings by their level, of their own or inherited", () =>
    expect(
      shown(
        only(
          styled("B", run("One")) +
            paragraph(run("Two"), "", '<w:outlineLvl w:val="0"/>') +
            styled("C", run("Three")) +
            paragraph(run("Four")),
          { styles },
        ),
      ),
    ).toEqual([
      "heading: One",
      "heading: Two",
      "paragraph: Three [strong Three]",
      "paragraph: Four",
    ]))
  test("items, whose numbers are left out and whose bullets are none", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    const body = item(0, "One") + item(1, "Two") + styled("L", run("Three"))
    expect(shown(only(body, { styles, numbering }))).toEqual([
      "item: One",
      "item: Two",
      "item: Three",
    ])
    expect(leftOut(body, { styles, numbering })).toEqual({ numbers: 2 })
  })
  test("tables, with a table in a cell as lines of it", () => {
    const inner = `<w:tbl>${row([cell(paragraph(run("x"))), cell(paragraph(run("y")))])}</w:tbl>`
    const body = `<w:tbl>${row([cell(paragraph(run("a")) + inner + paragraph("")), cell(paragraph(""))])}${row([cell(paragraph(run("b")) + paragraph(run("c")), '<w:gridSpan w:val="2"/>'), cell(paragraph(run("d")))])}</w:tbl>`
    expect(shown(only(body))).toEqual([
      "cell 0,0: a\nx\ny",
      "cell 0,1: ",
      "cell 1,0: b\nc",
      "cell 1,2: d",
    ])
    expect(leftOut(body)).toEqual({ merged: 1, elements: 1 })
  })
  test("two tables that follow each other, though nothing stands between", () => {
    const table = (words: string) => `<w:tbl>${row([cell(paragraph(run(words)))])}</w:tbl>`
    expect(shown(only(`${table("a")}${paragraph("")}${table("b")}`))).toEqual([
      "cell 0,0: a",
      "cell 1,0: b",
    ])
  })
  test("footnotes and endnotes behind the text, without their numbers", () => {
    const to = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, words: string) =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}`)}</w:${kind}>`
    const body = paragraph(
      run("Text") + to("endnote", 1) + to("footnote", 2) + to("footnote", 1) + to("footnote", 404),
    )
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph("<w:r><w:separator/></w:r>")}</w:footnote>${note("footnote", 1, "First.")}${note("footnote", 2, "Second.")}${note("footnote", 3, "Lost.")}`,
      endnotes: note("endnote", 1, "Last."),
    }
    expect(shown(only(body, parts))).toEqual([
      "paragraph: Text",
      "paragraph: Second.",
      "paragraph: First.",
      "paragraph: Last.",
    ])
    expect(leftOut(body, parts)).toEqual({ places: 3, footnotes: 1 })
  })
  test("text boxes behind their paragraph, once", () => {
    const box = `<w:drawing><w:txbxContent>${paragraph(run("Boxed."))}</w:txbxContent></w:drawing>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(shown(only(paragraph(run("Be") + both + run("fore."))))).toEqual([
      "paragraph: Before.",
      "paragraph: Boxed.",
    ])
  })
})

test("ten thousand text boxes on one paragraph", () => {
  const box = `<w:drawing><w:txbxContent>${paragraph(run("b"))}</w:txbxContent></w:drawing>`
  const body = paragraph(`<w:r>${box.repeat(10_000)}</w:r>`)
  expect(only(body).blocks).toHaveLength(10_000)
})

describe("words", () => {
  test("look as they or their styles say", () =>
    expect(
      shown(
        only(
          paragraph(
            run("a", "<w:i/>") +
              run("b", '<w:i/><w:u w:val="single"/>') +
              run("c", '<w:rStyle w:val="S"/><w:b w:val="0"/>') +
              run("d", '<w:vertAlign w:val="superscript"/>') +
              run("e", '<w:rStyle w:val="H"/>'),
          ) +
            styled("__proto__", run("f")) +
            styled("C", run("g", '<w:rStyle w:val="S"/>')),
          { styles },
        ),
      ),
    ).toEqual([
      "paragraph: abcde [emphasis ab] [underline b] [small-capitals c] [superscript d]",
      "paragraph: f [emphasis f]",
      "paragraph: g [small-capitals g]",
    ]))
  test("signs, tabs and line ends", () =>
    expect(
      only(
        paragraph(
          `<w:r><w:br w:type="page"/><w:t>a</w:t><w:tab/><w:noBreakHyphen/><w:br/><w:t>b</w:t><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Arial" w:char="2014"/><w:sym w:font="X" w:char="D800"/><w:br/></w:r>`,
        ),
      ).text,
    ).toBe("a\t\u2011\nbα→—\ufffd"))
  test("of fields and links are kept, their code and address are not", () => {
    const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`
    const nested = part("begin") + code("= 1") + part("separate") + run("no") + part("end")
    const body = paragraph(
      part("begin") +
        code("IF") +
        nested +
        part("separate") +
        run("yes, ") +
        part("end") +
        `<w:fldSimple w:instr=" HYPERLINK &quot;javascript:x&quot; ">${run("here, ")}</w:fldSimple><w:hyperlink>${run("there.")}</w:hyperlink>`,
    )
    expect(only(body).text).toBe("yes, here, there.")
    expect(leftOut(body)).toEqual({ fields: 2, links: 2 })
  })
  test("of formulas are letters in a row; hidden ones are left out", () => {
    const body = paragraph(
      `<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>${run("secret", "<w:vanish/>")}`,
    )
    expect(only(body).text).toBe("x2")
    expect(leftOut(body)).toEqual({ formulas: 1, hidden: 1 })
  })
  test("in elements that nobody knows are kept, and the elements told", () => {
    const body = `<w:wrapper>${paragraph(run("a") + `<w:odd>${run("b")}</w:odd>`)}</w:wrapper>`
    expect(only(body).text).toBe("ab")
    expect(readDocx(wordFile(body)).leftOut).toEqual([
      { what: "elements", count: 1, names: ["w:odd"] },
    ])
  })
  test("whatever else is left out is counted", () =>
    expect(
      leftOut(
        paragraph(
          `<w:r><w:drawing/><w:object/></w:r>${run("a", '<w:strike/><w:color w:val="FF0000"/>')}`,
        ) + "<w:altChunk/>",
        { header: paragraph(run("Page")) },
      ),
    ).toEqual({ pictures: 1, embedded: 2, formatting: 1, colours: 1, headers: 1 }))
})

test("what the file says of itself", () => {
  const core =
    "<dc:title>A letter</dc:title><dc:creator>Ada</dc:creator><dcterms:created>1936-08-22T10:00:00Z</dcterms:created><dcterms:modified>1936-08-23T10:00:00Z</dcterms:modified>"
  const about = ({ title, hand, date, language, siglum }: Witness) => [
    siglum,
    title,
    hand,
    date,
    language,
  ]
  expect(about(only(paragraph(run("a")), { core, styles }))).toEqual([
    "letter",
    "A letter",
    "Ada",
    "1936-08-23",
    "de-DE",
  ])
  const { edition } = readDocx(
    wordFile(paragraph(ins(run("a", '<w:lang w:val="ru-RU"/>'))), { core }),
  )
  expect(edition.title).toBe("A letter")
  expect(edition.witnesses.map(about)).toEqual([
    ["draft", "A letter", "Ada", "1936-08-22", "ru-RU"],
    ["final", "A letter", "Ada", "1936-08-23", "ru-RU"],
  ])
})

test("another prefix, the strict namespace, a main part of any name", () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Yes</x:t></x:r></x:p></x:body></x:document>`
  const rels =
    '<Relationships><Relationship Type="u/officeDocument" Target="/a/../b/text.xml"/></Relationships>'
  const bytes = zipSync({ "_rels/.rels": strToU8(rels), "b/text.xml": strToU8(strict) })
  expect(readDocx({ name: "a.docx", bytes }).edition.witnesses[0]!.text).toBe("Yes")
})

test("what came in goes out as an edition, and comes back", () => {
  const body = paragraph(
    `<w:commentRangeStart w:id="1"/>${run("Yes")}${ins(run(" indeed"))}<w:commentRangeEnd w:id="1"/>`,
  )
  const { edition } = readDocx(
    wordFile(body, {
      comments: `<w:comment w:id="1" w:author="Bo">${paragraph(run("So?"))}</w:comment>`,
    }),
  )
  expect(
    readJson({ name: "a.json", bytes: new TextEncoder().encode(writeEdition(edition)) }),
  ).toMatchObject({ edition })
})

describe("is refused", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const old = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
  test.each([
    ["docx-none", bytes("")],
    ["docx-none", bytes("Just words.")],
    ["docx-none", bytes("%PDF-1.7")],
    ["docx-none", zipSync({ "a.txt": bytes("a") })],
    ["docx-none", zipSync({ "word/document.xml": bytes("<html/>") })],
    ["docx-old", bytes(`${old}WordDocument`)],
    ["docx-encrypted", bytes(`${old}${[..."EncryptedPackage"].join("\0")}\0`)],
  ])("%s", (code, content) => {
    expect(() => readDocx({ name: "a.docx", bytes: content })).toThrow(
      expect.objectContaining({ code }),
    )
  })
  test("with the part in which the XML is broken", () => {
    const files = unzipSync(wordFile(paragraph("")).bytes)
    const broken = zipSync({ ...files, "word/document.xml": strToU8("<a>") })
    expect(() => readDocx({ name: "a.docx", bytes: broken })).toThrow(
      expect.objectContaining({ code: "xml-syntax", where: "a.docx, word/document.xml" }),
    )
  })
})
