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
