import { expect, test } from "vitest"
import { blocksOf, notesOf, readBody, revisionsOf, textsOf } from "./tei.testing.js"

const LIST =
  "<fileDesc><sourceDesc><listWit><witness xml:id='A'>First</witness><listWit xml:id='g'><witness xml:id='B'>Second</witness><witness xml:id='C'/></listWit></listWit></sourceDesc></fileDesc>"

const texts = (body: string, header = LIST) => textsOf(readBody(body, header))

test("each witness is rebuilt, those of a group too", () => {
  const content = readBody(
    "<p>The <app><rdg wit='#A'>grey</rdg><rdg wit='#g'>gray</rdg></app> sea.</p>",
    LIST,
  )
  expect(textsOf(content)).toEqual({ A: "The grey sea.", B: "The gray sea.", C: "The gray sea." })
  expect(content.edition.witnesses.map(({ title }) => title)).toEqual([
    "First",
    "Second",
    undefined,
  ])
})

test("one that no reading names has a lemma that is nobody's, else nobody knows what it has", () => {
  expect(texts("<p>The <app><lem>grey</lem><rdg wit='#B'>gray</rdg></app> sea.</p>")).toEqual({
    lem: "The grey sea.",
    A: "The grey sea.",
    B: "The gray sea.",
    C: "The grey sea.",
  })
  expect(
    texts(
      "<p>The <app><lem wit='#A'>grey</lem><rdg wit='#B'>gray</rdg></app> <app><lem wit='#A #B #C'>sea</lem></app></p>",
    ),
  ).toEqual({ A: "The grey sea", B: "The gray sea", C: "The [– – –] sea" })
})

test("entries may stand in entries, and hold blocks", () => {
  const content = readBody(
    "<app><rdg wit='#A'><p>One <app><rdg wit='#A'>a</rdg><rdg wit='#B'>b</rdg></app>.</p><p>Two.</p></rdg><rdg wit='#B'><p>Three.</p></rdg></app>",
  )
  expect(content.edition.witnesses.map(blocksOf)).toEqual([["One a.", "Two."], ["Three."]])
})

test("several hands of one witness revise it", () => {
  const { witnesses } = readBody(
    "<p>x <app><rdg wit='#A' hand='#n' varSeq='2'>two</rdg><rdg wit='#A' hand='#m' varSeq='1'>one</rdg></app></p>",
  ).edition
  expect(revisionsOf(witnesses[0]!)).toEqual(["del one @n 2", "add two @n 2"])
})

test("names may be missing, empty, said twice, without a target, or those of objects", () => {
  const content = readBody(
    "<p>a<app><rdg wit='#Z'>zed</rdg><rdg>none</rdg><rdg wit=''>empty</rdg><rdg wit='#A #B #A'>both</rdg></app></p>",
    LIST,
  )
  expect(textsOf(content)).toEqual({ A: "aboth", B: "aboth", Z: "azed" })
  expect(notesOf(content)).toEqual(["unknown on aboth: none", "unknown on aboth: empty"])
  expect(content.leftOut).toEqual([{ what: "elements", count: 1, names: ["witness"] }])
  expect(
    Object.entries(
      texts("<p><app><rdg wit='#__proto__'>one</rdg><rdg wit='#lem'>two</rdg></app></p>", ""),
    ),
  ).toEqual([
    ["__proto__", "one"],
    ["lem", "two"],
  ])
})

test("a witness may begin late, break off, go on and end", () => {
  const entry = (mark: string) => `<app><lem wit='#A'>x</lem><rdg wit='#B'>${mark}</rdg></app>`
  expect(
    texts(
      `<p>a ${entry("<lacunaStart/>")} b</p><p>c ${entry("y<lacunaEnd/>z")} d ${entry("<witEnd/>")} e</p>`,
      "",
    ),
  ).toEqual({
    A: "a x b\n\nc x d x e",
    B: "a [– – –] z d [– – –]",
  })
  expect(texts(`<p>a</p><p>b ${entry("<witStart/>y")} c</p>`, "")).toEqual({
    A: "a\n\nb x c",
    B: "[– – –] y c",
  })
})

test("entries may name where they begin and end, wherever they stand", () => {
  const text =
    "<p>The <anchor xml:id='a'/>old <hi>grey</hi><anchor xml:id='b'/> sea <seg xml:id='s'>was</seg> calm.</p>"
  const beside =
    "<listApp><app from='#a' to='#b'><rdg wit='#A'>gray</rdg></app><app from='#s'><lem>was</lem><rdg wit='#B'>is</rdg></app></listApp>"
  expect(texts(text + beside, "")).toEqual({
    lem: "The old grey sea was calm.",
    A: "The gray sea was calm.",
    B: "The old grey sea is calm.",
  })
  expect(
    texts(
      "<p>The <anchor xml:id='a'/>grey<app from='#a'><lem wit='#A'>grey</lem><rdg wit='#B'>gray</rdg></app> sea.</p>",
      "",
    ),
  ).toEqual({ A: "The grey sea.", B: "The gray sea." })
})

test("entries may be about words over the end of a paragraph, and about each other's", () => {
  expect(
    texts(
      "<p>One <anchor xml:id='a'/>two.</p><p>Three<anchor xml:id='b'/> <anchor xml:id='c'/>four.</p><listApp><app from='#a' to='#c'><rdg wit='#A'>x</rdg></app><app from='#b' to='#c'><rdg wit='#A'>y</rdg><rdg wit='#B'>z</rdg></app></listApp>",
      "",
    ),
  ).toEqual({ lem: "One two.\n\nThree four.", A: "One xfour.", B: "One two.\n\nThreezfour." })
})

test("entries may say the line and the words", () => {
  const lines = "<l n='1'>Experience though noon</l><l n='2'>Auctoritee in this</l>"
  const entries =
    "<listApp><app loc='1'><lem>though</lem><rdg wit='#A'>thouh</rdg></app><app loc='2'><lem>Auctoritee in</lem><rdg wit='#B'>auctorite</rdg></app></listApp>"
  expect(texts(lines + entries, "")).toEqual({
    lem: "Experience though noon\nAuctoritee in this",
    A: "Experience thouh noon\nAuctoritee in this",
    B: "Experience though noon\nauctorite this",
  })
})

test("one that belongs nowhere is about the whole text", () => {
  const content = readBody(
    "<l n='1'>one two one</l><listApp><app loc='1'><lem>one</lem><rdg wit='#A'>uno</rdg></app><app loc='9'><lem>x</lem><rdg wit='#A'>y</rdg></app></listApp>",
  )
  expect(textsOf(content)).toEqual({ lem: "one two one", A: "one two one" })
  expect(notesOf(content)).toEqual([
    "unknown on (lem): one",
    "unknown on (A): uno",
    "unknown on (lem): x",
    "unknown on (A): y",
  ])
})

test("a text that says that it is in parallel segmentation is taken at its word", () => {
  const body = "<p>to be or not to <app><lem wit='#A'>be</lem><rdg wit='#B'>go</rdg></app></p>"
  const says =
    "<encodingDesc><variantEncoding method='parallel-segmentation' location='internal'/></encodingDesc>"
  expect(texts(body, says)).toEqual({ A: "to be or not to be", B: "to be or not to go" })
})

test("readings that only point elsewhere are what their group quotes", () => {
  const rdg = (wit: string) =>
    `<rdg wit='#${wit}'><ptr target='https://beacon.invalid/a.xml#x'/></rdg>`
  const content = readBody(
    `<listApp><app><rdgGrp n="['now', '&lt;hi&gt;it&lt;/hi&gt;', &quot;isn't&quot;, '&lt;p-end/&gt;', '&lt;p-start/&gt;', 'so']">${rdg("A")}${rdg("B")}</rdgGrp></app><app><rdgGrp n="['.']">${rdg("A")}</rdgGrp><rdgGrp><rdg wit="#B"/></rdgGrp></app></listApp>`,
  )
  expect(textsOf(content)).toEqual({ A: "now it isn't\n\nso .", B: "now it isn't\n\nso" })
  expect(content.leftOut).toEqual([{ what: "links", count: 3, names: ["ptr"] }])
})

test("notes hang on the words before them, in a layer for each who wrote them", () => {
  const content = readBody(
    "<p>One<note resp='#e'>first</note> <seg xml:id='s'>two</seg> three <del>four</del>.</p><p>Five.</p><note target='#s'>second</note>",
    "<fileDesc><titleStmt><respStmt xml:id='e'><resp>ed.</resp><name>Eve</name></respStmt></titleStmt><publicationStmt><date when='2019-05'/></publicationStmt></fileDesc>",
  )
  expect(notesOf(content)).toEqual(["ed.Eve on One: first", "unknown on two: second"])
  expect(content.edition.layers?.[0]).toMatchObject({ created: "2019-05-01T00:00:00Z", ink: 0 })
})

test("what is written in parallel segmentation comes back letter for letter", () => {
  const [one, two] = ["He said:  “no”.\nAnd\u00a0left.", "He  said “yes”.\n"]
  const xml = `<app><rdg wit="#A"><p xml:space="preserve">${one}</p></rdg><rdg wit="#B"><p xml:space="preserve">${two}</p></rdg></app>`
  expect(texts(xml, "")).toEqual({ A: one, B: two })
})

test("our own files come back block by block, by either method", () => {
  const witnesses =
    "<fileDesc><sourceDesc><listWit><witness xml:id='w1'><abbr type='siglum'>A 1</abbr></witness><witness xml:id='w2'><abbr type='siglum'>B</abbr></witness></listWit></sourceDesc></fileDesc><encodingDesc><classDecl><taxonomy><category xml:id='r' n='reported'/></taxonomy></classDecl></encodingDesc><profileDesc><particDesc><person xml:id='p'><persName>Ada</persName></person></particDesc></profileDesc>"
  const point = (of: string) => `<milestone ${of} edRef='#w2'/>`
  const segmented = `<p>${point("unit='turn' corresp='#p'")}One. <app><rdg wit='#w1'>two</rdg></app><app><rdg wit='#w2'>${point("unit='cell' n='3.1'")}[?] </rdg></app>\n\n</p><head>${point("unit='line' ana='#r'")}<gap reason='reported'><desc>It  ends</desc></gap></head>`
  const apart = `<p>${point("unit='turn' corresp='#p'")}One. <anchor xml:id='a'/>two<anchor xml:id='b'/>\n\n</p><head>${point("unit='line' ana='#r'")}<gap reason='reported'><desc>It  ends</desc></gap></head><listApp><app from='#a' to='#b'><rdg wit='#w1'>two</rdg><rdg wit='#w2'>${point("unit='cell' n='3.1'")}[?] </rdg></app></listApp>`
  for (const body of [segmented, apart]) {
    const [one, other] = readBody(`<div xml:space='preserve'>${body}</div>`, witnesses).edition
      .witnesses
    expect(one).toMatchObject({ siglum: "A 1", text: "One. two\n\nIt  ends" })
    expect(other).toMatchObject({
      siglum: "B",
      blocks: [
        { kind: "turn", speaker: "Ada" },
        { kind: "cell", row: 2, column: 0 },
        { kind: "line", reported: true },
      ],
    })
    expect(blocksOf(other!)).toEqual(["One.", "[?]", "It  ends"])
  }
})
