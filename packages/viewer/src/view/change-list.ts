import type { ChangeEntry, Phrases } from "@variorum/views"
import { html, nothing, render, type TemplateResult } from "lit"
import { AsyncDirective } from "lit/async-directive.js"
import { directive, type ElementPart } from "lit/directive.js"
import { icon } from "../icons.js"
import { whenIdle } from "../sections/idle.js"

/** How many entries are drawn at a time, and without being asked: a letter's list is whole from the first moment. */
const PART = 100

/** What the list shows and does. */
interface List {
  readonly phrases: Phrases
  readonly entries: readonly ChangeEntry[]
  readonly chosen: ChangeEntry | null
  readonly choose: (passage: string) => void
}

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
      <ol ${inParts({ phrases, entries, chosen, choose })}></ol>
    </details>
  </nav>`
}

/** False where the words of a change are covered. */
function isTold({ before, after }: ChangeEntry): boolean {
  return before !== "" || after !== ""
}

/** The entries of a list: the first ones at once, thousands more only when it is opened, while the browser is idle. */
class PartsDirective extends AsyncDirective {
  #element: HTMLElement | null = null
  #list: List | null = null
  #drawn = 0
  #callOff: () => void = () => {}

  override render(_list: List): typeof nothing {
    return nothing
  }

  override update({ element }: ElementPart, [list]: [List]): typeof nothing {
    if (this.#element === null) {
      this.#element = element as HTMLElement
      element.closest("details")?.addEventListener("toggle", () => this.#goOn())
    }
    const before = this.#list
    this.#list = list
    if (before?.entries !== list.entries || before.phrases !== list.phrases) {
      this.#drawn = 0
      this.#element.replaceChildren()
      this.#drawNext()
      this.#goOn()
    } else if (before.chosen !== list.chosen) this.#mark()
    return nothing
  }

  protected override disconnected(): void {
    this.#callOff()
  }

  protected override reconnected(): void {
    this.#goOn()
  }

  #goOn(): void {
    this.#callOff()
    if (this.#element?.closest("details")?.open) this.#callOff = whenIdle(() => this.#drawNext())
  }

  /** Draws one part more, and says whether any is left. */
  #drawNext(): boolean {
    if (this.#list === null || this.#element === null) return false
    const { entries, chosen, choose } = this.#list
    const { became } = this.#list.phrases.interface
    const part = document.createElement("ol")
    const some = entries.slice(this.#drawn, this.#drawn + PART)
    render(
      html`${some.map((entry) => html`<li><button type="button" class=${entry.kind} data-entry=${entry.id} aria-current=${entry.id === chosen?.id ? "true" : nothing} @click=${() => choose(entry.id)}>${icon(entry.kind)}<span><b>${entry.label}</b>${isTold(entry) ? html` <span class="excerpt">${became(entry.before, entry.after)}</span>` : nothing}</span></button></li>`)}`,
      part,
    )
    this.#element.append(...part.children)
    this.#drawn += some.length
    return this.#drawn < entries.length
  }

  #mark(): void {
    const id = this.#list?.chosen?.id ?? ""
    this.#element?.querySelector("[aria-current]")?.removeAttribute("aria-current")
    this.#element
      ?.querySelector(`[data-entry="${CSS.escape(id)}"]`)
      ?.setAttribute("aria-current", "true")
  }
}

const inParts = directive(PartsDirective)
