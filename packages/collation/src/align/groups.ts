import type { Link } from "./match-sentences.js"
import type { Span } from "../span.js"

/** Neighbouring sentences that hang together by their links. `before` and `after` are ranges of units, ends excluded. */
export interface Group {
  readonly before: Span
  readonly after: Span
  /** That of its weakest link. */
  readonly confidence: number
}

/** The links as groups: one to one, one to many, many to many. What stands between two linked sentences of a group is in it. */
export function groupLinks(links: readonly Link[]): Group[] {
  const joined: Group[] = []
  for (const link of links) {
    const group = joined.at(-1)
    if (group === undefined || (link.before >= group.before.end && link.after >= group.after.end)) {
      joined.push({
        before: { start: link.before, end: link.before + 1 },
        after: { start: link.after, end: link.after + 1 },
        confidence: link.confidence,
      })
    } else joined[joined.length - 1] = widen(group, link)
  }
  return joined
}

function widen(group: Group, link: Link): Group {
  return {
    before: { start: group.before.start, end: Math.max(group.before.end, link.before + 1) },
    after: { start: group.after.start, end: Math.max(group.after.end, link.after + 1) },
    confidence: Math.min(group.confidence, link.confidence),
  }
}
