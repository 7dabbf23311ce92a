import type {
  Apparatus,
  ApparatusBlock,
  ApparatusNote,
  ApparatusSection,
  Piece,
} from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Drawing, isChosen } from "../drawing.js"
import { drawMargin } from "../notes/margin.js"
import { withSectionNotes } from "../notes/note-marks.js"
import { identifier } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawNotes } from "./notes.js"
import { lead, type Page } from "./page.js"

/** A running text with letters in it, and under each section the notes that they lead to. */
export function drawApparatus(drawing: Drawing, { base, sections }: Apparatus): TemplateResult {
  const page: Page = { drawing, base, taken: new Map() }
  const { phrases, witnesses } = drawing
  const { apparatus: words } = phrases.displays
  const other = base === 0 ? 1 : 0
  const exchange = words.exchange(phrases.nameOf(witnesses[other], other))
  return html`<div class="sheet inline apparatus" part="sheet"><div class="section">
    <p class="running">${words.base(phrases.nameOf(witnesses[base], base))} <button type="button" @click=${drawing.exchangeBase}>${exchange}</button></p>
    ${sections.map((section, place) => drawSection(page, section, `note-${place + 1}`))}
  </div></div>`
}

function drawSection(sheet: Page, section: ApparatusSection, name: string): TemplateResult {
  const drawing = withSectionNotes(sheet.drawing, section)
  const page: Page = { ...sheet, drawing }
  const { apparatus: words } = drawing.phrases.displays
  const all = [...section.notes, ...section.unattested]
  const isHere = all.some(({ passage }) => isChosen(drawing, passage))
  return html`<div class="row">
    <div class="cell">
      ${section.blocks.map((block) => drawText(page, block, name))}
      ${drawNotes(page, section.notes, words.notes, name)}
      ${drawNotes(page, section.unattested, words.unattestedNotes, name, true)}
    </div>${drawMargin(drawing)}${isHere ? drawing.card : nothing}
  </div>`
}

/** A paragraph of the running text. A heading stands as in all other displays. */
function drawText(page: Page, { block, places }: ApparatusBlock, name: string): TemplateResult {
  const { drawing, base, taken } = page
  const behind = ({ start, text }: Piece) => {
    const here = places.filter(({ at }) => at === start + text.length)
    return here.length === 0
      ? nothing
      : html`${here.map(({ note }) => drawLetter(page, note, name))}`
  }
  const atHead = places.filter(({ at }) => at <= (block.stretches[0]?.pieces[0]?.start ?? 0))
  const text = drawBlocks(drawing, [block], () => ({
    row: { change: "same" },
    side: base,
    taken,
    behind,
  }))
  const head = atHead.map(({ note }) => drawLetter(page, note, name))
  return block.kind === "heading"
    ? html`<div class="row group">${text}</div>`
    : html`${head.length === 0 ? nothing : html`<span class="at-head">${head}</span>`}${text}`
}

/** A letter; where the running text has no words of the change, it stands for them. */
function drawLetter(page: Page, note: ApparatusNote, name: string): TemplateResult {
  const { drawing, base, taken } = page
  const { passage, kind, letter } = note
  const { apparatus: words } = drawing.phrases.displays
  const id = `${name}-${letter}`
  const button = html`<button type="button" class="letter" id=${`${id}-text`} aria-label=${words.note(letter)} @click=${(event: Event) => lead(event, id)}>${letter}</button>`
  if (note.hasWords) return button
  const lit = isChosen(drawing, passage) ? " chosen" : ""
  return html`<span class=${`passage lacking ${kind}${lit}`} part="change" data-change=${kind} data-passage=${passage} id=${identifier(note, { side: base, taken }) ?? nothing} tabindex="-1">${button}</span>`
}
