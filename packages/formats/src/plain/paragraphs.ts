/** A paragraph of plain text, or an editors' heading (a line that starts with `§ `), without its sign. */
export interface PlainParagraph {
  readonly kind: "paragraph" | "heading"
  /** Letter for letter, line ends inside it included; without the line end behind it. */
  readonly text: string
}

/**
 * Cuts plain text at blank lines and at headings. Line ends must be line feeds by now.
 *
 * A line of nothing but white space is blank. One pass, and no list of all lines: a file of five million
 * line ends is cheap.
 */
export function cutParagraphs(text: string): readonly PlainParagraph[] {
  const found: PlainParagraph[] = []
  let open = -1
  let at = 0
  const close = (end: number): void => {
    if (open >= 0) found.push({ kind: "paragraph", text: text.slice(open, end) })
    open = -1
  }
  while (at < text.length) {
    const end = lineEnd(text, at)
    if (isHeading(text, at)) {
      close(at - 1)
      found.push({ kind: "heading", text: text.slice(at + 2, end).trim() })
    } else if (isBlank(text, at, end)) close(at - 1)
    else if (open < 0) open = at
    at = end + 1
  }
  close(text.endsWith("\n") ? text.length - 1 : text.length)
  return found
}

/** True when the text has an editors' heading anywhere, so that its blocks must be cut here. */
export function hasHeading(text: string): boolean {
  return /^§ .*\S/mu.test(text)
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf("\n", from)
  return found < 0 ? text.length : found
}

/** `§ ` and something to say: a sign with nothing behind it is a line like any other. */
function isHeading(text: string, at: number): boolean {
  return text.startsWith("§ ", at) && !isBlank(text, at + 2, lineEnd(text, at))
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isWhite(text.charCodeAt(i))) return false
  return true
}

/** The common ones by number, because this runs for every character of a blank line. */
function isWhite(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true
  return code >= 0x80 && /\s/u.test(String.fromCharCode(code))
}
