import type { Collation } from "@variorum/collation"
import type { Judgement } from "@variorum/layers"
import { columns, inline, summary } from "@variorum/views"
import type { Cell, ChangeKind, Phrases, Row, Summary } from "@variorum/views"
import { displayWidth } from "./display-width.js"
import type { Pen } from "./draw-block.js"
import { drawCell } from "./draw-cell.js"
import { paintWith, sample } from "./paint.js"
import { visible } from "./visible.js"
import { wrap, type Line } from "./wrap.js"

/** How a comparison is to be drawn. */
export interface TerminalOptions {
  readonly display: "inline" | "columns"
  /** Cells of the terminal in one line; never drawn narrower than 40. */
  readonly width: number
  readonly colour: boolean
  readonly phrases: Phrases
  /** What people say about the changes, where anybody did. */
  readonly judgements?: readonly Judgement[]
}

/** The whole comparison for a terminal: the summary, the key, and every row. Ends with a line feed. */
export function drawComparison(collation: Collation, options: TerminalOptions): string {
  const { phrases, judgements = [] } = options
  const rows = options.display === "columns" ? columns : inline
  const [before, after] = collation.witnesses
  if (before === undefined || after === undefined) throw new RangeError("There are not two texts.")
  return drawRows({
    rows: rows(collation, { phrases, judgements }),
    summary: summary(collation, { phrases, judgements }),
    heads: [phrases.headOf(before, 0), phrases.headOf(after, 1)],
    names: [phrases.nameOf(before, 0), phrases.nameOf(after, 1)],
    ...options,
  })
}

/** Everything that is drawn, as plain data. */
export interface Drawing extends TerminalOptions {
  readonly rows: readonly Row[]
  readonly summary: Summary
  /** What the two columns are headed with. */
  readonly heads: readonly [string, string]
  /** What the two texts are called inside a sentence. */
  readonly names: readonly [string, string]
}

/** Rows that are already laid out, drawn. Ends with a line feed. */
export function drawRows(drawing: Drawing): string {
  const pen = { ...drawing, paint: paintWith(drawing.colour) }
  const measures = measure(drawing)
  const lines = [
    ...wrap([{ text: visible(drawing.summary.says), paint: pen.paint.strong }], measures.whole),
    ...drawing.summary.people.unkept.flatMap((line) =>
      wrap([{ text: visible(line), paint: pen.paint.quiet }], measures.whole),
    ),
    ...hiddenByRule(drawing.summary, measures.whole, pen),
    ...key(drawing.summary, measures.whole, pen),
    ...heads(drawing, measures, pen),
    ...drawing.rows.flatMap((row, i) => drawRow(row, i, measures, pen)),
  ]
  return `${lines.map(({ painted }) => painted.trimEnd()).join("\n")}\n`
}

interface Measures {
  /** Cells of the margin, the space behind its words included. */
  readonly margin: number
  /** Cells of a line, margin included. */
  readonly whole: number
  /** Cells of one column of text. */
  readonly column: number
}

const GUTTER = " │ "
/** Longer lines are hard to read: past about 80 letters the eye loses the next line. */
const WIDEST_COLUMN = 80
const NARROWEST = 40

function measure({ width, display, phrases }: TerminalOptions): Measures {
  const margin = 1 + Math.max(...Object.values(phrases.label).map(displayWidth))
  const room = Math.max(NARROWEST, width) - margin
  const column = display === "inline" ? room : Math.floor((room - GUTTER.length) / 2)
  const kept = Math.min(WIDEST_COLUMN, column)
  const whole = margin + (display === "inline" ? kept : 2 * kept + GUTTER.length)
  return { margin, whole, column: kept }
}

const BLANK: Line = { painted: "", width: 0 }

/** A line for each rule, with how many differences it hides. Empty where there are no rules. */
function hiddenByRule({ hiddenByRule: rules }: Summary, width: number, pen: Pen): readonly Line[] {
  return rules.flatMap(({ rule, differences }) =>
    wrap(
      [
        {
          text: `  ${visible(pen.phrases.hiddenByRule(rule, differences))}`,
          paint: (text) => text,
        },
      ],
      width,
    ),
  )
}

/** One line with each mark that occurs below, so that nobody has to guess. Empty where nothing changed. */
function key({ counts }: Summary, width: number, pen: Pen): readonly Line[] {
  const kinds: Exclude<ChangeKind, "reworded">[] = []
  if (counts.deleted.passages + counts.reworded.passages > 0) kinds.push("deleted")
  if (counts.added.passages + counts.reworded.passages > 0) kinds.push("added")
  if (counts.moved.passages > 0) kinds.push("moved")
  if (counts.unattested.passages > 0) kinds.push("unattested")
  if (kinds.length === 0) return []
  const words = kinds.map((kind) => sample(pen.paint, kind, pen.phrases.label[kind]))
  const plainWords = kinds.map(
    (kind) => `${pen.paint.signs[kind].join("")}${pen.phrases.label[kind]}`,
  )
  const oneLine = plainWords.join("   ").length <= width
  return (oneLine ? [words.join("   ")] : words).map((painted) => ({ painted, width }))
}

function heads(drawing: Drawing, measures: Measures, pen: Pen): readonly Line[] {
  if (drawing.display === "inline") return []
  const sides = drawing.heads.map((head) =>
    wrap([{ text: visible(head), paint: pen.paint.strong }], measures.column),
  )
  return [BLANK, ...beside([], sides, measures)]
}

function drawRow(row: Row, place: number, measures: Measures, pen: Pen): readonly Line[] {
  const gap = place > 0 && continuesAbove(row) ? [] : [BLANK]
  if (row.kind === "hidden") {
    const text = `${" ".repeat(measures.margin)}${visible(row.says)}`
    return [...gap, ...wrap([{ text, paint: pen.paint.quiet }], measures.whole)]
  }
  const margin = wrap([{ text: visible(row.label), paint: pen.paint.strong }], measures.margin - 1)
  if (row.kind === "heading") return [...gap, ...drawHeading(row, measures, pen)]
  const cells = row.cells.map((cell, side) =>
    drawCell(cell, sideOf(row, side), measures.column, pen),
  )
  return [...gap, ...beside(margin, cells, measures), ...drawVoices(row, measures, pen)]
}

/** What people say about a row, beneath it, a line for each. */
function drawVoices({ voices }: Row, { margin, whole }: Measures, pen: Pen): readonly Line[] {
  const indent = " ".repeat(margin)
  return voices.flatMap(({ says, reason }) => {
    const text = visible(reason === "" ? says : `${says}: ${reason}`)
    return wrap([{ text, paint: pen.paint.quiet }], whole - margin).map(({ painted, width }) => ({
      painted: indent + painted,
      width: width + margin,
    }))
  })
}

/** In one text the single cell holds both; its paragraphs are the later text's. */
function sideOf(row: Row, place: number): 0 | 1 {
  return row.cells.length > 1 && place === 0 ? 0 : 1
}

function drawHeading(row: Row, { whole }: Measures, pen: Pen): readonly Line[] {
  const paint = { ...pen.paint, brush: { ...pen.paint.brush, kept: pen.paint.heading } }
  const cell = row.cells.find(({ kind }) => kind === "text")
  return cell === undefined ? [] : drawCell(cell, 1, whole, { ...pen, paint })
}

/** True when the row goes on with a paragraph that began above, so that no blank line belongs between. */
function continuesAbove(row: Row): boolean {
  return row.cells.some((cell: Cell) => cell.kind === "text" && cell.blocks[0]?.continues === true)
}

/** Margin and columns side by side, each line filled up to its column's width. */
function beside(
  margin: readonly Line[],
  cells: readonly (readonly Line[])[],
  measures: Measures,
): readonly Line[] {
  const height = Math.max(1, margin.length, ...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, i) => {
    const texts = cells.map((lines, place) =>
      place === cells.length - 1 ? (lines[i] ?? BLANK).painted : filled(lines[i], measures.column),
    )
    return { painted: `${filled(margin[i], measures.margin)}${texts.join(GUTTER)}`, width: 0 }
  })
}

function filled(line: Line | undefined, width: number): string {
  const { painted, width: taken } = line ?? BLANK
  return painted + " ".repeat(Math.max(0, width - taken))
}
