import type { Witness } from "@variorum/collation"
import { anchorWords, freeLook, isUtc, type Layer, makeNote } from "@variorum/layers"
import type { BuiltPlace } from "./block-builder.js"

/** A comment in an office file and the words that it is about, as far as they are known. */
export interface OfficeComment {
  /** Empty where the file does not say. */
  readonly author: string
  /** A local time as the file has it, such as `2026-11-22T06:10:00`; empty for none. */
  readonly date: string
  readonly body: string
  readonly start: BuiltPlace
  /** Null where the file gives only one place. */
  readonly end: BuiltPlace | null
}

/** Comments as layers, one for each author, on the words they are about; those of one place are about its block. */
export function layersOf(comments: readonly OfficeComment[], witness: Witness): readonly Layer[] {
  const byAuthor = new Map<string, OfficeComment[]>()
  for (const comment of comments) {
    const author = comment.author === "" ? NOBODY : comment.author
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), comment])
  }
  const layers: Layer[] = []
  for (const [author, own] of byAuthor) {
    const id = `comments-${layers.length + 1}`
    const notes = own.map((comment, i) => {
      const created = utc(comment.date)
      const words = anchorWords(witness, spanOf(comment, witness))
      const target = { kind: "words" as const, words }
      return makeNote(
        target,
        { creator: author, created },
        { body: comment.body },
        `${id}-${i + 1}`,
      )
    })
    layers.push({
      id,
      label: author,
      creator: author,
      created: notes.map((note) => note.created).sort()[0] ?? NEVER,
      purpose: "",
      visibility: "everyone",
      ...freeLook(layers),
      isShown: true,
      isLocked: false,
      isCovered: false,
      notes,
    })
  }
  return layers
}

/** A comment whose author the file does not name. */
const NOBODY = "?"
/** For a comment without a date: no clock is asked here. */
const NEVER = "1970-01-01T00:00:00Z"

function spanOf({ start, end }: OfficeComment, witness: Witness) {
  const from = placeIn(witness, start)
  const to = end === null ? from : placeIn(witness, end)
  const block = witness.blocks[start.block]
  if (from < to) return { start: from, end: to }
  return block === undefined ? { start: from, end: from } : block.span
}

function placeIn(witness: Witness, { block, offset }: BuiltPlace): number {
  const span = witness.blocks[block]?.span
  return span === undefined ? witness.text.length : Math.min(span.start + offset, span.end)
}

/** Office files give local times without a zone: they are taken as they stand. */
function utc(date: string): string {
  const time = `${/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u.exec(date)?.[0] ?? ""}Z`
  return isUtc(time) ? time : NEVER
}
