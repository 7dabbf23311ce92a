import {
  cellOf,
  NO_NOTES,
  passageOf,
  type Table,
  type TableCell,
  type TablePiece,
  type TableRow,
} from "@variorum/views"
import type { Collation } from "@variorum/collation"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { figuresOnPaper, withNotes, type Words } from "../notes/figures.js"
import { drawMargin } from "../notes/margin.js"
import { withTableNotes } from "../notes/note-marks.js"
import { chooseUnlessMarking, identifier, type Taken } from "../passage/block.js"
import { isTight, unseen, unseenEnd } from "../passage/pieces.js"
import { placed } from "../writing/placed-words.js"

/** From so many witnesses on, the table scrolls in a frame of its own. */
const MANY = 5

/** All witnesses: a row for each passage, a column for each of them, and in it what sets it apart from the base. */
export function drawTable(drawing: Drawing, collation: Collation, table: Table): TemplateResult {
  const { witnesses, rows } = table
  const noted = withTableNotes(drawing, collation, table)
  const { witnesses: words } = drawing.phrases.displays
  const name = drawing.phrases.interface.display.table
  const taken: Taken = new Map()
  const isWide = witnesses.length >= MANY
  const heads = witnesses.map(
    ({ siglum, title, isBase }) =>
      html`<th scope="col" role="columnheader"><b>${title || siglum}</b>${isBase ? html` <small>${words.isBase}</small>` : nothing}</th>`,
  )
  return html`<div class=${`sheet table${isWide ? " many" : ""}`} part="sheet" tabindex=${isWide ? "0" : nothing} role=${isWide ? "region" : nothing} aria-label=${isWide ? name : nothing}>
    <table role="table" aria-label=${name}>
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.passage}</th>${heads}</tr></thead>
      <tbody role="rowgroup">${rows.map((row, place) => drawRow(noted(row), table, row, place, taken))}</tbody>
    </table>
  </div>`
}

function drawRow(
  drawing: Drawing,
  { witnesses }: Pick<Table, "witnesses" | "rows">,
  row: TableRow,
  place: number,
  taken: Taken,
): TemplateResult {
  const isHere = standsIn(drawing, row.passage)
  const { chosen } = drawing
  const card = chosen !== null && passageOf(chosen.id) === row.passage ? drawing.card : null
  const doubt = row.doubt === "" ? nothing : html`, ${row.doubt}`
  return html`<tr role="row" class=${`${row.isHeading ? "heading-row" : ""}${isHere ? " chosen" : ""}`}>
    <th scope="row" role="rowheader"><span class="number">${place + 1}</span>${row.label === "" || row.cells.every(({ change }) => change === "same") ? nothing : html` <span class="label-of">${row.label}${doubt}</span>`}</th>
    ${row.cells.map((cell, witness) => drawCell(drawing, row, lostFrom(drawing, row, cell, witness), witness, witnesses[witness]!, taken))}
  </tr>${card === null ? nothing : html`<tr role="row" class="card-row"><td role="cell" colspan=${witnesses.length + 1}>${card}</td></tr>`}${drawing.rowNotes.notes.length === 0 ? nothing : html`<tr role="row" class="notes-row"><td role="cell" colspan=${witnesses.length + 1}>${drawMargin(drawing)}</td></tr>`}`
}

/** True when the chosen change, or a phrase of it, stands in a passage. */
function standsIn({ chosen }: Drawing, passage: string): boolean {
  return chosen !== null && chosen.passages.some((id) => passageOf(id) === passage)
}

/** The base's words, where the other of the two that are being compared lacks them: they are what was cut. */
function lostFrom(
  { pair }: Drawing,
  { cells }: TableRow,
  cell: TableCell,
  witness: number,
): TableCell {
  if (witness !== pair[0] || cells[pair[1]]?.change !== "deleted") return cell
  return {
    ...cell,
    change: "deleted",
    pieces: cell.pieces.map((piece) => ({ ...piece, kind: "deleted" })),
  }
}

function drawCell(
  drawing: Drawing,
  { passage }: TableRow,
  cell: TableCell,
  witness: number,
  { siglum, title }: Table["witnesses"][number],
  taken: Taken,
): TemplateResult {
  return html`<td role="cell" data-witness=${title || siglum} dir="auto">${contentOf(drawing, passage, cell, witness, taken)}${figuresOnPaper(drawing, (note) => cellOf(note) === witness)}</td>`
}

function contentOf(
  drawing: Drawing,
  passage: string,
  cell: TableCell,
  witness: number,
  taken: Taken,
): Words {
  const { table: words } = drawing.phrases
  if (cell.kind === "unknown")
    return html`<span class="unknown-here"><span class="says">${words.unknown}</span></span>`
  if (cell.kind === "nothing") return html`<span class="says">${words.nothing}</span>`
  const isWhole = cell.change === "deleted" || cell.change === "added"
  const pieces = cell.pieces.map((piece, i) =>
    drawPiece(
      ownNotes(drawing, piece, witness),
      piece,
      isWhole,
      isTight(cell.pieces[i - 1], piece),
    ),
  )
  if (cell.change === "same") return html`${pieces}`
  const id = identifierIn(drawing, passage, witness, taken)
  return html`<span class=${`passage ${cell.change}${standsIn(drawing, passage) ? " chosen" : ""}`} part="change" data-change=${cell.change} data-passage=${passage} id=${id ?? nothing} tabindex="-1" @click=${() => chooseUnlessMarking(drawing, passage)}>${pieces}</span>`
}

/** The two that are being compared carry the names of their changes, as in every display; further witnesses do not. */
function identifierIn(
  { pair }: Drawing,
  passage: string,
  witness: number,
  taken: Taken,
): string | null {
  return pair.includes(witness) ? identifier({ passage }, { side: 1, taken }) : null
}

/** Words of the base that stand in the cells of others have their numbers in its own. */
function ownNotes(drawing: Drawing, piece: TablePiece, witness: number): Drawing {
  return piece.witness === witness ? drawing : { ...drawing, rowNotes: NO_NOTES }
}

/** Words of the base that this witness lacks, and its own in their place. */
function drawPiece(
  drawing: Drawing,
  piece: TablePiece,
  isWhole: boolean,
  tight: boolean,
): Words | typeof nothing {
  const { spoken } = drawing.phrases
  const { kind, text } = piece
  const noted = (run: TablePiece) =>
    placed(
      drawing,
      run,
      withNotes(drawing, run, (part) => part.text),
    )
  if (kind === "kept") return noted(piece)
  if (isWhole && kind === "deleted")
    return html`${unseen(spoken.deleted)}<del class="whole">${noted(piece)}</del>${unseenEnd(spoken.end.deleted)}`
  if (kind === "unattested") return html`<span class="unattested words">${noted(piece)}</span>`
  const words = text.trim()
  const before = text.slice(0, text.indexOf(words))
  const after = text.slice(before.length + words.length)
  const line =
    words === ""
      ? html`<span class="line blank">${text}</span>`
      : html`${before}<span class="line">${noted({ ...piece, text: words, start: piece.start + before.length })}</span>${after}`
  return kind === "deleted"
    ? html`${unseen(spoken.deleted)}<del>${line}</del>${unseenEnd(spoken.end.deleted)}`
    : html`${unseen(spoken.added)}<ins class=${tight ? "tight" : ""}>${line}</ins>${unseenEnd(spoken.end.added)}`
}
