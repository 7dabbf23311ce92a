/** One text while a marked-up document is read: blocks, what stands in them, and how it looks. */
import type { BlockKind, Mark, Span, WitnessInput } from "@variorum/collation"
import type { BlockPlace } from "../remarks/place.js"

type BlockInput = NonNullable<WitnessInput["blocks"]>[number]
type MarkKind = Mark["kind"]

/** White space that runs together; a no-break space does not. */
const SPACE = /[ \t\n\r\f]+/gu

export class Flow {
  readonly #blocks: BlockInput[] = []
  readonly #table = new TableCount()
  /** The cells of the row that is read. */
  #row: BlockInput[] = []
  /** The words of the block that is read: in parts, for a block may have a hundred thousand, and how long they are. */
  #parts: string[] = []
  #length = 0
  /** The last character; empty in an empty block. */
  #last = ""
  #marks: { readonly kind: MarkKind; readonly span: { start: number; end: number } }[] = []
  #kind: BlockKind = "paragraph"
  #speaker: string | null = null

  /** The blocks that are finished. */
  get blocks(): readonly BlockInput[] {
    return this.#blocks
  }

  /** Where the next character will stand. */
  get here(): BlockPlace {
    return { block: this.#blocks.length + this.#row.length, offset: this.#length }
  }

  /** Adds words to a block of a kind; the first words in a block say of which. White space runs together. */
  add(text: string, kind: BlockKind, marks: readonly MarkKind[]): void {
    const shown = text.replace(SPACE, " ")
    const isBehindSpace = this.#last === "" || this.#last === " " || this.#last === "\n"
    this.addKept(isBehindSpace && shown.startsWith(" ") ? shown.slice(1) : shown, kind, marks)
  }

  /** Adds words as they are. */
  addKept(text: string, kind: BlockKind, marks: readonly MarkKind[]): void {
    if (text === "") return
    if (this.#length === 0) this.#kind = kind
    const start = this.#length
    this.#parts.push(text)
    this.#length += text.length
    this.#last = text.slice(-1)
    for (const mark of marks) this.#mark(mark, { start, end: this.#length })
  }

  /** Ends a line. False for a line without a word, behind which a new block begins. */
  endLine(): boolean {
    if (this.#last === "\n") return false
    if (this.#last === " ") {
      this.#parts.push(this.#parts.pop()!.slice(0, -1))
      this.#length--
    }
    if (this.#length > 0) this.addKept("\n", this.#kind, [])
    return true
  }

  /** Says who speaks in the block that begins here. */
  speak(speaker: string): void {
    this.#speaker = speaker
  }

  /** Ends a block; one without a word is none. */
  endBlock(): void {
    const speaker = this.#speaker
    this.#speaker = null
    const head = speaker === null ? { kind: this.#kind } : { kind: "turn" as const, speaker }
    const block = this.#take(head)
    if (block.text !== "") this.#blocks.push(block)
  }

  beginTable(): void {
    this.#table.begin(this.#blocks.at(-1))
  }

  /** Ends a cell that reaches over so many columns and rows. */
  endCell(columns: number, rows: number): void {
    this.#row.push(this.#take({ kind: "cell", ...this.#table.place(columns, rows) }))
  }

  /** Ends a row; one without a word is none. */
  endRow(): void {
    const hasWords = this.#row.some(({ text }) => text !== "")
    if (hasWords) for (const cell of this.#row) this.#blocks.push(cell)
    this.#table.endRow(hasWords)
    this.#row = []
  }

  #take(head: Omit<BlockInput, "text">): BlockInput {
    const whole = this.#parts.join("")
    const start = whole.length - whole.trimStart().length
    const text = whole.trim()
    const marks = this.#marks.flatMap(({ kind, span }) => {
      const inside = clipped(span, start, text.length)
      return inside === null ? [] : [{ kind, span: inside }]
    })
    this.#parts = []
    this.#length = 0
    this.#last = ""
    this.#marks = []
    return { ...head, text, ...(marks.length === 0 ? {} : { marks }) }
  }

  #mark(kind: MarkKind, span: { start: number; end: number }): void {
    const last = this.#marks.findLast((mark) => mark.kind === kind)
    if (last !== undefined && last.span.end === span.start) last.span.end = span.end
    else this.#marks.push({ kind, span })
  }
}

function clipped(span: Span, offset: number, length: number): Span | null {
  const start = Math.max(0, span.start - offset)
  const end = Math.min(length, span.end - offset)
  return start < end ? { start, end } : null
}

/** Cells that reach over more columns or rows than this are made for the page's looks. */
const WIDEST = 50
const HIGHEST = 500

/** Where the cells of a table stand, when some reach over several columns and rows. */
class TableCount {
  #row = 0
  #column = 0
  /** The last row in which each column is taken by a cell from above. */
  #taken: number[] = []

  /** A table right behind another goes on counting where its first row would be taken for one of the other's. */
  begin(before: BlockInput | undefined): void {
    this.#row = before?.kind === "cell" && before.row === 0 ? 1 : 0
    this.#column = 0
    this.#taken = []
  }

  endRow(counts: boolean): void {
    if (counts) this.#row++
    this.#column = 0
  }

  place(columns: number, rows: number): { row: number; column: number } {
    while ((this.#taken[this.#column] ?? -1) >= this.#row) this.#column++
    const column = this.#column
    const [wide, high] = [Math.min(columns, WIDEST), Math.min(rows, HIGHEST)]
    if (high > 1) for (let i = 0; i < wide; i++) this.#taken[column + i] = this.#row + high - 1
    this.#column += wide
    return { row: this.#row, column }
  }
}
