/** Notes of every kind, on two texts with characters beyond the first plane. */
import { witness } from "@variorum/collation"
import {
  anchorWords,
  type AnchoredWords,
  type Layer,
  type Note,
  type NoteTarget,
  type Tag,
} from "@variorum/layers"

export const draft = witness({
  siglum: "D 1",
  text: "🙂🙂 He saw so many faults. Nobody 𝔠𝔞𝔪𝔢 home. It was late.",
})
export const final = witness({ siglum: "F", text: "He saw several faults. 🙂 It was late." })
export const witnesses = [draft, final]

/** The words of one of the texts as a note is hung on them. */
export function words(from: typeof draft, exact: string): AnchoredWords {
  const start = from.text.indexOf(exact)
  if (start < 0) throw new Error(`${exact} is not there`)
  return anchorWords(from, { start, end: start + exact.length })
}

/** A note with nothing about it but its target. */
export function note(id: string, target: NoteTarget, more: Partial<Note> = {}): Note {
  return {
    id,
    motivation: "commenting",
    creator: "R. Hand",
    created: "2026-11-22T06:10:00Z",
    target,
    body: "A remark.",
    tags: [],
    isResolved: false,
    ...more,
  }
}

const start = final.text.indexOf(" It was late.")
const nowhere = anchorWords(final, { start, end: start })

export const tags: readonly Tag[] = [
  { id: "tone", label: "Tone & voice", definition: "Said more mildly.", ink: 1 },
]

export const layer: Layer = {
  id: "reading one",
  label: "A reading",
  creator: "R. Hand",
  created: "2026-11-22T06:00:00Z",
  purpose: "To see.",
  visibility: "class",
  ink: 3,
  shape: "star",
  isShown: false,
  isLocked: true,
  isCovered: true,
  notes: [
    note("words", { kind: "words", words: words(draft, "𝔠𝔞𝔪𝔢") }, { tags: ["tone"] }),
    note(
      "change",
      {
        kind: "change",
        change: "p123",
        words: [words(draft, "so many"), words(final, "several")],
      },
      { modified: "2026-11-22T07:00:00.500Z", isResolved: true },
    ),
    note("cut", { kind: "change", change: "p124", words: [words(draft, "Nobody 𝔠𝔞𝔪𝔢 home.")] }),
    note("moved", {
      kind: "move",
      change: "p125",
      words: [words(draft, "It was late."), words(final, "It was late.")],
    }),
    note("absence", {
      kind: "absence",
      change: "p124",
      at: nowhere,
      words: [words(draft, "Nobody 𝔠𝔞𝔪𝔢 home.")],
    }),
    note("whole", { kind: "witness", witness: "D 1" }, { motivation: "describing" }),
    note("https://example.org/answer", { kind: "note", note: "words" }, { motivation: "replying" }),
    note(
      "light",
      { kind: "words", words: words(final, "several") },
      {
        motivation: "highlighting",
        body: "",
      },
    ),
    note(
      "tag",
      { kind: "words", words: words(final, "faults") },
      {
        motivation: "tagging",
        body: "",
        tags: ["tone"],
      },
    ),
    note("__proto__", { kind: "words", words: words(final, "🙂") }, { body: "<b>bold</b>" }),
  ],
}
