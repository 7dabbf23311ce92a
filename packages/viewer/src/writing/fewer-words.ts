import type { NoteTarget, WordsTarget } from "@variorum/layers"
import { wordsTarget } from "@variorum/layers"
import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Draft } from "./draft.js"
import type { WritingOn } from "./writing.js"

/**
 * A field with the words that a note can be about, in which fewer of them are selected, by keyboard too; nothing where
 * the note is not about words alone, or the text has changed since it was begun.
 */
export function drawFewerWords(
  { writing }: Phrases,
  draft: Draft,
  on: WritingOn,
  take: (target: NoteTarget) => void,
): TemplateResult | typeof nothing {
  const whole = wholeOf(draft)
  if (whole === null) return nothing
  const { witness: siglum, quotation } = whole.words
  const { exact, start } = quotation
  const witness = on.collation.witnesses.find((each) => each.siglum === siglum)
  if (witness?.text.slice(start, start + exact.length) !== exact) return nothing
  const select = ({ currentTarget }: Event) => {
    const { selectionStart, selectionEnd } = currentTarget as HTMLTextAreaElement
    const isSome = exact.slice(selectionStart, selectionEnd).trim() !== ""
    const fewer = isSome
      ? wordsTarget(witness, { start: start + selectionStart, end: start + selectionEnd })
      : whole
    if (!isSameStretch(fewer, draft.target)) take(fewer)
  }
  // A field takes two characters for a line end as one: the places in it would not be those of the text.
  const shown = exact.replaceAll("\r", " ")
  return html`<details class="fewer"><summary>${writing.fewer}</summary>
    <textarea readonly rows="3" dir="auto" lang=${witness.language || nothing} aria-label=${writing.fewer} aria-describedby="fewer-help" .value=${shown} @select=${select} @keyup=${select} @pointerup=${select}></textarea>
    <p id="fewer-help">${writing.fewerHelp}</p>
  </details>`
}

/** All words that a draft can be about in the text it is about; null where it is not about words. */
export function wholeOf({
  target,
  choices,
}: Pick<Draft, "target" | "choices">): WordsTarget | null {
  if (target.kind !== "words") return null
  const found = choices.find(
    (choice) => choice.kind === "words" && choice.words.witness === target.words.witness,
  )
  return found?.kind === "words" ? found : target
}

function isSameStretch(one: WordsTarget, other: NoteTarget): boolean {
  return (
    other.kind === "words" &&
    one.words.quotation.start === other.words.quotation.start &&
    one.words.quotation.exact === other.words.quotation.exact
  )
}
