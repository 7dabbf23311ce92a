import { type Node, Slice } from "prosemirror-model"
import { EditorState, TextSelection } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import { afterEach, describe, expect, test } from "vitest"
import { schema } from "../document/schema.js"
import { toBlocks } from "../document/to-blocks.js"
import { LONGEST_PASTE, pasting } from "./pasting.js"
import type { PasteReport } from "./report.js"

const { doc, paragraph, table, row, cell } = schema.nodes
const words = (text: string) => (text === "" ? [] : [schema.text(text)])
const empty = doc.create(null, [paragraph.create()])

let view: EditorView
afterEach(() => view.destroy())

interface Result {
  /** Kind and words of each block. */
  readonly blocks: readonly string[]
  readonly report: PasteReport | null
  readonly document: Node
}

/** Pastes into a document, at the end of its first block where no other place is told. */
async function paste(
  data: Readonly<Record<string, string>>,
  document: Node = empty,
  at = document.child(0).content.size + 1,
): Promise<Result> {
  let report: PasteReport | null = null
  view = new EditorView(window.document.body.appendChild(window.document.createElement("div")), {
    state: EditorState.create({
      doc: document,
      selection: TextSelection.create(document, at),
      plugins: [pasting((each) => (report = each))],
    }),
  })
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
  view.dom.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  )
  await expect.poll(() => report !== null || !view.state.doc.eq(document)).toBe(true)
  await new Promise((resolve) => setTimeout(resolve))
  view.state.doc.check()
  const blocks = toBlocks(view.state.doc).map(({ kind, text }) => `${kind}: ${text}`)
  return { blocks, report, document: view.state.doc }
}

const ofMarkup = (markup: string, ...place: [Node?, number?]) =>
  paste({ "text/html": markup }, ...place)

/** Kind and words of each mark and revision. */
function marksOf(document: Node): string[] {
  return toBlocks(document).flatMap(({ text, marks = [], revisions = [] }) =>
    [...marks, ...revisions].map(
      ({ kind, span }) => `${kind}: ${text!.slice(span.start, span.end)}`,
    ),
  )
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>x</o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoTitle>A letter</p>
<p class=MsoNormal style='text-align:justify'><span lang=EN-US style='font-size:12.0pt;mso-ansi-language:EN-US'>Dear
comrade, <b style='mso-bidi-font-weight:normal'>I<span style='mso-spacerun:yes'>&nbsp; </span>must</b> tell<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> you.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Second</p>
<p class=MsoNormal>One<br>two<ins cite="mailto:Nikolai%20Yezhov" datetime="2020-01-01T10:00"> three</ins><del cite="mailto:A" datetime="2020"> four</del>.</p>
<table class=MsoTableGrid border=1><tr><td width=300 colspan=2><p class=MsoNormal>Reason<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Spies</p><p class=MsoNormal>of all kinds</p></td><td><p class=MsoNormal style='background:yellow'>69.1</p></td></tr></table>
<p class=MsoNormal><v:shape id="x"><v:imagedata src="file:///C:/a.png"/></v:shape><![if !vml]><img width=1 src="file:///C:/b.png"><![endif]>End <a href="https://example.org/">there</a>.</p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> A note.</p></div></div>
<!--EndFragment--></body></html>`

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;color:#000000;background-color:transparent;font-weight:400;white-space:pre-wrap;">Speech</span></h1>
<p dir="ltr" style="line-height:1.38"><span style="font-family:Arial;color:#000000;font-weight:400;font-style:italic;white-space:pre-wrap;">We </span><span style="color:#ff0000;font-weight:700;text-decoration:none;white-space:pre-wrap;">must</span><span style="font-weight:400;text-decoration:line-through;white-space:pre-wrap;"> not</span></p><br />
<ul><li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span style="font-weight:400;text-decoration:underline">One</span></p></li><ul><li><p role="presentation"><span>Inner</span></p></li></ul></ul>
<p><span>E=mc</span><span style="font-size:0.6em;vertical-align:super;">2</span></p></b><br class="Apple-interchange-newline">`

describe("a paste", () => {
  test("from Word comes in clean", async () => {
    const { blocks, report, document } = await ofMarkup(WORD)
    expect(blocks).toEqual([
      "heading: A letter",
      "paragraph: Dear comrade, I must tell you.",
      "item: First",
      "item: Second",
      "paragraph: One\ntwo three four.",
      "cell: Reason",
      "cell: ",
      "cell: Spies\nof all kinds",
      "cell: 69.1",
      "paragraph: End there.",
    ])
    expect(marksOf(document)).toEqual(["strong: I must", "add:  three", "del:  four"])
    expect(toBlocks(document)[4]?.revisions?.[0]?.hand).toBe("Nikolai Yezhov")
    expect(report?.leftOut).toEqual([
      { what: "pictures", count: 2 },
      { what: "links", count: 1 },
      { what: "colours", count: 1 },
      { what: "footnotes", count: 1 },
      { what: "numbers", count: 1 },
      { what: "merged", count: 1 },
    ])
  })

  test("from Google Docs comes in clean", async () => {
    const { blocks, report, document } = await ofMarkup(GOOGLE)
    expect(blocks).toEqual([
      "heading: Speech",
      "paragraph: We must not",
      "item: One",
      "item: Inner",
      "paragraph: E=mc2",
    ])
    expect(marksOf(document)).toEqual([
      "emphasis: We ",
      "strong: must",
      "del:  not",
      "underline: One",
      "superscript: 2",
    ])
    expect(report).toEqual({ blocks: 5, leftOut: [{ what: "colours", count: 1 }], tooLong: null })
  })

  test("from a web page brings words and marks, whatever they were in", async () => {
    const page = `<nav>Menu</nav><main><article><h2>Head<br></h2>
      <div>One <em>two</em>  <i><b>three</b></i>
      four<br>five<br><br>six</div><blockquote><p>Seven</p>eight</blockquote>
      <ol><li>Nine<p>ten</p></li></ol><pre>a  b
c</pre><button>Buy</button><input value="x"><iframe srcdoc="x"></iframe><math><mi>x</mi></math>
      <p style="display:none">secret</p><p hidden>secret</p><template><p>secret</p></template><textarea>secret</textarea></article></main>`
    const { blocks, report, document } = await ofMarkup(page)
    expect(blocks).toEqual([
      "paragraph: Menu",
      "heading: Head",
      "paragraph: One two three four\nfive",
      "paragraph: six",
      "paragraph: Seven",
      "paragraph: eight",
      "item: Nine",
      "item: ten",
      "paragraph: a  b\nc",
    ])
    expect(marksOf(document)).toEqual(["emphasis: two", "emphasis: three", "strong: three"])
    expect(report?.leftOut).toEqual([
      { what: "numbers", count: 1 },
      { what: "formulas", count: 1 },
      { what: "embedded", count: 1 },
      { what: "fields", count: 3 },
      { what: "hidden", count: 2 },
    ])
  })

  test("knows tables, those of one cell, and those within others", async () => {
    const { blocks } = await ofMarkup(
      "<table><caption>Shares</caption><thead><tr><th>A<th>B</thead><tr><td>1<td><table><tr><td>x<td>y</table></table>" +
        "<table><tr><td><p>One<p>two</table>",
    )
    expect(blocks).toEqual([
      "paragraph: Shares",
      "cell: A",
      "cell: B",
      "cell: 1",
      "cell: x\ny",
      "paragraph: One",
      "paragraph: two",
    ])
    const cells = await ofMarkup(
      "<!--StartFragment--><tr><td>1</td><td>2</td></tr><!--EndFragment-->",
    )
    expect(cells.blocks).toEqual(["cell: 1", "cell: 2"])
  })

  test("of plain text is cut at blank lines", async () => {
    const { blocks, report } = await paste({
      "text/plain": "\r\nOne\r\ntwo\r\n \t\r\n\r\n<b>three</b>\r\n",
    })
    expect(blocks).toEqual(["paragraph: One\ntwo", "paragraph: <b>three</b>"])
    expect(report).toEqual({ blocks: 2, leftOut: [], tooLong: null })
  })

  test("of markup without a word is that of the plain text beside it", async () =>
    expect((await paste({ "text/html": "<p> </p>", "text/plain": "One" })).blocks).toEqual([
      "paragraph: One",
    ]))

  test("that is too long is refused, and says so", async () => {
    const { blocks, report } = await paste({ "text/html": "x".repeat(LONGEST_PASTE + 1) })
    expect(blocks).toEqual([])
    expect(report).toEqual({ blocks: 0, leftOut: [], tooLong: LONGEST_PASTE + 1 })
  })
})

describe("what is pasted", () => {
  const full = doc.create(null, [paragraph.create(null, words("One two."))])

  test("goes on with the words around it", async () => {
    expect((await ofMarkup("new <b>words</b> ", full, 5)).blocks).toEqual([
      "paragraph: One new words two.",
    ])
    expect((await ofMarkup("<p>new<p>words", full, 5)).blocks).toEqual([
      "paragraph: One new",
      "paragraph: wordstwo.",
    ])
    expect((await ofMarkup("<h1>new</h1><li>words", full, 5)).blocks).toEqual([
      "paragraph: One ",
      "heading: new",
      "item: words",
      "paragraph: two.",
    ])
  })

  test("takes the place of a block without a letter", async () => {
    const turn = schema.nodes.turn.create({ speaker: "Stalin" }, words("x"))
    const { blocks } = await ofMarkup(
      "<li>One<li>Two",
      doc.create(null, [paragraph.create(), turn]),
    )
    expect(blocks).toEqual(["item: One", "item: Two", "turn: x"])
  })

  test("stands in a cell line by line", async () => {
    const cells = doc.create(null, [
      table.create(null, [row.create(null, [cell.create(), cell.create()])]),
    ])
    const { blocks } = await ofMarkup("<h1>One</h1><table><tr><td>2<td><i>3</i></table>", cells, 3)
    expect(blocks).toEqual(["cell: One\n2\t3", "cell: "])
  })

  test("comes back as it was from a text of ours", async () => {
    const turn = schema.nodes.turn.create({ speaker: "Stalin" }, [
      schema.text("One", [schema.mark("del", { hand: "Ezhov", seq: 3 })]),
      schema.text(" two", [schema.mark("unclear")]),
    ])
    const line = schema.nodes.line.create({ isReported: true }, words("three"))
    await ofMarkup("<p>x")
    const copied = view.serializeForClipboard(
      new Slice(doc.create(null, [turn, line]).content, 0, 0),
    )
    const { document } = await ofMarkup(copied.dom.innerHTML, full)
    expect(document.child(1).eq(turn)).toBe(true)
    expect(document.child(2).eq(line)).toBe(true)
    const inner = view.serializeForClipboard(new Slice(doc.create(null, [turn]).content, 1, 1))
    expect((await ofMarkup(inner.dom.innerHTML, full, 5)).blocks).toEqual([
      "paragraph: One One twotwo.",
    ])
  })

  test("lands where it is dropped", async () => {
    await paste({ "text/plain": "One two." })
    const dataTransfer = new DataTransfer()
    dataTransfer.setData("text/html", "<b>new </b>")
    const { left, top } = view.coordsAtPos(1)
    const drop = { clientX: left, clientY: top + 4, dataTransfer, bubbles: true, cancelable: true }
    view.dom.dispatchEvent(new DragEvent("drop", drop))
    await expect.poll(() => view.state.doc.textContent).toBe("new One two.")
  })
})
