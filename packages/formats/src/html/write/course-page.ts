import { between, type Witness } from "@variorum/collation"
import { parseBody, placeNotes } from "@variorum/layers"
import {
  type Cell,
  type CellBlock,
  inline,
  KINDS,
  layNotes,
  type Phrases,
  type Piece,
  plain,
  type Row,
  type Stretch,
  summary,
} from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import { looks } from "./draw-blocks.js"
import { type Content, markup, type Markup, NOTHING } from "./markup.js"

/** What sanitisers keep of looks: colours of paper and lines through or under words. */
const LOOKS = {
  deleted: "background-color: #f8eae4; text-decoration: line-through;",
  added: "background-color: #e7eff7; text-decoration: underline;",
} as const

/**
 * The first two witnesses of a comparison as a piece of HTML that can be pasted into a course page (Canvas, Moodle,
 * WordPress, Omeka). Only elements that their sanitisers keep are in it, and nothing hangs on more than these and the
 * letters: every change says in brackets what it is, notes have numbers in brackets and stand in a list at the end.
 */
export function writeCoursePage(
  { collation: whole, edition }: Outgoing,
  phrases: Phrases = plain,
): string {
  const collation = between(whole, 0, 1)
  const options = { phrases, judgements: edition.judgements ?? [] }
  const layers = (edition.layers ?? []).filter(({ isShown }) => isShown)
  const { all, inPassage } = layNotes(collation, collation, layers, placeNotes(collation, layers), {
    pair: [0, 1],
    phrases: phrases.notes,
  })
  const witnesses = collation.witnesses.slice(0, 2)
  const signed = new Set<string>()
  const behind = (passage: string): Content => {
    const marks = signed.has(passage) ? [] : (inPassage.get(passage) ?? [])
    signed.add(passage)
    return marks.map(({ mark }) => markup`<sup>[${mark}]</sup>`)
  }
  const page: CoursePage = { phrases, witnesses, behind }
  const notes = all.map(({ mark, note, quotation }) => {
    const about = quotation === "" ? "" : markup`<q>${quotation}</q> `
    return markup`<li>[${mark}] ${about}${textOf(note.body)} (${note.creator})</li>\n`
  })
  const heads = witnesses.map((witness, i) => phrases.headOf(witness, i)).join(" → ")
  return markup`<div lang="${phrases.language}">
<p><strong>${edition.title ?? heads}</strong></p>
<p>${heads}. ${summary(collation, options).says}</p>
<ul>
${KINDS.map((kind) => markup`<li>${sample(phrases, kind)}: ${phrases.meaning[kind]}</li>\n`)}</ul>
${inline(collation, options).map((row) => drawRow(page, row))}${notes.length === 0 ? NOTHING : markup`<p><strong>${phrases.notes.panel}</strong></p>\n<ul>\n${notes}</ul>\n`}${[edition.source, edition.rights].map((words) => (words === undefined ? NOTHING : markup`<p>${words}</p>\n`))}</div>
`.toString()
}

interface CoursePage {
  readonly phrases: Phrases
  readonly witnesses: readonly Witness[]
  readonly behind: (passage: string) => Content
}

function sample({ label }: Phrases, kind: (typeof KINDS)[number]): Markup {
  if (kind === "deleted") return markup`<del style="${LOOKS.deleted}">${label[kind]}</del>`
  return kind === "added"
    ? markup`<ins style="${LOOKS.added}">${label[kind]}</ins>`
    : markup`<em>${label[kind]}</em>`
}

/** The text of a note without its marks. */
function textOf(body: string): string {
  return parseBody(body)
    .flatMap((block) => (block.kind === "list" ? block.items : [block.pieces]))
    .map((pieces) => pieces.map(({ text }) => text).join(""))
    .join(" ")
}

function drawRow(page: CoursePage, row: Row): Markup {
  if (row.kind === "hidden") return markup`<p><em>${row.says}</em></p>\n`
  const [cell] = row.cells
  const voices = row.voices.map(({ says, reason }) => markup`<p><em>${says} ${reason}</em></p>\n`)
  return cell === undefined ? NOTHING : markup`${drawCell(page, cell)}${voices}`
}

function drawCell(page: CoursePage, cell: Cell): Content {
  if (cell.kind === "unknown") return markup`<p><em>${cell.sign} ${cell.says}</em></p>\n`
  if (cell.kind === "nothing") return markup`<p><em>[${cell.says} ${cell.size}]</em></p>\n`
  return tables(cell.blocks).map((blocks) =>
    blocks[0]?.kind === "cell"
      ? drawTable(page, blocks)
      : blocks.map((block) => drawBlock(page, block)),
  )
}

/** Blocks, those of one table together. */
function tables(blocks: readonly CellBlock[]): readonly (readonly CellBlock[])[] {
  const groups: CellBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === "cell" && last?.[0]?.kind === "cell") last.push(block)
    else groups.push([block])
  }
  return groups
}

function drawTable(page: CoursePage, cells: readonly CellBlock[]): Markup {
  const rows = [...new Set(cells.map(({ row }) => row))]
  return markup`<table><tbody>\n${rows.map((row) => markup`<tr>${cells.filter((cell) => cell.row === row).map((cell) => markup`<td>${drawStretches(page, cell)}</td>`)}</tr>\n`)}</tbody></table>\n`
}

function drawBlock(page: CoursePage, block: CellBlock): Markup {
  const speaker =
    block.speaker === null || block.continues
      ? NOTHING
      : markup`<strong>${block.speaker}:</strong> `
  const words = markup`${speaker}${drawStretches(page, block)}`
  if (block.kind === "heading") return markup`<p><strong>${words}</strong></p>\n`
  return block.kind === "item" ? markup`<ul><li>${words}</li></ul>\n` : markup`<p>${words}</p>\n`
}

function drawStretches(page: CoursePage, { stretches }: CellBlock): readonly Markup[] {
  return stretches.map((stretch) => {
    const pieces = stretch.pieces.map((piece) => drawPiece(page, stretch, piece))
    const isMoved = stretch.change === "moved"
    const open = isMoved ? markup`<em>[${page.phrases.spoken.moved}</em>` : NOTHING
    return markup`${open}${pieces}${isMoved ? markup`<em>]</em>` : NOTHING}${page.behind(stretch.passage)}`
  })
}

/** Brackets keep what a mark says where a sanitiser or a reader aloud drops the mark itself. */
function drawPiece({ phrases, witnesses }: CoursePage, { phrase }: Stretch, piece: Piece): Markup {
  const { spoken } = phrases
  const kind =
    phrase === null || piece.kind !== "kept" ? piece.kind : phrase === "left" ? "deleted" : "added"
  if (piece.text.trim() === "") return markup`${piece.text}`
  const [words, space] = inLines(piece)
  if (kind === "deleted")
    return markup`<del style="${LOOKS.deleted}">[${spoken.deleted}${words}]</del>${space}`
  if (kind === "added")
    return markup`<ins style="${LOOKS.added}">[${spoken.added}${words}]</ins>${space}`
  if (kind !== "unattested") return markup`${words}${space}`
  const lacking = piece.witness === 0 ? 1 : 0
  const name = witnesses[lacking] === undefined ? "" : phrases.nameOf(witnesses[lacking], lacking)
  return markup`<em>[${spoken.unattested(name)}</em>${words}<em>]</em>${space}`
}

/** Words in their looks with line ends, and the white space behind them. */
function inLines(piece: Piece): readonly [Content, string] {
  const text = piece.text.trimEnd()
  const lines = text.split("\n")
  const words = lines.map(
    (line, i) => markup`${i === 0 ? "" : markup`<br>`}${looks({ ...piece, text: line })}`,
  )
  return [words, piece.text.slice(text.length)]
}
