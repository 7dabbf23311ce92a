/** Letters that every validator takes for letters of a name. */
const NOT_IN_NAMES = /[^A-Za-z0-9._\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0410-\u044F-]/gu

/** The lists of categories that a header explains; of each only those that occur. */
export const TAXONOMIES = ["weight", "class", "rule", "change", "block", "state", "tag"] as const
export type Taxonomy = (typeof TAXONOMIES)[number]

/** The `xml:id`s of one document: each a valid name, and given once. */
export class Identifiers {
  readonly #given = new Set<string>()
  /** The last number given to a name that was wished more than once. */
  readonly #numbers = new Map<string, number>()
  /** By kind and key. */
  readonly #named = new Map<string, Map<string, string>>()

  /** An identifier as near to what is wished as may be; another one each time. */
  fresh(wish: string): string {
    const name = wish.normalize("NFKC").replace(NOT_IN_NAMES, "_")
    const valid = /^[^0-9.-]/u.test(name) ? name : `_${name}`
    let id = valid
    let number = this.#numbers.get(valid) ?? 1
    while (this.#given.has(id)) id = `${valid}-${++number}`
    this.#numbers.set(valid, number)
    this.#given.add(id)
    return id
  }

  /** The identifier of one thing of a kind, the same each time: the speaker `Stalin` is `speaker-1` where nothing is wished. */
  of(kind: string, key: string, wish?: string): string {
    const named = this.#named.get(kind) ?? new Map<string, string>()
    this.#named.set(kind, named)
    const id = named.get(key) ?? this.fresh(wish ?? `${kind}-${named.size + 1}`)
    named.set(key, id)
    return id
  }

  /** A pointer to a category, by its own name: `weight` `substantive`. */
  category(taxonomy: Taxonomy, name: string): string {
    return pointer(this.of(taxonomy, name, name))
  }

  /** All things of a kind that were asked for, in the order in which they first were. */
  list(kind: string): readonly { readonly key: string; readonly id: string }[] {
    return [...(this.#named.get(kind) ?? [])].map(([key, id]) => ({ key, id }))
  }
}

/** A pointer to what has an identifier. */
export function pointer(id: string): string {
  return `#${id}`
}
