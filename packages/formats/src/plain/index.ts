import { witness, type Witness, type WitnessInput } from "@variorum/collation"
import { decode } from "../decode.js"
import { siglumFrom } from "../siglum.js"
import type { Source } from "../source.js"
import { cutParagraphs, hasHeading, type PlainParagraph } from "./paragraphs.js"
import { findTurns, type PlainTurn } from "./turns.js"

/** What a reader of plain text may be told about it. */
export interface PlainOptions {
  /** True when paragraphs begin with a speaker's name (`Stalin: That's quite a lot.`). */
  readonly speakers?: boolean
  /** Taken from the source's name when absent. */
  readonly siglum?: string
  readonly title?: string
  /** BCP 47 tag. */
  readonly language?: string
  /** Whose words stand in square brackets: the editors' (shown, never compared) unless told otherwise. */
  readonly brackets?: "editors" | "writers"
}

/**
 * A witness from plain text.
 *
 * A blank line ends a paragraph; a line that starts with `§ ` is an editors' heading; `[…]` is a gap.
 * Line ends of every kind become a line feed, because they say which machine wrote the file and nothing
 * about the text. With neither headings nor speakers the witness's text is otherwise the file's, letter
 * for letter; with them the sign and the names stand beside the text and each paragraph is kept letter
 * for letter. An empty file is an empty witness.
 *
 * Throws UnreadableSource when the source is too large, not text, or badly encoded.
 */
export function readPlain(source: Source, options: PlainOptions = {}): Witness {
  return plainWitness(lineFeedsOnly(decode(source)), source, options)
}

/** A witness from text whose line ends are line feeds: see `readPlain`. */
export function plainWitness(text: string, source: Source, options: PlainOptions): Witness {
  const about = describe(source, options)
  if (options.speakers !== true && !hasHeading(text)) return witness({ ...about, text })
  return witness({ ...about, blocks: cutBlocks(text, options.speakers === true).map(block) })
}

/** Line feeds in place of line ends of every kind. */
export function lineFeedsOnly(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text
}

function describe(source: Source, options: PlainOptions) {
  const { title, language, brackets } = options
  return {
    siglum: options.siglum ?? siglumFrom(source.name),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(brackets === undefined ? {} : { brackets }),
  }
}

function cutBlocks(text: string, speakers: boolean): readonly PlainTurn[] {
  const paragraphs = cutParagraphs(text)
  return speakers ? findTurns(paragraphs) : paragraphs.map(unspoken)
}

function unspoken(paragraph: PlainParagraph): PlainTurn {
  return { ...paragraph, speaker: null }
}

type BlockInput = NonNullable<WitnessInput["blocks"]>[number]

function block({ kind, speaker, text }: PlainTurn): BlockInput {
  return {
    kind,
    ...(kind === "heading" ? { editorial: true as const } : {}),
    ...(speaker === null ? {} : { speaker }),
    text,
  }
}
