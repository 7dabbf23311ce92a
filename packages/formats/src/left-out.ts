/** What a file or a paste has and a text here cannot carry, item by item: shown to the person before anything is lost. */
import type { LeftOut } from "@variorum/views"

/**
 * Kinds of things that are left out. `numbers`: of lists; `merged`: cells that reach over several; `hidden`: words not
 * shown; `headers`: what stands at the head or foot of every page; `places`: where in the words a footnote belongs;
 * `formatting`: how words or paragraphs look, and tracked changes of it; `elements`: anything else of a file, by its names
 * there; `texts`: those beyond the first two; `characters`: signs that are no characters.
 */
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
  "headers",
  "places",
  "formatting",
  "elements",
  "texts",
  "characters",
] as const satisfies readonly LeftOut[]

/** So much of one kind was left out. */
export interface LeftOutItem {
  readonly what: LeftOut
  /** 1 or more. */
  readonly count: number
  /** What the file itself calls them (`w:sdt`, `figure`), each once, in the order in which they were met; at most twelve. */
  readonly names?: readonly string[]
}

const MOST_NAMES = 12

/** Counts what is left out while something is read. */
export class Tally {
  readonly #counts = new Map<LeftOut, number>()
  readonly #names = new Map<LeftOut, Set<string>>()

  /** One more; `name` as the file calls it. */
  add(what: LeftOut, name?: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
    if (name === undefined) return
    const names = this.#names.get(what) ?? new Set()
    this.#names.set(what, names)
    if (names.size < MOST_NAMES) names.add(name)
  }

  /** All that something else counted. */
  addAll(items: readonly LeftOutItem[]): void {
    for (const { what, count, names = [] } of items)
      for (let i = 0; i < count; i++) this.add(what, names[i])
  }

  /** All there was, in the order of `LEFT_OUT`; empty where nothing was left out. */
  get items(): readonly LeftOutItem[] {
    return LEFT_OUT.flatMap((what) => {
      const count = this.#counts.get(what) ?? 0
      const names = this.#names.get(what)
      if (count === 0) return []
      return [{ what, count, ...(names === undefined ? {} : { names: [...names] }) }]
    })
  }
}
