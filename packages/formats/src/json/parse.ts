import { UnreadableSource } from "@variorum/collation"

/**
 * Deepest nesting of lists and objects that is read. A Variorum file needs nine; `JSON.parse` itself
 * goes on to depths at which other code overflows its stack, so this is looked at before it runs.
 */
export const DEEPEST = 64

/**
 * `JSON.parse`, with the depth looked at first and the trouble said in a sentence.
 * Of two equal keys in one object the last one counts, as everywhere in JavaScript.
 *
 * Throws UnreadableSource "json-depth" or "json-syntax".
 */
export function parseJson(text: string, name: string): unknown {
  checkDepth(text, name)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new UnreadableSource(
      "json-syntax",
      `The file is not whole JSON${placeOf(error, text)}.`,
      name,
      "Look for a missing comma, quotation mark or bracket there, or export the file again.",
    )
  }
}

function checkDepth(text: string, name: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(text, at)
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
    if (depth > DEEPEST) throw tooDeep(name)
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Where the string that opens at `from` closes; the text's end where it never does. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) return at
  }
  return text.length
}

function tooDeep(name: string): UnreadableSource {
  return new UnreadableSource(
    "json-depth",
    `The file nests more than ${DEEPEST} lists and objects in each other.`,
    name,
    "No file of Variorum does that: choose another one.",
  )
}

/** " (line 3, column 7)" where the engine's own message has a position; empty otherwise. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1]
  if (position === undefined) return ""
  const before = text.slice(0, Number(position))
  const line = before.split("\n").length
  return ` (line ${line}, column ${before.length - before.lastIndexOf("\n")})`
}
