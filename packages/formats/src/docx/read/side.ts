/**
 * One side of a revision as it is written down: blocks, and where comments and changes stand in them.
 *
 *   <p>One<¶ deleted></p> <p>two</p>      final: "Onetwo"
 *
 * A paragraph ends where its mark is on this side. What is told of is told in places that count within a block, for
 * nobody knows yet where the blocks will stand in the text.
 */
import type { BlockInput, Mark, Span } from "@variorum/collation"
import { type Change, isSameChange, type Presence, type SideName } from "./changes.js"
import { Fields, Kept } from "./side-fields.js"

/** A place: so far into a block, both counted from 0. A block that is not there is the text's end. */
export interface Position {
  block: number
  offset: number
}

export interface Range {
  start: Position
  end: Position
}

/** A change that can be seen on this side, and its words there. */
export interface SeenChange extends Range {
  readonly change: Change
  /** `words`: the range has them; `mark`: the end of a paragraph; `gone`: neither side has the words, and these they were. */
  readonly what: "words" | "mark" | "gone"
  words: string
}

type Draft = { -readonly [property in keyof BlockInput]: BlockInput[property] }

export class Side {
  readonly name: SideName
  readonly blocks: BlockInput[] = []
  /** By the comment's identifier. */
  readonly comments = new Map<string, Range>()
  readonly changes: SeenChange[] = []
  #text = ""
  /** What parts the words before from those that come, if any come. */
  #joint = ""
  #marks: { kind: Mark["kind"]; start: number; end: number }[] = []
  /** The places in the block that is being written. */
  #here: Position[] = []
  readonly #fields = new Fields()
  /** Stretches of the text that are codes of fields, and go when the paragraph ends. */
  #codes: Span[] = []
  /** How far the name of who speaks reaches, at the beginning of the block; 0 where there is none. */
  #speaker = 0
  #isNoteBeginning = false
  #kind: BlockInput["kind"] = "paragraph"
  /** The cell that is open; the tables within it are lines of it. */
  #cell: { readonly row: number; readonly column: number } | null = null
  #depth = 0
  #row = 0
  #column = 0

  constructor(name: SideName) {
    this.name = name
  }

  has(presence: Presence): boolean {
    return presence[this.name]
  }

  words(
    words: string,
    marks: readonly Mark["kind"][],
    presence: Presence,
    isSpeaker = false,
  ): void {
    if (!this.has(presence)) {
      if (!presence.draft && !presence.final) this.#gone(words, presence)
      return
    }
    const text = this.#isNoteBeginning ? words.trimStart() : words
    if (text === "") return
    this.#isNoteBeginning = false
    if (this.#text !== "") this.#text += this.#joint
    this.#joint = ""
    const start = this.#text.length
    this.#text += text
    if (isSpeaker && start === this.#speaker) this.#speaker = this.#text.length
    else for (const kind of marks) this.#mark(kind, start)
    const change = this.#seen(presence)
    if (change !== undefined) this.#changed(change, start)
  }

  lineBreak(presence: Presence): void {
    if (this.has(presence)) this.#joint += "\n"
  }

  /** The words between a field's beginning and the border before its result are its code. */
  field(part: "begin" | "separate" | "end", presence: Presence): void {
    if (!this.has(presence)) return
    const start = this.#fields.take(part, this.#text.length)
    if (start === null || start === this.#text.length) return
    while ((this.#codes.at(-1)?.start ?? -1) >= start) this.#codes.pop()
    this.#codes.push({ start, end: this.#text.length })
  }

  /** A paragraph ends, unless its mark is not on this side: then the next goes on with it. */
  paragraphEnd(kind: BlockInput["kind"], container: Presence, mark: Presence): void {
    if (!this.has(container)) return
    this.#fields.endParagraph()
    this.#dropCodes()
    this.#kind = kind
    if (!this.has(mark)) return
    const change = mark === container ? undefined : this.#seen(mark)
    if (change !== undefined) this.#markChanged(change)
    this.breakOff()
  }

  /** Ends what is being written; in a cell, its line. */
  breakOff(): void {
    if (this.#cell === null) this.close()
    else if (this.#joint === "") this.#joint = "\n"
  }

  /** Ends the block that is being written, if any is. */
  close(): void {
    this.#dropCodes()
    const speaker = this.#takeSpeaker()
    this.#joint = ""
    if (this.#text === "" && this.#cell === null) {
      for (const place of this.#here) place.offset = 0
    } else {
      const block: Draft = { kind: this.#cell === null ? this.#kind : "cell", text: this.#text }
      if (this.#cell !== null) Object.assign(block, this.#cell)
      if (speaker !== "") block.speaker = speaker
      if (this.#marks.length > 0)
        block.marks = this.#marks.map(({ kind, start, end }) => ({ kind, span: { start, end } }))
      this.blocks.push(block)
    }
    this.#text = ""
    this.#marks = []
    this.#here = []
    this.#isNoteBeginning = false
  }

  /** Takes the name of who speaks from the beginning of a turn; empty where there is none. */
  #takeSpeaker(): string {
    const end = this.#speaker
    this.#speaker = 0
    if (end === 0 || this.#kind !== "turn" || this.#cell !== null) return ""
    const name = this.#text.slice(0, end).replace(/:\s*$/u, "").trim()
    this.#codes = [{ start: 0, end }]
    this.#dropCodes()
    return name
  }

  get isInCell(): boolean {
    return this.#cell !== null
  }

  tableStart(): void {
    this.breakOff()
    if (this.isInCell) return
    // A row number that falls begins another table; where the one before has one row, the count goes on.
    const last = this.blocks.at(-1)
    this.#row = last?.kind === "cell" && last.row === 0 ? 1 : 0
  }

  rowStart(skipped: number): void {
    if (this.#depth === 0) this.#column = skipped
  }

  rowEnd(): void {
    const last = this.blocks.at(-1)
    if (this.#depth === 0 && last?.kind === "cell" && last.row === this.#row) this.#row++
  }

  /** A cell that is begun must be ended. */
  cellStart(): void {
    if (this.#depth++ === 0) this.#cell = { row: this.#row, column: this.#column }
  }

  /** `width`: how many columns it reaches over. */
  cellEnd(width: number): void {
    if (--this.#depth > 0) {
      this.breakOff()
      return
    }
    this.close()
    this.#cell = null
    this.#column += width
  }

  /** A footnote's first words stand behind its number and a blank, which are not its own. */
  noteStart(): void {
    this.close()
    this.#isNoteBeginning = true
  }

  commentStart(id: string): void {
    if (!this.comments.has(id)) this.comments.set(id, { start: this.#place(), end: this.#place() })
  }

  commentEnd(id: string): void {
    const range = this.comments.get(id)
    if (range !== undefined) range.end = this.#place()
  }

  #place(offset = this.#text.length): Position {
    const place = { block: this.blocks.length, offset }
    this.#here.push(place)
    return place
  }

  #mark(kind: Mark["kind"], start: number): void {
    const end = this.#text.length
    const last = this.#marks.findLast((one) => one.kind === kind)
    if (last?.end === start) last.end = end
    else this.#marks.push({ kind, start, end })
  }

  /** The innermost change that this side has on account of it. */
  #seen({ changes }: Presence): Change | undefined {
    const isOurs = ({ kind }: Change) =>
      (kind === "deleted" || kind === "moved-from") === (this.name === "draft")
    return changes.findLast(isOurs)
  }

  #changed(change: Change, start: number): void {
    const last = this.changes.at(-1)
    const isSame = last !== undefined && isSameChange(last.change, change)
    const here = this.blocks.length
    if (isSame && last.what === "words" && last.end.block === here && last.end.offset === start) {
      last.end = this.#place()
      return
    }
    // Who presses Enter and goes on writing has made one change.
    if (isSame && last.what === "mark" && last.end.block === here - 1 && start === 0)
      this.changes.pop()
    this.changes.push({
      change,
      what: "words",
      start: this.#place(start),
      end: this.#place(),
      words: "",
    })
  }

  #markChanged(change: Change): void {
    const last = this.changes.at(-1)
    const place = this.#place()
    const isTold =
      last !== undefined &&
      isSameChange(last.change, change) &&
      last.end.block === place.block &&
      last.end.offset === place.offset
    if (!isTold) this.changes.push({ change, what: "mark", start: place, end: place, words: "" })
  }

  /** What was inserted and deleted again is on neither side; the final side tells of it. */
  #gone(words: string, { changes }: Presence): void {
    const change = changes.findLast(({ kind }) => kind === "deleted" || kind === "moved-from")
    if (this.name === "draft" || change === undefined) return
    const last = this.changes.at(-1)
    if (last?.what === "gone" && isSameChange(last.change, change)) last.words += words
    else {
      const place = this.#place()
      this.changes.push({ change, what: "gone", start: place, end: place, words })
    }
  }

  #dropCodes(): void {
    if (this.#codes.length === 0) return
    const kept = new Kept(this.#codes)
    this.#codes = []
    this.#text = kept.of(this.#text)
    this.#marks = this.#marks
      .map(({ kind, start, end }) => ({ kind, start: kept.at(start), end: kept.at(end) }))
      .filter(({ start, end }) => start < end)
    for (const place of this.#here) place.offset = kept.at(place.offset)
  }
}
