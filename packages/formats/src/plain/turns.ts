import type { PlainParagraph } from "./paragraphs.js"
import { speakerPrefix } from "./speaker.js"

/** A paragraph with the speaker taken out of it and put beside it. */
export interface PlainTurn {
  readonly kind: "paragraph" | "heading" | "turn"
  /** Who speaks; null before the first name, and for headings. */
  readonly speaker: string | null
  readonly text: string
}

/**
 * Finds who speaks in each paragraph. A paragraph that names nobody goes on with the speaker before,
 * until a heading. A name with no words behind it speaks the next paragraph; where that one has a name
 * of its own, or there is none, the name stays in the text, for nothing may be lost.
 */
export function findTurns(paragraphs: readonly PlainParagraph[]): readonly PlainTurn[] {
  const turns: PlainTurn[] = []
  let speaker: string | null = null
  paragraphs.forEach((paragraph, i) => {
    const prefix = paragraph.kind === "heading" ? null : speakerPrefix(paragraph.text)
    const spoken = paragraph.text.slice(prefix?.length ?? 0)
    if (paragraph.kind === "heading") {
      speaker = null
      turns.push({ kind: "heading", speaker, text: paragraph.text })
    } else if (prefix !== null && spoken === "" && !speaks(paragraphs[i + 1])) {
      turns.push({ kind: "paragraph", speaker: null, text: paragraph.text })
    } else {
      speaker = prefix?.speaker ?? speaker
      if (spoken !== "") turns.push(turn(speaker, spoken))
    }
  })
  return turns
}

/** True when the paragraph can be the words of a name that stands alone before it. */
function speaks(next: PlainParagraph | undefined): boolean {
  return next?.kind === "paragraph" && speakerPrefix(next.text) === null
}

function turn(speaker: string | null, text: string): PlainTurn {
  return { kind: speaker === null ? "paragraph" : "turn", speaker, text }
}
