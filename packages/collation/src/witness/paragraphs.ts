import { skipWhite, trimWhite } from "../sentences/sentences-characters.js"
import type { Span } from "../span.js"

/**
 * The paragraphs of a plain text, in text order: what stands between blank lines, trimmed of white space.
 *
 * A line ends with a line feed, a carriage return or both; it is blank when it has nothing but white space.
 */
export function cutParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = skipWhite(text, 0, text.length)
  let [feed, carriage] = [-1, -1]
  for (let at = start; at < text.length; ) {
    // Each sign is looked for again only when it was passed, so that the text is read once for each.
    if (feed < at) feed = placeOf("\n", text, at)
    if (carriage < at) carriage = placeOf("\r", text, at)
    const lineEnd = Math.min(feed, carriage)
    at = skipWhite(text, lineEnd, text.length)
    if (at < text.length && !hasBlankLine(text, lineEnd, at)) continue
    paragraphs.push({ start, end: trimWhite(text, start, lineEnd) })
    start = at
  }
  return paragraphs
}

/** Where a sign stands first, from `at` on; the text's length where it does not. */
function placeOf(sign: string, text: string, at: number): number {
  const place = text.indexOf(sign, at)
  return place < 0 ? text.length : place
}

/** True when white space has a second line end behind the one it begins with. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  const isPair = text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a
  for (let i = start + (isPair ? 2 : 1); i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || unit === 0x0d) return true
  }
  return false
}
