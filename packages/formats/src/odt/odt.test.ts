import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import type { SourceContent } from "../content.js"
import { faultsOfSpoiled } from "../spoiled.testing.js"
import { readSource } from "../read-source.js"

const SPACES = ["office", "text", "table", "style", "meta", "manifest"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(" ")

/** A file as LibreOffice writes it, with these words in its body. */
function odt(body: string, styles = "", parts: Record<string, string> = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const files = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content }
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...files, ...parts }).map(([name, words]) => [name, strToU8(words)]),
    ),
  )
}

const read = (bytes: Uint8Array) => readSource({ name: "letter.odt", bytes })

function blocksOf({ edition }: SourceContent, at = 0) {
  const { blocks, text } = edition.witnesses[at]!
  return blocks.map(({ kind, span, row, column }) => [
    row === undefined ? kind : `${kind} ${row} ${column}`,
    text.slice(span.start, span.end),
  ])
}

const p = (words: string) => `<text:p>${words}</text:p>`

describe("an OpenDocument text", () => {
  test("gives headings, paragraphs, items, cells and footnotes", async () => {
    const content = await read(
      odt(
        `<text:h>Title</text:h>${p("One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Below.</text:p></text:note-body></text:note> two.")}
        <text:list text:style-name="N"><text:list-item>${p("First")}<text:list><text:list-item>${p("Inner")}</text:list-item></text:list></text:list-item></text:list>
        <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">${p("A")}${p("B")}</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p("")}</table:table-cell><table:table-cell>${p("C")}</table:table-cell></table:table-row></table:table>`,
        `<text:list-style style:name="N"><text:list-level-style-number text:level="1"/></text:list-style>`,
      ),
    )
    expect(blocksOf(content)).toEqual([
      ["heading", "Title"],
      ["paragraph", "One two."],
      ["item", "First"],
      ["item", "Inner"],
      ["cell 0 0", "A\nB"],
      ["cell 1 0", ""],
      ["cell 1 1", "C"],
      ["paragraph", "Below."],
    ])
    expect(content.leftOut).toEqual([
      { what: "numbers", count: 2 },
      { what: "merged", count: 1 },
      { what: "places", count: 1 },
    ])
  })

  test("counts white space as the standard does, and keeps marks", async () => {
    const content = await read(
      odt(
        p(
          `  a\n  b <text:span text:style-name="B"> c</text:span><text:s text:c="2"/>d<text:tab/>e<text:line-break/>f`,
        ),
        `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`,
      ),
    )
    const [witness] = content.edition.witnesses
    expect(witness!.text).toBe("a b c  d\te\nf")
    expect(witness!.marks).toEqual([{ kind: "strong", span: { start: 4, end: 5 } }])
  })

  test("with tracked changes is two texts", async () => {
    const content = await read(
      odt(
        `<text:tracked-changes><text:changed-region xml:id="i"><text:insertion><office:change-info/></text:insertion></text:changed-region>
        <text:changed-region xml:id="d"><text:deletion><office:change-info/>${p(" old")}</text:deletion></text:changed-region>
        <text:changed-region xml:id="two"><text:deletion><office:change-info/>${p("end.")}${p("Gone.")}${p("Now ")}</text:deletion></text:changed-region>
        <text:changed-region xml:id="br"><text:insertion><office:change-info/></text:insertion></text:changed-region>
        <text:changed-region xml:id="f"><text:format-change><office:change-info/></text:format-change></text:changed-region></text:tracked-changes>
        ${p('The<text:change text:change-id="d"/><text:change-start text:change-id="i"/> new<text:change-end text:change-id="i"/> letter.')}
        ${p('First <text:change text:change-id="two"/>last.')}
        ${p('One <text:change-start text:change-id="br"/>')}${p('<text:change-end text:change-id="br"/>two.')}`,
      ),
    )
    expect(content.edition.witnesses.map(({ siglum }) => siglum)).toEqual(["draft", "final"])
    expect(blocksOf(content, 0).map(([, words]) => words)).toEqual([
      "The old letter.",
      "First end.",
      "Gone.",
      "Now last.",
      "One two.",
    ])
    expect(blocksOf(content, 1).map(([, words]) => words)).toEqual([
      "The new letter.",
      "First last.",
      "One",
      "two.",
    ])
    expect(content.leftOut).toEqual([{ what: "formatting", count: 1 }])
  })

  test("gives comments as a layer for each author", async () => {
    const comment = (name: string, author: string) =>
      `<office:annotation office:name="${name}"><dc:creator>${author}</dc:creator><dc:date>2026-01-02T03:04:05.5</dc:date><text:p>Why?</text:p></office:annotation>`
    const { edition } = await read(
      odt(
        p(
          `A ${comment("__proto__", "Ann")}word<office:annotation-end office:name="__proto__"/> and ${comment("b", "&lt;b&gt;")}more.`,
        ),
      ),
    )
    expect(edition.witnesses[0]!.text).toBe("A word and more.")
    expect(
      edition.layers!.map(({ label, notes }) => [
        label,
        notes.map(({ body, created, target }) => [
          body,
          created,
          target.kind === "words" ? target.words.quotation.exact : "",
        ]),
      ]),
    ).toEqual([
      ["Ann", [["Why?", "2026-01-02T03:04:05.500Z", "word"]]],
      ["<b>", [["Why?", "2026-01-02T03:04:05.500Z", "A word and more."]]],
    ])
  })

  test("tells what it leaves out, and loses no words with it", async () => {
    const content = await read(
      odt(
        p(
          "<draw:frame><draw:image/></draw:frame><text:a>there</text:a> <text:date>today</text:date> <text:strange>odd</text:strange><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>",
        ) + '<text:section text:display="none"><text:p>secret</text:p></text:section>',
      ),
    )
    expect(blocksOf(content).map(([, words]) => words)).toEqual(["there today odd", "In a box."])
    expect(content.leftOut.map(({ what, names = [] }) => [what, ...names])).toEqual([
      ["pictures"],
      ["links"],
      ["fields"],
      ["hidden"],
      ["elements", "strange"],
    ])
  })

  test("takes title and language from its particulars", async () => {
    const meta = `<office:document-meta ${SPACES}><office:meta><dc:title>A letter</dc:title><dc:language>ru-RU</dc:language></office:meta></office:document-meta>`
    const { edition } = await read(odt(p("Да."), "", { "meta.xml": meta }))
    expect(edition.witnesses[0]).toMatchObject({ title: "A letter", language: "ru-RU" })
  })
})

describe("a hostile one", () => {
  test.each([
    [
      "archive-encrypted",
      odt(p("x"), "", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }),
    ],
    ["odt-without-text", zipSync({ "other.xml": strToU8("<a/>") })],
    [
      "xml-entities",
      zipSync({ "content.xml": strToU8('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>') }),
    ],
    ["xml-depth", odt("<text:section>".repeat(600) + "</text:section>".repeat(600))],
    ["archive-damaged", strToU8("PK\u0003\u0004 and no more")],
  ])("is refused: %s", async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  test("that asks for a billion cells and spaces gets few", async () => {
    const { edition } = await read(
      odt(
        `${p('<text:s text:c="999999999"/>x')}<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999">${p("y")}</table:table-cell></table:table-row></table:table>`,
      ),
    )
    expect(edition.witnesses[0]!.blocks.length).toBeLessThan(100)
  })

  test("cut off or altered is read or refused", async () => {
    const body = `<text:h>Title</text:h>${p("One two three.")}`.repeat(20)
    expect(await faultsOfSpoiled("letter.odt", odt(body))).toEqual([])
  })
})
