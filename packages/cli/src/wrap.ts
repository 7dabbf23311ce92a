import { cells, displayWidth } from "./display-width.js"

/** Some text to be drawn alike throughout: `paint` puts the terminal's colours around it, a line at a time. */
export interface Run {
  /** Already `visible`: with no control character but the line feed, which ends a line. */
  readonly text: string
  readonly paint: (text: string) => string
}

/** One finished line: what to print, and how many cells it takes. */
export interface Line {
  readonly painted: string
  readonly width: number
}

/**
 * Breaks runs into lines of at most `width` cells, at spaces where it can and inside a word where it must.
 * Colours never reach over a line's end, so that two columns can stand side by side.
 */
export function wrap(runs: readonly Run[], width: number): readonly Line[] {
  const filler = new Filler(Math.max(1, width))
  for (const run of runs) {
    for (const part of run.text.match(/\n| +|[^ \n]+/gu) ?? []) filler.add(part, run.paint)
  }
  return filler.finish()
}

interface Part {
  readonly text: string
  readonly width: number
  readonly paint: Run["paint"]
}

/** Fills lines word by word. A word may come in several parts that are painted differently; they stay together. */
class Filler {
  readonly #limit: number
  readonly #lines: Line[] = []
  #line: Part[] = []
  #lineWidth = 0
  /** Parts of the word that is not finished yet, with the space before it. */
  #word: Part[] = []
  #wordWidth = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(text: string, paint: Run["paint"]): void {
    if (text === "\n") {
      this.#endWord()
      this.#endLine()
    } else if (text.startsWith(" ")) {
      this.#endWord()
      this.#addSpace(text, paint)
    } else {
      this.#word.push({ text, width: displayWidth(text), paint })
      this.#wordWidth += this.#word.at(-1)?.width ?? 0
    }
  }

  finish(): readonly Line[] {
    this.#endWord()
    if (this.#line.length > 0 || this.#lines.length === 0) this.#endLine()
    return this.#lines
  }

  /** A space that does not fit is the line's end. */
  #addSpace(text: string, paint: Run["paint"]): void {
    if (this.#lineWidth + text.length >= this.#limit) this.#endLine()
    else this.#put({ text, width: text.length, paint })
  }

  #endWord(): void {
    if (this.#wordWidth > this.#limit) this.#breakWord()
    else {
      if (this.#lineWidth + this.#wordWidth > this.#limit) this.#endLine()
      this.#word.forEach((part) => this.#put(part))
    }
    this.#word = []
    this.#wordWidth = 0
  }

  /** A word wider than a whole line: cut where the line is full, never inside a letter. */
  #breakWord(): void {
    for (const { text, paint } of this.#word) {
      let piece = ""
      let width = 0
      const put = (): void => {
        if (piece !== "") this.#put({ text: piece, width, paint })
        piece = ""
        width = 0
      }
      for (const cell of cells(text)) {
        if (this.#lineWidth + width + cell.width > this.#limit) {
          put()
          this.#endLine()
        }
        piece += cell.text
        width += cell.width
      }
      put()
    }
  }

  #put(part: Part): void {
    this.#line.push(part)
    this.#lineWidth += part.width
  }

  #endLine(): void {
    this.#lines.push({ painted: painted(this.#line), width: this.#lineWidth })
    this.#line = []
    this.#lineWidth = 0
  }
}

/** Neighbours that are painted alike are painted at once, so that a struck phrase is one stroke. */
function painted(parts: readonly Part[]): string {
  let whole = ""
  let open = ""
  parts.forEach((part, i) => {
    open += part.text
    if (parts[i + 1]?.paint === part.paint) return
    whole += part.paint(isolated(open))
    open = ""
  })
  return whole
}

/** Right-to-left words are fenced off, so that they turn nothing but themselves. */
function isolated(text: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  )
    ? `\u2068${text}\u2069`
    : text
}
