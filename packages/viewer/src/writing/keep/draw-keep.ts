import type { HandingPhrases } from "@variorum/views"
import { html, nothing } from "lit"
import type { Drawn } from "../writing.js"
import type { Keeper } from "./keeper.js"

/** What is said of what is kept in the browser; nothing where the page keeps nothing. `name`: the page's own for it. */
export function drawKeep(words: HandingPhrases, keeper: Keeper, name: string): Drawn {
  if (name === "") return nothing
  const { trouble, offered } = keeper
  return html`<div class="kept" role="status">
      ${trouble === null ? html`<p>${words.kept(name)} ${newsOf(words, keeper)}</p>` : html`<p class="note-says">${words.keepTrouble[trouble]}</p>`}
    </div>
    ${
      offered === null
        ? nothing
        : html`<p class="begun">${words.begun} <q><bdi>${inShort(offered.body)}</bdi></q></p>
    <p class="handing-row"><button type="button" class="answer" @click=${() => keeper.goOn()}>${words.goOn}</button>
      <button type="button" class="answer" @click=${() => keeper.giveUp()}>${words.giveUp}</button></p>`
    }
    <p class="handing-row"><button type="button" class="answer forget" @click=${() => keeper.forget()}>${words.forget}</button></p>`
}

function newsOf(words: HandingPhrases, { news, broughtBack }: Keeper): string {
  if (news === "forgotten") return words.forgotten
  const back = broughtBack === null || broughtBack === 0 ? "" : words.broughtBack(broughtBack)
  return news === "other window" ? `${back} ${words.otherWindow}` : back
}

/** So many letters of a begun note are shown. */
const SHORT = 80

function inShort(body: string): string {
  const letters = [...body.replace(/\s+/gu, " ").trim()]
  return letters.length > SHORT ? `${letters.slice(0, SHORT).join("")} …` : letters.join("")
}
