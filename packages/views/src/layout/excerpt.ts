import type { Span } from "@variorum/collation"

/** The longest excerpt, in code units: about one line of a list. */
const LONGEST = 90

/** Words of a text in one line, with an ellipsis where more follows. */
export function excerpt(text: string, { start, end: last }: Span): string {
  const end = Math.min(last, start + 2 * LONGEST)
  const line = text.slice(start, end).replace(/\s+/g, " ").trim()
  if (line.length <= LONGEST && end === last) return line
  const cut = line.slice(0, LONGEST)
  const space = cut.lastIndexOf(" ")
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\ud800-\udbff]$/, "")} …`
}
