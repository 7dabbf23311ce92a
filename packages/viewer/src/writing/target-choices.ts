import type { Collation, Span } from "@variorum/collation"
import {
  absenceTarget,
  changeTarget,
  type NoteTarget,
  witnessTarget,
  wordsTarget,
} from "@variorum/layers"
import type { ChangeEntry } from "@variorum/views"
import type { SelectedWords } from "./selected-words.js"
import type { WritingOn } from "./writing.js"

type Texts = Pick<WritingOn, "two" | "pair" | "collation">

/**
 * What a note on a change can be about: the change, the words of either side, what one side does not have, what stands
 * there where words are left out, and either text as a whole.
 */
export function choicesAt({ two }: Texts, entry: ChangeEntry): readonly NoteTarget[] {
  const sides = two.witnesses.flatMap((witness, side) => {
    const span = entry.spans[side] ?? signAt(two, entry, side)
    return span === null || witness.text.slice(span.start, span.end).trim() === ""
      ? []
      : [wordsTarget(witness, span)]
  })
  const absence = lacksWords(entry) ? [absenceTarget(two, entry.id)] : []
  const whole = two.witnesses.map(witnessTarget)
  return [changeAt(two, entry), ...sides, ...absence, ...whole]
}

/** What a note on selected words can be about: them, the first text's first where the ends stand in both, and what lies between. */
export function choicesIn({ collation }: Texts, selected: SelectedWords): readonly NoteTarget[] {
  const words = selected.stretches.map(({ witness, span }) =>
    wordsTarget(collation.witnesses[witness]!, span),
  )
  const [only] = words
  if (words.length < 2 || only === undefined) return words
  const both: NoteTarget = {
    kind: "passages",
    change: selected.passage,
    words: words.map((each) => each.words),
  }
  return selected.isOfBoth ? [both, ...words] : [...words, both]
}

/** The whole of either text that is read. */
export function wholeTexts({ two }: Texts): readonly NoteTarget[] {
  return two.witnesses.map(witnessTarget)
}

/** A block that moved may be several passages: its words are those at either end. */
function changeAt(two: Collation, { id, kind, spans }: ChangeEntry): NoteTarget {
  if (kind !== "moved") return changeTarget(two, id)
  const words = two.witnesses.flatMap((witness, side) => {
    const span = spans[side]
    return span === null || span === undefined ? [] : [wordsTarget(witness, span).words]
  })
  return { kind: "move", change: id, words }
}

/** True where one text has nothing at a change, and it is known that it has. */
export function lacksWords({ kind }: ChangeEntry): boolean {
  return kind === "deleted" || kind === "added"
}

/** Where a text has a sign that something is left out or lost; null where it has none. */
function signAt({ passages }: Collation, { id }: ChangeEntry, side: number): Span | null {
  const passage = passages.find((each) => each.id === id)
  const reading = passage?.segments
    .map(({ readings }) => readings[side])
    .find((one) => one?.kind === "unknown")
  return reading?.kind === "unknown" && reading.span.end > reading.span.start ? reading.span : null
}
