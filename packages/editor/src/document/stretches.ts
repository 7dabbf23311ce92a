/**
 * Long texts are drawn in stretches of some blocks each. A browser asks at every frame of each part of a page that it may
 * leave out whether it is in view: of 2,000 blocks that takes longer than all else, of 80 stretches nothing.
 *
 * A stretch is a mark on its blocks, so that places in the document are what they were. A block that comes in later may
 * have none, or one of another text: it is drawn apart.
 */
import type { Node } from "prosemirror-model"
import { schema } from "./schema.js"

/** From so many blocks on a text is drawn in stretches. Fewer are quicker without. */
const LONG = 300
/** So many blocks a stretch has. */
const BLOCKS = 25
/** Letters on a line, about: it says only how long what was never in view is taken to be. */
const LINE = 65

/** The children of a document, in stretches where they are many. */
export function inStretches(children: readonly Node[]): readonly Node[] {
  if (children.length < LONG) return children
  const drawn: Node[] = []
  for (let start = 0; start < children.length; start += BLOCKS) {
    const blocks = children.slice(start, start + BLOCKS)
    const lines = blocks.reduce((sum, { nodeSize }) => sum + Math.ceil(nodeSize / LINE) + 0.5, 0)
    const mark = schema.mark("stretch", { number: start / BLOCKS, lines })
    for (const block of blocks) drawn.push(block.mark([mark]))
  }
  return drawn
}

/** Blocks without their stretches: as they leave the text. */
export function withoutStretch(block: Node): Node {
  return block.isText ? block : block.mark(schema.marks.stretch.removeFromSet(block.marks))
}
