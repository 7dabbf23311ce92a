/**
 * Reads a Word file: its text, its comments, its tracked changes.
 *
 *   nothing tracked      one witness
 *   something tracked    "draft", all of it rejected, and "final", all accepted
 */
import { UnreadableSource, type Witness, witness } from "@variorum/collation"
import type { SourceContent } from "../../content.js"
import { Tally } from "../../left-out.js"
import type { PlainOptions } from "../../plain/index.js"
import { NoteLayers } from "../../remarks/note-layers.js"
import { siglumFrom } from "../../siglum.js"
import type { Source } from "../../source.js"
import type { XmlElement } from "../../xml/element.js"
import { addChanges } from "./change-notes.js"
import { EVERYWHERE } from "./changes.js"
import { addComments, commentsIn } from "./comments.js"
import { readFootnotes } from "./footnotes.js"
import { wordChild } from "./names.js"
import { bulletsIn } from "./numbering.js"
import { OfficePackage } from "./package.js"
import { isLanguage, particularsOf, type Particulars } from "./particulars.js"
import { readWhole } from "./read-blocks.js"
import type { Reading } from "./reading.js"
import { Side } from "./side.js"
import { Styles } from "./styles.js"
import { isTracked } from "./survey.js"

/**
 * The text of a Word file (.docx) with its comments and tracked changes.
 *
 * Throws UnreadableSource where it is no such file ("docx-none", "docx-old", "docx-encrypted"), or where the archive or
 * the XML in it is damaged, locked, or made to do harm.
 */
export function readDocx(source: Source, options: PlainOptions = {}): SourceContent {
  const file = new OfficePackage(source)
  const body = wordChild(file.xml(file.main), "body")
  if (body === null) throw noBody(source.name)
  const footnotes = file.related("footnotes")
  const endnotes = file.related("endnotes")
  const tally = new Tally()
  const tracked = [body, footnotes, endnotes].filter(
    (part) => part !== null && isTracked(part, tally),
  )
  const reading: Reading = {
    sides: tracked.length > 0 ? [new Side("draft"), new Side("final")] : [new Side("final")],
    tally,
    styles: new Styles(file.related("styles")),
    isBulleted: bulletsIn(file.related("numbering")),
    references: [],
    boxes: [],
    languages: new Map(),
  }
  readWhole(body, reading, EVERYWHERE)
  readFootnotes({ footnote: footnotes, endnote: endnotes }, reading)
  tellRest(file, tally)
  const comments = commentsIn(
    file.related("comments"),
    file.related("commentsExtended"),
    (comment) => wordsOf(comment, reading),
  )
  const particulars = particularsOf(file.properties())
  const witnesses = reading.sides.map((side) =>
    witnessOf(side, source, options, particulars, reading),
  )
  const notes = new NoteLayers(source.name, witnesses, particulars.modified ?? particulars.created)
  addComments(comments, reading.sides, witnesses, notes)
  reading.sides.forEach((side, i) => addChanges(side, witnesses[i]!, notes))
  const title = options.title ?? particulars.title
  const { layers } = notes
  return {
    edition: {
      ...(title === undefined ? {} : { title }),
      witnesses,
      ...(layers.length === 0 ? {} : { layers }),
    },
    leftOut: tally.items,
  }
}

function witnessOf(
  side: Side,
  source: Source,
  { siglum, title, language, brackets }: PlainOptions,
  particulars: Particulars,
  { sides, languages, styles }: Reading,
): Witness {
  const isOne = sides.length === 1
  const most = [...languages].reduce((one, other) => (other[1] > one[1] ? other : one), ["", 0])[0]
  const tongue = language ?? particulars.language ?? [most, styles.language ?? ""].find(isLanguage)
  const time =
    side.name === "draft" ? particulars.created : (particulars.modified ?? particulars.created)
  return witness({
    siglum: isOne ? (siglum ?? siglumFrom(source.name)) : side.name,
    title: title ?? particulars.title ?? siglumFrom(source.name),
    ...(tongue === undefined ? {} : { language: tongue }),
    ...(brackets === undefined ? {} : { brackets }),
    ...(time === undefined ? {} : { date: time.slice(0, 10) }),
    ...(particulars.author === undefined ? {} : { hand: particulars.author }),
    blocks: side.blocks,
  })
}

/** The words of a comment, a paragraph to a paragraph. */
function wordsOf(comment: XmlElement, reading: Reading): string {
  const side = new Side("final")
  readWhole(comment, { ...reading, sides: [side], references: [], boxes: [] }, EVERYWHERE)
  return side.blocks.map(({ text }) => text).join("\n\n")
}

/** Tells of what stands in other parts: heads and feet of pages, programs. */
function tellRest(file: OfficePackage, tally: Tally): void {
  for (const part of [...file.parts("header"), ...file.parts("footer")])
    if (/<(?:[\w.-]+:)?t[\s>]/u.test(file.text(part) ?? "")) tally.add("headers")
  for (const part of file.parts("vbaProject")) tally.add("scripts", part)
}

function noBody(name: string): UnreadableSource {
  return new UnreadableSource(
    "docx-none",
    "The file is not a Word file: its main part has no text of Word's.",
    name,
    "Choose another file, or give this one the ending of what it is.",
  )
}
