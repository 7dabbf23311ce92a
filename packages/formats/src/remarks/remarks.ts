import type { Witness } from "@variorum/collation"
import type { Layer } from "@variorum/layers"
import { type NewNote, NoteLayers } from "./note-layers.js"
import type { BlockRange } from "./place.js"
import { Targets } from "./targets.js"

/** Something said of words of one side. Where the range has none, it is said of the word before it. */
export interface Remark
  extends BlockRange,
    Pick<NewNote, "author" | "created" | "motivation" | "body"> {
  readonly side: "draft" | "final"
}

/** `witnesses`: the draft and the final text, or the one there is. No layers where there are no remarks. */
export function layersOfRemarks(
  remarks: readonly Remark[],
  file: string,
  witnesses: readonly Witness[],
): readonly Layer[] {
  const notes = new NoteLayers(file, witnesses)
  const targets = witnesses.map((witness) => new Targets(witness, remarks.length))
  for (const { side, start, end, ...said } of remarks)
    notes.add({ ...said, target: targets.at(side === "draft" ? 0 : -1)!.at({ start, end }) })
  return notes.layers
}
