import type { Row, ShownNote } from "@variorum/views"
import type { LitElement } from "lit"
import { drawNow, rowsIn } from "../sections/sections.js"
import { leadTo } from "../view/into-view.js"
import type { NoteMarks } from "./note-marks.js"

/** What finds a note's number, its note in the margin, or any other element that stands for it. */
export function selectorOf(name: string, { mark }: Pick<ShownNote, "mark">): string {
  return `.${name}[data-note="${mark}"]`
}

/** The number of a note, drawn now if it is not drawn yet; null where the display does not show it. */
export function figureOf(root: ParentNode, marks: NoteMarks, note: ShownNote): HTMLElement | null {
  const figure = selectorOf("note-figure", note)
  const isHere = (row: Row) => marks.of(row).notes.some(({ mark }) => mark === note.mark)
  const row = rowWhere(root, isHere, figure)
  return (row ?? root).querySelector<HTMLElement>(figure)
}

/** The first row that answers to a question, drawn now if it is not drawn yet; `holding`: and has something in it. */
export function rowWhere(
  root: ParentNode,
  isSought: (row: Row) => boolean,
  holding = "*",
): HTMLElement | null {
  for (const section of root.querySelectorAll(".sections > .section")) {
    const place = rowsIn(section).findIndex(isSought)
    if (place < 0) continue
    drawNow(section)
    const row = section.querySelectorAll<HTMLElement>(".row")[place]
    if (row?.querySelector(holding)) return row
  }
  return null
}

/** Brings a number or a row into view and gives it the focus; opens the fold that it stands in. */
export async function leadToPlace(host: LitElement, place: HTMLElement): Promise<void> {
  place.closest(".folded[hidden]")?.dispatchEvent(new Event("beforematch"))
  await host.updateComplete
  // What was folded is open by now, but far from the window it is drawn only later.
  const section = place.closest(".section")
  if (section !== null) drawNow(section)
  // A row can have the focus while it is led to.
  if (place.matches(".row")) place.tabIndex = -1
  leadTo(host.renderRoot, place, true)
}
