/** Builds the blocks of one side of a document, word by word, with the marks that its words have. */
import type { BlockKind, Mark, WitnessInput } from "@variorum/collation"
import type { BlockPlace } from "../remarks/place.js"

export type BuiltBlock = NonNullable<WitnessInput["blocks"]>[number] & { readonly text: string }
export type MarkKind = Mark["kind"]

/** What a block is besides its words. */
export interface BlockShape {
  readonly kind: BlockKind
  readonly row?: number
  readonly column?: number
}

export class BlockBuilder {
  readonly #blocks: BuiltBlock[] = []
  #shape: BlockShape | null = null
  #text = ""
  #marks: Mark[] = []

  /** Where the next word will stand. */
  get place(): BlockPlace {
    return { block: this.#blocks.length, offset: this.#text.length }
  }

  /** True where the next word would be the first of its block, or stand behind a space. */
  get isBehindSpace(): boolean {
    return this.#text === "" || /\s$/u.test(this.#text)
  }

  /** Begins a block; within one that is open, what follows belongs to that. */
  open(shape: BlockShape): void {
    this.#shape ??= shape
  }

  /** Adds words to the open block; white space at its beginning is none of it. */
  add(given: string, marks: Iterable<MarkKind> = []): void {
    const words = this.#text === "" ? given.trimStart() : given
    if (words === "") return
    const start = this.#text.length
    this.#text += words
    const end = this.#text.length
    for (const kind of marks) {
      const at = this.#marks.findLastIndex((mark) => mark.kind === kind)
      const last = this.#marks[at]
      if (last?.span.end === start)
        this.#marks[at] = { kind, span: { start: last.span.start, end } }
      else this.#marks.push({ kind, span: { start, end } })
    }
  }

  /** Ends the block that is open. One without words is none, but for a cell. */
  close(): void {
    const shape = this.#shape ?? { kind: "paragraph" }
    const text = this.#text.trimEnd()
    if (text !== "" || shape.kind === "cell") {
      const marks = this.#marks
        .map(({ kind, span }) => ({
          kind,
          span: { start: span.start, end: Math.min(span.end, text.length) },
        }))
        .filter(({ span }) => span.start < span.end)
        .sort((one, other) => one.span.start - other.span.start)
      this.#blocks.push({ ...shape, text, ...(marks.length === 0 ? {} : { marks }) })
    }
    this.#shape = null
    this.#text = ""
    this.#marks = []
  }

  /** All blocks that were closed. */
  get blocks(): readonly BuiltBlock[] {
    return this.#blocks
  }
}
