/** Signs that Markdown or CriticMarkup could take for markup, wherever they stand. */
const ALWAYS = /[\\`*_{}[\]<>~&|$^]/u
/** Signs that mean something at the beginning of a line. */
const AT_LINE_START = /[-+#=:]/u

/**
 * A stretch of a text as Markdown has it: what could be markup has a backslash before it, and a line end in a block too.
 * What stands before the stretch in its text decides on some signs; a line with nothing but white space before a sign is
 * still at its beginning.
 */
export function escaped(text: string, start: number, end: number): string {
  let result = ""
  for (let i = start; i < end; i++) {
    const sign = text.charAt(i)
    if (sign === "\n") result += "\\\n"
    else if (sign === "\r" || sign === "\f" || sign === "\v") result += `&#${sign.charCodeAt(0)};`
    else if (ALWAYS.test(sign) || isAtStart(text, i, sign)) result += `\\${sign}`
    else if (isEdge(text, i)) result += `&#${sign.charCodeAt(0)};`
    else result += sign
  }
  return result
}

/** A dash or a number's point that would begin a list, a sign of a heading. */
function isAtStart(text: string, at: number, sign: string): boolean {
  if (AT_LINE_START.test(sign)) return at === 0 || /\s/u.test(text.charAt(at - 1))
  if (sign !== "." && sign !== ")") return false
  const number = /(?:^|\s)\d{1,9}$/u.exec(text.slice(Math.max(0, at - 10), at))
  return number !== null && /^(?:\s|$)/u.test(text.charAt(at + 1))
}

/** White space at the beginning or the end of a line, which Markdown would not keep. */
function isEdge(text: string, at: number): boolean {
  if (text.charAt(at) !== " " && text.charAt(at) !== "\t") return false
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return before === "" || before === "\n" || after === "" || after === "\n"
}
