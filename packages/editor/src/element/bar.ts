import { icon } from "@variorum/viewer"
import { type ChangeKind, type EditorPhrases, KINDS, type Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { commandNamed } from "../commands/commands.js"
import type { Workbench } from "../commands/workbench.js"
import type { Workplace } from "../work/workplace.js"

/** Under the head: the two ways of looking at the work; while it is written in, how much changed, and the way from change to change. */
export function drawBar(
  phrases: EditorPhrases,
  words: Phrases,
  bench: Workbench,
  place: Workplace,
): TemplateResult {
  const modes = (["write", "read"] as const).map(
    (mode) =>
      html`<button type="button" aria-pressed=${bench.mode === mode ? "true" : "false"} @click=${() => bench.show(mode)}>${phrases.commands[mode]}</button>`,
  )
  const isWriting = bench.mode === "write" && bench.mayWrite
  return html`<div class="work-bar">
    <div class="modes" role="group" aria-label=${phrases.shell.modes}>${modes}</div>
    ${isWriting ? html`${drawCounts(words, place)}${drawSteps(phrases, words, bench, place)}` : nothing}
  </div>`
}

function drawCounts(words: Phrases, { rest }: Workplace): TemplateResult | typeof nothing {
  const counts = rest.told?.summary.counts
  if (counts === undefined) return nothing
  const drawCount = (kind: ChangeKind) =>
    html`<li class=${kind}>${icon(kind)}${words.title[kind]} <b>${counts[kind].passages}</b></li>`
  const found = KINDS.filter((kind) => counts[kind].passages > 0)
  return html`<ul class="counts" aria-label=${words.interface.shown}>${found.map(drawCount)}</ul>`
}

function drawSteps(
  phrases: EditorPhrases,
  words: Phrases,
  bench: Workbench,
  place: Workplace,
): TemplateResult {
  const { chosen, rest } = place
  const total = rest.told?.summary.hidden.total ?? 0
  const standing = chosen === null ? null : place.standing
  const says =
    standing === null
      ? total === 0
        ? ""
        : words.interface.howMany(total)
      : words.interface.place(standing.place, standing.total)
  return html`<div class="steps">${drawStep(phrases, bench, "previous")}<span>${says}</span>${drawStep(phrases, bench, "next")}</div>`
}

/** An arrow, called as its command is. */
function drawStep(
  phrases: EditorPhrases,
  bench: Workbench,
  name: "previous" | "next",
): TemplateResult {
  const { isPossible, run } = commandNamed(name)
  const says = phrases.commands[name]
  return html`<button type="button" aria-label=${says} title=${says} ?disabled=${!isPossible(bench)} @click=${() => run(bench)}>${icon(name)}</button>`
}
