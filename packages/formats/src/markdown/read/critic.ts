/**
 * CriticMarkup: `{++added++}`, `{--deleted--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>said of it<<}`. It lies upon Markdown
 * as letters upon letters, so both sides are made of the source before any of it is read as Markdown.
 */

/** A source without its CriticMarkup. */
export interface Resolved {
  /** All changes refused. */
  readonly draft: string
  /** All changes accepted. */
  readonly final: string
  /** True where any words are added or deleted. */
  readonly isTwo: boolean
  /** What is said, in text order; each has its places in the texts as `startOf(i)` and `endOf(i)`. */
  readonly remarks: readonly CriticRemark[]
}

export interface CriticRemark {
  /** Empty where words are only marked. */
  readonly body: string
}

/** Signs that are no characters of any text: what is left of them in a source is taken out. */
const [BEGIN, END] = ["\uFDD0", "\uFDD1"]

/** A sign in a text, of which a remark it is and whether it is the beginning of its words or the end. */
export const SIGN = /\uFDD0(\d+)([se])\uFDD1/u

const KINDS = [
  ["{++", "++}"],
  ["{--", "--}"],
  ["{~~", "~~}"],
  ["{==", "==}"],
  ["{>>", "<<}"],
] as const

/** Deeper than this, marks within marks are letters. */
const DEEPEST = 4

/** Both sides of a source. Where a mark is not closed, or a backslash stands before it, it is letters. */
export function resolveCritic(source: string): Resolved {
  const resolving = new Resolving()
  const [draft, final] = resolving.sides(source.replace(/[\uFDD0\uFDD1]/gu, ""), 0)
  return { draft, final, isTwo: resolving.isTwo, remarks: resolving.remarks }
}

class Resolving {
  readonly remarks: CriticRemark[] = []
  isTwo = false

  sides(source: string, depth: number): readonly [draft: string, final: string] {
    const [draft, final]: [string[], string[]] = [[], []]
    const add = (before: string, after: string) => void [draft.push(before), final.push(after)]
    const unclosed = new Set<string>()
    const opening = /\{(?:\+\+|--|~~|==|>>)/gu
    let done = 0
    for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
      const [, closing] = KINDS.find(([sign]) => sign === found?.[0])!
      if (depth === DEEPEST || unclosed.has(closing) || isEscaped(source, found.index)) continue
      const start = found.index + 3
      const end = source.indexOf(closing, start)
      if (end < 0) {
        unclosed.add(closing)
        continue
      }
      const [plain, inner] = [source.slice(done, found.index), source.slice(start, end)]
      const sides = this.#mark(found[0], inner, source.slice(end + 3, end + 6) === "{>>", depth)
      if (sides === null) continue
      add(plain, plain)
      add(...sides)
      done = end + 3
      opening.lastIndex = done
    }
    add(source.slice(done), source.slice(done))
    return [draft.join(""), final.join("")]
  }

  /** What a mark leaves on either side; null where it is none. */
  #mark(
    opening: string,
    inner: string,
    isSaidOf: boolean,
    depth: number,
  ): readonly [string, string] | null {
    if (opening === "{>>") return this.#comment(inner)
    if (opening === "{==") return this.#highlight(inner, isSaidOf, depth)
    if (opening === "{~~") return this.#substitution(inner, depth)
    this.isTwo = true
    const [before, after] = this.sides(inner, depth + 1)
    return opening === "{++" ? ["", after] : [before, ""]
  }

  #substitution(inner: string, depth: number): readonly [string, string] | null {
    const arrow = inner.indexOf("~>")
    if (arrow < 0) return null
    this.isTwo = true
    const [before] = this.sides(inner.slice(0, arrow), depth + 1)
    const [, after] = this.sides(inner.slice(arrow + 2), depth + 1)
    return [before, after]
  }

  /** Right behind marked words it is said of them. */
  #comment(body: string): readonly [string, string] {
    if (this.#open !== null) {
      const sign = `${BEGIN}${this.#open}e${END}`
      this.remarks[this.#open] = { body: body.trim() }
      this.#open = null
      return [sign, sign]
    }
    const sign = `${BEGIN}${this.remarks.push({ body: body.trim() }) - 1}s${END}`
    return [sign, sign]
  }

  /** The remark whose words are marked, until what is said of them is read. */
  #open: number | null = null

  #highlight(inner: string, isSaidOf: boolean, depth: number): readonly [string, string] {
    const index = this.remarks.push({ body: "" }) - 1
    const [before, after] = this.sides(inner, depth + 1)
    const [start, end] = [`${BEGIN}${index}s${END}`, isSaidOf ? "" : `${BEGIN}${index}e${END}`]
    if (isSaidOf) this.#open = index
    return [`${start}${before}${end}`, `${start}${after}${end}`]
  }
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0
  while (source[at - 1 - slashes] === "\\") slashes++
  return slashes % 2 === 1
}
