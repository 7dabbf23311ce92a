import type { Witness } from "@variorum/collation"
import type { Layer } from "@variorum/layers"
import { NoteLayers } from "./note-layers.js"
import type { BlockPlace } from "./place.js"
import { Targets } from "./targets.js"
import { utcOfWallClock } from "./wall-clock.js"

/** A comment in an office file and the words that it is about, as far as they are known. */
export interface OfficeComment {
  /** Empty where the file does not say. */
  readonly author: string
  /** A local time as the file has it, such as `2026-11-22T06:10:00`; empty for none. */
  readonly date: string
  readonly body: string
  readonly start: BlockPlace
  /** Null where the file gives only one place. */
  readonly end: BlockPlace | null
}

/** Comments as layers, one for each author, on the words they are about; those of one place are about its block. */
export function layersOfComments(
  comments: readonly OfficeComment[],
  file: string,
  witness: Witness,
): readonly Layer[] {
  const notes = new NoteLayers(file, [witness])
  const targets = new Targets(witness, comments.length)
  for (const comment of comments) {
    const { author, date, body } = comment
    const target = targets.at(rangeOf(comment, targets))
    notes.add({ author, created: utcOfWallClock(date), target, motivation: "commenting", body })
  }
  return notes.layers
}

function rangeOf({ start, end }: OfficeComment, targets: Targets) {
  const { block } = start
  const range = { start, end: end ?? start }
  if (targets.hasWords(range)) return range
  return { start: { block, offset: 0 }, end: { block, offset: Number.POSITIVE_INFINITY } }
}
