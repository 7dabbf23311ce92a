import type { Revision } from "../witness.js"

/** What is wrong with a list of revisions: which of them, and a phrase that goes on "this revision …". */
export interface RevisionFault {
  readonly index: number
  readonly says: string
}

/**
 * The first fault in the revisions of one text, or null.
 *
 * They stand in text order. An addition may hold deletions of its words, made no earlier than itself; any other
 * overlap says two things of the same words, and nobody could tell what the text read.
 */
export function faultInRevisions(revisions: readonly Revision[]): RevisionFault | null {
  let addition: Revision | null = null
  let reached = 0
  for (const [index, revision] of revisions.entries()) {
    const { kind, span } = revision
    const isWithin = addition !== null && span.start < addition.span.end
    if (span.start < reached || (isWithin && (kind === "add" || span.end > addition!.span.end)))
      return { index, says: "overlaps another, or stands before it in the text" }
    if (isWithin && isEarlier(revision, addition!))
      return { index, says: "takes out words that were added later" }
    if (kind === "add") addition = revision
    reached = kind === "add" ? span.start : span.end
  }
  return null
}

function isEarlier(deletion: Revision, addition: Revision): boolean {
  return deletion.seq !== undefined && addition.seq !== undefined && deletion.seq < addition.seq
}
