/** What a layer's tags mean: bodies name them by their labels alone, so the collection says the rest. */
import type { Note, Tag } from "@variorum/layers"
import { asObject, listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import { OWN } from "./iri.js"

/** Under this name a collection says what its tags mean. */
export const TAGS = `${OWN}tags`

/** The definitions and inks of the tags that some notes have; nothing where none has any. */
export function writeTags(
  notes: readonly Note[],
  known: ReadonlyMap<string, Tag>,
): Readonly<Record<string, unknown>> {
  const tags = [...new Set(notes.flatMap((note) => note.tags))].flatMap((id) => {
    const tag = known.get(id)
    return tag === undefined || (tag.definition === "" && tag.ink === 0) ? [] : [tag]
  })
  if (tags.length === 0) return {}
  const written = tags.map(({ label, definition, ink }) => ({
    label,
    [`${OWN}definition`]: definition,
    [`${OWN}ink`]: ink,
  }))
  return { [TAGS]: written }
}

/** The tags that a collection explains; what has no label is passed over. */
export function readTags(collection: PlainObject): readonly Omit<Tag, "id">[] {
  return listed(own(collection, TAGS)).flatMap((value) => {
    const tag = asObject(value) ?? {}
    const label = ownText(tag, "label").trim()
    const ink = [0, 1, 2, 3, 4, 5].find((one) => one === own(tag, `${OWN}ink`)) ?? 0
    return label === "" ? [] : [{ label, definition: ownText(tag, `${OWN}definition`), ink }]
  })
}
