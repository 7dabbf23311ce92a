import { NO_NOTES, type Row, type RowNotes, type ShownNote } from "@variorum/views"

/**
 * The notes of rows as they were drawn last: as long as nothing that is seen of them changes, a row's notes are the
 * same object, so that only sections in which something changes are drawn again.
 */
export class RowMemory {
  readonly #rows = new WeakMap<
    Row,
    { readonly seen: readonly unknown[]; readonly notes: RowNotes }
  >()

  /** The notes of a row, or those it had before where they look the same. `seen`: whatever else is seen of them. */
  kept(row: Row, notes: RowNotes, seenOf: (note: ShownNote) => readonly unknown[]): RowNotes {
    if (notes === NO_NOTES) return notes
    const seen = [
      ...notes.notes.flatMap((note) => [...seenIn(note), ...seenOf(note)]),
      ...notes.figures.flatMap(({ witness, at, note }) => [witness, at, note.mark]),
      ...notes.grounds.flatMap(({ witness, span, note }) => [
        witness,
        span.start,
        span.end,
        note.mark,
      ]),
    ]
    const last = this.#rows.get(row)
    if (last !== undefined && isSame(last.seen, seen)) return last.notes
    this.#rows.set(row, { seen, notes })
    return notes
  }
}

/** All that is drawn of a note, but for its answers; whoever draws more must name it here. */
function seenIn(shown: ShownNote): readonly unknown[] {
  const { note, layer, mark, author, says, candidate, tags, candidates } = shown
  return [
    note,
    layer.label,
    layer.ink,
    layer.shape,
    layer.isLocked,
    mark,
    author,
    says,
    candidate,
    ...tags.flatMap(({ label, definition }) => [label, definition]),
    ...candidates.flatMap(({ words, passage }) => [words, passage]),
  ]
}

/** Whether two rows of values are the same. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i])
}
