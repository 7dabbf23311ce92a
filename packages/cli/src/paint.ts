import type { ChangeKind, Piece } from "@variorum/views"
import picocolors from "picocolors"

/** Puts colours or signs around a text. */
export type Brush = (text: string) => string

/** What a piece of text is drawn as. `left` and `arrived`: a phrase that moved, at its old place and at its new one. */
export type Look = Piece["kind"] | "moved" | "left" | "arrived"

/** How a terminal draws each thing: with colours and strokes where it has them, with signs where not. */
export interface Paint {
  /** Colours only; nothing at all where colour is off. Keeps a text's width. */
  readonly brush: Readonly<Record<Look, Brush>>
  /** What stands before and after a changed stretch where there are no colours, as `wdiff` has it. */
  readonly signs: Readonly<Record<Look, readonly [before: string, after: string]>>
  readonly strong: Brush
  readonly quiet: Brush
  /** Words over the text that are not the document's. */
  readonly heading: Brush
}

const none = ["", ""] as const

const unsigned: Paint["signs"] = {
  kept: none,
  deleted: none,
  added: none,
  moved: none,
  left: none,
  arrived: none,
  unattested: none,
  omission: none,
  loss: none,
  report: none,
  insertion: none,
  stenographer: none,
}

const signed: Paint["signs"] = {
  ...unsigned,
  deleted: ["[-", "-]"],
  added: ["{+", "+}"],
  moved: ["{~", "~}"],
  left: ["[~", "~]"],
  arrived: ["{~", "~}"],
  unattested: ["{?", "?}"],
}

/** Struck and red, underlined and blue, never red beside green: and the stroke says it without any colour. */
export function paintWith(colour: boolean): Paint {
  const { red, blue, magenta, yellow, dim, bold, italic, underline, strikethrough } =
    picocolors.createColors(colour)
  return {
    brush: {
      kept: plainly,
      deleted: (text) => red(strikethrough(text)),
      added: (text) => blue(underline(text)),
      moved: (text) => magenta(text),
      left: (text) => magenta(strikethrough(text)),
      arrived: (text) => magenta(underline(text)),
      unattested: (text) => yellow(italic(text)),
      omission: dim,
      loss: dim,
      report: (text) => dim(italic(text)),
      insertion: dim,
      stenographer: (text) => dim(italic(text)),
    },
    signs: colour ? unsigned : signed,
    strong: bold,
    quiet: dim,
    heading: (text) => italic(bold(text)),
  }
}

function plainly(text: string): string {
  return text
}

/** A word with its kind's marks around it, as the key and the documents show it. */
export function sample(paint: Paint, kind: Exclude<ChangeKind, "reworded">, word: string): string {
  const [before, after] = paint.signs[kind]
  return `${before}${paint.brush[kind](word)}${after}`
}
