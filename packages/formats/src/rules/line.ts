/** The fields of one comma-separated line; null where a quotation mark is not closed, or stands before more words. */
export function parseLine(line: string): readonly string[] | null {
  const fields: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?=,|$)/u.exec(rest)
    const plain = quoted ?? /^(?!\s*")([^,]*)/u.exec(rest)
    if (plain === null) return null
    const field = plain[1]!
    fields.push(quoted === null ? field : field.replaceAll('""', '"'))
    rest = rest.slice(plain[0].length)
    if (rest === "") return fields
    rest = rest.slice(1)
  }
}
