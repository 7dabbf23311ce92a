/**
 * Whether the line ends inside a paragraph are the writer's.
 *
 *   wrapped   We have come to dedicate a portion      Every line is filled: the first word of the next one
 *             of that field, as a final resting       would not have had room.
 *             place.
 *
 *   verse     Because I could not stop for Death,     There was room, and the writer went to a new line.
 *             He kindly stopped for me;
 */
import type { Block, Witness } from "@variorum/collation"

/** Of the lines that end inside a paragraph, the part that must have had room for more. One short line may be a slip. */
const SHORT_LINES = 1 / 4
/** The width that a text is wrapped at: this part of its inner lines is no longer. A few stick out, as addresses do. */
const WITHIN_WIDTH = 0.9

/**
 * True of a paragraph in plain text whose lines are verse, or an address, or a list: they stand one under the other. Where
 * most paragraphs of a text are so, all are that have several lines: a long line of verse may be as long as a wrapped one.
 */
export function isLined(witness: Witness, block: Block): boolean {
  const lines = linesIn(witness, block)
  return lines.length > 1 && (isVerse(witness) || isOwn(lines, widthOf(witness)))
}

const verses = new WeakMap<Witness, boolean>()

/** True when most paragraphs that have several lines have lines of their own. Found out once for each witness. */
function isVerse(witness: Witness): boolean {
  const known = verses.get(witness)
  if (known !== undefined) return known
  const several = witness.blocks
    .map((block) => linesIn(witness, block))
    .filter(({ length }) => length > 1)
  const width = widthOf(witness)
  const is = 2 * several.filter((lines) => isOwn(lines, width)).length > several.length
  verses.set(witness, is)
  return is
}

function isOwn(lines: readonly string[], width: number): boolean {
  const short = lines.slice(0, -1).filter((line, i) => hasRoom(line, lines[i + 1]!, width))
  return short.length > (lines.length - 1) * SHORT_LINES
}

/** True where the first word of the next line would have had room behind this one. */
function hasRoom(line: string, next: string, width: number): boolean {
  const [word = ""] = next.split(" ", 1)
  return line.length + 1 + word.length <= width
}

function linesIn({ text }: Witness, { span }: Block): readonly string[] {
  const block = text.slice(span.start, span.end)
  if (!block.includes("\n")) return []
  return block.split("\n").map((line) => line.trim())
}

const widths = new WeakMap<Witness, number>()

/** How wide the lines of a witness are, in UTF-16 code units; 0 where no line ends inside a paragraph. */
function widthOf(witness: Witness): number {
  const known = widths.get(witness)
  if (known !== undefined) return known
  const lengths = witness.blocks
    .flatMap((block) => linesIn(witness, block).map(({ length }) => length))
    .sort((one, other) => one - other)
  const width = lengths[Math.ceil(lengths.length * WITHIN_WIDTH) - 1] ?? 0
  widths.set(witness, width)
  return width
}
