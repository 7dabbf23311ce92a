import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { drawReport, saysGathered } from "./draw-report.js"
import type { Gatherer } from "./gatherer.js"
import type { Saving } from "./saving.js"

/** The ways to give notes out as files and to take files in, with what came of it last. */
export function drawHanding(
  phrases: Phrases,
  saving: Saving,
  gatherer: Gatherer,
  hasNotes: boolean,
): TemplateResult {
  const words = phrases.handing
  gatherer.words = words
  const { progress, reports } = gatherer
  return html`<div class="handing-row">
      ${saving.mine.length === 0 ? nothing : html`<button type="button" class="answer save-mine" @click=${() => saving.saveMine(phrases)}>${words.saveMine}</button>`}
      ${
        hasNotes
          ? html`<button type="button" class="answer save-all" @click=${() => saving.saveAll(phrases)}>${words.saveAll}</button>
      <button type="button" class="answer save-table" @click=${() => saving.saveTable(phrases)}>${words.saveTable}</button>`
          : nothing
      }
    </div>
    <p role="status">${saving.says}</p>
    <div class="handing-row"><button type="button" class="answer gather" aria-disabled=${progress === null ? "false" : "true"} @click=${choose}>${words.gather}</button>
      <input type="file" name="gather" multiple hidden accept=".jsonld,.json,application/ld+json,application/json" @change=${(event: Event) => take(event, gatherer)}></div>
    <p class="handing-how">${words.gatherHow}</p>
    <p role="status">${progress !== null ? words.reading(progress.done, progress.files) : reports === null ? nothing : saysGathered(words, reports)}</p>
    ${reports === null || progress !== null ? nothing : drawReport(words, reports, () => gatherer.close())}`
}

/** Opens the browser's own choice of files, by the field behind the button. */
function choose({ currentTarget }: Event): void {
  const field = (currentTarget as Element).nextElementSibling
  if (field instanceof HTMLInputElement) field.click()
}

function take({ currentTarget }: Event, gatherer: Gatherer): void {
  const field = currentTarget as HTMLInputElement
  const files = [...(field.files ?? [])]
  // The same files can be chosen again.
  field.value = ""
  void gatherer.gather(files)
}
