/** What a paste or a drop did not bring in, item by item, for one line in the interface. */

import type { LeftOut } from "@variorum/views"

/** Kinds of things that are left out. `numbers`: of lists; `merged`: cells that reach over several; `hidden`: words not shown. */
export const LEFT_OUT = [
  "pictures",
  "links",
  "colours",
  "footnotes",
  "comments",
  "numbers",
  "merged",
  "formulas",
  "embedded",
  "fields",
  "scripts",
  "hidden",
] as const satisfies readonly LeftOut[]

export interface PasteReport {
  /** How many blocks came in. */
  readonly blocks: number
  /** How much was left out, of each kind of which there was something, in the order of `LEFT_OUT`. */
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[]
  /** How many characters are too many, where nothing was read at all for that reason; null otherwise. */
  readonly tooLong: number | null
}

/** Counts while reading. */
export class Tally {
  readonly #counts = new Map<LeftOut, number>()

  add(what: LeftOut): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }

  report(blocks: number): PasteReport {
    const leftOut = LEFT_OUT.flatMap((what) => {
      const count = this.#counts.get(what) ?? 0
      return count === 0 ? [] : [{ what, count }]
    })
    return { blocks, leftOut, tooLong: null }
  }
}
