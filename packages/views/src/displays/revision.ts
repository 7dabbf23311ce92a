import type { Collation } from "@variorum/collation"
import { changes } from "../changes.js"
import { compare, type Comparison } from "../comparison/comparison.js"
import { Begun, ownBlocks } from "../layout/blocks.js"
import { strips } from "../layout/strips.js"
import { settingsFrom, type ViewOptions } from "../options.js"
import type { CellBlock, ChangeEntry, Row } from "../row.js"
import { inlineRow } from "./inline.js"
import { Flow } from "./revision-flow.js"
import { type Turn, turned } from "./revision-turn.js"

/**
 * How the earlier text becomes the later one, change by change. Laid out once; `revisionAt` gives the text as it stands
 * after any number of changes.
 */
export interface Revision {
  /** The changes, in the order in which they are made: that of the text. What is unattested is none. */
  readonly steps: readonly ChangeEntry[]
  /** One text with everything that either witness has, of which each step shows a part. */
  readonly layers: readonly RevisionLayer[]
  /** When each changed passage, and each end of a moved phrase, turns from the earlier words to the later. */
  readonly turns: ReadonlyMap<string, Turn>
  /** Whether differences of spelling, pointing and spacing are marked along with those of words. */
  readonly marksQuiet: boolean
}

/** A row of one text and, where a block moved away, the words that stood there. */
export interface RevisionLayer {
  readonly row: Row
  readonly left: readonly CellBlock[] | null
}

/**
 * Lays out the way from the earlier text to the later. Kinds that are switched off, and differences that are left
 * unmarked, are no steps of their own: they are made along with the next change, so that the way begins with the one text
 * and ends with the other.
 */
export function revision(collation: Collation, options: ViewOptions = {}): Revision {
  const comparison = compare(collation, {
    ...options,
    hidden: new Set(),
    accidentals: "marked",
    judgements: [],
  })
  const begun = new Begun(true)
  const layers = strips(comparison, "inline").map((strip) => {
    const row = inlineRow(comparison, strip, begun)
    const left = strip.kind === "moved-from" ? ownBlocks(comparison, strip.leaves, 0, begun) : null
    begun.add(strip.leaves)
    return { row, left }
  })
  const steps = changes(collation, options).filter(({ kind }) => kind !== "unattested")
  const { accidentals } = settingsFrom(options)
  return { steps, layers, turns: turnsOf(comparison, steps), marksQuiet: accidentals === "marked" }
}

/** What is no step turns with the next one; behind the last with the last. */
function turnsOf({ leaves }: Comparison, steps: readonly ChangeEntry[]): ReadonlyMap<string, Turn> {
  const turns = new Map<string, Turn>()
  for (const [place, { passages }] of steps.entries())
    for (const passage of passages)
      turns.set(passage, { step: place + 1, isStep: true, only: null })
  let next = 1
  for (const { passage, phrases, wordless, spans } of leaves) {
    const only = !wordless ? null : spans[1] === null ? 0 : spans[0] === null ? 1 : null
    for (const id of [passage.id, ...phrases.map((phrase) => phrase.id)]) {
      const turn = turns.get(id)
      if (turn === undefined)
        turns.set(id, { step: Math.min(next, Math.max(1, steps.length)), isStep: false, only })
      else if (turn.isStep && steps[turn.step - 1]?.id === id) next = turn.step + 1
    }
  }
  return turns
}

/**
 * The text after so many changes: 0 is the earlier text, `steps.length` the later one. The change that was made last is
 * marked; no other is. A number outside of that range is taken for its nearer end.
 */
export function revisionAt(way: Revision, step: number): readonly Row[] {
  const { layers, steps } = way
  const now = Math.max(0, Math.min(steps.length, Math.trunc(step)))
  const flow = new Flow(steps[now - 1] ?? null)
  for (const row of layers.flatMap((layer) => turned(layer, way, now))) flow.add(row)
  return flow.rows
}
