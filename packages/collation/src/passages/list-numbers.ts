/**
 * The numbers of list items: "3." that became "4." because an item was put in above.
 *
 * A number at the head of an item says where the item stands, not what it says: another one there is accidental.
 */
import type { Segment } from "../collation.js"
import { withoutSpaceBefore, withoutSpaceBehind } from "./letters.js"
import { firstWhere } from "../sorted.js"
import type { Span } from "../span.js"
import type { Pair } from "../words/text.js"
import type { Weighed } from "./weigh.js"
import type { Witness } from "../witness.js"

const RENUMBERED: Weighed = { weight: "accidental", class: "number" }
/** Figures, one letter or a Roman number, with a stop or bracket behind: "3.", "(b)", "iv)". Lists are no longer than a thousand. */
const NUMBER = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.)\]]/iu

/** Weighs what differs only in the numbers of list items. Null where a witness has no items. */
export function renumberingOf({
  before,
  after,
}: Pair): ((segments: readonly Segment[]) => Segment[]) | null {
  const texts = [before.witness.text, after.witness.text]
  const numbers = [numbersIn(before.witness), numbersIn(after.witness)]
  if (numbers.some((spans) => spans.length === 0)) return null
  return (segments) =>
    segments.map((segment) => {
      if (segment.weight !== "substantive") return segment
      const isNumber = segment.readings.every(
        (reading, i) =>
          reading.kind === "words" && liesIn(numbers[i]!, withoutSpace(texts[i]!, reading.span)),
      )
      return isNumber ? { ...segment, ...RENUMBERED } : segment
    })
}

/** The numbers at the heads of a witness's items, with their marks, in order. */
function numbersIn({ text, blocks }: Witness): Span[] {
  const numbers: Span[] = []
  for (const { kind, span } of blocks) {
    const number = kind === "item" ? NUMBER.exec(text.slice(span.start, span.end))?.[0] : undefined
    if (number !== undefined) numbers.push({ start: span.start, end: span.start + number.length })
  }
  return numbers
}

function liesIn(spans: readonly Span[], { start, end }: Span): boolean {
  const found = spans[firstWhere(spans.length, (i) => spans[i]!.end > start)]
  return found !== undefined && found.start <= start && end <= found.end
}

function withoutSpace(text: string, { start, end }: Span): Span {
  return {
    start: withoutSpaceBefore(text, start, end),
    end: withoutSpaceBehind(text, start, end),
  }
}
