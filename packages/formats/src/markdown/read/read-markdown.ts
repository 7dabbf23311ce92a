import type { BlockKind, Mark } from "@variorum/collation"
import MarkdownIt, { type Token } from "markdown-it"
import { type Side, Sides, sideWithin } from "../../flow/sides.js"
import type { BlockRange } from "../../remarks/place.js"
import { MARK_ELEMENTS } from "../../html/names.js"
import { elementsIn, parseHtml } from "../../html/read/parse-html.js"
import { PageReader } from "../../html/read/read-html.js"
import { Tally } from "../../left-out.js"
import { SIGN } from "./critic.js"
import { takeFootnotes } from "./footnotes.js"

const parser = new MarkdownIt("commonmark", { html: true }).enable(["table", "strikethrough"])

export interface MarkdownOptions {
  readonly name: string
  /** True when a paragraph that begins with a name in bold and a colon is a speaker's turn. */
  readonly speakers: boolean
  /** Which side of the CriticMarkup the source is. */
  readonly side: "draft" | "final"
}

/** Reads Markdown without CriticMarkup into both sides of what is struck through in it. */
export class MarkdownReader {
  readonly sides = new Sides()
  readonly tally = new Tally()
  /** Where the words of a remark stand on the side that is read, by the index of the remark. */
  readonly places = new Map<number, BlockRange>()
  readonly #options: MarkdownOptions
  /** The kinds of block around a place; the last one counts. */
  readonly #kinds: BlockKind[] = []
  #isInCell = false
  #side: Side = "both"
  #marks: readonly Mark["kind"][] = []

  constructor(options: MarkdownOptions) {
    this.#options = options
  }

  read(source: string): void {
    const { text, notes, signs } = takeFootnotes(source)
    for (let i = 0; i < signs; i++) this.tally.add("places")
    for (const part of [text, notes.join("\n\n")]) {
      const env: { references?: Readonly<Record<string, unknown>> } = {}
      for (const token of parser.parse(part, env)) this.#block(token)
      this.sides.endBlock()
      for (const _ of Object.keys(env.references ?? {})) this.tally.add("links")
    }
  }

  #block(token: Token): void {
    const { type } = token
    if (type === "inline")
      return this.#inline(
        (token.children ?? []).filter(
          ({ type: each, content }) => each !== "text" || content !== "",
        ),
      )
    if (type === "fence" || type === "code_block") return this.#code(token.content)
    if (type === "html_block") return this.#html(token.content)
    if (type === "heading_open") this.#kinds.push("heading")
    if (type === "list_item_open") {
      this.#kinds.push("item")
      if (/\d/u.test(token.info)) this.tally.add("numbers")
    }
    if (type === "heading_close" || type === "list_item_close") {
      this.sides.endBlock()
      this.#kinds.pop()
    }
    if (type === "paragraph_close") this.sides.endBlock()
    if (type === "table_open") this.sides.beginTable()
    if (type === "td_open" || type === "th_open") this.#isInCell = true
    if (type === "td_close" || type === "th_close") {
      this.#isInCell = false
      this.sides.endCell(1, 1)
    }
    if (type === "tr_close") this.sides.endRow()
  }

  #code(content: string): void {
    for (const line of content.replace(/\n$/u, "").split("\n")) this.#words(`${line}\n`)
    this.sides.endBlock()
  }

  /** Markup in Markdown is looked through as that of a page is. */
  #html(content: string): void {
    const document = parseHtml(content.replace(new RegExp(SIGN, "gu"), ""), this.#options.name)
    const body = [...elementsIn(document)].find(({ tagName }) => tagName === "body")
    if (body !== undefined) new PageReader(body, this.sides, this.tally).read(body)
  }

  #inline(tokens: readonly Token[]): void {
    let from = this.#options.speakers && !this.#isInCell ? this.#speaker(tokens) : 0
    for (; from < tokens.length; from++) {
      const token = tokens[from]!
      const skipped = token.type === "html_inline" ? closingOf(tokens, from) : from
      if (skipped > from) this.tally.add("scripts")
      else this.#piece(token)
      from = skipped
    }
    this.#side = "both"
    this.#marks = []
  }

  /** Reads `**Name:**` before a turn, and gives the place behind it. */
  #speaker([first, name, last, behind]: readonly Token[]): number {
    if (first?.type !== "strong_open" || name?.type !== "text" || last?.type !== "strong_close")
      return 0
    const speaker = /^(.{1,100}?)[ \t]*:$/u.exec(name.content.trim())?.[1]
    if (speaker === undefined || behind === undefined) return 0
    this.sides.speak(speaker, this.#side)
    return 3
  }

  #piece(token: Token): void {
    const { type } = token
    if (type === "text" || type === "code_inline") this.#signed(token.content)
    else if (type === "softbreak") this.#words(" ")
    else if (type === "hardbreak") this.#words("\n")
    else if (type === "image") {
      this.tally.add("pictures")
      for (const child of token.children ?? []) this.#piece(child)
    } else if (type === "link_open") this.tally.add("links")
    else if (type === "html_inline") this.#tag(token.content)
    else if (type === "s_open") this.#side = sideWithin(this.#side, "draft")
    else if (type === "s_close") this.#side = "both"
    else if (token.tag === "em" || token.tag === "strong")
      this.#look(MARK_ELEMENTS.get(token.tag)!, type.endsWith("_open"))
  }

  #look(mark: Mark["kind"], isOn: boolean): void {
    const others = this.#marks.filter((one) => one !== mark)
    this.#marks = isOn ? [...others, mark] : others
  }

  /** One tag, or a comment, in the midst of words. */
  #tag(tag: string): void {
    if (tag.startsWith("<!--")) return this.tally.add("comments")
    const [, slash, found = ""] = /^<(\/?)([a-z][a-z\d]*)/iu.exec(tag) ?? []
    const name = found.toLowerCase()
    const mark = MARK_ELEMENTS.get(name)
    if (name === "br") return this.#words("\n")
    if (mark !== undefined) return this.#look(mark, slash === "")
    if (name === "img") return this.tally.add("pictures")
    if (name === "ins" || name === "del" || name === "s")
      this.#side =
        slash === "/" ? "both" : sideWithin(this.#side, name === "ins" ? "final" : "draft")
  }

  /** Words with the signs of remarks among them. */
  #signed(content: string): void {
    const parts = content.split(SIGN)
    for (let i = 0; i < parts.length; i += 3) {
      this.#words(parts[i]!)
      if (parts[i + 1] !== undefined) this.#place(Number(parts[i + 1]), parts[i + 2] === "s")
    }
  }

  #place(index: number, isStart: boolean): void {
    const here = this.sides.here[this.#options.side]
    const known = this.places.get(index)
    this.places.set(index, { start: isStart ? here : (known?.start ?? here), end: here })
  }

  #words(text: string): void {
    this.sides.add(text, this.#side, this.#kinds.at(-1) ?? "paragraph", this.#marks, true)
  }
}

/** Where an element ends whose words are nobody's; its own place where it is none, or does not end among these. */
function closingOf(tokens: readonly Token[], from: number): number {
  const name = /^<(script|style|template|title)\b/iu.exec(tokens[from]!.content)?.[1]?.toLowerCase()
  if (name === undefined) return from
  const closing = new RegExp(`^</${name}\\s*>`, "iu")
  const found = tokens.findIndex(
    (token, i) => i > from && token.type === "html_inline" && closing.test(token.content),
  )
  return found < 0 ? from : found
}
