/** What stands before a Markdown text: lines of `key: value` between two lines of `---`. */

export interface FrontMatter {
  /** By key, in small letters; values without their quotation marks. */
  readonly values: ReadonlyMap<string, string>
  /** What follows. */
  readonly text: string
}

const LONGEST = 100_000

/** The front matter of a text; none where it does not begin with one. */
export function frontMatter(text: string): FrontMatter {
  const end = text.startsWith("---\n")
    ? text.slice(0, LONGEST).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u)
    : -1
  if (end < 0) return { values: new Map(), text }
  const lines = text.slice(4, end + 1).split("\n")
  // Two lines with a text between them are none.
  if (!lines.some((line) => /^[A-Za-z][\w-]{0,50}[ \t]*:/u.test(line)))
    return { values: new Map(), text }
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, key, value] = /^([A-Za-z][\w-]{0,50})[ \t]*:[ \t]+(\S.*)$/u.exec(line) ?? []
    if (key !== undefined && value !== undefined)
      values.set(key.toLowerCase(), unquoted(value.trim()))
  }
  const rest = text.indexOf("\n", end + 1)
  return { values, text: rest < 0 ? "" : text.slice(rest + 1) }
}

function unquoted(value: string): string {
  if (/^".*"$/u.test(value)) return value.slice(1, -1).replace(/\\(["\\])/gu, "$1")
  return /^'.*'$/u.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}
