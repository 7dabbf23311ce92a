import type { Piece, VoiceMark } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** The marks of word lists in both texts, made ready to be found by place. */
export class VoiceMarks {
  readonly #sides: readonly (readonly VoiceMark[])[]
  readonly #longest: number

  /** Each side's marks in text order. */
  constructor(sides: readonly [readonly VoiceMark[], readonly VoiceMark[]]) {
    this.#sides = sides
    this.#longest = sides.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0)
  }

  /** The marks that share words with a piece. */
  in({ witness, start, text }: Piece): readonly VoiceMark[] {
    const marks = this.#sides[witness] ?? []
    const end = start + text.length
    const found: VoiceMark[] = []
    for (let i = firstFrom(marks, start - this.#longest); i < marks.length; i++) {
      const mark = marks[i] as VoiceMark
      if (mark.start >= end) break
      if (mark.end > start) found.push(mark)
    }
    return found
  }
}

/** Index of the first mark that begins at a place or behind it. */
function firstFrom(marks: readonly VoiceMark[], place: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as VoiceMark).start < place) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The text of a piece with its marks: a line under the words and, behind their end, the sign of the list. The text
 * itself where there are none; the piece is not parted, so that what is cut or added stays one element.
 */
export function withVoices(
  piece: Piece,
  voices: VoiceMarks | null,
): string | TemplateResult | readonly (string | TemplateResult)[] {
  const marks = voices?.in(piece) ?? []
  if (marks.length === 0) return piece.text
  const { start, text } = piece
  const stop = start + text.length
  const inside = (place: number) => Math.min(Math.max(place, start), stop)
  const edges = [start, stop, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])]
  const cuts = [...new Set(edges)].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number
    const words = text.slice(from - start, to - start)
    const here = marks.filter((mark) => mark.start < to && mark.end > from)
    return here.length === 0 ? words : marked(words, here, to)
  })
}

/** Fates whose words are still there, or of which nobody knows: a quieter line. */
const QUIET: ReadonlySet<string> = new Set(["kept", "elsewhere", "unattested"])

function marked(words: string, marks: readonly VoiceMark[], end: number): TemplateResult {
  const ending = marks.filter((mark) => mark.end === end)
  const line = marks.every(({ fate }) => QUIET.has(fate)) ? "voice still" : "voice"
  const signs = ending.map(({ sign }) => sign).join(" ")
  const says = marks.map((mark) => mark.says).join("\n")
  const names = marks.map(({ id }) => id).join(" ")
  const lined = (some: string) =>
    some === ""
      ? nothing
      : html`<span class=${line} part="voice" data-voice=${names} title=${says}>${some}</span>`
  if (ending.length === 0) return html`${lined(words)}`
  // The last word and the sign stay on one line.
  const last = /\S*\s*$/u.exec(words)?.index ?? 0
  return html`${lined(words.slice(0, last))}<span class="voice-end">${lined(words.slice(last))}<span class="voice-sign" aria-hidden="true">${signs}</span></span><span class="unseen">${ending.map(({ spoken }) => spoken)}</span>`
}
