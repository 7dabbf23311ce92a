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
  /**
   * The encoding that was guessed, as people call it (`Windows-1251`; also a label of the WHATWG Encoding Standard).
   * Absent where the file or the options say it, and for UTF-8.
   */
  readonly encoding?: string
  /** How many line ends were taken for the typist's or the page's, and joined; absent for none. */
  readonly joinedLines?: number
}

/** What a reader may be told of a source that does not say it itself. */
export interface SourceOptions extends PlainOptions {
  /**
   * The encoding of plain text or of a table: a label of the WHATWG Encoding Standard, such as `windows-1251`, `koi8-r`,
   * `ibm866` or `iso-8859-1`. Guessed when absent.
   */
  readonly encoding?: string
  /** True where every line of plain text is to stay a line. Otherwise those that fill a measure are joined. */
  readonly keepLines?: boolean
}

/**
 * Reads one kind of source, the same in Node and in a browser. Nothing is fetched, nothing of the source is run.
 *
 * Throws UnreadableSource with what is wrong, where, and what to do.
 */
export type Reader = (
  source: Source,
  options: SourceOptions,
) => SourceContent | Promise<SourceContent>
