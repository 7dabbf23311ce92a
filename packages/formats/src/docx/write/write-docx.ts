/** A Word file with real tracked changes: what accepting and rejecting all of them gives is in `docs/formats/docx.md`. */
import type { Collation, Witness } from "@variorum/collation"
import { plain, type Phrases } from "@variorum/views"
import { strToU8, zipSync } from "fflate"
import type { Tally } from "../../left-out.js"
import { illegalIn } from "../../xml/characters.js"
import type { Outgoing } from "../../outgoing.js"
import { Anchors } from "./anchors.js"
import { type Atom, atomsOf } from "./atoms.js"
import { bodyOf } from "./body.js"
import { setComments } from "./comments.js"
import { type Layout, layOut } from "./layout.js"
import { setMoves } from "./moves.js"
import {
  contentTypes,
  coreProperties,
  documentRelations,
  numbering,
  packageRelations,
  settings,
  styles,
  wordDocument,
} from "./parts.js"
import { type Piece, piecesOf, piecesOfOne } from "./pieces.js"
import { judgementsOf, notesOf, type Remark, unknownsOf } from "./remarks.js"
import { settleAdded, settleEnd } from "./settle-end.js"
import { fileLanguage, Signing, timeOf, type Writing } from "./writing.js"

export interface DocxOptions {
  /** When the comparison was made, in UTC: the date of every tracked change. Left out, these have no date. */
  readonly date?: string
  /** What the file says itself, in comments of the comparison; English when left out. */
  readonly phrases?: Phrases
  /** Counts what the file cannot carry. */
  readonly leftOut?: Tally
}

/** In place of an author where the edition has no title. */
const NO_TITLE = "Variorum"

/**
 * A Word file of the first two witnesses of a collation: accepting all tracked changes gives the second, rejecting all
 * of them the first, paragraph by paragraph. Of a collation of one witness alone it holds that one; what its hands
 * deleted and added is tracked under their names. The same bytes for the same input, everywhere.
 */
export function writeDocx(outgoing: Outgoing, options: DocxOptions = {}): Uint8Array {
  const { collation, edition } = outgoing
  const [first, second = null] = collation.witnesses
  if (first === undefined) throw new RangeError("a Word file is written of one witness at least")
  const witnesses = [first, second ?? first] as const
  const { date, phrases = plain, leftOut } = options
  const author = edition.title ?? NO_TITLE
  const signing = new Signing(timeOf(date))
  const remarks = [
    ...(second === null ? [] : unknownsOf(collation, phrases, { author, date })),
    ...notesOf(outgoing, phrases),
    ...judgementsOf(outgoing, phrases),
  ]
  const { atoms, layout } = laidOut(collation, witnesses, second !== null, remarks)
  const anchors = new Anchors(atoms, layout)
  const moved =
    second === null ? new Set<Atom>() : setMoves(collation, atoms, anchors, signing, author)
  const comments = setComments(remarks, anchors, signing)
  const authors = {
    change: author,
    unattested: `${author} (${phrases.class.unattested})`,
    editorial: `${author} (${phrases.class.editorial})`,
  }
  const writing: Writing = { witnesses, signing, authors, anchors, moved }
  if (leftOut !== undefined) countLeftOut(witnesses, second !== null, remarks, leftOut)
  return zipped({
    "[Content_Types].xml": contentTypes(comments !== null),
    "_rels/.rels": packageRelations(),
    "docProps/core.xml": coreProperties({
      title: edition.title ?? first.title,
      description: [edition.source, edition.rights].filter(Boolean).join("\n") || undefined,
      language: fileLanguage(writing),
      date: timeOf(date),
    }),
    "word/document.xml": wordDocument(bodyOf(layout, writing)),
    "word/_rels/document.xml.rels": documentRelations(comments !== null),
    "word/styles.xml": styles(fileLanguage(writing)),
    "word/numbering.xml": numbering(),
    "word/settings.xml": settings(),
    ...(comments === null ? {} : { "word/comments.xml": comments }),
  })
}

function laidOut(
  collation: Collation,
  witnesses: readonly [Witness, Witness],
  isPair: boolean,
  remarks: readonly Remark[],
): { readonly atoms: readonly [readonly Atom[], readonly Atom[]]; readonly layout: Layout } {
  const cuts = cutsOf(collation, witnesses, isPair, remarks)
  let atoms: readonly [readonly Atom[], readonly Atom[]]
  let pieces: readonly Piece[]
  if (isPair) {
    atoms = [atomsOf(witnesses[0], 0, cuts[0]), atomsOf(witnesses[1], 1, cuts[1])]
    pieces = piecesOf(collation, atoms)
  } else {
    const own = atomsOf({ ...witnesses[0], revisions: [] }, 0, cuts[0])
    atoms = [own, own]
    pieces = piecesOfOne(witnesses[0], own)
  }
  const layout = layOut(witnesses, pieces, isPair ? collation.passages : null)
  return { atoms, layout: settled(layout) }
}

function settled({ between, tables }: Layout): Layout {
  return {
    between: between.map((bin) => ({ ...bin, pieces: [...settleAdded(settleEnd(bin.pieces))] })),
    tables: tables.map(({ rows }) => ({
      rows: rows.map((row) => ({
        ...row,
        cells: row.cells.map((bin) => ({
          ...bin,
          pieces: [...settleAdded(settleEnd(bin.pieces))],
        })),
      })),
    })),
  }
}

/** Places in either text that no atom may reach over: where segments, moves, revisions and remarks begin and end. */
function cutsOf(
  { passages, moves }: Collation,
  witnesses: readonly [Witness, Witness],
  isPair: boolean,
  remarks: readonly Remark[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const cuts = [new Set<number>(), new Set<number>()] as const
  const cut = (side: number, { start, end }: { readonly start: number; readonly end: number }) =>
    cuts[side]?.add(start).add(end)
  if (isPair)
    for (const { segments } of passages)
      for (const { readings } of segments)
        readings.forEach((reading, side) => {
          if (reading.kind !== "nothing") cut(side, reading.span)
        })
  for (const { from, to, within } of moves)
    for (const place of [from, to]) {
      cut(place.witness, place.span)
      const end = place === from ? 0 : 1
      for (const { readings } of within) {
        const reading = readings[end]!
        if (reading.kind !== "nothing") cut(place.witness, reading.span)
      }
    }
  witnesses.forEach(({ revisions }, side) => {
    for (const { span } of revisions) cut(side, span)
  })
  for (const { spans } of remarks) for (const { side, span } of spans) cut(side, span)
  return cuts
}

function countLeftOut(
  witnesses: readonly [Witness, Witness],
  isPair: boolean,
  remarks: readonly Remark[],
  leftOut: Tally,
): void {
  const countIllegal = (text: string) => {
    for (const code of illegalIn(text)) leftOut.add("characters", code)
  }
  for (const { text, blocks, marks, revisions } of isPair ? witnesses : witnesses.slice(0, 1)) {
    countIllegal(text)
    for (const { speaker } of blocks) if (speaker !== undefined) countIllegal(speaker)
    for (const { kind } of marks) if (kind === "unclear") leftOut.add("formatting", kind)
    if (isPair)
      for (const { kind } of revisions) if (kind === "add") leftOut.add("formatting", kind)
  }
  for (const { author, paragraphs } of remarks)
    for (const words of [author, ...paragraphs.map(({ text }) => text)]) countIllegal(words)
}

/** The first moment that a zip archive can name: it has no time of its own. */
const NO_TIME = new Date(1980, 0, 1)

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, strToU8(part)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME })
}
