import type { EditorPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Command, COMMAND_GROUPS } from "./command.js"
import { commands } from "./commands.js"
import { keysSaid } from "./keys.js"
import { nameOf } from "./name-of.js"
import type { Workbench } from "./workbench.js"

/**
 * The menu: every command under the name of its group; those that would do nothing are greyed out. What they would do
 * takes long to find out in a long text, so it is asked of an open menu alone; whoever draws listens for its `toggle`.
 */
export function drawMenu(
  phrases: EditorPhrases,
  bench: Workbench,
  isOpen: boolean,
): TemplateResult {
  return html`<details class="menu" data-panel="menu" @keydown=${closeByKey} @focusout=${closeWhenLeft}>
    <summary>${phrases.shell.menu}</summary>
    <div class="menu-groups" @click=${closeAfter}>${isOpen ? drawGroups(phrases, bench) : nothing}</div>
  </details>`
}

function drawGroups(phrases: EditorPhrases, bench: Workbench): TemplateResult {
  const groups = COMMAND_GROUPS.map(
    (group) => [group, commands.filter((command) => command.group === group)] as const,
  ).filter(([, members]) => members.length > 0)
  return html`<div class="menu-columns">${groups.map(
    ([group, members]) =>
      html`<section><p class="over">${phrases.groups[group]}</p>${members.map((command) => drawCommand(phrases, bench, command))}</section>`,
  )}</div>`
}

function drawCommand(phrases: EditorPhrases, bench: Workbench, command: Command): TemplateResult {
  const { name, keys, isPossible, run } = command
  return html`<button type="button" ?disabled=${!isPossible(bench)} @click=${() => run(bench)}><span>${nameOf(name, phrases, bench.names)}</span> ${keys.slice(0, 1).map((each) => html`<kbd>${keysSaid(each)}</kbd>`)}</button>`
}

/** A menu closes once something was chosen; the focus goes back to what opened it, unless a dialog took it. */
function closeAfter(event: Event): void {
  const details = (event.currentTarget as Element).closest("details")
  if (details === null || (event.target as Element).closest("button") === null) return
  close(details)
}

function closeByKey(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement
  if (event.key !== "Escape" || !details.open) return
  event.preventDefault()
  event.stopPropagation()
  close(details)
}

function closeWhenLeft(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget))
    details.open = false
}

function close(details: HTMLDetailsElement): void {
  details.open = false
  details.querySelector("summary")?.focus()
}
