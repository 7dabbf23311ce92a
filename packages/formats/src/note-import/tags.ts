import { digest } from "@variorum/collation"
import type { Tag } from "@variorum/layers"

/** The tags that notes bring along, by their labels: those of the edition, and new ones for what it has not. */
export class TagList {
  /** In the order in which they were met. */
  readonly added: Tag[] = []
  readonly #byLabel: Map<string, Tag>
  /** What the file says of tags that nobody has met yet. */
  readonly #explained = new Map<string, Omit<Tag, "id">>()

  constructor(known: readonly Tag[]) {
    this.#byLabel = new Map(known.map((tag) => [tag.label, tag]))
  }

  /** Takes note of what a tag means, should a note have it. The edition's own word on its tags stays. */
  explain(tag: Omit<Tag, "id">): void {
    if (!this.#explained.has(tag.label)) this.#explained.set(tag.label, tag)
  }

  /** The identifier of the tag with this label, made where there is none. */
  idOf(label: string): string {
    const known = this.#byLabel.get(label)
    if (known !== undefined) return known.id
    const { definition, ink } = this.#explained.get(label) ?? { definition: "", ink: 0 }
    const tag = { id: `tag-${digest(label)}`, label, definition, ink }
    this.#byLabel.set(label, tag)
    this.added.push(tag)
    return tag.id
  }
}
