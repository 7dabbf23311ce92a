/** What a paste or a drop did not bring in, item by item, for one line in the interface. */
import type { LeftOutItem } from "@variorum/formats"

export interface PasteReport {
  /** How many blocks came in. */
  readonly blocks: number
  /** How much was left out, of each kind of which there was something. */
  readonly leftOut: readonly LeftOutItem[]
  /** How many characters are too many, where nothing was read at all for that reason; null otherwise. */
  readonly tooLong: number | null
}
