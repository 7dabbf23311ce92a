/**
 * The blocks of one text while it is read: words come in pieces, with white space as a file is laid out, and go out as
 * blocks with single spaces, their marks and their revisions.
 *
 *   <p>\n   He wrote <del>this</del>\n   <add>that</add> .</p>      "He wrote this that ."
 *
 * White space at the ends of a block is nothing, any other run of it is one space, unless it is to be preserved.
 */
import type { BlockPlace } from "../../remarks/place.js"
import type { BlockInput, Mark, Revision } from "@variorum/collation"
import { marksOf, revisionsOf, type Run, type Style } from "./runs.js"

/** What sort of block the next words begin. */
export type Frame = Pick<
  BlockInput,
  "kind" | "speaker" | "row" | "column" | "editorial" | "reported"
>

/** The sign of words that are lost, and that of words that somebody left out. */
export const LOSS = "[– – –]"
export const OMISSION = "[…]"

/** A block as it was made; it always has text. */
export type MadeBlock = Frame & {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly revisions: readonly Revision[]
}

const SPACES = /[ \t\r\n]+/gu

export class TextBlocks {
  /** True where white space that is kept holds what parts one block from the next. */
  isTrimmed = false
  readonly blocks: MadeBlock[] = []
  #frame: Frame = { kind: "paragraph" }
  #open: { readonly frame: Frame; text: string; readonly runs: Run[] } | null = null
  /** How the space looks that stands before the next words; null where there is none. */
  #space: Style | null = null
  /** How many blocks there were when the last was begun; null where none was. */
  #begunAt: number | null = null
  #isJoined = false
  #bracket: "none" | "wanted" | "open" = "none"
  #mutes = 0

  /** Where the next words will stand. */
  get place(): BlockPlace {
    return { block: this.blocks.length, offset: this.#open?.text.length ?? 0 }
  }

  /** True where the next words would go on with the last one. */
  get isInWord(): boolean {
    return this.#space === null && /[\p{L}\p{M}\p{N}]$/u.test(this.#open?.text.slice(-2) ?? "")
  }

  /** Everything `write` says becomes blocks of this sort; what comes behind is again as before. */
  within(frame: Frame, write: () => void): void {
    this.flush()
    const before = this.#frame
    this.#frame = frame
    const count = this.blocks.length
    write()
    this.flush()
    this.#fill(frame, count)
    this.#frame = before
  }

  /** The sort of block that the next words begin. */
  get frame(): Frame {
    return this.#frame
  }

  /** The next words begin a block of this sort. */
  begin(frame: Frame): void {
    this.end()
    this.#frame = frame
    this.#begunAt = this.blocks.length
  }

  /** Ends the block that was begun. */
  end(): void {
    this.flush()
    if (this.#begunAt !== null) this.#fill(this.#frame, this.#begunAt)
    this.#begunAt = null
  }

  /** A cell is one without words too. */
  #fill(frame: Frame, count: number): void {
    if (frame.kind === "cell" && this.blocks.length === count && this.#mutes === 0)
      this.blocks.push({ ...frame, text: "", marks: [], revisions: [] })
  }

  /** Words as the file has them. `isKept`: white space is part of them. */
  words(words: string, style: Style, isKept = false): void {
    if (this.#mutes > 0) return
    const own = this.#bracket === "none" ? words : words.replaceAll(/[[\]]/gu, "")
    if (isKept) return this.#kept(own, style)
    const core = own.replaceAll(SPACES, " ")
    if (core.startsWith(" ")) this.#space ??= style
    const inner = core.startsWith(" ") ? core.slice(1) : core
    if (inner === "") return
    const isTrailed = inner.endsWith(" ")
    this.#put(isTrailed ? inner.slice(0, -1) : inner, style)
    if (isTrailed) this.#space = style
  }

  #kept(words: string, style: Style): void {
    if (this.#open === null && words.trim() === "") return
    this.#put(words, style)
  }

  /** A space, as a line's end is one. */
  space(style: Style): void {
    if (this.#mutes === 0) this.#space ??= style
  }

  /** What comes next belongs to the word before: white space between them is nothing. */
  join(): void {
    if (this.#mutes > 0) return
    this.#space = null
    this.#isJoined = true
  }

  /** The sign of a loss or an omission; one is enough for two in a row. */
  sign(sign: typeof LOSS | typeof OMISSION, style: Style): void {
    if (this.#mutes > 0) return
    if (this.#open?.text.endsWith(sign) === true) return
    const isInBracket = this.#bracket !== "none"
    this.closeBracket()
    this.#put(sign, style)
    if (isInBracket) this.openBracket()
  }

  /** The words from here on are an editor's. */
  openBracket(): void {
    if (this.#mutes === 0) this.#bracket = "wanted"
  }

  closeBracket(): void {
    if (this.#bracket === "open" && this.#open !== null)
      this.#append("]", this.#open.runs.at(-1)!.style)
    this.#bracket = "none"
  }

  /** Nothing is written from here on, until as many `unmute`. */
  mute(): void {
    this.#mutes++
  }

  unmute(): void {
    this.#mutes--
  }

  get isMuted(): boolean {
    return this.#mutes > 0
  }

  /** What came so far is lost. */
  forget(style: Style): void {
    this.blocks.length = 0
    this.#open = null
    this.sign(LOSS, style)
    this.space(style)
  }

  /** Ends the block that is being written. */
  flush(): void {
    if (this.#mutes > 0) return
    const isInBracket = this.#bracket !== "none"
    this.closeBracket()
    if (isInBracket) this.openBracket()
    this.#space = null
    this.#isJoined = false
    if (this.#open === null) return
    const { frame } = this.#open
    const { text, runs } = this.isTrimmed ? trimmed(this.#open) : this.#open
    this.#open = null
    this.blocks.push({ ...frame, text, marks: marksOf(runs), revisions: revisionsOf(runs) })
  }

  #put(words: string, style: Style): void {
    this.#open ??= { frame: this.#frame, text: "", runs: [] }
    if (this.#space !== null && this.#open.text !== "" && !this.#isJoined)
      this.#append(" ", between(this.#open.runs.at(-1)?.style, this.#space, style))
    this.#space = null
    this.#isJoined = false
    if (this.#bracket === "wanted") {
      this.#append("[", style)
      this.#bracket = "open"
    }
    this.#append(words, style)
  }

  #append(words: string, style: Style): void {
    const open = this.#open!
    const start = open.text.length
    open.text += words
    const last = open.runs.at(-1)
    if (last?.style === style) last.end = open.text.length
    else open.runs.push({ start, end: open.text.length, style })
  }
}

/** A space between words that are both gone went with them, and one between words that were both put in came with them. */
function between(before: Style | undefined, space: Style, after: Style): Style {
  if (before === undefined) return space
  const add = after.add === null ? null : before.add
  const del = after.del === null ? null : before.del
  if (add === null && del === null) return space
  return { marks: space.marks, add: add ?? space.add, del: del ?? space.del }
}

function trimmed({ text, runs }: { readonly text: string; readonly runs: readonly Run[] }) {
  const start = /^[ \t\r\n]*/u.exec(text)?.[0].length ?? 0
  const end = Math.max(start, text.length - (/[ \t\r\n]*$/u.exec(text)?.[0].length ?? 0))
  const kept = runs
    .map((run) => ({
      ...run,
      start: Math.max(0, run.start - start),
      end: Math.min(run.end, end) - start,
    }))
    .filter((run) => run.start < run.end)
  return { text: text.slice(start, end), runs: kept }
}
