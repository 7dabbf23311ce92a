/** The words of one block while they are read: white space as a browser shows it. */
import type { Mark, Node } from "prosemirror-model"
import { schema } from "../document/schema.js"

/** White space that runs together; a no-break space does not. */
const SPACE = /[ \t\n\r\f]+/gu

export class Words {
  #runs: { text: string; readonly marks: readonly Mark[] }[] = []
  #hasSpaceBehind = false

  get isEmpty(): boolean {
    return this.#runs.length === 0
  }

  /** Adds text in which white space runs together. */
  add(text: string, marks: readonly Mark[]): void {
    const shown = text.replace(SPACE, " ")
    this.#hasSpaceBehind = text.endsWith(" ") || text.endsWith("\u00a0")
    this.#push(this.isEmpty || this.#isBehindSpace ? shown.replace(/^ /u, "") : shown, marks)
  }

  /** Adds text as it is. */
  addKept(text: string, marks: readonly Mark[]): void {
    this.#push(text, marks)
  }

  /** Ends the line. Gives false for an empty line, which ends the block. */
  endLine(marks: readonly Mark[]): boolean {
    if (this.#end.endsWith("\n")) return false
    if (!this.isEmpty) this.#push("\n", marks)
    return true
  }

  /** What was read, trimmed, as nodes of text; none where it was nothing but white space. The next block begins. */
  take(): readonly Node[] {
    const runs = this.#runs
    this.#runs = []
    if (runs.every(({ text }) => text.trim() === "")) return []
    while (runs[0] !== undefined && (runs[0].text = runs[0].text.trimStart()) === "") runs.shift()
    for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
      last.text = last.text.trimEnd()
      if (last.text !== "") break
      runs.pop()
    }
    return runs.map(({ text, marks }) => schema.text(text, marks))
  }

  /** The same with the space behind the last word, if there is one: words that were copied out of a block have it. */
  takeWithSpace(): readonly Node[] {
    const hasSpace = this.#hasSpaceBehind
    const nodes = this.take()
    return hasSpace && nodes.length > 0 ? [...nodes, schema.text(" ")] : nodes
  }

  get #isBehindSpace(): boolean {
    // An expression would look through the whole run for it.
    return this.#end.endsWith(" ") || this.#end.endsWith("\n")
  }

  get #end(): string {
    return this.#runs.at(-1)?.text ?? ""
  }

  #push(text: string, marks: readonly Mark[]): void {
    const last = this.#runs.at(-1)
    if (text === "") return
    if (last !== undefined && last.marks === marks) last.text += text
    else this.#runs.push({ text, marks })
  }
}
