import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { drawButton } from "../commands/button.js"
import { drawMenu } from "../commands/menu.js"
import type { Workbench } from "../commands/workbench.js"
import { describeEdition } from "../work/particulars.js"
import type { Shelf } from "../keep/shelf.js"
import type { Session } from "../work/session.js"

/** The commands that have a button of their own. */
const AT_HAND = ["undo", "redo", "save"] as const

/** Over the work: its title, that it is kept, and what is done most. */
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
    <div class="at-hand">${AT_HAND.map((name) => drawButton(phrases, bench, name))}</div>
  </header>`
}
