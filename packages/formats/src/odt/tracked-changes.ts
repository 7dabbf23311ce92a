import { childOf, elementsOf, type XmlElement } from "../xml/element.js"

/** What was changed while changes were tracked, by the names that the text uses. */
export interface TrackedChanges {
  /** Names of insertions: the words between their two signs. */
  readonly insertions: ReadonlySet<string>
  /** What was taken out, by name: blocks, of which the first goes on with the one it stands in. */
  readonly deletions: ReadonlyMap<string, readonly XmlElement[]>
  /** How many changes are of the look alone. */
  readonly formats: number
}

/** The changes of a text; nothing where none were tracked. */
export function readTrackedChanges(body: XmlElement): TrackedChanges {
  const insertions = new Set<string>()
  const deletions = new Map<string, readonly XmlElement[]>()
  let formats = 0
  const tracked = childOf(body, "tracked-changes")
  for (const region of tracked === null ? [] : elementsOf(tracked, "changed-region")) {
    const name = region.attributes.get("xml:id") ?? region.attributes.get("id") ?? ""
    const deletion = childOf(region, "deletion")
    if (childOf(region, "insertion") !== null) insertions.add(name)
    if (deletion !== null)
      deletions.set(
        name,
        elementsOf(deletion).filter((element) => element.name !== "change-info"),
      )
    if (childOf(region, "format-change") !== null) formats++
  }
  return { insertions, deletions, formats }
}
