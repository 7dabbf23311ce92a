import type { ChangeEntry, Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/**
 * All changes as text, in order: a landmark for those who do not see the columns, an index for those who do. It bears
 * the title of the comparison, if that has one, for there may be several on a page.
 */
export function drawChangeList(
  phrases: Phrases,
  entries: readonly ChangeEntry[],
  chosen: ChangeEntry | null,
  choose: (passage: string) => void,
  heading: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing
  const words = phrases.interface
  return html`<nav aria-label=${heading === "" ? words.allChanges : words.allChangesOf(heading)}>
    <details class="changes" part="changes">
      <summary>${words.allChanges}</summary>
      <ol>${entries.map((entry) => html`<li><button type="button" class=${entry.kind} aria-current=${entry.id === chosen?.id ? "true" : nothing} @click=${() => choose(entry.id)}>${icon(entry.kind)}<span><b>${entry.label}</b>${isTold(entry) ? html` <span class="excerpt">${words.became(entry.before, entry.after)}</span>` : nothing}</span></button></li>`)}</ol>
    </details>
  </nav>`
}

/** False where the words of a change are covered. */
function isTold({ before, after }: ChangeEntry): boolean {
  return before !== "" || after !== ""
}
