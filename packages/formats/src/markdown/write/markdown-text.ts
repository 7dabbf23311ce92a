import type { Block, Mark, Span, Witness } from "@variorum/collation"
import { escaped } from "./escape.js"

/** What is put in the place of a stretch of a text; an empty stretch is a place. */
interface Inset {
  readonly start: number
  readonly end: number
  readonly markdown: string
  /** True for what belongs to the words before it. */
  readonly closes: boolean
}

/**
 * A witness as Markdown, of which any stretch can be taken: the stretches one behind the other are the whole. What parts
 * two blocks is asked for with the white space that parts them in the text.
 */
export class MarkdownText {
  readonly #text: string
  readonly #insets: readonly Inset[]
  #next = 0

  constructor(witness: Witness) {
    this.#text = witness.text
    const insets = [...betweenBlocks(witness), ...looks(witness)]
    this.#insets = insets.sort((one, other) => one.start - other.start || one.end - other.end)
  }

  /** The stretch up to a place, from where the last one ended; at the end of the text with what closes its last block. */
  upTo({ start, end }: Span): string {
    let [result, at] = ["", start]
    const isLast = end === this.#text.length
    for (; this.#next < this.#insets.length; this.#next++) {
      const inset = this.#insets[this.#next]!
      if (inset.start > end || (inset.start === end && !isLast && !inset.closes)) break
      result += escaped(this.#text, at, Math.max(at, inset.start)) + inset.markdown
      at = Math.max(at, inset.end)
    }
    return at < end ? result + escaped(this.#text, at, end) : result
  }
}

function* betweenBlocks({ text, blocks }: Witness): Generator<Inset> {
  let last: Block | null = null
  let columns = 0
  let rows = 0
  for (const block of blocks) {
    const start = last?.span.end ?? 0
    if (last?.kind !== "cell" || isOtherTable(last, block)) [columns, rows] = [0, 0]
    const isNewRow = last !== null && block.kind === "cell" && columns > 0 && last.row !== block.row
    const parted = last === null ? "" : partedBy(last, block, rows === 0, columns)
    if (last !== null) yield { start, end: block.span.start, markdown: parted, closes: false }
    yield insetAt(block.span.start, beginning(block, last, parted), false)
    columns++
    if (isNewRow) rows++
    last = block
  }
  if (last?.kind !== "cell") return
  yield insetAt(text.length, rowEnd(rows === 0, columns), true)
}

function insetAt(place: number, markdown: string, closes: boolean): Inset {
  return { start: place, end: place, markdown, closes }
}

function isOtherTable(last: Block, block: Block): boolean {
  return block.kind !== "cell" || (block.row ?? 0) < (last.row ?? 0)
}

/** What stands between two blocks. `isFirstRow`: the row that ends, if one does, is its table's first, of so many cells. */
function partedBy(last: Block, block: Block, isFirstRow: boolean, columns: number): string {
  const goesOn = last.kind === block.kind
  if (last.kind === "cell" && !isOtherTable(last, block))
    return last.row === block.row ? " | " : `${rowEnd(isFirstRow, columns)}\n`
  if (last.kind === "cell") return `${rowEnd(isFirstRow, columns)}\n\n`
  if (goesOn && block.kind === "line") return "\\\n"
  return goesOn && block.kind === "item" ? "\n" : "\n\n"
}

function rowEnd(isFirstRow: boolean, columns: number): string {
  return isFirstRow ? ` |\n|${" --- |".repeat(columns)}` : " |"
}

/** What a block begins with. */
function beginning({ kind, speaker }: Block, last: Block | null, parted: string): string {
  if (kind === "heading") return "## "
  if (kind === "item") return "- "
  if (kind === "turn" && speaker !== undefined)
    return `**${escaped(speaker, 0, speaker.length)}:** `
  return kind === "cell" && (last === null || parted.endsWith("\n")) ? "| " : ""
}

const SIGN: Readonly<Partial<Record<Mark["kind"], string>>> = { emphasis: "*", strong: "**" }

/** Emphasis that Markdown is sure to take for it, and that lies wholly in or out of other emphasis. */
function* looks({ text, marks }: Witness): Generator<Inset> {
  const open: Span[] = []
  for (const mark of marks) {
    const sign = SIGN[mark.kind]
    const span = trimmed(text, mark.span)
    if (sign === undefined || span === null || !isSure(text, span)) continue
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop()
    if (open.some(({ end, start }) => end < span.end || start === span.start || end === span.end))
      continue
    open.push(span)
    yield insetAt(span.start, sign, false)
    yield insetAt(span.end, sign, true)
  }
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  const last = start + words.trimEnd().length
  return first < last ? { start: first, end: last } : null
}

/** True where letters stand inside of both signs, and none outside. */
function isSure(text: string, { start, end }: Span): boolean {
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  return (
    isLetter(text.charAt(start)) &&
    isLetter(text.charAt(end - 1)) &&
    !isLetter(text.charAt(start - 1)) &&
    !isLetter(text.charAt(end)) &&
    !text.slice(start, end).includes("\n\n")
  )
}
