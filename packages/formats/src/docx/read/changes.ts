/** Tracked changes: who inserted, deleted or moved what, and which side of the revision has it. */
import type { XmlElement } from "../../xml/element.js"
import { isWord } from "./names.js"

/** The two sides of a revision: all changes rejected, all accepted. */
export type SideName = "draft" | "final"

/** One tracked change as the file has it. */
export interface Change {
  readonly kind: "inserted" | "deleted" | "moved-from" | "moved-to"
  /** Empty where the file does not say. */
  readonly author: string
  /** As the file has it; empty where it does not say. */
  readonly date: string
}

const KINDS: ReadonlyMap<string, Change["kind"]> = new Map([
  ["ins", "inserted"],
  ["cellIns", "inserted"],
  ["del", "deleted"],
  ["cellDel", "deleted"],
  ["moveFrom", "moved-from"],
  ["moveTo", "moved-to"],
])

/** Which sides have some content, and by which changes, the outermost first. */
export interface Presence {
  readonly changes: readonly Change[]
  readonly draft: boolean
  readonly final: boolean
}

export const EVERYWHERE: Presence = { changes: [], draft: true, final: true }

/** The side that a change leaves without its words has them no more. */
export function under(presence: Presence, change: Change): Presence {
  const isNew = change.kind === "inserted" || change.kind === "moved-to"
  return {
    changes: [...presence.changes, change],
    draft: presence.draft && !isNew,
    final: presence.final && isNew,
  }
}

/** The change that an element says; null for one that says none. */
export function changeOf(element: XmlElement): Change | null {
  const kind = isWord(element) ? KINDS.get(element.name) : undefined
  if (kind === undefined) return null
  const { attributes } = element
  return {
    kind,
    author: attributes.get("author")?.trim() ?? "",
    date: attributes.get("date") ?? "",
  }
}

/** What some properties (of a paragraph's mark, a row, a cell) say was done to what they belong to. */
export function changedBy(presence: Presence, properties: XmlElement | null): Presence {
  let changed = presence
  for (const node of properties?.children ?? []) {
    const change = isWord(node) ? changeOf(node) : null
    if (change !== null) changed = under(changed, change)
  }
  return changed
}

/** True for changes that a reader would take for one. */
export function isSameChange(one: Change, other: Change): boolean {
  return one.kind === other.kind && one.author === other.author && one.date === other.date
}
