import type { PdfLine } from "./lines.js"

/** The lines of pages without what stands at the head or foot of them, and how many lines that was. */
export interface Headed {
  readonly lines: readonly PdfLine[]
  readonly headers: number
}

/** Lines at a page's head or foot that are looked at: a running title and a number. */
const AT_AN_END = 2

/**
 * Takes out page numbers and running titles: a first or last line of a page that is its number, or that stands on half of
 * the pages or more, figures aside, and on three at least.
 */
export function withoutPageHeaders(pages: readonly (readonly PdfLine[])[]): Headed {
  const pagesWith = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(ends(lines).map((i) => keyOf(lines[i]!))))
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1)
  let headers = 0
  const kept = pages.map((lines) => {
    const isEnd = new Set(ends(lines))
    return lines.filter((line, i) => {
      const times = pagesWith.get(keyOf(line)) ?? 0
      const isHeader =
        isEnd.has(i) && (isNumberOf(line) || (times >= 3 && times * 2 >= pages.length))
      if (isHeader) headers++
      return !isHeader
    })
  })
  return { lines: kept.flat(), headers }
}

function ends(lines: readonly PdfLine[]): readonly number[] {
  return lines.flatMap((_, i) => (i < AT_AN_END || i >= lines.length - AT_AN_END ? [i] : []))
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\p{N}+/gu, "#").toLowerCase()
}

function isNumberOf({ text, page }: PdfLine): boolean {
  return text.replace(/^[-–—\s[]+|[-–—\s\]]+$/gu, "") === String(page)
}
