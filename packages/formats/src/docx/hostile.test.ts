/** Word files made to do harm, cut off, or altered by chance: each is read, or refused with one clear error. */
import { readFileSync } from "node:fs"
import { VariorumError } from "@variorum/collation"
import { unzipSync, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../scripts/places.mjs"
import {
  cutsOf,
  faultsOfHostile,
  faultsOfSpoiled,
  hostileFiles,
  readOrRefused,
} from "../spoiled.testing.js"
import { cell, changed, del, ins, paragraph, row, run, wordFile } from "./docx.testing.js"

const all = hostileFiles("docx")

describe.skipIf(all.length === 0)("hostile files (skipped where the shared data is absent)", () => {
  test("there are as many as there should be", () => expect(all).toHaveLength(43))

  test.each(all)("$file: $expect", async (hostile) => {
    expect(await faultsOfHostile(hostile)).toEqual([])
  })
})

/** A file with a little of everything. */
const sample = wordFile(
  [
    paragraph(run("Dear ") + ins(run("Comrade ", "<w:b/>")) + del("Mr ") + run("Yezhov,"), "ins"),
    paragraph(run("I write to you."), "del", '<w:pStyle w:val="H"/>'),
    `<w:tbl>${row([cell(paragraph(run("1"))), cell(paragraph(run("2")))], changed("ins"))}</w:tbl>`,
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run("Yours")}<w:commentRangeEnd w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
  ].join(""),
  {
    styles: '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    comments: `<w:comment w:id="0" w:author="Ada">${paragraph(run("Why?"))}</w:comment>`,
    footnotes: `<w:footnote w:id="2">${paragraph(run(" Note."))}</w:footnote>`,
  },
)

test("a file that is cut off is refused", async () => {
  const whole = sharedFolder("hostile", "docx/ok-control.docx")
  const gold = sharedFolder("docx", "revisions/RP038-Inserted-Paras-at-End.docx")
  const files = [whole, gold].flatMap((path) => (path === null ? [] : [readFileSync(path)]))
  for (const bytes of [sample.bytes, ...files])
    for (const cut of cutsOf(bytes))
      expect(await readOrRefused("cut.docx", cut)).toBeInstanceOf(VariorumError)
})

test("a file that is cut off or altered is read or refused", { timeout: 600_000 }, async () => {
  expect(await faultsOfSpoiled("changed.docx", sample.bytes)).toEqual([])
  // Packed bytes are mostly refused at once; bytes that are stored as they are reach the reader.
  const stored = zipSync(unzipSync(sample.bytes), { level: 0 })
  expect(await faultsOfSpoiled("changed.docx", stored)).toEqual([])
})
