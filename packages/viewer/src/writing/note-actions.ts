import type { NoteTarget } from "@variorum/layers"
import type { Phrases, ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** What a person can do with a note that is there. */
export interface NoteActs {
  readonly edit: (note: ShownNote) => void
  readonly remove: (note: ShownNote) => void
  readonly answer: (note: ShownNote) => void
  readonly settle: (note: ShownNote) => void
  readonly hang: (note: ShownNote, target: NoteTarget) => void
  /** Called when the buttons are shown or hidden, and the note has another height. */
  readonly unfolded: () => void
}

/** Where a note could be hung: what is chosen and what was selected last; null where nothing is. Worked out when it is asked for. */
export interface Hooks {
  readonly change: (() => NoteTarget | undefined) | null
  readonly words: { readonly target: () => NoteTarget | undefined; readonly says: string } | null
}

/** Beneath a note, closed until somebody asks: what can be done with it. In a locked layer it can only be answered. */
export function drawNoteActions(
  phrases: Phrases,
  note: ShownNote,
  acts: NoteActs,
  hooks: Hooks,
): TemplateResult {
  const words = phrases.writing
  const { isLocked } = note.layer
  const act = (name: string, work: (note: ShownNote) => void) =>
    html`<button type="button" class="small-button" @click=${() => work(note)}>${name}</button>`
  const own = html`${act(words.edit, acts.edit)}${act(words.delete, acts.remove)}${act(note.note.isResolved ? words.reopen : words.settle, acts.settle)}`
  return html`<details class="note-actions" @toggle=${acts.unfolded}>
    <summary aria-label=${words.more(note.number)}><span aria-hidden="true">⋯</span></summary>
    <div>${act(words.answer, acts.answer)}${isLocked ? nothing : own}${isLocked || !isUnsettled(note) ? nothing : drawHooks(phrases, note, acts, hooks)}</div>
  </details>`
}

function isUnsettled({ state }: ShownNote): boolean {
  return state === "doubtful" || state === "lost"
}

function drawHooks(
  { writing }: Phrases,
  note: ShownNote,
  { hang }: NoteActs,
  { change, words }: Hooks,
): TemplateResult {
  const hook = (name: string, find: () => NoteTarget | undefined) => {
    const work = () => {
      const target = find()
      if (target !== undefined) hang(note, target)
    }
    return html`<button type="button" class="small-button" @click=${work}>${name}</button>`
  }
  return html`${change === null ? nothing : hook(writing.hangOnChange, change)}${words === null ? nothing : hook(writing.hangOnWords(words.says), words.target)}`
}
