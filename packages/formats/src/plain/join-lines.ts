/**
 * Joins the lines of prose that a program or a typist broke to fill a measure, and leaves verse, lists and addresses.
 *
 * A line that was broken to fill a measure is full: the first word of the next would not have gone into it. Verse breaks
 * where it means to, so its lines are not; where they happen to be, they begin with capitals.
 */

/** Text, and how many of its line ends were joined. */
export interface Joined {
  readonly text: string
  readonly count: number
}

/** Narrower than any measure that prose is set in: a column of a newspaper has 30 letters. */
const NARROWEST = 28
/** So much of the measure makes a line full, for pages and typists are not exact. */
const FULL = 0.9
/** So many of a paragraph's breaks must be behind full lines. */
const MOSTLY = 0.9
/** And so many of the whole text's, for a short paragraph to be judged by them. */
const MOST = 0.7
/** Where more of the lines behind full ones begin with a capital, they are verse. German prose has a third. */
const MOST_CAPITALS = 0.7
/** So many lines tell by themselves whether they are verse; fewer are joined only where most of the text is prose. */
const ENOUGH_LINES = 4

const ITEM = /^\s*(?:[-*•]|\(?\d{1,3}[.)])\s/u
const HYPHEN = /[\p{L}\p{N}][-‐‑¬\u00ad]\s*$/u

/**
 * The text with its filled lines joined: a space stands for the line end. Behind a hyphen the line end stays, for only the
 * comparison can tell the hyphen of a line from a word's own (rule `line-end-hyphens`). A line that is indented begins
 * a paragraph. Line ends must be line feeds by now; blank lines part paragraphs.
 */
export function joinLines(text: string): Joined {
  const page = new Page(text.split("\n"))
  const parts: string[] = []
  let count = 0
  let isJoined = false
  page.lines.forEach((line, i) => {
    const how = page.breakBehind(i)
    const begun = isJoined ? line.trimStart() : line
    isJoined = how === "joined" || how === "hyphen"
    parts.push(isJoined ? begun.trimEnd() : begun, SIGNS[how])
    if (isJoined) count++
  })
  return { text: parts.join(""), count }
}

const SIGNS = { kept: "\n", joined: " ", hyphen: "\n", paragraph: "\n\n", end: "" } as const

class Page {
  readonly #isFull: readonly boolean[]
  readonly #hasProse: boolean
  readonly #isMostlyProse: boolean
  /** The end of the paragraph that was judged last, and how. */
  #judged = { end: -1, isWrapped: false }

  constructor(readonly lines: readonly string[]) {
    const measure = this.#measure()
    this.#isFull = lines.map((_, i) => this.#goesOn(i) && this.#fills(i, measure))
    this.#hasProse = measure >= NARROWEST && this.#hasSmallLetters(0, lines.length)
    const full = this.#isFull.filter(Boolean).length
    this.#isMostlyProse = full >= lines.filter((_, i) => this.#goesOn(i)).length * MOST
  }

  /** What becomes of the end of a line; asked from the first line to the last. */
  breakBehind(i: number): keyof typeof SIGNS {
    if (i + 1 >= this.lines.length) return "end"
    if (!this.#hasProse || !this.#goesOn(i)) return "kept"
    if (i >= this.#judged.end) this.#judged = this.#judge(i)
    if (!this.#judged.isWrapped) return "kept"
    if (this.#isIndented(i + 1)) return "paragraph"
    if (!this.#isFull[i] || ITEM.test(this.lines[i + 1]!)) return "kept"
    return HYPHEN.test(this.lines[i]!) ? "hyphen" : "joined"
  }

  #judge(start: number) {
    let end = start
    let [breaks, full] = [0, 0]
    for (; this.#goesOn(end); end++) {
      if (this.#isIndented(end + 1) || ITEM.test(this.lines[end + 1]!)) continue
      breaks++
      if (this.#isFull[end]) full++
    }
    const isTelling =
      breaks >= ENOUGH_LINES ? this.#hasSmallLetters(start, end) : this.#isMostlyProse
    return { end, isWrapped: full >= breaks * MOSTLY && isTelling }
  }

  /** True where a line and the next have words, so that they are of one paragraph. */
  #goesOn(i: number): boolean {
    return /\S/u.test(this.lines[i] ?? "") && /\S/u.test(this.lines[i + 1] ?? "")
  }

  #isIndented(i: number): boolean {
    return indentOf(this.lines[i]!) > indentOf(this.lines[i - 1]!)
  }

  /** The measure that lines were broken for, in characters: longer than nine in ten of those that go on. */
  #measure(): number {
    const lengths = this.lines
      .filter((_, i) => this.#goesOn(i))
      .map((line) => line.trimEnd().length)
      .sort((one, other) => one - other)
    return lengths[Math.floor(lengths.length * 0.9)] ?? 0
  }

  #fills(i: number, measure: number): boolean {
    const next = /\S+/u.exec(this.lines[i + 1]!)?.[0] ?? ""
    return this.lines[i]!.trimEnd().length + 1 + next.length > measure * FULL
  }

  #hasSmallLetters(start: number, end: number): boolean {
    let [all, capitals] = [0, 0]
    for (let i = start; i < end; i++) {
      if (!this.#isFull[i]) continue
      all++
      if (/^\P{L}*\p{Lu}/u.test(this.lines[i + 1]!)) capitals++
    }
    return capitals <= all * MOST_CAPITALS
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
