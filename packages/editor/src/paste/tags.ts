/** The tags of markup, one after the other, and the text between them; in the time of its length, whatever it is. */
import { decoded } from "./characters.js"

/** What stands at a place of markup. */
export type Place =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "end"; readonly name: string }
  | {
      readonly kind: "start"
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** True for `<o:p/>`. */
      readonly isClosed: boolean
    }

/** No other attribute is ever looked at. */
const ASKED = new Set(
  "style class href cite color hidden colspan rowspan data-pm-slice data-speaker data-hand data-seq".split(
    " ",
  ),
)
/** Elements in which there are no tags. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes".split(" "))

export class Tags {
  readonly #markup: string
  #at = 0
  /** The element, if it is one without tags, that was just begun. */
  #raw = ""

  constructor(markup: string) {
    this.#markup = markup
  }

  /** The next place; null at the end. Comments are passed over. */
  next(): Place | null {
    while (this.#at < this.#markup.length) {
      const place = this.#raw === "" ? this.#read() : this.#readRaw()
      if (place !== null) return place
    }
    return null
  }

  #read(): Place | null {
    const markup = this.#markup
    const start = this.#at
    if (markup[start] !== "<") return this.#readText(start)
    const next = markup.charAt(start + 1)
    if (/[a-z]/iu.test(next)) return this.#readStart(start + 1)
    if (next === "/" && /[a-z]/iu.test(markup.charAt(start + 2))) return this.#readEnd(start + 2)
    if (next === "/" || next === "!" || next === "?") {
      const isComment = markup.startsWith("<!--", start)
      this.#passTo(isComment ? "-->" : ">", start + 2)
      return null
    }
    return this.#readText(start)
  }

  /** Goes behind the next sign, or to the end. */
  #passTo(sign: string, from: number): void {
    const found = this.#markup.indexOf(sign, from)
    this.#at = found < 0 ? this.#markup.length : found + sign.length
  }

  #readText(start: number): Place {
    const tag = /<[a-z/!?]/giu
    tag.lastIndex = start + 1
    this.#at = tag.exec(this.#markup)?.index ?? this.#markup.length
    return { kind: "text", text: this.#markup.slice(start, this.#at) }
  }

  /** All up to the end of an element without tags. Its letters are nobody's words, but for what is written as it stands. */
  #readRaw(): Place | null {
    const end = new RegExp(`</${this.#raw}(?=[\\s/>])`, "giu")
    end.lastIndex = this.#at
    const found = end.exec(this.#markup)
    const text = this.#markup.slice(this.#at, found?.index ?? this.#markup.length)
    this.#at += text.length
    this.#raw = ""
    return text === "" ? null : { kind: "text", text }
  }

  #readEnd(start: number): Place {
    const name = this.#word(start, /[\s/>]/u)
    this.#passTo(">", start + name.length)
    return { kind: "end", name: name.toLowerCase() }
  }

  #readStart(start: number): Place {
    const name = this.#word(start, /[\s/>]/u).toLowerCase()
    const attributes = new Map<string, string>()
    this.#at = start + name.length
    let isClosed = false
    for (;;) {
      this.#skip(/[\s/]/u)
      isClosed = this.#markup[this.#at - 1] === "/"
      if (this.#at >= this.#markup.length || this.#markup[this.#at] === ">") break
      this.#readAttribute(attributes)
    }
    this.#at++
    if (RAW.has(name)) this.#raw = name
    return { kind: "start", name, attributes, isClosed }
  }

  #readAttribute(attributes: Map<string, string>): void {
    const name =
      this.#markup[this.#at] === "=" ? "=" : this.#word(this.#at, /[\s/>=]/u).toLowerCase()
    this.#at += name.length
    this.#skip(/\s/u)
    const value = this.#markup[this.#at] === "=" ? this.#readValue() : ""
    if (ASKED.has(name) && !attributes.has(name)) attributes.set(name, decoded(value))
  }

  #readValue(): string {
    this.#at++
    this.#skip(/\s/u)
    const quote = this.#markup.charAt(this.#at)
    if (quote !== '"' && quote !== "'") {
      const value = this.#word(this.#at, /[\s>]/u)
      this.#at += value.length
      return value
    }
    const start = this.#at + 1
    this.#passTo(quote, start)
    const isWhole = this.#markup[this.#at - 1] === quote
    return this.#markup.slice(start, isWhole ? this.#at - 1 : this.#at)
  }

  /** The letters from a place up to one that ends them. */
  #word(start: number, ends: RegExp): string {
    let end = start
    while (end < this.#markup.length && !ends.test(this.#markup.charAt(end))) end++
    return this.#markup.slice(start, end)
  }

  #skip(signs: RegExp): void {
    while (this.#at < this.#markup.length && signs.test(this.#markup.charAt(this.#at))) this.#at++
  }
}
