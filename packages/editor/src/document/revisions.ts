import type { Revision } from "@variorum/collation"
import type { Mark, Node } from "prosemirror-model"

/**
 * What was deleted and added in a block, as a witness may say it: whatever the marks, an addition holds deletions of its
 * words and nothing else overlaps. A deletion over the edge of an addition is two. One that would be earlier than the
 * addition it is made in has no time: nobody can know it.
 */
export function revisionsOf(block: Node): Revision[] {
  const runs: Run[] = []
  let addition: Run | null = null
  let deletion: Run | null = null
  block.forEach((child, start) => {
    const end = start + child.nodeSize
    const run = (mark: Mark | undefined, last: Run | null, within: Run | null): Run | null => {
      if (mark === undefined) return null
      if (last !== null && last.end === start && last.within === within && last.mark.eq(mark)) {
        last.end = end
        return last
      }
      const next = { mark, start, end, within }
      runs.push(next)
      return next
    }
    addition = run(markIn(child, "add"), addition, null)
    deletion = run(markIn(child, "del"), deletion, addition)
  })
  return runs.map(revisionOf)
}

interface Run {
  readonly mark: Mark
  readonly start: number
  end: number
  /** The addition that it lies in. */
  readonly within: Run | null
}

function markIn({ marks }: Node, kind: Revision["kind"]): Mark | undefined {
  return marks.find(({ type }) => type.name === kind)
}

function revisionOf({ mark, start, end, within }: Run): Revision {
  const { hand, seq } = attrsOf(mark)
  const earliest = within === null ? null : attrsOf(within.mark).seq
  const isKnown = seq !== null && (earliest === null || earliest <= seq)
  return {
    kind: mark.type.name as Revision["kind"],
    span: { start, end },
    ...(hand === "" ? {} : { hand }),
    ...(isKnown ? { seq } : {}),
  }
}

function attrsOf({ attrs }: Mark): { readonly hand: string; readonly seq: number | null } {
  return attrs as { readonly hand: string; readonly seq: number | null }
}
