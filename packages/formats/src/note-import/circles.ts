import type { Note } from "@variorum/layers"

/** Identifiers of the notes that are answers to themselves, by way of other answers; each note is looked at once. */
export function notesInCircles(notes: readonly Note[]): ReadonlySet<string> {
  const answered = new Map<string, string>()
  for (const { id, target } of notes) if (target.kind === "note") answered.set(id, target.note)
  const settled = new Set<string>()
  const circles = new Set<string>()
  for (const { id } of notes) {
    const way: string[] = []
    const onTheWay = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !settled.has(at) && !onTheWay.has(at)) {
      way.push(at)
      onTheWay.add(at)
      at = answered.get(at)
    }
    if (at !== undefined && onTheWay.has(at))
      for (const one of way.slice(way.indexOf(at))) circles.add(one)
    for (const one of way) settled.add(one)
  }
  return circles
}
