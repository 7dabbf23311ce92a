import type { Block, Witness } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { leadOf } from "./distances.js"
import type { PhraseEnd } from "../comparison/moved-phrases.js"
import { isLined } from "./lines.js"
import { gridOf } from "./grids.js"
import { blockAt, spansOf } from "./places.js"
import { clipped, differencesOf, joined, piecesAt } from "./pieces.js"
import type { CellBlock, Piece, Stretch } from "../row.js"

/** Remembers which blocks an earlier row has begun, so that a later row goes on without space or speaker above it. */
export class Begun {
  readonly #blocks = new Set<string>()
  readonly #across: boolean

  /** `across`: a block also counts as begun when the block that answers it is, as in one text both are one paragraph. */
  constructor(across: boolean) {
    this.#across = across
  }

  /** True when an earlier row has begun the block in which this passage begins. */
  has(leaf: Leaf, side: Side, block: number, isFirst: boolean): boolean {
    if (this.#blocks.has(`${side}:${block}`)) return true
    const opposite: Side = side === 0 ? 1 : 0
    const range = leaf.blocks[opposite]
    return (
      this.#across && isFirst && range !== null && this.#blocks.has(`${opposite}:${range.first}`)
    )
  }

  /** Notes the blocks of some passages, once their row is made. */
  add(leaves: readonly Leaf[]): void {
    for (const leaf of leaves)
      leaf.blocks.forEach((range, side) => {
        if (range === null) return
        for (let i = range.first; i <= range.last; i++) this.#blocks.add(`${side}:${i}`)
      })
  }
}

/** Pieces of one passage that follow each other: of a phrase that moved, or of what is around it. */
interface Sheet {
  readonly leaf: Leaf
  readonly phrase: PhraseEnd | null
  readonly pieces: Piece[]
}

/** Collects pieces under the block and the passage they belong to. */
export class Sheaf {
  readonly #comparison: Comparison
  readonly #blocks = new Map<number, Sheet[]>()
  readonly side: Side

  constructor(comparison: Comparison, side: Side) {
    this.#comparison = comparison
    this.side = side
  }

  /** Puts a piece of either witness into a block of this side, whole. */
  put(leaf: Leaf, block: number, piece: Piece, phrase: PhraseEnd | null): void {
    const sheets = this.#blocks.get(block) ?? []
    this.#blocks.set(block, sheets)
    const last = sheets.at(-1)
    if (last?.leaf === leaf && last.phrase === phrase) last.pieces.push(piece)
    else sheets.push({ leaf, phrase, pieces: [piece] })
  }

  /** Puts a piece of this side's own witness where it stands, cut at the ends of blocks. White space between blocks is dropped. Gives the last block used, or null. */
  place(leaf: Leaf, piece: Piece, phrase: PhraseEnd | null): number | null {
    const witness = this.#comparison.witnesses[this.side]
    const spans = spansOf(witness.blocks)
    let used: number | null = null
    for (let i = Math.max(0, blockAt(witness, piece.start)); i < spans.length; i++) {
      const span = spans[i]
      if (span === undefined || span.start >= piece.start + piece.text.length) break
      const part = clipped(piece, span)
      if (part === null) continue
      this.put(leaf, i, part, phrase)
      used = i
    }
    return used
  }

  /** The blocks in text order, ready to be shown. */
  cellBlocks(begun: Begun): readonly CellBlock[] {
    const order = [...this.#blocks.keys()].sort((one, other) => one - other)
    return order.map((index, place) => {
      const sheets = this.#blocks.get(index) as [Sheet, ...Sheet[]]
      const continues = begun.has(sheets[0].leaf, this.side, index, place === 0)
      return cellBlock(this.#comparison, this.side, index, sheets, continues)
    })
  }
}

/** What one witness has of some passages, as blocks. */
export function ownBlocks(
  comparison: Comparison,
  leaves: readonly Leaf[],
  side: Side,
  begun: Begun,
): readonly CellBlock[] {
  const sheaf = new Sheaf(comparison, side)
  for (const leaf of leaves)
    for (const difference of differencesOf(comparison, leaf))
      for (const piece of piecesAt(comparison, leaf, difference, side))
        sheaf.place(leaf, piece, difference.phrase)
  return sheaf.cellBlocks(begun)
}

function cellBlock(
  comparison: Comparison,
  side: Side,
  index: number,
  sheets: readonly Sheet[],
  continues: boolean,
): CellBlock {
  // A text of nothing but white space has no block to stand in.
  const block: Block | undefined = comparison.witnesses[side].blocks[index]
  const speaker = block?.speaker ?? null
  return {
    kind: block?.kind ?? "paragraph",
    editorial: block?.editorial === true,
    ...placeOf(comparison.witnesses[side], block),
    lined: block !== undefined && isLined(comparison.witnesses[side], block),
    continues,
    speaker,
    otherSpeaker: otherSpeaker(
      comparison,
      side,
      speaker,
      sheets.map(({ leaf }) => leaf),
    ),
    stretches: sheets.map((sheet) => stretch(comparison, sheet)),
  }
}

/** Where a block stands in its table. */
function placeOf(
  witness: Witness,
  block: Block | undefined,
): Pick<CellBlock, "row" | "column" | "columns" | "figures"> {
  if (block?.kind !== "cell") return { row: null, column: null, columns: null, figures: false }
  const { row = 0, column = 0 } = block
  const { columns, figures } = gridOf(witness)
  return { row, column, columns, figures: figures.has(column) }
}

function otherSpeaker(
  comparison: Comparison,
  side: Side,
  speaker: string | null,
  leaves: readonly Leaf[],
): string | null {
  if (speaker === null) return null
  const opposite: Side = side === 0 ? 1 : 0
  for (const leaf of leaves) {
    const range = leaf.blocks[opposite]
    if (range === null || (leaf.kind !== "same" && leaf.kind !== "reworded")) continue
    const other = comparison.witnesses[opposite].blocks[range.first]?.speaker ?? null
    if (other !== null && other !== speaker) return other
  }
  return null
}

function stretch(comparison: Comparison, { leaf, phrase, pieces }: Sheet): Stretch {
  if (phrase !== null)
    return {
      passage: phrase.id,
      change: "moved",
      partner: phrase.partner,
      phrase: phrase.side === 0 ? "left" : "arrived",
      leads: leadOf(comparison, phrase),
      pieces: joined(pieces),
    }
  const off = leaf.kind === "reworded" && comparison.settings.hidden.has("reworded")
  return {
    passage: leaf.passage.id,
    change: off ? "same" : leaf.kind,
    partner: leaf.partner,
    phrase: null,
    leads: "",
    pieces: joined(pieces),
  }
}
