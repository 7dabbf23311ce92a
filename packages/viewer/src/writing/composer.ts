import {
  LONGEST_BODY,
  type Layer,
  type Motivation,
  type NoteTarget,
  type Tag,
} from "@variorum/layers"
import { type Phrases, quotationOf, type WritingRefusal } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { choiceOf } from "./about.js"
import type { Draft } from "./draft.js"
import { drawFewerWords, wholeOf } from "./fewer-words.js"
import type { WritingOn } from "./writing.js"

/** The form in which a note is written. */
export interface Composer {
  readonly phrases: Phrases
  readonly draft: Draft
  readonly on: WritingOn
  /** What the note says that is answered; empty where none is. */
  readonly answered: string
  /** Layers it can be written into; a new one besides. */
  readonly layers: readonly Layer[]
  /** Who writes, as it stands in the field; null where that is known. */
  readonly name: string | null
  /** Why it was not saved; null where nothing is wrong. */
  readonly fault: WritingRefusal | null
  readonly write: (
    changes: Partial<Pick<Draft, "target" | "motivation" | "tags" | "layer">>,
  ) => void
  readonly type: (body: string) => void
  readonly sign: (name: string) => void
  readonly refuse: (fault: WritingRefusal) => void
  readonly save: () => void
  readonly leave: () => void
  readonly discard: () => void
}

/** One form for every note, docked at the foot of the room: what it is about, what kind of note, whose, and its text. */
export function drawComposer(composer: Composer): TemplateResult {
  const { phrases, draft, on, fault, save, leave, discard } = composer
  const words = phrases.writing
  const form =
    words.form[draft.of !== null ? "edit" : draft.target.kind === "note" ? "answer" : "new"]
  const submit = (event: Event) => {
    event.preventDefault()
    save()
  }
  return html`<form class="composer" part="composer" aria-label=${form} novalidate autocomplete="off" @submit=${submit} @keydown=${keysOf(composer)}>
    <p class="composer-head"><b>${form}</b> ${drawSubject(composer)}</p>
    <div class="composer-fields">
      ${drawChoices(composer)}
      ${drawFewerWords(phrases, draft, on, (target) => composer.write({ target }))}
      ${drawText(composer)}
      ${drawMotivation(composer)}${drawTags(composer)}${drawLayers(composer)}${drawName(composer)}
    </div>
    <p class="composer-fault" id="composer-fault" role="alert">${fault === null ? nothing : words.refused[fault]}</p>
    <div class="composer-acts"><button type="submit" class="main">${words.save}</button><button type="button" @click=${leave}>${words.leave}</button><button type="button" @click=${discard}>${words.discard}</button></div>
  </form>`
}

/** All keys are the form's while the focus is in it. What is being composed is left alone. */
function keysOf({ save, leave }: Composer): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation()
    if (event.isComposing) return
    const isSaving = event.key === "Enter" && (event.ctrlKey || event.metaKey)
    if (!isSaving && event.key !== "Escape") return
    event.preventDefault()
    if (isSaving) save()
    else leave()
  }
}

/** "On: so many … impossible → several". A whole text is named by the choice beneath. */
function drawSubject({ draft, phrases, on, answered }: Composer): TemplateResult {
  const { target } = draft
  const words = phrases.writing
  const isAnswer = target.kind === "note"
  const said = isAnswer ? answered : quotationOf({ target })
  const before = words.on[target.kind === "absence" ? "absence" : "words"]
  return said === ""
    ? html`<span>${choiceOf(target, phrases, on)}</span>`
    : html`<span>${isAnswer ? nothing : before} <q><bdi>${said}</bdi></q></span>`
}

function drawChoices({ draft, phrases, on, write }: Composer): TemplateResult | typeof nothing {
  const { choices, target } = draft
  if (choices.length < 2) return nothing
  const current: NoteTarget = wholeOf(draft) ?? target
  const key = JSON.stringify(current)
  return drawSelect(
    "about",
    phrases.writing.about,
    choices.map((choice) => [
      choice,
      choiceOf(choice, phrases, on),
      JSON.stringify(choice) === key,
    ]),
    (chosen) => write({ target: chosen }),
  )
}

/** What a note on the texts can be, in the order in which it is offered; an answer is one, or a question. */
const KINDS: readonly Motivation[] = [
  "commenting",
  "questioning",
  "describing",
  "classifying",
  "highlighting",
  "editing",
]
const ANSWERS: readonly Motivation[] = ["replying", "questioning"]

function drawMotivation({ draft, phrases, on, write }: Composer): TemplateResult {
  const tagging: readonly Motivation[] = on.tags.length === 0 ? [] : ["tagging"]
  const kinds = draft.target.kind === "note" ? ANSWERS : [...KINDS, ...tagging]
  const all = [...new Set([...kinds, draft.motivation])]
  return drawSelect(
    "motivation",
    phrases.notes.purpose,
    all.map((kind) => [kind, phrases.notes.motivation[kind], kind === draft.motivation]),
    (motivation) => write({ motivation }),
  )
}

/** Own layers and a new one; nothing where only a new one can be, and for a note that stands in one already. */
function drawLayers({ draft, phrases, layers, write }: Composer): TemplateResult | typeof nothing {
  if (layers.length === 0 || draft.of !== null) return nothing
  const isNew = !layers.some(({ id }) => id === draft.layer)
  return drawSelect(
    "layer",
    phrases.notes.layer,
    [
      ...layers.map(({ id, label }) => [id, label, id === draft.layer] as const),
      ["", phrases.writing.newLayer, isNew],
    ],
    (layer) => write({ layer }),
  )
}

function drawSelect<Value>(
  name: string,
  label: string,
  choices: readonly (readonly [value: Value, says: string, isChosen: boolean])[],
  take: (value: Value) => void,
): TemplateResult {
  const change = (event: Event) => {
    const chosen = choices[(event.currentTarget as HTMLSelectElement).selectedIndex]
    if (chosen !== undefined) take(chosen[0])
  }
  return html`<label class="field">${label}<select name=${name} @change=${change}>${choices.map(([, says, isChosen]) => html`<option .selected=${live(isChosen)}>${says}</option>`)}</select></label>`
}

/** The tags of the edition with what they mean; those that a note has and the edition does not know, by their names. */
function drawTags({ draft, phrases, on, write }: Composer): TemplateResult | typeof nothing {
  const known = new Set(on.tags.map(({ id }) => id))
  const unknown = draft.tags.filter((id) => !known.has(id))
  const tags: readonly Tag[] = [
    ...on.tags,
    ...unknown.map((id) => ({ id, label: id, definition: "", ink: 0 })),
  ]
  if (tags.length === 0) return nothing
  const toggle = ({ id }: Tag) => {
    const has = draft.tags.includes(id)
    write({ tags: has ? draft.tags.filter((tag) => tag !== id) : [...draft.tags, id] })
  }
  const chosen = tags.filter(({ id }) => draft.tags.includes(id)).map(({ label }) => label)
  return html`<details class="fewer composer-tags" ?open=${draft.motivation === "tagging"}><summary>${phrases.writing.tags}${chosen.length === 0 ? nothing : html`: <bdi>${chosen.join(", ")}</bdi>`}</summary>
    <div role="group" aria-label=${phrases.writing.tags}>${tags.map((tag) => drawTag(tag, draft.tags.includes(tag.id), () => toggle(tag)))}</div></details>`
}

function drawTag(
  { label, definition, ink }: Tag,
  isChosen: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<label class=${`ink-${ink}`}><input type="checkbox" name="tag" .checked=${live(isChosen)} @change=${toggle}><span><bdi>${label}</bdi>${definition === "" ? nothing : html` <small>${definition}</small>`}</span></label>`
}

function drawName({ phrases, name, fault, sign }: Composer): TemplateResult | typeof nothing {
  if (name === null) return nothing
  const isWrong = fault === "no name"
  const change = (event: Event) => sign((event.currentTarget as HTMLInputElement).value)
  return html`<label class="field">${phrases.writing.name}<input name="writer" autocomplete="name" maxlength="200" dir="auto" aria-invalid=${isWrong ? "true" : nothing} aria-describedby=${isWrong ? "composer-fault" : nothing} .value=${live(name)} @change=${change}></label>`
}

/** Faults of the text itself. */
const OF_TEXT: readonly (WritingRefusal | null)[] = [
  "no text",
  "no tag",
  "text is too long",
  "pasted too much",
]

function drawText({ draft, phrases, fault, type, refuse }: Composer): TemplateResult {
  const words = phrases.writing
  const isWrong = OF_TEXT.includes(fault)
  const input = (event: Event) => type((event.currentTarget as HTMLTextAreaElement).value)
  const keepShort = (event: InputEvent) => {
    const added = event.data ?? event.dataTransfer?.getData("text/plain") ?? ""
    const { value } = event.currentTarget as HTMLTextAreaElement
    if (!event.cancelable || value.length + added.length <= LONGEST_BODY) return
    event.preventDefault()
    refuse("pasted too much")
  }
  return html`<label class="field-text">${words.text}<textarea name="body" rows="4" dir="auto" aria-invalid=${isWrong ? "true" : nothing} aria-describedby=${isWrong ? "composer-fault composer-marks" : "composer-marks"} .value=${live(draft.body)} @beforeinput=${keepShort} @input=${input}></textarea></label>
    <p class="composer-marks" id="composer-marks">${words.marks}</p>`
}
