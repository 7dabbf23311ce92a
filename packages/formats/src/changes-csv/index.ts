/** Every difference between witnesses as a table, for those who count. */
import type { Collation, Passage, Reading, Segment } from "@variorum/collation"
import { judge, type Judgement } from "@variorum/layers"
import { writeRows } from "../csv/write.js"
import type { Outgoing } from "../outgoing.js"

/** The columns before those of the witnesses, in their order. */
export const CHANGE_COLUMNS = [
  "number",
  "passage",
  "change",
  "weight",
  "class",
  "hidden by",
  "confidence",
  "moved to",
  "judged change",
  "judged weight",
  "judged class",
  "judged by",
  "reason",
] as const

type Row = Readonly<Record<(typeof CHANGE_COLUMNS)[number], string>>

/** What stands in the column of a witness of which nobody knows what it read. Empty is a witness that has nothing there. */
const UNKNOWN = "[not known]"

/**
 * A line of headings, then a line for each difference in text order, with the words of each witness in a column headed by
 * its siglum. What rules hide is there, and says by which; `confidence` is from 0 to 1. A judgement on a whole passage
 * stands at each of its differences; several on one are parted by " | ".
 *
 * Words that moved stand at both places, and say at the old one where they went.
 */
export function writeChangesCsv({ collation, edition }: Outgoing): string {
  const sigla = collation.witnesses.map(({ siglum }) => siglum)
  const voices = judgementsByPlace(collation, edition.judgements ?? [])
  const partners = new Map(collation.moves.map(({ from, to }) => [from.passage, to.passage]))
  const rows: string[][] = [[...CHANGE_COLUMNS, ...sigla]]
  for (const passage of collation.passages) {
    if (passage.change === "same") continue
    for (const [i, segment] of passage.segments.entries()) {
      if (segment.class === null) continue
      const said = [...(voices.get(passage.id) ?? []), ...(voices.get(`${passage.id} ${i}`) ?? [])]
      const row = {
        ...rowOf(passage, segment, said),
        number: String(rows.length),
        "moved to": partners.get(passage.id) ?? "",
      }
      const words = segment.readings.map((reading, witness) => wordsOf(collation, reading, witness))
      rows.push([...CHANGE_COLUMNS.map((column) => row[column]), ...words])
    }
  }
  return writeRows(rows)
}

function rowOf(
  { id, change, confidence }: Passage,
  segment: Segment,
  said: readonly Judgement[],
): Omit<Row, "number" | "moved to"> {
  const all = (told: (judgement: Judgement) => string | undefined) =>
    said.map((one) => told(one) ?? "").join(" | ")
  return {
    passage: id,
    change,
    weight: segment.weight,
    class: segment.class ?? "",
    "hidden by": (segment.rules ?? []).join(" | "),
    confidence: confidence.toFixed(2),
    "judged change": all(({ body }) => body.change),
    "judged weight": all(({ body }) => body.weight),
    "judged class": all(({ body }) => body.class),
    "judged by": all(({ creator }) => creator),
    reason: all(({ body }) => body.reason),
  }
}

/** Judgements by the passage that they are about, or by passage and number of the segment. */
function judgementsByPlace(
  collation: Collation,
  judgements: readonly Judgement[],
): ReadonlyMap<string, readonly Judgement[]> {
  const voices = new Map<string, Judgement[]>()
  for (const { judgement, passage, segment } of judge(collation, judgements).hung) {
    const place = segment === null ? passage : `${passage} ${segment}`
    voices.set(place, [...(voices.get(place) ?? []), judgement])
  }
  return voices
}

function wordsOf({ witnesses }: Collation, reading: Reading, witness: number): string {
  if (reading.kind === "nothing") return ""
  if (reading.kind === "unknown") return UNKNOWN
  return (witnesses[witness]?.text ?? "").slice(reading.span.start, reading.span.end)
}
