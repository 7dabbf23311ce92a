import type { CellBlock, Piece, Row, Stretch } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Drawing, isChosen, lackingSide } from "../drawing.js"
import { icon } from "../icons.js"
import { drawPiece, unseen, unseenEnd } from "./pieces.js"

/** Identifiers of a row already given to an element, and on which side, so that each is given once. A passage stands in one row. */
export type Taken = Map<string, 0 | 1>

/** Where a block is drawn: which row, which witness (of one text: the later), and which identifiers are taken. */
export interface Spot {
  readonly row: Pick<Row, "change">
  readonly side: 0 | 1
  readonly taken: Taken
  /** What stands behind a piece; nothing stands there when this is absent. */
  readonly behind?: (piece: Piece) => TemplateResult | typeof nothing
  /** True where unmarked passages are to be found again by their names. */
  readonly names?: boolean
}

/** Draws a paragraph, or the part of one that stands in this row, in its own language and direction. */
export function drawBlock(drawing: Drawing, block: CellBlock, spot: Spot): TemplateResult {
  const classes = classesOf(drawing, block, spot)
  const words = html`${speaker(drawing, block, spot)}${block.stretches.map((_stretch, place) => drawStretch(drawing, block, place, spot))}`
  const language = drawing.witnesses[spot.side].language || drawing.language || nothing
  if (block.kind === "heading")
    return html`<div class=${classes} role="heading" aria-level=${drawing.headingLevel} dir="auto" lang=${language}>${words}</div>`
  return html`<p class=${classes} dir="auto" lang=${language}>${words}</p>`
}

/** `whole`: all of the block changed, and has a bracket. `alone`: by one change, so that the ground is the block's. */
function classesOf(drawing: Drawing, block: CellBlock, { row }: Spot): string {
  // "cell" is what the two columns of the page are called.
  const names = ["block", block.kind === "cell" ? "table-cell" : block.kind]
  if (block.continues) names.push("continues")
  if (block.lined) names.push("lined")
  if (block.column !== null) names.push(`column-${block.column}`)
  if (block.figures) names.push("figure")
  if (block.editorial) names.push("editorial")
  if (row.change === "same") return names.join(" ")
  names.push("whole", row.change)
  const changed = block.stretches.filter((stretch) => stretch.change !== "same")
  const isAlone = (changed.length === 1 && changed[0]?.phrase === null) || row.change === "moved"
  if (isAlone) names.push("alone")
  if (isAlone && changed.some(({ passage }) => isChosen(drawing, passage))) names.push("chosen")
  return names.join(" ")
}

function speaker(
  drawing: Drawing,
  block: CellBlock,
  { side }: Spot,
): TemplateResult | typeof nothing {
  if (block.speaker === null || block.continues) return nothing
  const { phrases, witnesses } = drawing
  const opposite = side === 0 ? 1 : 0
  const other =
    block.otherSpeaker === null
      ? nothing
      : html` <span class="other">${phrases.otherSpeaker(phrases.nameOf(witnesses[opposite], opposite), block.otherSpeaker)}</span>`
  return html`<span class="speaker"><bdi>${block.speaker}</bdi>${other}</span> `
}

function drawStretch(
  drawing: Drawing,
  block: CellBlock,
  place: number,
  spot: Spot,
): TemplateResult {
  const stretch = block.stretches[place] as Stretch
  if (stretch.phrase !== null) return drawPhrase(drawing, stretch, spot)
  const pieces = drawPieces(drawing, stretch, spot)
  if (stretch.change === "same")
    return spot.names === true
      ? html`<span data-passage=${stretch.passage}>${pieces}</span>`
      : html`${pieces}`
  const [start, end] = spokenAround(drawing, block, place)
  const lit = isChosen(drawing, stretch.passage) ? " chosen" : ""
  return html`<span
    class=${`passage ${stretch.change}${lit}`}
    part="change"
    data-change=${stretch.change}
    data-passage=${stretch.passage}
    id=${identifier(stretch, spot) ?? nothing}
    tabindex="-1"
    @click=${() => chooseUnlessMarking(drawing, stretch.passage)}
  >${unseen(start)}${pieces}${unseenEnd(end)}</span>`
}

function drawPieces(drawing: Drawing, stretch: Stretch, { behind }: Spot): unknown[] {
  return stretch.pieces.flatMap((piece, i) => {
    const words = drawPiece(drawing, stretch, i)
    return behind === undefined ? [words] : [words, behind(piece)]
  })
}

/** One end of a phrase that moved; its sign, a button that leads to the other end, stands close to the last word. */
function drawPhrase(drawing: Drawing, stretch: Stretch, spot: Spot): TemplateResult {
  const { spoken } = drawing.phrases
  const lit = isChosen(drawing, stretch.passage) ? " chosen" : ""
  const [words, space] = withoutLastSpace(stretch)
  const draw = (some: Stretch) => drawPieces(drawing, some, spot)
  return html`<span
    class=${`passage moved phrase${lit}`}
    part="change"
    data-change="moved"
    data-passage=${stretch.passage}
    id=${identifier(stretch, spot) ?? nothing}
    tabindex="-1"
    @click=${() => chooseUnlessMarking(drawing, stretch.passage)}
  >${unseen(spoken.moved)}${draw(words)}${lead(drawing, stretch)}${draw(space)}${unseenEnd(spoken.end.moved)}</span>`
}

/** A stretch, and the white space at its end. */
function withoutLastSpace(stretch: Stretch): readonly [Stretch, Stretch] {
  const last = stretch.pieces.at(-1)
  if (last === undefined) return [stretch, stretch]
  const words = last.text.trimEnd()
  const start = last.start + words.length
  const space = { ...last, start, text: last.text.slice(words.length) }
  return [
    { ...stretch, pieces: [...stretch.pieces.slice(0, -1), { ...last, text: words }] },
    { ...stretch, pieces: space.text === "" ? [] : [space] },
  ]
}

function lead(drawing: Drawing, { partner, leads }: Stretch): TemplateResult {
  const leadAway = (event: Event) => {
    event.stopPropagation()
    if (partner !== null) drawing.choose(partner)
  }
  return html`<span class="joint"><button type="button" class="lead" title=${leads} aria-label=${leads} data-partner=${partner} @click=${leadAway}>${icon("moved")}</button></span>`
}

/** What is heard before and after a stretch. Sentences that moved together are announced once for their paragraph. */
function spokenAround(
  drawing: Drawing,
  block: CellBlock,
  place: number,
): readonly [string, string] {
  const stretch = block.stretches[place] as Stretch
  const { change } = stretch
  const { spoken } = drawing.phrases
  if (change === "same" || change === "reworded") return ["", ""]
  if (change === "unattested")
    return [spoken.unattested(lackingName(drawing, stretch)), spoken.end.unattested]
  const hasMoved = (other: Stretch | undefined) =>
    change === "moved" && other?.change === change && other.phrase === null
  return [
    hasMoved(block.stretches[place - 1]) ? "" : spoken[change],
    hasMoved(block.stretches[place + 1]) ? "" : spoken.end[change],
  ]
}

/** The first element of a change has its identifier; the first on the second side has it with `-after`. */
export function identifier(
  { passage }: Pick<Stretch, "passage">,
  { side, taken }: Pick<Spot, "side" | "taken">,
): string | null {
  const isSecondSide = (taken.get(passage) ?? side) !== side
  const id = isSecondSide ? `${passage}-after` : passage
  if (taken.has(id)) return null
  taken.set(id, side)
  return id
}

function lackingName(drawing: Drawing, { pieces }: Stretch): string {
  const known = pieces.find((piece) => piece.kind === "unattested")
  const lacking = known === undefined ? 0 : lackingSide(drawing, known)
  return drawing.phrases.nameOf(drawing.witnesses[lacking], lacking)
}

/** A click chooses; the end of a drag that marked some words does not. */
export function chooseUnlessMarking(drawing: Drawing, passage: string): void {
  if (getSelection()?.type !== "Range") drawing.choose(passage)
}
