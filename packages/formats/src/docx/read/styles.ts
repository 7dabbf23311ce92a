/** Styles: what a paragraph or some words inherit from what their style is based on. */
import type { XmlElement } from "../../xml/element.js"
import { type RunLook, lookOf } from "./look.js"
import { valueOf, wordChild, wordChildren } from "./names.js"

/** What a style says, with all that it inherits; undefined where nobody says it. */
export interface Style {
  readonly look: RunLook
  /** 0 for the highest heading, 9 for words that are none. */
  readonly outline?: number
  /** The list that its paragraphs are items of; "0" for none. */
  readonly list?: string
  /** What its paragraphs are, where its name is one that our own files have. */
  readonly kind?: "line" | "turn"
  /** True where its words are the name of who speaks, as in our own files. */
  readonly isSpeaker?: boolean
}

const PLAIN: Style = { look: {} }

/** Headings that a program writes without their level. */
const HEADING_NAME = /^(?:title|subtitle|heading \d)$/iu
/** Paragraphs that Word has no style for; named as the writer of Word files names them. */
const KINDS: ReadonlyMap<string, "line" | "turn"> = new Map([
  ["Verse", "line"],
  ["Turn", "turn"],
])
/** A link's own colour and line are no emphasis of the writer's. */
const LINK_NAME = /^(?:hyperlink|followedhyperlink)$/iu

export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #resolved = new Map<string, Style>()
  readonly #usual: string | undefined
  /** The language that the file says its words are in; undefined where it does not. */
  readonly language: string | undefined

  /** `root` is the part with the styles; null where there is none. */
  constructor(root: XmlElement | null) {
    let usual: string | undefined
    for (const style of root === null ? [] : wordChildren(root, "style")) {
      const id = style.attributes.get("styleId") ?? ""
      this.#elements.set(id, style)
      const isUsual = ["1", "true", "on"].includes(style.attributes.get("default") ?? "")
      if (isUsual && style.attributes.get("type") === "paragraph") usual = id
    }
    this.#usual = usual
    const defaults = wordChild(root && wordChild(root, "docDefaults"), "rPrDefault")
    this.language = valueOf(wordChild(defaults, "rPr"), "lang")
  }

  /** A paragraph's style; of one that names none, the usual. */
  ofParagraph(properties: XmlElement | null): Style {
    return this.#resolve(valueOf(properties, "pStyle") ?? this.#usual)
  }

  /** The style of some words. */
  ofWords(properties: XmlElement | null): Style {
    return this.#resolve(valueOf(properties, "rStyle"))
  }

  /** A style that is based on itself inherits nothing from there. */
  #resolve(id: string | undefined, above: ReadonlySet<string> = new Set()): Style {
    if (id === undefined || above.has(id) || above.size > MOST_ANCESTORS) return PLAIN
    const known = this.#resolved.get(id)
    if (known !== undefined) return known
    const element = this.#elements.get(id)
    if (element === undefined) return PLAIN
    const base = this.#resolve(valueOf(element, "basedOn"), new Set([...above, id]))
    const style = { ...base, ...own(element, base) }
    this.#resolved.set(id, style)
    return style
  }
}

const MOST_ANCESTORS = 100

function own(element: XmlElement, base: Style): Style {
  const name = valueOf(element, "name") ?? ""
  const paragraph = wordChild(element, "pPr")
  const level = valueOf(paragraph, "outlineLvl")
  const outline = level === undefined ? (HEADING_NAME.test(name) ? 0 : undefined) : Number(level)
  const list = valueOf(wordChild(paragraph, "numPr"), "numId")
  const kind = KINDS.get(name)
  return {
    look: LINK_NAME.test(name) ? {} : { ...base.look, ...lookOf(wordChild(element, "rPr")) },
    ...(outline === undefined ? {} : { outline }),
    ...(list === undefined ? {} : { list }),
    ...(kind === undefined ? {} : { kind }),
    ...(name === "Speaker" ? { isSpeaker: true } : {}),
  }
}
