import { witness, type Witness } from "@variorum/collation"
import { natureOf, readBlock, type BlockInput, type BlockNature } from "./blocks.js"
import { describe, readDescription, type Description } from "./description.js"
import { fault, listOf, type Fields } from "./fields.js"
import { layoutOf, readLayout, type Layout } from "./layout.js"

/**
 * A witness from witness JSON: from its blocks, which the engine cuts and marks as it does everywhere,
 * or from its "layout" where it has one (see `writeWitness`).
 *
 * Throws InvalidWitness "json-shape" with the path of the fault.
 */
export function readWitnessFields(fields: Fields): Witness {
  const description = readDescription(fields)
  const blocks = fields.get("blocks", listOf(readBlock))
  const { layout } = fields.optional("layout", readLayout)
  if (layout === undefined) return witness({ ...description, blocks })
  checkAgreement(fields, blocks, layout)
  return lay(description, blocks, layout)
}

/** A witness as contract 1 has it, as plain data without the document's heading. */
export function witnessDocument(from: Witness): object {
  const blocks = writeBlocks(from)
  const rebuilt = witness({ ...describe(from), blocks })
  const layout = layoutOf(from)
  const isSame = JSON.stringify(layoutOf(rebuilt)) === JSON.stringify(layout)
  return { ...describe(from), blocks, ...(isSame ? {} : { layout }) }
}

function lay(
  description: Description,
  blocks: readonly BlockInput[],
  { blocks: spans, ...layout }: Layout,
): Witness {
  return {
    ...description,
    ...layout,
    blocks: spans.map((span, i) => ({ ...natureOf(blocks[i] as BlockInput), span })),
  }
}

/** Somebody may have altered the blocks by hand and left the layout as it was: then neither can be trusted. */
function checkAgreement(fields: Fields, blocks: readonly BlockInput[], layout: Layout): void {
  if (layout.blocks.length !== blocks.length) throw disagreement(fields.pathOf("layout.blocks"))
  layout.blocks.forEach((span, i) => {
    const laid = layout.text.slice(span.start, span.end)
    if (withoutSpace(laid) === withoutSpace(wordsOf(blocks[i] as BlockInput))) return
    throw disagreement(fields.pathOf(`layout.blocks[${i}]`))
  })
}

function disagreement(path: string): Error {
  return fault(
    path,
    'does not fit the words in "blocks".',
    'If the blocks were altered by hand, take the key "layout" out of the file.',
  )
}

function wordsOf(block: BlockInput): string {
  return block.text ?? block.sentences?.join("") ?? ""
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "")
}

/** One pass over blocks and sentences, which are both in text order. */
function writeBlocks(from: Witness): (BlockNature & { readonly sentences: string[] })[] {
  let next = 0
  return from.blocks.map((block) => {
    const sentences: string[] = []
    for (let span = from.sentences[next]; span !== undefined; span = from.sentences[++next]) {
      if (span.start >= block.span.end) break
      sentences.push(from.text.slice(span.start, span.end))
    }
    return { ...natureOf(block), sentences }
  })
}
