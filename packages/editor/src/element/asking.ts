import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import type { Hand } from "../document/commands/marks.js"

/** "Speaker's turn": who speaks. `speaker`: who it is until now; empty where nobody is named. */
export function drawSpeaker(
  { asking, commands, shell }: EditorPhrases,
  speaker: string,
  take: (speaker: string) => void,
): TemplateResult {
  const submit = (said: FormData) => take(String(said.get("who")).trim())
  return html`<form method="dialog" @submit=${on(submit)}>
    <h2>${commands.turn}</h2>
    <label class="field"><span>${asking.who}</span><input name="who" type="text" dir="auto" autofocus maxlength="200" autocomplete="off" placeholder=${asking.whoHint} .value=${speaker}></label>
    <p class="dialog-acts"><button class="main">${asking.done}</button><button type="button" class="plain" @click=${close}>${shell.close}</button></p>
  </form>`
}

/** "Deleted in this text", "Added in this text": in whose hand, and the how manieth time it went over the text. */
export function drawHand(
  { asking, commands, shell }: EditorPhrases,
  name: "deletion" | "addition",
  take: (hand: Hand) => void,
): TemplateResult {
  const submit = (said: FormData) => {
    const seq = Number(said.get("seq"))
    take({ hand: String(said.get("hand")).trim(), seq: seq >= 1 ? Math.floor(seq) : null })
  }
  return html`<form method="dialog" @submit=${on(submit)}>
    <h2>${commands[name]}</h2>
    <label class="field"><span>${asking.hand}</span><input name="hand" type="text" dir="auto" autofocus maxlength="200" autocomplete="off" placeholder=${asking.handHint}></label>
    <label class="field"><span>${asking.seq}</span><input name="seq" type="number" min="1" max="999" inputmode="numeric" placeholder=${asking.seqHint}></label>
    <p class="dialog-acts"><button class="main">${asking.done}</button><button type="button" class="plain" @click=${close}>${shell.close}</button></p>
  </form>`
}

/** What was asked for is done only when the dialog is closed, so that the focus can go back into the text. */
function on(take: (said: FormData) => void): (event: SubmitEvent) => void {
  return (event) => {
    const form = event.currentTarget as HTMLFormElement
    const said = new FormData(form)
    form.closest("dialog")?.addEventListener("close", () => take(said), { once: true })
  }
}

function close({ currentTarget }: Event): void {
  ;(currentTarget as Element).closest("dialog")?.close()
}
