/** Tracked changes as notes, a layer for each author: what was done, when, to which words. */
import type { Witness } from "@variorum/collation"
import { LONGEST_BODY } from "@variorum/layers"
import type { Change } from "./changes.js"
import type { NoteLayers } from "../../remarks/note-layers.js"
import { Targets } from "../../remarks/targets.js"
import { utcOfWallClock } from "../../remarks/wall-clock.js"
import type { SeenChange, Side } from "./side.js"

const WORDS: Readonly<Record<Change["kind"], string>> = {
  inserted: "Inserted",
  deleted: "Deleted",
  "moved-from": "Moved away",
  "moved-to": "Moved here",
}

const MARKS: Readonly<Record<Change["kind"], string>> = {
  inserted: "Paragraph begun behind these words",
  deleted: "Joined with the next paragraph behind these words",
  "moved-from": "End of a paragraph moved away",
  "moved-to": "End of a paragraph moved here",
}

/**
 * Adds what one side shows of the changes to the layers of their authors. The layers are not shown at first: the
 * comparison shows the changes.
 */
export function addChanges(side: Side, witness: Witness, layers: NoteLayers): void {
  const targets = new Targets(witness, side.changes.length)
  for (const seen of side.changes) {
    const created = utcOfWallClock(seen.change.date)
    layers.add(
      {
        author: seen.change.author,
        created,
        target: targets.at(seen),
        motivation: "editing",
        body: bodyOf(seen, created),
      },
      LAYER,
    )
  }
}

const LAYER = { labelOf: (author: string) => `Changes by ${author}`, isShown: false }

function bodyOf({ change, what, words }: SeenChange, created: string | null): string {
  const when = created === null ? "" : ` on ${created.slice(0, 10)} at ${created.slice(11, 16)}`
  if (what === "gone")
    return `Inserted, and deleted again${when}: ${words.slice(0, LONGEST_BODY / 2)}`
  return `${(what === "mark" ? MARKS : WORDS)[change.kind]}${when}.`
}
