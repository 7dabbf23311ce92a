import type { NoteGround, Piece, ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { classOfNote, nameOfNote } from "./names.js"
import { shapeOf } from "./shapes.js"

/** Words as they are drawn. */
export type Words = string | TemplateResult | readonly (string | TemplateResult)[]

/**
 * The words of a piece with the numbers of their notes behind them, and grounds that are seen while a note is pointed
 * at. `draw` draws a run of the words. The piece is not parted, so that what is cut or added stays one element.
 */
export function withNotes<Run extends Pick<Piece, "witness" | "start" | "text">>(
  drawing: Drawing,
  piece: Run,
  draw: (run: Run) => Words,
): Words {
  const { start, text, witness } = piece
  const stop = start + text.length
  const { figures, grounds } = drawing.rowNotes
  const here = figures.filter(
    (each) => each.witness === witness && each.at > start && each.at <= stop,
  )
  const under = grounds.filter(
    ({ witness: other, span }) => other === witness && span.start < stop && span.end > start,
  )
  if (here.length === 0 && under.length === 0) return draw(piece)
  const inside = (place: number) => Math.min(Math.max(place, start), stop)
  const edges = under.flatMap(({ span }) => [inside(span.start), inside(span.end)])
  const cuts = [...new Set([start, stop, ...edges, ...here.map(({ at }) => at)])]
  cuts.sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number
    const grounded = under.filter(({ span }) => span.start < to && span.end > from)
    const ending = here.filter(({ at }) => at === to).map(({ note }) => drawFigure(drawing, note))
    const run = (first: number, behind: number) =>
      onGround(
        draw({ ...piece, start: first, text: text.slice(first - start, behind - start) }),
        grounded,
      )
    if (ending.length === 0) return html`${run(from, to)}`
    // The last word and its number stay on one line.
    const last = to - (/\S{1,24}$/u.exec(text.slice(from - start, to - start))?.[0].length ?? 0)
    return html`${from < last ? run(from, last) : nothing}<span class="note-end">${last < to ? run(last, to) : nothing}${ending}</span>`
  })
}

/** Words with the ground that is seen while one of these notes is pointed at. */
function onGround(words: Words, grounds: readonly NoteGround[]): Words {
  if (grounds.length === 0) return words
  const numbers = grounds.map(({ note }) => note.mark).join(" ")
  return html`<span class="noted" data-grounds=${numbers}>${words}</span>`
}

/** The numbers of notes that hang on paper without words, or of some of them; nothing where there are none. */
export function figuresOnPaper(
  drawing: Drawing,
  isHere: (note: ShownNote) => boolean = () => true,
): readonly TemplateResult[] | typeof nothing {
  const onPaper = drawing.rowNotes.onPaper.filter(isHere)
  return onPaper.length === 0 ? nothing : onPaper.map((note) => drawFigure(drawing, note))
}

/** A superior number in the ink of its layer: a button that leads to the note. */
function drawFigure({ notes, phrases }: Drawing, note: ShownNote): TemplateResult {
  const { mark, layer } = note
  const open = (event: Event) => {
    event.stopPropagation()
    notes?.reader.open(note, event.currentTarget as HTMLElement)
  }
  return html`<button type="button" class=${classOfNote("note-figure", note)} part="note-number" data-note=${mark} aria-label=${nameOfNote(phrases.notes, note)} @click=${open}>${mark}${notes?.hasSeveral ? shapeOf(layer) : nothing}</button>`
}
