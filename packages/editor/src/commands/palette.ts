import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { findCommands } from "./find-commands.js"
import { keysSaid } from "./keys.js"
import { nameOf } from "./name-of.js"
import type { Workbench } from "./workbench.js"

/** What somebody has typed into the palette, and which of what was found is marked: an index. */
export interface Palette {
  readonly typed: string
  readonly marked: number
}

/**
 * All commands, found by typing: a field with a list (WAI-ARIA calls it a combobox). Arrows mark, Enter does, Escape
 * closes.
 */
export function drawPalette(
  phrases: EditorPhrases,
  bench: Workbench,
  palette: Palette,
  change: (palette: Palette) => void,
): TemplateResult {
  const found = findCommands(bench, palette.typed, phrases)
  const marked = Math.min(palette.marked, found.length - 1)
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || found.length === 0) return
    event.preventDefault()
    change({ ...palette, marked: (marked + by + found.length) % found.length })
  }
  const run = (event: Event, index: number) => {
    const command = found[index]
    if (command === undefined) return
    ;(event.target as Element).closest("dialog")?.close()
    command.run(bench)
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(event, marked)
  }
  const onInput = ({ target }: Event) =>
    change({ typed: (target as HTMLInputElement).value, marked: 0 })
  return html`<form method="dialog" class="palette" @submit=${onSubmit}>
    <input type="text" role="combobox" autocomplete="off" autofocus aria-label=${phrases.shell.palette} placeholder=${phrases.shell.palette}
      aria-expanded="true" aria-controls="found-commands" aria-activedescendant=${marked < 0 ? "" : `command-${marked}`}
      .value=${palette.typed} @keydown=${onKey} @input=${onInput}>
    <ul id="found-commands" role="listbox" aria-label=${phrases.shell.commands}>${found.map(
      ({ name, keys }, i) =>
        html`<li id=${`command-${i}`} role="option" aria-selected=${i === marked ? "true" : "false"} @click=${(event: Event) => run(event, i)}><span>${nameOf(name, phrases, bench.names)}</span> ${keys.slice(0, 1).map((each) => html`<kbd>${keysSaid(each)}</kbd>`)}</li>`,
    )}</ul>
    <p role="status" class="quiet">${phrases.shell.found(found.length)}</p>
  </form>`
}
