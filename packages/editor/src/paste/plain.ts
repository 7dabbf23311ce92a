import type { Node } from "prosemirror-model"
import { schema } from "../document/schema.js"

/** The paragraphs of a plain text, cut at blank lines; line ends within them stay. White space at either end goes. */
export function readPlain(text: string): readonly Node[] {
  return text
    .replace(/\r\n?/gu, "\n")
    .split(/\n[^\S\n]*\n\s*/u)
    .map((words) => words.trim())
    .filter((words) => words !== "")
    .map((words) => schema.nodes.paragraph.create(null, schema.text(words)))
}
