/** Footnotes of Markdown: `[^1]` in the text, and somewhere a line that begins with `[^1]:`. */

export interface WithoutFootnotes {
  /** The text without its footnotes and their signs. */
  readonly text: string
  /** Each with its words in Markdown, in the order in which they stand. */
  readonly notes: readonly string[]
  /** How many signs there were. */
  readonly signs: number
}

/** Takes the footnotes out of a text. In fenced code there are none; a sign that leads nowhere is letters. */
export function takeFootnotes(text: string): WithoutFootnotes {
  if (!text.includes("[^")) return { text, notes: [], signs: 0 }
  const [kept, notes]: [string[], string[]] = [[], []]
  const names = new Set<string>()
  let [isCode, isNote] = [false, false]
  for (const line of text.split("\n")) {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode
    const [, name, words = ""] = isCode
      ? []
      : (/^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$/u.exec(line) ?? [])
    if (name !== undefined) {
      names.add(name)
      notes.push(words)
      isNote = true
    } else if (isNote && /^(?: {2,}|\t)\S/u.test(line)) notes.push(`${notes.pop()} ${line.trim()}`)
    else {
      isNote = false
      kept.push(line)
    }
  }
  let signs = 0
  const without = kept
    .join("\n")
    .replace(/(?<!\\)\[\^([^\]\s]{1,100})\]/gu, (sign, name: string) => {
      if (!names.has(name)) return sign
      signs++
      return ""
    })
  return { text: without, notes, signs }
}
