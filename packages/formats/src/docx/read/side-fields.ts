import type { Span } from "@variorum/collation"

/** The fields that are open in a text: their code is not the text's, their result is. */
export class Fields {
  /** Where the code of each began, the outermost first; null once its result has begun. */
  #open: (number | null)[] = []

  /**
   * Takes notice of a part of a field at an offset. Where a code ends here: the offset from which on the words were
   * code; else null. A part that belongs to no field is none.
   */
  take(part: "begin" | "separate" | "end", offset: number): number | null {
    if (part === "begin") {
      this.#open.push(offset)
      return null
    }
    const code = this.#open.at(-1) ?? null
    if (part === "end") this.#open.pop()
    else if (code !== null) this.#open[this.#open.length - 1] = null
    return code
  }

  /** A code does not reach over a paragraph's end: one that has not ended was cut in two by a change, and its words are kept. */
  endParagraph(): void {
    this.#open = this.#open.map(() => null)
  }
}

/** What is left of a text without some stretches, which are in text order and apart. */
export class Kept {
  readonly #dropped: readonly Span[]
  /** How much has gone before the end of each stretch, itself counted. */
  readonly #gone: readonly number[]

  constructor(dropped: readonly Span[]) {
    let gone = 0
    this.#dropped = dropped
    this.#gone = dropped.map(({ start, end }) => (gone += end - start))
  }

  of(text: string): string {
    const starts = [0, ...this.#dropped.map(({ end }) => end)]
    return starts.map((start, i) => text.slice(start, this.#dropped[i]?.start)).join("")
  }

  /** Where an offset of the whole text is now; within a stretch that has gone, where that was. */
  at(offset: number): number {
    let [low, high] = [0, this.#dropped.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#dropped[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    const open = this.#dropped[low]
    return Math.min(offset, open?.start ?? offset) - (this.#gone[low - 1] ?? 0)
  }
}
