import { findBrackets, findNotesOfSpeech } from "./interventions.js"
import { cutParagraphs } from "./paragraphs.js"
import { cutSentences } from "../sentences/sentences.js"
import { overlaps, shifted, type Span } from "../span.js"
import type { Block, Intervention, Mark, Revision, Witness } from "../witness.js"
import { checkInput, type BlockInput, type WitnessInput } from "./witness-input.js"

/**
 * Makes a witness of a text or of blocks.
 *
 * A `text` is kept letter for letter and cut into paragraphs at blank lines. `blocks` are joined:
 * by a blank line; verse lines, list items and rows of a table by a line end; cells by a tab.
 * Omissions, editors' brackets and (in speakers' turns) stenographers' notes are recognised; see
 * `findBrackets`. Sentences are cut by rules of our own and kept with the witness from then on.
 *
 * Throws InvalidWitness, with the path of the fault, when the input is not as `WitnessInput` says.
 */
export function witness(input: WitnessInput): Witness {
  checkInput(input)
  const draft = input.blocks === undefined ? fromText(input.text ?? "") : fromBlocks(input.blocks)
  const interventions = interventionsIn(draft.text, draft.blocks, input.brackets)
  return {
    siglum: input.siglum,
    ...particulars(input),
    text: draft.text,
    blocks: draft.blocks,
    sentences: sentencesOf(draft, interventions, input.language),
    interventions: interventions.flat(),
    marks: draft.marks,
    revisions: draft.revisions,
  }
}

/** The sentences of some blocks of a text, in text order. `cut`: those of blocks that came cut. */
export function sentencesOf(
  { text, blocks, cut }: Pick<Draft, "text" | "blocks" | "cut">,
  interventions: readonly (readonly Intervention[])[],
  language: string | undefined,
): Span[] {
  const options = language === undefined ? {} : { language }
  const sentences: Span[] = []
  blocks.forEach((block, i) => {
    const inside = interventions[i]!
    const found =
      reportsIn(block, inside) ??
      cut[i] ??
      cutSentences(text, block.span, { ...options, interventions: inside })
    for (const sentence of found) sentences.push(sentence)
  })
  return sentences
}

/** A report is one stretch, whatever sentences it is told in; null for a block that is none. */
function reportsIn(block: Block, interventions: readonly Intervention[]): Span[] | null {
  return block.reported === true ? interventions.map(({ span }) => span) : null
}

interface Draft {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The sentences of each block that came cut; undefined where the program is to cut them. */
  readonly cut: readonly (Span[] | undefined)[]
  readonly marks: readonly Mark[]
  readonly revisions: readonly Revision[]
}

function particulars(input: WitnessInput): Partial<Witness> {
  const names = ["title", "language", "kind", "date", "hand"] as const
  return Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  )
}

function fromText(text: string): Draft {
  const blocks = cutParagraphs(text).map((span): Block => ({ kind: "paragraph", span }))
  return { text, blocks, cut: [], marks: [], revisions: [] }
}

/** Some blocks joined, the first of which begins at an offset of the witness that they are to be of. */
export function fromBlocks(inputs: readonly BlockInput[], offset = 0): Draft {
  const blocks: Block[] = []
  const cut: (Span[] | undefined)[] = []
  const marks: Mark[] = []
  const revisions: Revision[] = []
  let text = ""
  inputs.forEach((input, i) => {
    if (i > 0) text += betweenBlocks(inputs[i - 1]!, input)
    const start = offset + text.length
    if (input.sentences === undefined) text += input.text
    else {
      const joined = joinSentences(input.sentences, start)
      text += joined.text
      cut[i] = joined.spans
    }
    blocks.push(makeBlock(input, { start, end: offset + text.length }))
    for (const mark of marksFrom(input, start)) marks.push(mark)
    for (const revision of revisionsFrom(input, start)) revisions.push(revision)
  })
  return { text, blocks, cut, marks, revisions }
}

function marksFrom({ marks = [] }: BlockInput, offset: number): Mark[] {
  return marks
    .map(({ kind, span }) => ({ kind, span: shifted(span, offset) }))
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
}

function revisionsFrom({ revisions = [] }: BlockInput, offset: number): Revision[] {
  return revisions.map(({ kind, span, hand, seq }) => ({
    kind,
    span: shifted(span, offset),
    ...(hand !== undefined && { hand }),
    ...(seq !== undefined && { seq }),
  }))
}

function makeBlock(input: BlockInput, span: Span): Block {
  return {
    kind: input.kind,
    span,
    ...(input.speaker !== undefined && { speaker: input.speaker }),
    ...(input.editorial === true && { editorial: true }),
    ...(input.reported === true && { reported: true }),
    ...(input.row !== undefined && { row: input.row }),
    ...(input.column !== undefined && { column: input.column }),
  }
}

/** What parts two blocks. */
export function betweenBlocks(before: Joined, after: Joined): string {
  if (before.kind !== after.kind) return "\n\n"
  if (after.kind === "cell") return before.row === after.row ? "\t" : "\n"
  return after.kind === "line" || after.kind === "item" ? "\n" : "\n\n"
}

/** What says how a block is joined to its neighbours. */
export type Joined = Pick<BlockInput, "kind" | "row">

function joinSentences(
  sentences: readonly string[],
  offset: number,
): { text: string; spans: Span[] } {
  const parts: string[] = []
  let at = offset
  const spans = sentences.map((sentence, i) => {
    const joint = i === 0 || endsWithoutSpace(sentences[i - 1]!) ? "" : " "
    parts.push(joint, sentence)
    const start = at + joint.length + (sentence.length - sentence.trimStart().length)
    at += joint.length + sentence.length
    return {
      start: Math.min(start, at),
      end: Math.max(start, at - (sentence.length - sentence.trimEnd().length)),
    }
  })
  return { text: parts.join(""), spans }
}

/** True when the next sentence needs no space before it: this one brings its own, or its script sets none. */
function endsWithoutSpace(sentence: string): boolean {
  return sentence === "" || /[\s。！？」』】]/u.test(sentence.at(-1)!)
}

/** Most blocks have none, and a text may have a million blocks. */
const NONE: readonly Intervention[] = []

/**
 * The interventions of each of some blocks, which stand one behind the other. A bracket that reaches over the end of its
 * block is the writer's.
 */
export function interventionsIn(
  text: string,
  blocks: readonly Block[],
  whose: WitnessInput["brackets"],
): (readonly Intervention[])[] {
  const [start, end] = [blocks[0]?.span.start ?? 0, blocks.at(-1)?.span.end ?? 0]
  const brackets = whose === "writers" ? NONE : findBrackets(text, start, end)
  let next = 0
  return blocks.map(({ kind, span, reported }) => {
    if (reported === true) return reportOf(text, span)
    while (next < brackets.length && brackets[next]!.span.start < span.start) next++
    const first = next
    while (next < brackets.length && brackets[next]!.span.start < span.end) next++
    const inside =
      first === next
        ? NONE
        : brackets.slice(first, next).filter((bracket) => bracket.span.end <= span.end)
    return kind === "turn" ? withNotesOfSpeech(text, span, inside) : inside
  })
}

/** All words of a block that only reports; none where it has no words. */
function reportOf(text: string, { start, end }: Span): Intervention[] {
  const words = text.slice(start, end)
  const first = start + (words.length - words.trimStart().length)
  const last = start + words.trimEnd().length
  return first < last ? [{ kind: "report", span: { start: first, end: last } }] : []
}

function withNotesOfSpeech(
  text: string,
  turn: Span,
  brackets: readonly Intervention[],
): Intervention[] {
  const notes = findNotesOfSpeech(text.slice(turn.start, turn.end), turn.start).filter(
    (note) => !brackets.some((bracket) => overlaps(bracket.span, note.span)),
  )
  return [...brackets, ...notes].sort((one, other) => one.span.start - other.span.start)
}
