import { UnreadableSource } from "@variorum/collation"

/** What may part the fields of a line: a comma or, as spreadsheets of many countries write it, a semicolon or a tab. */
const SEPARATORS = [",", ";", "\t"] as const

type Separator = (typeof SEPARATORS)[number]

/**
 * The rows of comma-separated values (RFC 4180), each a list of fields as they stand; empty lines left out.
 *
 * Whichever of comma, semicolon and tab cuts most rows into equally many fields parts them.
 * Inside quotation marks a field may hold separators, line ends and, doubled, quotation marks.
 *
 * Throws UnreadableSource "csv-quote", with the number of the line, for a quotation mark that is never closed and for
 * one that closes before its field ends.
 */
export function parseCsv(text: string, name: string): string[][] {
  const parser = new Parser(text, name, separatorOf(text))
  return parser.rows().filter((row) => row.length > 1 || row[0] !== "")
}

/** How many rows are looked at to find out what parts them, and at most how many characters. */
const ROWS_LOOKED_AT = 50
const LOOKED_AT = 100_000

/**
 * The separator that cuts most of the first rows into equally many fields; of several, that which cuts more. A comma
 * where none cuts anything.
 */
function separatorOf(text: string): Separator {
  const rows = countsInRows(text)
  const agreement = (separator: Separator): number => {
    const times = rows.map((counts) => counts.get(separator) ?? 0).filter((count) => count > 0)
    const alike = new Map<number, number>()
    for (const count of times) alike.set(count, (alike.get(count) ?? 0) + 1)
    // Rows that agree go first; how often they are cut decides among equals.
    const most = Math.max(0, ...alike.values())
    return most * LOOKED_AT + times.reduce((sum, count) => sum + count, 0)
  }
  return SEPARATORS.reduce((best, one) => (agreement(one) > agreement(best) ? one : best))
}

/** For each of the first rows that hold anything, how often each sign stands in it outside quotation marks. */
function countsInRows(text: string): readonly ReadonlyMap<string, number>[] {
  const rows: Map<string, number>[] = []
  let row = new Map<string, number>()
  let isQuoted = false
  for (let at = 0; at < Math.min(text.length, LOOKED_AT) && rows.length < ROWS_LOOKED_AT; at++) {
    const sign = text.charAt(at)
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign !== "\n" && sign !== "\r") row.set(sign, (row.get(sign) ?? 0) + 1)
    else if (row.size > 0) {
      rows.push(row)
      row = new Map()
    }
  }
  return row.size > 0 ? [...rows, row] : rows
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
