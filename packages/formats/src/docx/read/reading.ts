/** What a text is read with: the sides that are written down, and what is met on the way. */
import type { Tally } from "../../left-out.js"
import type { XmlElement } from "../../xml/element.js"
import type { Presence } from "./changes.js"
import type { Side } from "./side.js"
import type { Style, Styles } from "./styles.js"

/** A footnote or endnote that the text points to. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote"
  readonly id: string
  readonly presence: Presence
}

export interface Reading {
  /** The sides, earlier first; one alone where nothing was tracked. */
  readonly sides: readonly Side[]
  readonly tally: Tally
  readonly styles: Styles
  /** True for a list whose items have bullets at a level, and no numbers. */
  readonly isBulleted: (list: string, level: string) => boolean
  /** In the order of the text. */
  readonly references: NoteReference[]
  /** Text boxes whose place has been passed; they are written behind the paragraph that they hang on. */
  readonly boxes: { readonly content: XmlElement; readonly presence: Presence }[]
  /** Letters by the language that their run says. */
  readonly languages: Map<string, number>
}

/** Where in the tree the reading is: how often the words there are to be found, and in which paragraph they are. */
export interface Place {
  readonly presence: Presence
  readonly style: Style
}
