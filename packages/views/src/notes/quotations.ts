import type { Collation } from "@variorum/collation"
import type { AnchoredWords, Note } from "@variorum/layers"
import type { NoteAnchor } from "./shown-note.js"

/** Letters of a quotation before it is shortened, and of what is shown around a place. */
const LONGEST = 120
const AROUND = 40

/** The words that a note is about, as it quotes them, in one line; empty for a whole witness and for an answer. */
export function quotationOf({ target }: Pick<Note, "target">): string {
  if (target.kind === "words") return inOneLine(target.words.quotation.exact)
  if (target.kind === "witness" || target.kind === "note") return ""
  return inOneLine(target.words.map(exactOf).join(" → "))
}

function exactOf({ quotation }: AnchoredWords): string {
  return quotation.exact
}

/** Words with what stands around them: "… left the [town] at noon …". */
export function aroundPlaces({ witnesses }: Collation, anchors: readonly NoteAnchor[]): string {
  return anchors
    .map(({ witness, span }) => {
      const text = witnesses[witness]?.text ?? ""
      const from = Math.max(0, span.start - AROUND)
      const to = Math.min(text.length, span.end + AROUND)
      return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`
    })
    .join(" → ")
}

/** Without line ends, and shortened in its middle where it is long. */
export function inOneLine(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim()
  const letters = [...line]
  if (letters.length <= LONGEST) return line
  const half = LONGEST / 2
  return `${letters.slice(0, half).join("").trimEnd()} … ${letters.slice(-half).join("").trimStart()}`
}
