import { html, nothing, type TemplateResult } from "lit"
import { ref } from "lit/directives/ref.js"
import { type Deleted, drawSaid, drawState, type KeepingWords, leaving } from "./drawing.js"
import type { Key } from "./store.js"
import type { Version } from "./versions.js"

export interface VersionsActions {
  readonly keep: (name: string) => void
  readonly open: (key: Key) => void
  readonly compare: (keys: readonly [Key, Key]) => void
  /** Ticks a version for comparing, or takes the tick away. */
  readonly tick: (key: Key, isTicked: boolean) => void
  /** Opens the field for another name; null closes it. */
  readonly askForName: (key: Key | null) => void
  readonly rename: (key: Key, name: string) => void
  readonly delete: (key: Key) => void
}

/** What the list is drawn from. Versions are told apart by their running numbers. */
export interface Versions {
  readonly list: readonly Version[]
  readonly ticked: readonly number[]
  /** The one that is being renamed; null where none is. */
  readonly renaming: number | null
  /** What was just done. */
  readonly said: Deleted | string | null
}

/** The named versions of the work, the last one first. */
export function drawVersions(
  words: KeepingWords,
  { list, ticked, renaming, said }: Versions,
  actions: VersionsActions,
): TemplateResult {
  const { versions } = words.phrases
  const chosen = list.filter(({ key }) => ticked.includes(key[1])).map(({ key }) => key)
  const [one, other] = chosen
  const pair =
    one === undefined || other === undefined || chosen.length > 2 ? null : ([one, other] as const)
  return html`<section class="versions" aria-labelledby="keeping-versions">
    <h2 id="keeping-versions" tabindex="-1">${versions.heading}</h2>
    <p class="about">${versions.meaning}</p>
    <form class="acts" @submit=${named(actions.keep)}>
      <label>${versions.name} <input name="name" required maxlength="200" autocomplete="off"></label>
      <button>${versions.keep}</button>
    </form>
    ${drawSaid(words, said)}
    ${list.length === 0 ? html`<p class="about">${versions.empty}</p>` : nothing}
    <ul>${list.map((version) => drawVersion(words, version, { isTicked: ticked.includes(version.key[1]), isRenamed: version.key[1] === renaming }, actions))}</ul>
    ${
      list.length < 2
        ? nothing
        : html`<p class="acts"><button type="button" aria-disabled=${pair === null} @click=${() => pair !== null && actions.compare(pair)}>${versions.compare}</button>
      <small>${pair === null ? versions.compareHint : nothing}</small></p>`
    }
  </section>`
}

function drawVersion(
  words: KeepingWords,
  { key, heading }: Version,
  { isTicked, isRenamed }: { readonly isTicked: boolean; readonly isRenamed: boolean },
  actions: VersionsActions,
): TemplateResult {
  const { versions } = words.phrases
  const name = heading === null ? versions.damaged : `\u2068${heading.name}\u2069`
  const remove = html`<button type="button" aria-label=${versions.deleteOne(name)} @click=${leaving(() => actions.delete(key))}>${versions.delete}</button>`
  if (heading === null)
    return html`<li><span class="title">${name}</span> <span class="acts">${remove}</span></li>`
  if (isRenamed) return html`<li>${drawRenaming(words, key, heading.name, actions)}</li>`
  const tick = ({ currentTarget }: Event) =>
    actions.tick(key, (currentTarget as HTMLInputElement).checked)
  return html`<li>
    <label class="title"><input type="checkbox" .checked=${isTicked} @change=${tick}> ${name}</label>
    ${drawState(words, heading)}
    <span class="acts">
      <button type="button" aria-label=${versions.open(name)} @click=${() => actions.open(key)}>${versions.openIt}</button>
      <button type="button" aria-label=${versions.renameOne(name)} @click=${() => actions.askForName(key)}>${versions.rename}</button>
      ${remove}
    </span>
  </li>`
}

function drawRenaming(
  { phrases: { versions } }: KeepingWords,
  key: Key,
  name: string,
  { rename, askForName }: VersionsActions,
): TemplateResult {
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    leaving(() => askForName(null))(event)
  }
  return html`<form class="acts" @submit=${(event: SubmitEvent) => leaving(() => named((to) => rename(key, to))(event))(event)} @keydown=${close}>
    <label>${versions.newName} <input name="name" required maxlength="200" autocomplete="off" .value=${name} ${ref(focusOn)}></label>
    <button>${versions.done}</button>
  </form>`
}

/** The field opens for somebody who wants to write in it. */
function focusOn(field?: Element): void {
  // It is drawn first and stands in the page afterwards.
  if (field instanceof HTMLInputElement) queueMicrotask(() => field.select())
}

/** Takes the name out of a form, and leaves its field empty. */
function named(act: (name: string) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const name = String(new FormData(form).get("name")).trim()
    if (name === "") return
    form.reset()
    act(name)
  }
}
