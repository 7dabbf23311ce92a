import type { NotKeptReason } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { KeepingWords } from "./drawing.js"
import type { Keeping } from "./keeper.js"
import { moment } from "./moment.js"

/** What a person can do where the work is not kept. */
export interface LineActions {
  readonly download: () => void
  readonly tryAgain: () => void
  readonly takeOver: () => void
}

/** What helps, by why it is not kept. */
const HELP: Readonly<Record<NotKeptReason, readonly (keyof LineActions)[]>> = {
  full: ["download", "tryAgain"],
  unavailable: ["download", "tryAgain"],
  refused: ["download", "tryAgain"],
  newer: ["download"],
  blocked: ["download", "tryAgain"],
  "another tab": ["takeOver"],
}

/** What the line is drawn from. */
export interface Line {
  readonly keeping: Keeping
  /** True where something stands in this tab alone, and so a file of it is offered whatever the reason. */
  readonly hasUnkept: boolean
  /** True after the other tab was asked for the work and could not let go. */
  readonly isRefused: boolean
}

/**
 * "Kept in this browser, 14:02", or why not and what helps. Only trouble is spoken: that all is well, again and again,
 * would talk into everything.
 */
export function drawKeepingLine(
  words: KeepingWords,
  { keeping, hasUnkept, isRefused }: Line,
  actions: LineActions,
): TemplateResult {
  const { line } = words.phrases
  const trouble = keeping.kind === "not kept" ? keeping.because : null
  const help = trouble === null ? [] : helpFor(trouble, hasUnkept)
  return html`<div class="keeping" part="keeping">
    ${trouble === null ? html`<span class="quiet">${sayWell(words, keeping)}</span>` : nothing}
    <span role="status">${trouble === null ? nothing : sayTrouble(words, trouble, keeping)}${isRefused ? html` ${line.cannotTakeOver}` : nothing}</span>
    ${help.map((name) => html`<button type="button" @click=${actions[name]}>${line[name]}</button>`)}
  </div>`
}

function helpFor(reason: NotKeptReason, hasUnkept: boolean): readonly (keyof LineActions)[] {
  const help = HELP[reason]
  return hasUnkept && !help.includes("download") ? ["download", ...help] : help
}

/** While it is being kept, what was kept before goes on standing there: a line that flickers disturbs who writes. */
function sayWell({ phrases: { line }, language }: KeepingWords, keeping: Keeping): string {
  const when =
    keeping.kind === "kept" ? keeping.when : keeping.kind === "keeping" ? keeping.since : null
  if (when !== null) return line.kept(moment(when, language))
  return keeping.kind === "keeping" ? line.keeping : ""
}

function sayTrouble(
  { phrases: { line }, language }: KeepingWords,
  reason: NotKeptReason,
  keeping: Keeping,
): string {
  const since = keeping.kind === "not kept" ? keeping.since : null
  const says = line.notKept[reason]
  return since === null ? says : `${says} ${line.lastKept(moment(since, language))}`
}
