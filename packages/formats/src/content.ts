import type { Edition } from "./json/edition.js"
import type { LeftOutItem } from "./left-out.js"
import type { PlainOptions } from "./plain/index.js"
import type { Source } from "./source.js"

/** What a source held: one text or several, with all that belongs to them. */
export interface SourceContent {
  /** One witness at least. Of a file that holds both sides of a revision, the earlier one comes first. */
  readonly edition: Edition
  /** What is in the source and not in the edition; empty where everything came in. */
  readonly leftOut: readonly LeftOutItem[]
}

/**
 * Reads one kind of source, the same in Node and in a browser. Nothing is fetched, nothing of the source is run.
 *
 * Throws UnreadableSource with what is wrong, where, and what to do.
 */
export type Reader = (
  source: Source,
  options: PlainOptions,
) => SourceContent | Promise<SourceContent>
