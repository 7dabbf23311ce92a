import { html, type TemplateResult } from "lit"
import type { PassageEnd } from "../panes/drag.js"
import { type Candidate, candidatesFor } from "../work/align-with.js"
import { passageNamed } from "../work/compared.js"
import { chosenFrom, pinSentences } from "../work/pins.js"
import type { SideRoom } from "./side-room.js"

/** With which passage of the other text one belongs together: the likeliest first; or with none; or nobody knows. */
export function drawAlignMenu(room: SideRoom, end: PassageEnd): TemplateResult {
  const { phrases, words } = room
  const { collation, session, comparer } = room.place
  const { commands, side } = phrases
  const other = end.side === 0 ? 1 : 0
  const passage = collation === null ? undefined : passageNamed(collation, end.passage)
  const chosen =
    collation === null || passage === undefined
      ? null
      : chosenFrom(session.work, collation, passage, end.side)
  if (collation === null || passage === undefined || chosen === null)
    return html`<form method="dialog"><p>${phrases.steps.refusal["texts have changed"]}</p><button class="plain">${phrases.shell.close}</button></form>`
  const candidates = candidatesFor(session.work, chosen, comparer.pair[other])
  const name = words.headOf(session.work.texts[comparer.pair[other]]!.witness, other)
  const pin = (candidate: Candidate) =>
    room.attempt("pin together", (work) => pinSentences(work, "together", chosen, candidate.chosen))
  const isAlone = passage.spans[other] === null
  return html`<form method="dialog" class="align">
    <h2 tabindex="-1" autofocus>${side.alignTitle(name)}</h2>
    ${candidates.length === 0 ? html`<p>${side.noCandidates}</p>` : ""}
    <ul>${candidates.map(
      (candidate) =>
        html`<li><button @click=${() => pin(candidate)}><q dir="auto">${candidate.words}</q><small>${side.place(candidate.block, candidate.heading)} · ${phrases.steps.reason(candidate.reason)} · ${side.certainty[candidate.certainty]}</small></button></li>`,
    )}</ul>
    <div class="acts">
      <button @click=${() => room.bench.tell(room.place.keepAlone(end))}>${commands["no-partner"]}</button>
      ${isAlone ? html`<button @click=${() => room.bench.tell(room.place.markUnknown(end))}>${commands.unknown}</button>` : ""}
      <button class="plain">${phrases.shell.close}</button>
    </div>
  </form>`
}
