import type { Phrases, Summary, Tally, TallyLine, TallyPart } from "@variorum/views"
import { html, nothing, svg, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/** What the panel of figures shows. */
export interface TallyPanel {
  readonly phrases: Phrases
  readonly summary: Summary
  /** The figures; asked for only while the panel is open. */
  readonly tally: () => Tally
  readonly isOpen: boolean
}

/** Passages and words of every kind, in all and part by part: closed until somebody asks. */
export function drawTally(panel: TallyPanel): TemplateResult {
  return html`<details class="tally" part="tally" data-panel="tally">
    <summary>${panel.phrases.tally.panel}</summary>
    ${panel.isOpen ? drawContent(panel) : nothing}
  </details>`
}

function drawContent({ phrases, summary, tally }: TallyPanel): TemplateResult {
  const words = phrases.tally
  const found = tally()
  const most = Math.max(1, ...found.whole.lines.map((line) => line.words))
  const { differences } = summary.hidden
  return html`<div class="figures">
    <ul>${found.witnesses.map(({ evidence, words: count }) => html`<li>${words.length(evidence, count)}</li>`)}</ul>
    ${drawTable(phrases, words.whole, [{ ...found.whole, name: words.whole }], most)}
    ${drawParts(phrases, words.bySection, words.noSection, found.sections)}
    ${drawParts(phrases, words.bySpeaker, words.noSpeaker, found.speakers)}
    ${summary.hidden.says === "" ? nothing : html`<p>${summary.hidden.says}</p>`}
    ${differences === 0 ? nothing : html`<p>${phrases.filters.unmarked(differences)}</p>`}
  </div>`
}

function drawParts(
  phrases: Phrases,
  caption: string,
  unnamed: string,
  parts: readonly TallyPart[],
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing
  const most = Math.max(1, ...parts.flatMap(({ lines }) => lines.map((line) => line.words)))
  const named = parts.map((part) => ({ ...part, name: part.name || unnamed }))
  return drawTable(phrases, caption, named, most)
}

/** A table with a group of lines for each part. `most`: how many words the longest bar stands for. */
function drawTable(
  phrases: Phrases,
  caption: string,
  parts: readonly TallyPart[],
  most: number,
): TemplateResult {
  const words = phrases.tally
  const isAlone = parts.length === 1 && parts[0]?.name === caption
  return html`<table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${words.kind}</th><th scope="col">${words.passages}</th><th scope="col">${words.words}</th></tr></thead>
    ${parts.map(
      ({ name, lines }) => html`<tbody>
        ${isAlone ? nothing : html`<tr class="part"><th scope="rowgroup" colspan="3"><bdi>${name}</bdi></th></tr>`}
        ${lines.length === 0 ? html`<tr><td colspan="3">${words.unchanged}</td></tr>` : lines.map((line) => drawLine(line, most, phrases.language))}
      </tbody>`,
    )}
  </table>`
}

function drawLine(line: TallyLine, most: number, language: string): TemplateResult {
  return html`<tr class=${line.kind}>
    <th scope="row"><span class="name">${icon(line.kind)} ${line.label}</span>${drawBar(line, most)}<small>${line.evidence}</small></th>
    <td>${line.passages.toLocaleString(language)}</td><td>${line.words.toLocaleString(language)}</td>
  </tr>`
}

/** How many units the longest bar has, and how high a bar is. */
const [LENGTH, HEIGHT] = [100, 8]

/** A bar for so many words: filled, outlined, hatched or dashed, as its kind is everywhere. The figures stand beside it. */
function drawBar({ kind, words }: TallyLine, most: number): TemplateResult {
  const length = Math.max(1, (LENGTH * words) / most)
  const strokes = kind === "unattested" || kind === "reworded" ? hatching(kind, length) : nothing
  return html`<svg class="amount" viewBox=${`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true"><rect x="0.5" y="1" width=${Math.max(0.5, length - 1)} height=${HEIGHT - 2}></rect>${strokes}</svg>`
}

/** Slanting strokes for what is not known, upright ones for what stands for other words. */
function hatching(kind: "unattested" | "reworded", length: number): TemplateResult[] {
  const slant = kind === "unattested" ? 3 : 0
  const count = Math.floor((length - 1) / 4)
  return Array.from(
    { length: Math.max(0, count) },
    (_, i) => svg`<path d=${`M${4 * i + 3} ${HEIGHT - 1}l${slant} ${2 - HEIGHT}`}></path>`,
  )
}
