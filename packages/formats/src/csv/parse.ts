import { UnreadableSource } from "@variorum/collation"

/** What may part the fields of a line: a comma or, as spreadsheets of many countries write it, a semicolon or a tab. */
const SEPARATORS = [",", ";", "\t"] as const

type Separator = (typeof SEPARATORS)[number]

/**
 * The rows of comma-separated values (RFC 4180), each a list of fields as they stand; empty lines left out.
 *
 * Whichever of comma, semicolon and tab stands most often in the first row parts the fields, a comma if none does.
 * Inside quotation marks a field may hold separators, line ends and, doubled, quotation marks.
 *
 * Throws UnreadableSource "csv-quote", with the number of the line, for a quotation mark that is never closed and for
 * one that closes before its field ends.
 */
export function parseCsv(text: string, name: string): string[][] {
  const parser = new Parser(text, name, separatorOf(text))
  return parser.rows().filter((row) => row.length > 1 || row[0] !== "")
}

function separatorOf(text: string): Separator {
  const counts = new Map<string, number>()
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === "\n" || sign === "\r") && at > 0) break
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const times = (separator: Separator) => counts.get(separator) ?? 0
  return SEPARATORS.reduce((best, one) => (times(one) > times(best) ? one : best))
}

class Parser {
  #at = 0
  #line = 1

  constructor(
    readonly text: string,
    readonly name: string,
    readonly separator: Separator,
  ) {}

  rows(): string[][] {
    const rows: string[][] = []
    while (this.#at < this.text.length) rows.push(this.#row())
    return rows
  }

  #row(): string[] {
    const fields = [this.#field()]
    while (this.text.charAt(this.#at) === this.separator) {
      this.#at++
      fields.push(this.#field())
    }
    if (this.text.startsWith("\r\n", this.#at)) this.#at += 2
    else this.#at++
    this.#line++
    return fields
  }

  #field(): string {
    return this.text.charAt(this.#at) === '"' ? this.#quoted() : this.#plain()
  }

  /** A quotation mark that does not open a field is a letter like any other. */
  #plain(): string {
    const start = this.#at
    while (this.#at < this.text.length && !this.#endsField()) this.#at++
    return this.text.slice(start, this.#at)
  }

  #quoted(): string {
    const opened = this.#line
    const parts: string[] = []
    for (;;) {
      const start = this.#at + 1
      const end = this.text.indexOf('"', start)
      if (end < 0) throw this.#fault("A quotation mark is opened here and never closed.", opened)
      const part = this.text.slice(start, end)
      this.#line += part.match(/\r\n?|\n/g)?.length ?? 0
      this.#at = end + 1
      parts.push(part)
      if (this.text.charAt(this.#at) !== '"') break
    }
    if (this.#at < this.text.length && !this.#endsField())
      throw this.#fault("A quotation mark closes before its field ends.", this.#line)
    return parts.join('"')
  }

  #endsField(): boolean {
    const sign = this.text.charAt(this.#at)
    return sign === this.separator || sign === "\n" || sign === "\r"
  }

  #fault(what: string, line: number): UnreadableSource {
    return new UnreadableSource(
      "csv-quote",
      what,
      `${this.name}, line ${line}`,
      "Double each quotation mark that is part of a field, or save the table as CSV again.",
    )
  }
}
