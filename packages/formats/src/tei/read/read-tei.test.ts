import { describe, expect, test } from "vitest"
import { readBody, readXml, revisionsOf, teiFile, textsOf, wordsOf } from "./tei.testing.js"

describe("white space", () => {
  test.each([
    ["between blocks is nothing", "\n <p>One.</p>\n\n <p>Two.</p> ", "One.|Two."],
    [
      "in a block is one space, and none at its ends",
      "<p>\n  One\n\t <hi>two</hi>\n three \n</p>",
      "One two three",
    ],
    ["that is not XML's is a character", "<p>\u00a0One\u00a0</p>", "\u00a0One\u00a0"],
    [
      "is kept where it is to be",
      '<p xml:space="preserve">  One\n  two </p>\n<p> Three </p>',
      "  One\n  two |Three",
    ],
    ["is a line's end", "<p>One<lb/>two\n<lb/>\nthree</p>", "One two three"],
    [
      "is none where a line breaks a word",
      '<p>indi-\n<lb break="no"/>\n cating</p>',
      "indi-cating",
    ],
    [
      "is none at a page's end in a word",
      "<p>dan<pb/>ger and<pb break='yes'/>care</p>",
      "danger and care",
    ],
    [
      "in an entry of an apparatus is nothing",
      "<p>a<choice>\n <sic>b</sic>\n <corr>c</corr>\n</choice>d</p>",
      "abd",
    ],
  ])("%s", (_, body, expected) => {
    expect(wordsOf(body)).toBe(expected)
  })
})

describe("blocks", () => {
  const kinds = (body: string) =>
    readBody(body).edition.witnesses[0]!.blocks.map(({ kind, speaker, row, column }) =>
      [kind, speaker, row, column].filter((value) => value !== undefined).join(" "),
    )

  test("prose, verse, lists and tables", () => {
    expect(
      kinds(
        "<div><head>I</head><p>A</p><lg><l>B</l><l>C</l></lg></div><list><head>H</head><label>D</label><item>E<list><item>F</item></list>G</item></list>",
      ),
    ).toEqual(["heading", "paragraph", "line", "line", "heading", "item", "item", "item", "item"])
    expect(
      kinds(
        "<table><row><cell>1</cell><cell/></row><row><cell><p>2</p><p>3</p></cell></row></table>",
      ),
    ).toEqual(["cell 0 0", "cell 0 1", "cell 1 0"])
  })

  test("words around blocks are paragraphs, and go on behind them", () => {
    expect(wordsOf("Before <p>One <list><item>two</item></list> three</p> after")).toBe(
      "Before|One|two|three|after",
    )
    expect(kinds("<p>One <list><item>two</item></list> three</p>")).toEqual([
      "paragraph",
      "item",
      "paragraph",
    ])
  })

  test("who speaks is beside the words", () => {
    expect(
      kinds(
        "<sp><speaker>Ada:</speaker><p>A</p><stage>B</stage><l>C</l></sp><sp who='#x'><p>D</p></sp>",
      ),
    ).toEqual(["turn Ada", "paragraph", "line Ada", "turn x"])
    const { witnesses } = readBody(
      "<u who='#s'>Da.</u>",
      "<profileDesc><particDesc><person xml:id='s'><persName>Stalin</persName></person></particDesc></profileDesc>",
    ).edition
    expect(witnesses[0]!.blocks[0]).toMatchObject({ kind: "turn", speaker: "Stalin" })
  })

  test("a quotation in a paragraph is words of it", () => {
    expect(wordsOf("<p>He said <q>no</q>, and <quote><p>wrote</p></quote> it</p>")).toBe(
      "He said no, and|wrote|it",
    )
  })
})

describe("what editors say", () => {
  test.each([
    ["a loss", "<p>a<gap/>b</p>", "a[– – –]b"],
    ["one loss where two meet", "<p>a <gap/><gap/> b</p>", "a [– – –] b"],
    [
      "an omission",
      "<p>a <ellipsis><metamark>…</metamark></ellipsis> <gap reason='sampling'/></p>",
      "a […]",
    ],
    ["words put in", "<p>a <supplied>b [c]</supplied> d</p>", "a [b c] d"],
    ["words put in over a loss", "<p><supplied>a <gap/> b</supplied></p>", "[a] [– – –] [b]"],
    ["words put in over blocks", "<supplied><p>a</p><p>b</p></supplied>", "[a]|[b]"],
    [
      "the source's own reading",
      "<p><choice><reg>shall</reg><orig>ſhall</orig></choice> <choice><abbr>Mr</abbr><expan>Mister</expan></choice></p>",
      "ſhall Mr",
    ],
    ["nothing readable", "<p>a <unclear/> <damage/></p>", "a [– – –]"],
    ["an unknown element", "<p>a <foo>b</foo></p>", "a b"],
    ["a footnote of the text's", "<p>a<note place='foot'>b</note> c</p><p>d</p>", "a c|d|b"],
  ])("%s", (_, body, expected) => {
    expect(wordsOf(body)).toBe(expected)
  })

  test("what words look like", () => {
    const [only] = readBody(
      "<p><hi rend='italic'>a</hi> <hi rend='bold underline'>b</hi> <emph>c</emph> <unclear>d</unclear> <hi rend='sup'>e</hi></p>",
    ).edition.witnesses
    expect(
      only!.marks.map(({ kind, span }) => `${kind} ${only!.text.slice(span.start, span.end)}`),
    ).toEqual(["emphasis a", "underline b", "strong b", "emphasis c", "unclear d", "superscript e"])
  })

  test("what cannot be carried is counted by its name, once", () => {
    const app = "<app><rdg wit='#A'><foo>x</foo></rdg><rdg wit='#B'>y</rdg></app>"
    expect(
      readBody(
        `<p><persName>Ada</persName> <figure><graphic url='http://beacon.invalid/a.png'/><figDesc>A.</figDesc></figure><ref target='javascript:1'>b</ref><hi rend='red'>c</hi><note place='foot'>n</note>${app}</p>`,
      ).leftOut,
    ).toEqual([
      { what: "pictures", count: 1, names: ["graphic"] },
      { what: "links", count: 1, names: ["ref"] },
      { what: "places", count: 1, names: ["note"] },
      { what: "formatting", count: 1, names: ["hi"] },
      { what: "elements", count: 3, names: ["persName", "figDesc", "foo"] },
    ])
  })
})

describe("revisions", () => {
  test("of a text without an apparatus make a draft and a final text", () => {
    const content = readBody(
      "<p>I <subst hand='#h'><del>can</del><add>may</add></subst> go<add hand='#k' seq='2'> home <del seq='3'>soon</del></add>.</p>",
      "<profileDesc><handNotes><handNote xml:id='h'>Ada</handNote><handNote xml:id='k' scribe='#Ben'/></handNotes></profileDesc>",
    )
    expect(textsOf(content)).toEqual({ draft: "I can go.", final: "I may go home." })
    expect(content.edition.witnesses.map(revisionsOf)).toEqual([
      ["del can @Ada"],
      ["add may @Ada", "add  home @Ben 2"],
    ])
  })

  test.each([
    [
      "a part of a word",
      "th<mod>\n <del>is</del>\n <add>e</add>\n</mod> end",
      "this end",
      "the end",
    ],
    [
      "words",
      "I <mod>\n <del>can</del>\n <add>may</add> <del>a</del> <add>the</add>\n</mod>, so",
      "I can a, so",
      "I may the, so",
    ],
    ["in words added", "a <del><add>b</add></del> <add>c <del>d</del></add> e", "a e", "a c e"],
    [
      "a stretch over lines",
      "a <delSpan spanTo='#x'/>b <hi>c<anchor xml:id='x'/></hi> <addSpan spanTo='#y'/>d <anchor xml:id='y'/>e",
      "a b c e",
      "a d e",
    ],
    ["words put back", "a <restore><del>b</del></restore> <del>c</del>", "a b c", "a b"],
    [
      "a deletion undone",
      "a <del xml:id='d'>b</del> <del>c</del><undo target='#d'/>",
      "a b c",
      "a b",
    ],
    [
      "a deletion undone and done again",
      "a <del xml:id='d'>b</del><undo target='#d'/><redo target='#d'/>",
      "a b",
      "a",
    ],
    ["an addition undone", "a <add xml:id='d'>b</add> <add>c</add><undo target='#d'/>", "a", "a c"],
    [
      "a part of it undone",
      "a <del>b <undo spanTo='#x'/>c<anchor xml:id='x'/> d</del>",
      "a b c d",
      "a c",
    ],
    [
      "an order",
      "<seg xml:id='s'>one</seg> and <seg xml:id='t'>two</seg><listTranspose><transpose><ptr target='#t'/><ptr target='#s'/></transpose></listTranspose>",
      "one and two",
      "two and one",
    ],
  ])("change %s", (_, body, draft, final) => {
    expect(textsOf(readBody(`<p>${body}</p>`))).toEqual({ draft, final })
  })

  test("an end that is not there, or stands before, ends nothing", () => {
    const content = readBody(
      "<p><anchor xml:id='x'/>a<delSpan spanTo='#x'/>b<addSpan spanTo='#no'/>c</p>",
    )
    expect(textsOf(content)).toEqual({ letter: "abc" })
    expect(content.leftOut).toEqual([{ what: "elements", count: 2, names: ["delSpan", "addSpan"] }])
  })

  test("a hand's number that is none, or comes before the words were there, is none", () => {
    const { witnesses } = readBody(
      "<p>a <app><rdg wit='#A'><add seq='3'>b <del seq='2'>c</del></add><del seq='x'>d</del></rdg></app></p>",
    ).edition
    expect(revisionsOf(witnesses[0]!)).toEqual(["add b c 3", "del c", "del d"])
  })
})

describe("a page of a manuscript", () => {
  const page = (zones: string) =>
    readXml(`<surface xmlns="http://www.tei-c.org/ns/1.0">${zones}</surface>`)

  test("has lines that go on, paragraphs by points, and what stands in the margin where it belongs", () => {
    const content = page(
      "<zone type='pagination'><line>44</line></zone><zone type='main'><line><milestone unit='tei:head' spanTo='#h'/>Title<anchor xml:id='h'/></line><line>I saw<anchor xml:id='m'/></line><line>it.</line><milestone unit='tei:p'/><line>Then</line></zone>" +
        "<zone corresp='#m'><addSpan spanTo='#e'/><line>at once</line><anchor xml:id='e'/></zone>",
    )
    expect(textsOf(content)).toEqual({
      draft: "Title\n\nI saw it.\n\nThen",
      final: "Title\n\nI saw at once it.\n\nThen",
    })
    expect(content.edition.witnesses[0]!.blocks[0]!.kind).toBe("heading")
  })

  test("may point in circles", () => {
    const content = page(
      "<zone corresp='#b'><line>a<anchor xml:id='a'/></line></zone><zone corresp='#a'><line>c<anchor xml:id='b'/></line></zone>",
    )
    expect(textsOf(content)["letter"]).toMatch(/a.*c|c.*a/su)
  })
})

describe("the header", () => {
  test("tells title, author, date, language, source, rights and hand", () => {
    const { edition } = readXml(
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="sub">S</title><title type="main">A
        letter</title><author>Ada</author></titleStmt><publicationStmt><availability><licence>CC0</licence></availability></publicationStmt><sourceDesc><bibl>Box 7, <date when="1936-02-26"/></bibl></sourceDesc></fileDesc><profileDesc><langUsage><language ident="ru">Russian</language></langUsage><handNotes><handNote xml:id="h">Typist</handNote></handNotes></profileDesc></teiHeader><text><body><p>Da.</p></body></text></TEI>`,
      "b7.xml",
    )
    expect(edition).toMatchObject({ title: "A letter", source: "Ada. Box 7,", rights: "CC0" })
    expect(edition.witnesses[0]).toMatchObject({
      siglum: "b7",
      title: "A letter",
      date: "1936-02-26",
      language: "ru",
      hand: "Typist",
    })
  })
})

describe("the root", () => {
  test("of a corpus has a text for each", () => {
    const [one, two] = ["<p>One.</p>", "<p>Two <del>x</del></p>"].map((body) =>
      teiFile(body).replace("<TEI", "<TEI xml:id='same'"),
    )
    expect(
      textsOf(
        readXml(
          `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>${one}${two}</teiCorpus>`,
        ),
      ),
    ).toEqual({ same: "One.", "same draft": "Two x", "same final": "Two" })
  })

  test("may have no namespace, which is said", () => {
    const content = readXml("<TEI><text><body><p>One.</p></body></text></TEI>")
    expect(textsOf(content)).toEqual({ letter: "One." })
    expect(content.leftOut).toEqual([{ what: "elements", count: 1, names: ["xmlns"] }])
  })

  test.each([
    ["tei-p4", "<TEI.2><text><body><p>One.</p></body></text></TEI.2>"],
    ["tei-none", "<rss/>"],
    ["tei-none", "<a:TEI xmlns:a='urn:b'/>"],
    ["tei-empty", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/></TEI>"],
    [
      "tei-empty",
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p> </p></body></text></TEI>",
    ],
  ])("is refused: %s", (code, xml) => {
    expect(() => readXml(xml)).toThrow(expect.objectContaining({ code }))
  })

  test("that names more witnesses than can be rebuilt is refused", () => {
    const entries = Array.from({ length: 5000 }, (_, i) => `<app><rdg wit="#w${i}">x</rdg></app>`)
    expect(() => readBody(`<p>${entries.join("")}</p>`)).toThrow(
      expect.objectContaining({ code: "tei-large" }),
    )
  })
})
