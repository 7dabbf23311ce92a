import type { PdfItem } from "./load-pdfjs.js"

/** A line of a page. Lengths in points; `y` grows upwards. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of its largest letters. */
  readonly height: number
}

/** What stands at one height, in the order in which the file has it, is one line. Pages are counted from 1. */
export function linesOf(items: readonly PdfItem[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfItem[] = []
  const close = (): void => {
    const line = lineOf(open, page)
    if (line.text !== "") lines.push(line)
    open = []
  }
  for (const item of items) {
    const [last] = open.slice(-1)
    if (last !== undefined && !isBeside(last, item)) close()
    open.push(item)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

function isBeside(one: PdfItem, other: PdfItem): boolean {
  const size = Math.max(one.height, other.height, 1)
  return Math.abs(yOf(one) - yOf(other)) < size / 2
}

function lineOf(items: readonly PdfItem[], page: number): PdfLine {
  const words = items.filter(({ str }) => str.trim() !== "")
  const tallest = words.reduce<PdfItem | null>(
    (best, item) => (best === null || item.height > best.height ? item : best),
    null,
  )
  return {
    text: items
      .map(({ str }) => str)
      .join("")
      .replace(/[^\S\n]+/gu, " ")
      .trim(),
    page,
    left: words.reduce((left, item) => Math.min(left, xOf(item)), Number.POSITIVE_INFINITY),
    right: words.reduce((right, item) => Math.max(right, xOf(item) + item.width), 0),
    y: tallest === null ? 0 : yOf(tallest),
    height: tallest?.height ?? 0,
  }
}

function xOf({ transform }: PdfItem): number {
  return transform[4] ?? 0
}

function yOf({ transform }: PdfItem): number {
  return transform[5] ?? 0
}
