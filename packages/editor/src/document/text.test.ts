import { type BlockInput, witness, type Witness } from "@variorum/collation"
import { Dice, randomPairOfKinds } from "@variorum/collation/testing"
import type { Node } from "prosemirror-model"
import { describe, expect, test } from "vitest"
import { editedAtRandom, randomDocument } from "./documents.testing.js"
import { schema } from "./schema.js"
import { openText, type Text, textAfter } from "./text.js"
import { toBlocks } from "./to-blocks.js"

function ofBlocks(blocks: readonly BlockInput[]): Witness {
  return witness({ siglum: "A", title: "Draft", blocks })
}

function textOf(document: Node): Text {
  return { document, witness: ofBlocks(toBlocks(document)) }
}

/** A witness without its blocks that have no letter, and with the rows of its tables counted through: as it is written. */
function written(one: Witness): Witness {
  return ofBlocks(toBlocks(openText(one).document))
}

describe("a witness opened and written down again", () => {
  test("is the same: blocks, marks, revisions, speakers, tables, reports, editors' headings", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const first = ofBlocks(toBlocks(randomDocument(new Dice(seed))))
      expect(written(first), `seed ${seed}`).toEqual(first)
    }
  })

  test("is the same, blocks of any kind being of any person, reported or an editor's", () => {
    for (let seed = 1; seed <= 300; seed++)
      for (const pair of randomPairOfKinds(seed)) {
        const once = written({ ...pair, title: "Draft", siglum: "A" })
        expect(
          once.blocks.map(({ kind, speaker, reported, editorial }) => [
            kind,
            speaker,
            reported,
            editorial,
          ]),
        ).toEqual(
          pair.blocks
            .filter(({ kind, span }) => kind === "cell" || span.start < span.end)
            .map(({ kind, speaker, reported, editorial }) => [kind, speaker, reported, editorial]),
        )
        expect(written(once), `seed ${seed}`).toEqual(once)
      }
  })

  test("keeps tables that stand in a row apart", () => {
    const cell = (row: number, column: number): BlockInput => ({
      kind: "cell",
      row,
      column,
      text: `${row}${column}`,
    })
    const tables = [cell(0, 0), cell(0, 1), cell(0, 0), cell(0, 1), cell(1, 0), cell(0, 0)]
    const opened = openText(ofBlocks(tables))
    expect(opened.document.childCount).toBe(3)
    expect(written(opened.witness)).toEqual(opened.witness)
  })

  test("keeps deletions within additions, by whatever hands", () => {
    const blocks: BlockInput[] = [
      {
        kind: "paragraph",
        text: "one two three four",
        revisions: [
          { kind: "add", span: { start: 0, end: 7 }, hand: "Stalin", seq: 1 },
          { kind: "del", span: { start: 0, end: 7 }, hand: "Molotov", seq: 2 },
          { kind: "del", span: { start: 8, end: 13 } },
          { kind: "add", span: { start: 13, end: 18 }, hand: "__proto__" },
        ],
      },
    ]
    expect(written(ofBlocks(blocks)).revisions).toEqual(ofBlocks(blocks).revisions)
  })
})

describe("a text after an edit", () => {
  test("is what its document makes, whatever the edits", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const dice = new Dice(seed)
      let now = textOf(randomDocument(dice))
      for (let i = 0; i < 5; i++) {
        now = textAfter(now, editedAtRandom(now.document, dice))
        const fresh = ofBlocks(toBlocks(now.document))
        expect(JSON.stringify(now.witness), `seed ${seed}, edit ${i}`).toBe(JSON.stringify(fresh))
      }
    }
  })

  test("is the text itself where nothing was edited, and keeps the witness where only an empty block came", () => {
    const old = openText(ofBlocks([{ kind: "paragraph", text: "One." }]))
    expect(textAfter(old, old.document)).toBe(old)
    const now = textAfter(
      old,
      old.document.copy(old.document.content.addToEnd(schema.nodes.paragraph.create())),
    )
    expect(now.witness).toBe(old.witness)
  })

  test("keeps what nobody touched: white space, sentences, empty blocks", () => {
    const opened = witness({ siglum: "A", text: "\nOne. Two\n\n\n\nthree.\n\n  Four. \n" })
    const old = openText({
      ...opened,
      sentences: [{ start: 1, end: 9 }, ...opened.sentences.slice(2)],
    })
    const first = schema.nodes.paragraph.create(null, schema.text("Else."))
    const last = old.document.childCount - 1
    const { witness: now } = textAfter(
      old,
      old.document.copy(old.document.content.replaceChild(last, first)),
    )
    expect(now.text).toBe("\nOne. Two\n\n\n\nthree.\n\n  Else. \n")
    expect(now.sentences[0]).toEqual({ start: 1, end: 9 })
    const kept = openText(
      ofBlocks(["", "One.", "", "Two."].map((text) => ({ kind: "paragraph", text }))),
    )
    const then = textAfter(kept, kept.document.copy(kept.document.content.replaceChild(3, first)))
    expect(then.witness.blocks).toHaveLength(4)
  })

  test("leaves the particulars alone, and the text that it was made of", () => {
    const old = openText(
      witness({ siglum: "A", title: "Draft", hand: "Ezhov", text: "One.\n\nTwo." }),
    )
    const kept = JSON.stringify(old.witness)
    const first = schema.nodes.paragraph.create(null, schema.text("Else."))
    const now = textAfter(old, old.document.copy(old.document.content.replaceChild(0, first)))
    expect(now.witness).toMatchObject({ siglum: "A", title: "Draft", hand: "Ezhov" })
    expect(JSON.stringify(old.witness)).toBe(kept)
  })
})
