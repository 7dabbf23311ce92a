import { firstWhere } from "../sorted.js"
import { shifted, type Span } from "../span.js"
import type { Block, Witness } from "../witness.js"
import { interventionsIn, sentencesOf } from "./make-witness.js"
import { cutParagraphs } from "./paragraphs.js"
import { spliced, splicedSpans } from "./splice.js"
import { leftUntouched } from "./untouched.js"
import type { WitnessInput } from "./witness-input.js"

/** What comes in the place of what stood from `start` to `end`; an empty stretch puts in, an empty `text` takes out. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * A witness after one edit, as `witness` would make it of the edited text, in the time that the edited paragraph takes.
 *
 * Of a witness that has nothing but paragraphs, blank lines that come or go make and unmake paragraphs. In one with blocks
 * of other kinds an edit must stay inside one block, which keeps its kind; its sentences are cut anew. Marks and revisions
 * stretch with the words inside them, and vanish with the last of these. `brackets`: as in `WitnessInput`, if it was made so.
 *
 * Throws RangeError for a place that is not in the text or, where that is asked, not in one block.
 */
export function revise(
  old: Witness,
  edit: Edit,
  { brackets }: Pick<WitnessInput, "brackets"> = {},
): Witness {
  const isOfParagraphs = isPlain(old)
  checkPlace(old, edit, isOfParagraphs)
  const by = edit.text.length - (edit.end - edit.start)
  const text = old.text.slice(0, edit.start) + edit.text + old.text.slice(edit.end)
  const { from, to } = blocksAround(old, edit)
  const start = from === 0 ? 0 : old.blocks[from]!.span.start
  const end = old.blocks[to]?.span.start ?? old.text.length
  const blocks = isOfParagraphs
    ? paragraphsIn(text, start, end + by)
    : widened(old.blocks.slice(from, to), edit, by)
  const interventions = interventionsIn(text, blocks, brackets)
  const area = { start, end, by }
  const now: Witness = {
    ...old,
    text,
    blocks: spliced(old.blocks, blocks, area),
    sentences: splicedSpans(
      old.sentences,
      sentencesOf({ text, blocks, cut: [] }, interventions, old.language),
      area,
    ),
    interventions: spliced(old.interventions, interventions.flat(), area),
    marks: edited(old.marks, edit),
    revisions: edited(old.revisions, edit),
  }
  return leftUntouched(old, now, { leading: from, trailing: old.blocks.length - to })
}

function checkPlace(old: Witness, { start, end }: Edit, isOfParagraphs: boolean): void {
  const isPlace =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= old.text.length
  if (!isPlace)
    throw new RangeError(
      `there is no place from ${start} to ${end} in a text of ${old.text.length}`,
    )
  if (isOfParagraphs || old.blocks.some(({ span }) => span.start <= start && end <= span.end))
    return
  throw new RangeError(`from ${start} to ${end} is not in one block; make the witness anew`)
}

/** True for a witness that has nothing but paragraphs, as one made of plain text. */
function isPlain({ blocks }: Witness): boolean {
  return blocks.every(
    ({ kind, editorial, reported }) =>
      kind === "paragraph" && editorial === undefined && reported === undefined,
  )
}

/** The blocks that an edit touches, with one more on either side; the end excluded. */
function blocksAround({ blocks }: Witness, { start, end }: Edit): { from: number; to: number } {
  const first = firstWhere(blocks.length, (i) => blocks[i]!.span.end >= start)
  const behind = firstWhere(blocks.length, (i) => blocks[i]!.span.start > end)
  return { from: Math.max(0, first - 1), to: Math.min(blocks.length, behind + 1) }
}

function paragraphsIn(text: string, start: number, end: number): Block[] {
  return cutParagraphs(text.slice(start, end)).map((span) => ({
    kind: "paragraph",
    span: shifted(span, start),
  }))
}

/** Blocks of which one, the first that can, takes an edit into it. */
function widened(blocks: readonly Block[], { start, end }: Edit, by: number): Block[] {
  const own = blocks.findIndex(({ span }) => span.start <= start && end <= span.end)
  return blocks.map((block, i) => {
    const from = block.span.start + (i > own ? by : 0)
    return { ...block, span: { start: from, end: block.span.end + (i < own ? 0 : by) } }
  })
}

/** Stretches that an edit lengthens, shortens, shifts, or leaves nothing of. */
function edited<T extends { readonly span: Span }>(list: readonly T[], edit: Edit): readonly T[] {
  if (list.length === 0) return list
  return list
    .map((thing) => ({ ...thing, span: stretched(thing.span, edit) }))
    .filter(({ span }) => span.end > span.start)
}

/** What is typed right behind a stretch belongs to it no more than what is typed right before it; inside it stretches. */
function stretched(span: Span, { start, end, text }: Edit): Span {
  const by = text.length - (end - start)
  const moved = (at: number, inside: number) => (at <= start ? at : at >= end ? at + by : inside)
  if (span.start >= end) return shifted(span, by)
  return { start: moved(span.start, start + text.length), end: moved(span.end, start) }
}
