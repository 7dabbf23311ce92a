import type { Collation } from "@variorum/collation"
import type { Edition } from "./json/edition.js"

/** What goes out: an edition, and the comparison of its witnesses or of two of them. */
export interface Outgoing {
  /** Its witnesses are those that are written. */
  readonly collation: Collation
  /** Title, source and rights, layers, tags and judgements; its own list of witnesses is not asked. */
  readonly edition: Omit<Edition, "witnesses">
}
