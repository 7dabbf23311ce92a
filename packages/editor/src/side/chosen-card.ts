import type { Change, VariantClass, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import { icon } from "@variorum/viewer"
import { type ChangeEntry, type CommandName, shownReadings } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { judgeChange } from "../work/judgements.js"
import { drawPossible } from "../commands/button.js"
import type { SideRoom } from "./side-room.js"

/** What the card offers, of what can be done. */
const ACTS = [
  "take-earlier",
  "take-later",
  "align",
  "no-partner",
  "unknown",
  "note",
  "let-go",
] as const satisfies CommandName[]

/** The chosen change: both readings, what it is, and what can be done about it. */
export function drawChosen(room: SideRoom): TemplateResult {
  const { phrases, words } = room
  const { chosen, collation } = room.place
  if (chosen === null || collation === null)
    return html`<p class="hint">${phrases.side.nothingChosen}</p>`
  const witnesses = [collation.witnesses[0]!, collation.witnesses[1]!] as const
  const readings = shownReadings(chosen, witnesses, words)
  return html`<section class=${`card ${chosen.kind}`} aria-label=${words.interface.card}>
    <p class="card-head">${icon(chosen.kind)}<b>${words.label[chosen.kind]}</b></p>
    <dl>${readings.map(({ name, short, says, language }) => html`<dt>${name}</dt><dd lang=${language || nothing} dir="auto">${short === "" ? html`<i>${says}</i>` : short}</dd>`)}</dl>
    <dl class="about">
      <dt>${words.interface.what}</dt><dd>${chosen.size}${chosen.remark === "" ? "" : `: ${chosen.remark}`}</dd>
      <dt>${words.interface.weight}</dt><dd>${chosen.weight}</dd>
      <dt>${words.interface.sure}</dt><dd>${chosen.certainty}</dd>
      ${chosen.voices.map(({ says, reason }) => html`<dt>${words.interface.people}</dt><dd>${says}${reason === "" ? nothing : html`: <q>${reason}</q>`}</dd>`)}
    </dl>
    <div class="acts">${ACTS.map((name) => drawPossible(phrases, room.bench, name))}</div>
    ${drawJudging(room, chosen)}
  </section>`
}

const CHANGES = ["reworded", "deleted", "added", "unattested"] as const satisfies readonly Change[]
const WEIGHTS = ["substantive", "accidental", "noise"] as const satisfies readonly Weight[]

/** A person's word on the change: what it is instead, of what weight or class, and why. */
function drawJudging(room: SideRoom, { id }: ChangeEntry): TemplateResult {
  const { phrases, words } = room
  const { collation } = room.place
  const classes = Object.keys(words.class) as VariantClass[]
  const submit = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const said = new FormData(form)
    const of = (name: string) => String(said.get(name) ?? "").trim()
    room.name(of("person"))
    const verdict: Verdict = {
      ...(of("change") === "" ? {} : { change: of("change") as Change }),
      ...(of("weight") === "" ? {} : { weight: of("weight") as Weight }),
      ...(of("class") === "" ? {} : { class: of("class") as VariantClass }),
      reason: of("reason"),
    }
    const judge = { creator: of("person"), created: `${new Date().toISOString().slice(0, 19)}Z` }
    const isDone = room.attempt("judge", (work) =>
      judgeChange(work, collation!, { passage: id }, judge, verdict),
    )
    if (isDone) form.reset()
  }
  const { side } = phrases
  return html`<details class="judging"><summary>${phrases.commands.judge}</summary><form @submit=${submit}>
    ${drawChoice("change", side.asChange, CHANGES, (name) => words.label[name])}
    ${drawChoice("weight", words.interface.weight, WEIGHTS, (name) => words.weight[name])}
    ${drawChoice("class", words.oneChange.class, classes, (name) => words.class[name])}
    <label class="field">${side.reason}<textarea name="reason" rows="2" required dir="auto"></textarea></label>
    <label class="field">${side.person}<input type="text" name="person" required dir="auto" .value=${room.person}></label>
    <button class="plain">${side.judgeNow}</button>
  </form></details>`
}

function drawChoice<Name extends string>(
  name: string,
  label: string,
  choices: readonly Name[],
  say: (name: Name) => string,
): TemplateResult {
  return html`<label class="field">${label}<select name=${name}><option value="">–</option>${choices.map((each) => html`<option value=${each}>${say(each)}</option>`)}</select></label>`
}
