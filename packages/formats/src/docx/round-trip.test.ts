import { expect, test } from "vitest"
import type { Witness } from "@variorum/collation"
import { examplesAsOutgoing } from "./write/examples.testing.js"
import { readDocx } from "./read/read-docx.js"
import { writeDocx } from "./write/write-docx.js"

const blocksOf = ({ blocks, text }: Witness) =>
  blocks.map(({ kind, speaker, span }) => [kind, speaker, text.slice(span.start, span.end).trim()])

test.each(examplesAsOutgoing())(
  "$name comes back with its blocks, and with who speaks",
  async ({ outgoing }) => {
    const bytes = writeDocx(outgoing)
    const { edition } = await readDocx({ name: "a.docx", bytes }, {})
    const written = outgoing.collation.witnesses.slice(0, 2)
    expect(edition.witnesses.map(blocksOf)).toEqual(written.map(blocksOf))
  },
)
