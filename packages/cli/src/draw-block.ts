import type { CellBlock, Phrases, Piece, Stretch } from "@variorum/views"
import type { Look, Paint } from "./paint.js"
import { visible } from "./visible.js"
import type { Run } from "./wrap.js"

/** What drawing needs besides the rows. */
export interface Pen {
  readonly paint: Paint
  readonly phrases: Phrases
  /** What each of the two texts is called inside a sentence. */
  readonly names: readonly [string, string]
}

/** A paragraph as runs, with its speaker before it. `side` is 0 for the earlier text, 1 for the later or for both in one. */
export function blockRuns(block: CellBlock, side: 0 | 1, pen: Pen): readonly Run[] {
  return [...leadRuns(block, side, pen), ...fragmentsOf(block).flatMap((one) => runsOf(one, pen))]
}

/** Words of a paragraph that are drawn alike, from one piece or several. */
interface Fragment {
  readonly look: Look
  /** The moved phrase that it is part of; null for none. */
  readonly phrase: Stretch | null
  text: string
  /** What the eye cannot see at its end, and what is remarked on it; empty for nothing. */
  unseen: string
}

function fragmentsOf(block: CellBlock): readonly Fragment[] {
  const flow = new Flow()
  const fragments: Fragment[] = []
  for (const stretch of block.stretches) {
    for (const piece of stretch.pieces) {
      const look = lookOf(piece, stretch)
      const text = flow.add(piece.text)
      const phrase = stretch.phrase === null ? null : stretch
      const last = fragments.at(-1)
      const isAlike = last?.look === look && last.phrase === phrase
      if (last !== undefined && isAlike && last.unseen === "") {
        last.text += text
        last.unseen = saidOf(piece)
      } else fragments.push({ look, phrase, text, unseen: saidOf(piece) })
    }
  }
  return fragments
}

function saidOf({ unseen, remark }: Piece): string {
  return [unseen, remark].filter((said) => said !== "").join(", ")
}

/** What stands before the first word: a speaker's name, a list item's dot. */
function leadRuns(block: CellBlock, side: 0 | 1, pen: Pen): readonly Run[] {
  if (block.continues) return []
  if (block.editorial) return [{ text: "§ ", paint: pen.paint.quiet }]
  if (block.kind === "item") return [{ text: "• ", paint: pen.paint.quiet }]
  if (block.speaker === null) return []
  const name = { text: `${visible(block.speaker)}: `, paint: pen.paint.strong }
  if (block.otherSpeaker === null) return [name]
  const other = pen.phrases.otherSpeaker(pen.names[side === 0 ? 1 : 0], block.otherSpeaker)
  return [name, { text: `(${visible(other)}) `, paint: pen.paint.quiet }]
}

function runsOf({ look, text, unseen }: Fragment, pen: Pen): readonly Run[] {
  const words = { text: signed(text, pen.paint.signs[look]), paint: pen.paint.brush[look] }
  if (unseen === "") return [words]
  return [words, { text: `‹${visible(unseen)}›`, paint: pen.paint.quiet }]
}

/** Signs stand close to the words, so that no line begins with a closing one; a change of space alone is kept within. */
function signed(text: string, [before, after]: readonly [string, string]): string {
  const words = text.trim()
  if (before === "" || words === "") return `${before}${text}${after}`
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${before}${words}${after}${text.slice(start + words.length)}`
}

/** Words that stayed as they were within a passage, or a phrase, that moved are drawn as moved. */
function lookOf(piece: Piece, stretch: Stretch): Look {
  if (piece.kind === "kept" && stretch.phrase !== null) return stretch.phrase
  return piece.kind === "kept" && stretch.change === "moved" ? "moved" : piece.kind
}

/**
 * Decides which line ends inside a paragraph to keep.
 *
 * The end of a long line is where a typist or a program ran out of paper: the text flows on. The end
 * of a short one is meant: a line of verse, of an address, of a signature. Fifty letters part the two
 * in the texts we have; a short verse-like line of prose is then broken once too often, which is harmless.
 */
class Flow {
  #sinceLineEnd = 0

  /** A piece's text made fit for the terminal, with the line ends that stay. */
  add(text: string): string {
    return text
      .split("\n")
      .map((line, i) => this.#join(i > 0) + this.#line(line))
      .join("")
  }

  #join(afterLineEnd: boolean): string {
    if (!afterLineEnd) return ""
    const flows = this.#sinceLineEnd >= LONG_LINE
    this.#sinceLineEnd = 0
    return flows ? " " : "\n"
  }

  #line(line: string): string {
    this.#sinceLineEnd += line.length
    return visible(line.replaceAll("\t", "    "))
  }
}

const LONG_LINE = 50
