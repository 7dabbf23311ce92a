import type { Collation } from "@variorum/collation"
import { changes, type ChangeEntry, type ViewOptions } from "@variorum/views"

/** Which change is chosen, among those of the comparison as it stands. They are listed when they are asked for, once for each comparison. */
export class ChosenChange {
  #listed: { readonly of: readonly unknown[]; readonly entries: readonly ChangeEntry[] } | null =
    null
  #entry: ChangeEntry | null = null

  /** The chosen change; null where none is. */
  get entry(): ChangeEntry | null {
    return this.#entry
  }

  /** Every change, in text order. */
  entries(collation: Collation, options: ViewOptions): readonly ChangeEntry[] {
    const of = [collation, options.judgements, options.phrases]
    if (this.#listed === null || this.#listed.of.some((part, i) => part !== of[i]))
      this.#listed = { of, entries: changes(collation, options) }
    return this.#listed.entries
  }

  /** Chooses the change that a passage belongs to; none where it belongs to none. */
  choose(passage: string | null, collation: Collation, options: ViewOptions): ChangeEntry | null {
    this.#entry =
      passage === null
        ? null
        : (this.entries(collation, options).find(({ passages }) => passages.includes(passage)) ??
          null)
    return this.#entry
  }

  /** Chooses the next change, or the one before; from the last on to the first. */
  step(by: 1 | -1, collation: Collation, options: ViewOptions): ChangeEntry | null {
    const entries = this.entries(collation, options)
    if (entries.length === 0) return (this.#entry = null)
    const now = entries.findIndex(({ id }) => id === this.#entry?.id)
    const next = now < 0 ? (by === 1 ? 0 : entries.length - 1) : now + by
    this.#entry = entries.at(next % entries.length) ?? null
    return this.#entry
  }

  /** Keeps the choice over another comparison, where the change is still there. */
  follow(collation: Collation | null, options: ViewOptions): void {
    if (this.#entry === null) return
    if (collation === null) this.#entry = null
    else this.choose(this.#entry.id, collation, options)
  }
}
