import { readFileSync } from "node:fs"
import { join } from "node:path"
import { collate } from "@variorum/collation"
import { root } from "../../../../../scripts/places.mjs"
import { readJson } from "../../json/index.js"
import type { Outgoing } from "../../outgoing.js"

/** The editions among the examples, compared. */
export function examplesAsOutgoing(): readonly {
  readonly name: string
  readonly outgoing: Outgoing
}[] {
  return ["yezhov-letter", "plenum-1936", "gettysburg"].map((name) => {
    const path = join(root, "examples", name, `${name}.variorum.json`)
    const content = readJson({ name, bytes: readFileSync(path) })
    if (content.kind !== "edition") throw new Error(`${path} is no edition`)
    const { edition } = content
    return { name, outgoing: { collation: collate(edition.witnesses), edition } }
  })
}
