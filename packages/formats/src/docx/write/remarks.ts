/** What people, and the comparison itself, say about the words: what becomes a comment of the Word file. */
import type { Collation, Intervention, Reading, Segment } from "@variorum/collation"
import {
  judge,
  type JudgedPlace,
  type Note,
  placeNotes,
  type Placement,
  type Thread,
  threads,
} from "@variorum/layers"
import type { Phrases } from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import type { SideSpan } from "./anchors.js"
import type { Side } from "./atoms.js"

export interface Remark {
  readonly author: string
  readonly date: string | undefined
  /** The words it is about; none where it is about the whole, or its words were not found. */
  readonly spans: readonly SideSpan[]
  /** Paragraphs of plain text; those of notes have the marks of `parseBody`. */
  readonly paragraphs: readonly RemarkText[]
}

export interface RemarkText {
  readonly text: string
  /** Said before the text: who answers. */
  readonly lead?: string
}

/** Remarks on every note, with its answers, in the order of layers and notes. */
export function notesOf({ collation, edition }: Outgoing, phrases: Phrases): readonly Remark[] {
  const { layers = [], tags = [] } = edition
  const placed = placeNotes(collation, layers)
  const placements = new Map(placed.map(({ note, placement }) => [note, placement]))
  const labels = new Map<Note, string>()
  for (const layer of layers) for (const note of layer.notes) labels.set(note, layer.label)
  const tagLabels = new Map(tags.map(({ id, label }) => [id, label]))
  const all = layers.flatMap(({ notes }) => notes)
  return threads(all).threads.map((thread) => {
    const { note } = thread
    const found = placeOf(note, placements.get(note)!, phrases)
    const about = [
      labels.get(note) ?? "",
      ...note.tags.map((tag) => tagLabels.get(tag) ?? tag),
      ...(note.isResolved ? [phrases.notes.resolved] : []),
    ].filter((word) => word !== "")
    return {
      author: note.creator,
      date: note.modified ?? note.created,
      spans: found.spans,
      paragraphs: [
        ...(note.body.trim() === "" ? [] : [{ text: note.body }]),
        ...repliesTo(thread),
        ...found.doubts.map((text) => ({ text })),
        { text: `(${about.join(" · ")})` },
      ].filter(({ text }) => text !== "()"),
    }
  })
}

function repliesTo(thread: Thread): RemarkText[] {
  const texts: RemarkText[] = []
  const open = thread.replies.toReversed()
  for (let reply = open.pop(); reply !== undefined; reply = open.pop()) {
    const { creator, created, body } = reply.note
    texts.push({ lead: `${creator}, ${created.slice(0, 10)}: `, text: body })
    open.push(...reply.replies.toReversed())
  }
  return texts
}

interface FoundPlace {
  readonly spans: readonly SideSpan[]
  /** What is to be said of how sure the place is. */
  readonly doubts: readonly string[]
}

function placeOf(note: Note, placement: Placement, phrases: Phrases): FoundPlace {
  if (placement.status === "lost")
    return {
      spans: [],
      doubts: [[phrases.notes.loss[placement.reason], ...quoted(note)].join(" ")],
    }
  const isDoubtful = placement.status === "doubtful"
  const places = isDoubtful ? placement.candidates[0]! : placement.places
  const doubts = isDoubtful
    ? [[phrases.notes.doubt[placement.reason], ...quoted(note)].join(" ")]
    : []
  if (note.target.kind === "witness")
    return { spans: [], doubts: [phrases.notes.wholeText(note.target.witness)] }
  const all = places.map(({ witness, span }) => ({ side: witness as Side, span }))
  const spans = all.filter(({ side, span }) => side < 2 && span.start < span.end)
  if (note.target.kind === "move") return { spans: spans.slice(-1), doubts }
  return { spans: spans.length > 0 ? spans : all, doubts }
}

/** The words that a note was about, as it quotes them. */
function quoted({ target }: Note): readonly string[] {
  const words = target.kind === "words" ? [target.words] : "words" in target ? target.words : []
  return words.flatMap(({ quotation: { exact } }) => (exact === "" ? [] : [`“${exact}”`]))
}

/** Remarks on what people judged against the program. */
export function judgementsOf(
  { collation, edition }: Outgoing,
  phrases: Phrases,
): readonly Remark[] {
  const { hung, doubtful, lost } = judge(collation, edition.judgements ?? [])
  const remark = (
    { creator, created, body }: (typeof hung)[number]["judgement"],
    place: JudgedPlace | null,
    doubt: readonly string[],
  ): Remark => ({
    author: creator,
    date: created,
    spans: place === null ? [] : judgedSpans(collation, place),
    paragraphs: [
      phrases.people.judged(body, creator, ""),
      ...(body.reason === "" ? [] : [body.reason]),
      ...doubt,
    ].map((text) => ({ text })),
  })
  return [
    ...hung.map((one) => remark(one.judgement, one, [])),
    ...doubtful.map(({ judgement, candidates, reason }) =>
      remark(judgement, candidates[0]!, [phrases.notes.doubt[reason]]),
    ),
    ...lost.map(({ judgement, reason }) =>
      remark(judgement, null, [phrases.people.unkeptJudgement(judgement.creator, reason)]),
    ),
  ]
}

function judgedSpans({ passages }: Collation, place: JudgedPlace): readonly SideSpan[] {
  const passage = passages.find(({ id }) => id === place.passage)
  if (passage === undefined) return []
  const spans =
    place.segment === null
      ? passage.spans
      : passage.segments[place.segment]!.readings.map((reading) =>
          reading.kind === "nothing" ? null : reading.span,
        )
  return spans.flatMap((span, side) =>
    side > 1 || span === null || span.start === span.end ? [] : [{ side: side as Side, span }],
  )
}

/**
 * Remarks of the comparison itself, one for each stretch that stands opposite words that nobody here can read: the words
 * are tracked, so that either text can be had again, and the remark says that they are no finding.
 */
export function unknownsOf(
  collation: Collation,
  phrases: Phrases,
  signed: Pick<Remark, "author" | "date">,
): readonly Remark[] {
  const remarks: Remark[] = []
  let run: Unknown | null = null
  const close = () => {
    if (run !== null && run.span.start < run.span.end)
      remarks.push({
        ...signed,
        spans: [{ side: run.side, span: run.span }],
        paragraphs: [{ text: sentenceOf(collation, run, phrases) }],
      })
    run = null
  }
  for (const { segments } of collation.passages)
    for (const segment of segments) {
      const next = unknownIn(segment)
      if (next !== null && run !== null && next.side === run.side)
        run = {
          side: run.side,
          span: { start: run.span.start, end: next.span.end },
          gap: { start: run.gap.start, end: next.gap.end },
        }
      else if (next !== null) {
        close()
        run = next
      } else if (!goesOn(segment)) close()
    }
  close()
  return remarks
}

/** True for what stands within an unknown stretch without being words opposite it: brackets, and the sign of a gap. */
function goesOn({ class: kind, readings }: Segment): boolean {
  return kind === "editorial" || readings.some((reading) => reading.kind === "unknown")
}

/** Words of one side, and the stretch of the other that is unknown. */
interface Unknown {
  readonly side: Side
  readonly span: SideSpan["span"]
  readonly gap: SideSpan["span"]
}

function unknownIn({ readings }: Segment): Unknown | null {
  const [before, after] = readings as [Reading, Reading]
  if (before.kind === "unknown" && after.kind === "words")
    return { side: 1, span: after.span, gap: before.span }
  if (after.kind === "unknown" && before.kind === "words")
    return { side: 0, span: before.span, gap: after.span }
  return null
}

function sentenceOf({ witnesses }: Collation, { side, gap }: Unknown, phrases: Phrases): string {
  const other = 1 - side
  const witness = witnesses[other]!
  const name = phrases.nameOf(witness, other)
  const kinds = new Set<Intervention["kind"]>(
    witness.interventions
      .filter(({ span }) => span.start < gap.end && gap.start < span.end)
      .map(({ kind }) => kind),
  )
  if (kinds.has("omission")) return phrases.unknown(name)
  if (kinds.has("report")) return capital(phrases.whyUnknown.report(name))
  if (kinds.has("loss")) return phrases.lost(name)
  const block = witness.blocks.find(({ span }) => span.start <= gap.start && gap.start <= span.end)
  return block?.kind === "cell" ? capital(phrases.whyUnknown.blank(name)) : phrases.unknown(name)
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
