import type { Passage, Witness } from "@variorum/collation"
import { html, type TemplateResult } from "lit"
import type { PassageEnd } from "../panes/drag.js"
import { closing } from "../element/closing.js"
import { firstWords } from "../panes/gutter.js"
import { candidatesFor } from "../work/align-with.js"
import { passageNamed } from "../work/compared.js"
import { type ChosenSentences, chosenFrom, pinSentences } from "../work/pins.js"
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
  const pin = (partner: ChosenSentences) =>
    room.attempt("pin together", (work) => pinSentences(work, "together", chosen, partner))
  const isAlone = passage.spans[other] === null
  const text = comparer.pair[other]
  const pinAny = (event: Event) => {
    const { form } = event.currentTarget as HTMLButtonElement
    const sentence = Number(new FormData(form ?? undefined).get("sentence"))
    pin({ text, sentences: [sentence] })
  }
  return html`<form method="dialog" class="align">
    <h2 tabindex="-1" autofocus>${side.alignTitle(name)}</h2>
    ${candidates.length === 0 ? html`<p>${side.noCandidates}</p>` : ""}
    <ul>${candidates.map(
      (candidate) =>
        html`<li><button type="button" @click=${closing(() => pin(candidate.chosen))}><q dir="auto">${candidate.words}</q><small>${side.place(candidate.block, candidate.heading)} · ${phrases.steps.reason(candidate.reason)} · ${side.certainty[candidate.certainty]}</small></button></li>`,
    )}</ul>
    <div class="any">
      <label class="field">${side.anyOther}<select name="sentence">${sentencesNear(session.work.texts[text]!.witness, placeOf(passage, other)).map(({ index, words: says }) => html`<option value=${index}>${says}</option>`)}</select></label>
      <button type="button" @click=${closing(pinAny)}>${side.pairThese}</button>
    </div>
    <div class="acts">
      <button type="button" @click=${closing(() => room.bench.tell(room.place.keepAlone(end)))}>${commands["no-partner"]}</button>
      ${isAlone ? html`<button type="button" @click=${closing(() => room.bench.tell(room.place.markUnknown(end)))}>${commands.unknown}</button>` : ""}
      <button class="plain">${phrases.shell.close}</button>
    </div>
  </form>`
}

/** How many sentences on either side of a place are offered. */
const NEAR = 40

/** The sentences around a place, in the order of the text, by their beginnings: any of them may be the partner. */
function sentencesNear({ text, sentences }: Witness, at: number) {
  const here = sentences.findIndex(({ end }) => end > at)
  const middle = here < 0 ? sentences.length : here
  const first = Math.max(0, middle - NEAR)
  return sentences.slice(first, middle + NEAR).map(({ start, end }, i) => ({
    index: first + i,
    words: firstWords(text.slice(start, end)),
  }))
}

/** Where a passage stands in a text, or would. */
function placeOf({ segments }: Passage, side: number): number {
  const reading = segments[0]?.readings[side]
  if (reading === undefined) return 0
  return reading.kind === "nothing" ? reading.at : reading.span.start
}
