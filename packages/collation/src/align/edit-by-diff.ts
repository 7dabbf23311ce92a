import { diffArrays } from "diff"
import type { Run } from "./run.js"
import { SharedWords } from "./shared-words.js"

const shared = new SharedWords()

/**
 * The shortest edit as the `diff` package finds it: the same as `shortestEdit`, choices among equals included, to which
 * it is the measure. The only place where `diff` is met. It makes some objects for each step, and so serves where few
 * and small stretches are compared (how far a phrase that moved reaches, `grow-phrase.ts`), not in the zones of a text.
 */
export function editByDiff(
  a: Int32Array,
  aStart: number,
  aEnd: number,
  b: Int32Array,
  bStart: number,
  bEnd: number,
): Run[] {
  shared.read(a, aStart, aEnd, b, bStart, bEnd)
  const kept: Run[] = []
  let [atA, atB] = [0, 0]
  for (const { added, removed, count } of diffArrays(shared.a.list(), shared.b.list())) {
    if (!added && !removed) shared.keep(kept, atA, atB, count)
    if (!added) atA += count
    if (!removed) atB += count
  }
  return kept
}
