/**
 * A JSON document with each of its keys on a line of its own, and each item of a list too, so that
 * two versions of a file can be compared line by line without every offset taking a line.
 * Ends with a line feed.
 */
export function writeLines(document: object): string {
  const fields = Object.entries(document).map(
    ([key, value]) =>
      `${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : inline(value)}`,
  )
  return `{\n  ${fields.join(",\n  ")}\n}\n`
}

function list(items: readonly unknown[]): string {
  if (items.length === 0) return "[]"
  return `[\n    ${items.map(inline).join(",\n    ")}\n  ]`
}

function inline(value: unknown): string {
  return JSON.stringify(value)
}
