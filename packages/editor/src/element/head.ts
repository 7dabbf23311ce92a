import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { commands } from "../commands/commands.js"
import { drawMenu } from "../commands/menu.js"
import type { Mode, Workbench } from "../commands/workbench.js"
import { describeEdition } from "../work/particulars.js"
import type { Shelf } from "../keep/shelf.js"
import type { Session } from "../work/session.js"

const MODES: readonly Mode[] = ["write", "read"]
/** The commands that have a button of their own. */
const AT_HAND: ReadonlySet<string> = new Set(["undo", "redo", "save", "export"])

/** Over the work: its title, the two ways of looking at it, and what is done most. */
export function drawHead(
  phrases: EditorPhrases,
  bench: Workbench,
  session: Session,
  shelf: Shelf,
  isMenuOpen: boolean,
): TemplateResult {
  const { shell } = phrases
  const rename = ({ target }: Event) => {
    const title = (target as HTMLInputElement).value.trim()
    session.attempt("edition", (work) => describeEdition(work, { title }))
  }
  return html`<header class="top">
    <h1 class="unseen" tabindex="-1">${session.work.title || shell.untitled}</h1>
    ${drawMenu(phrases, bench, isMenuOpen)}
    <input class="title" type="text" aria-label=${shell.title} placeholder=${shell.untitled} dir="auto" .value=${session.work.title} @change=${rename}>
    ${shelf.drawLine()}
    <div class="modes" role="group" aria-label=${shell.modes}>${MODES.map((mode) => html`<button type="button" aria-pressed=${bench.mode === mode ? "true" : "false"} @click=${() => bench.show(mode)}>${phrases.commands[mode]}</button>`)}</div>
    <div class="at-hand">${commands
      .filter(({ name }) => AT_HAND.has(name))
      .map(
        ({ name, isPossible, run }) =>
          html`<button type="button" ?disabled=${!isPossible(bench)} @click=${() => run(bench)}>${phrases.commands[name]}</button>`,
      )}</div>
  </header>`
}
