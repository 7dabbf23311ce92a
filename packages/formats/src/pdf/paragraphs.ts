import type { BuiltBlock } from "../blocks/block-builder.js"
import type { PdfLine } from "./lines.js"

/** The blocks of a text, and how many line ends were joined. */
export interface PdfParagraphs {
  readonly blocks: readonly BuiltBlock[]
  readonly joinedLines: number
}

/** So much more than the usual distance of lines parts paragraphs. */
const GAP = 1.35
/** So much larger than the usual letters makes a heading. */
const HEADING = 1.15
/** A first line is indented by so many of its letters' heights, and by no more than the second. */
const INDENT = [0.7, 5] as const
/** A line that ends so far before the margin, as a share of the measure, may be a paragraph's last. */
const SHORT = 0.85

/**
 * Lines as paragraphs, by the distance of lines, indentation, the size of letters, and last lines that end early. A page's
 * end parts nothing by itself. Behind a hyphen the line end stays (see `joinLines`).
 */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraphs {
  const usual = usualOf(lines)
  const paragraphs: PdfLine[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || begins(before, line, usual)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  })
  return {
    blocks: paragraphs.map((own) => ({
      kind: isHeading(own[0]!, usual) ? ("heading" as const) : ("paragraph" as const),
      text: own.reduce(
        (text, line) =>
          text === ""
            ? line.text
            : `${text}${/[\p{L}\p{N}][-‐‑¬\u00ad]$/u.test(text) ? "\n" : " "}${line.text}`,
        "",
      ),
    })),
    joinedLines: lines.length - paragraphs.length,
  }
}

interface Usual {
  readonly height: number
  readonly distance: number
  readonly left: number
  readonly right: number
}

function usualOf(lines: readonly PdfLine[]): Usual {
  const distances = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && next.page === line.page && next.y < line.y ? [line.y - next.y] : []
  })
  return {
    height: quantile(
      lines.map(({ height }) => height),
      0.5,
    ),
    distance: quantile(distances, 0.5),
    left: quantile(
      lines.map(({ left }) => left),
      0.2,
    ),
    right: quantile(
      lines.map(({ right }) => right),
      0.8,
    ),
  }
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0
}

function begins(before: PdfLine, line: PdfLine, usual: Usual): boolean {
  if (isHeading(before, usual) !== isHeading(line, usual)) return true
  const indent = (line.left - before.left) / Math.max(line.height, 1)
  const goesDown = line.page === before.page && line.y < before.y
  if (goesDown && before.y - line.y > usual.distance * GAP) return true
  if (goesDown && indent > INDENT[0] && indent < INDENT[1]) return true
  const isShort = before.right - usual.left < (usual.right - usual.left) * SHORT
  return isShort && /[.!?…:;"”’»)\]]$/u.test(before.text)
}

function isHeading({ height }: PdfLine, usual: Usual): boolean {
  return height > usual.height * HEADING
}
