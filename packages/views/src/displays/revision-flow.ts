import type { CellBlock, ChangeEntry, Row } from "../row.js"

/**
 * Puts the rows of a step together, so that it reads as one text.
 *
 * In one text with its corrections a sentence that was cut stands in a row of its own, and the paragraph around it in
 * two. Where the sentence is plain text, or gone, the paragraph is whole again.
 */
export class Flow {
  readonly #rows: Row[] = []
  readonly #step: ChangeEntry | null
  /** Whether the beginning of a paragraph was left out, so that what is left of it begins it. */
  #lacksBeginning = false

  /** `step`: the change that is marked; null for none. */
  constructor(step: ChangeEntry | null) {
    this.#step = step
  }

  get rows(): readonly Row[] {
    return this.#rows
  }

  add(row: Row): void {
    const [cell] = row.cells
    if (cell?.kind !== "text") {
      this.#push(row)
      return
    }
    const blocks = cell.blocks.flatMap((block) => this.#begun(block))
    const [first, ...rest] = blocks
    if (first === undefined) return
    const onward = this.#goesOn(row, first) ? this.#join(first) : null
    if (onward === null) this.#push({ ...row, cells: [{ kind: "text", blocks }] })
    else {
      this.#rows[this.#rows.length - 1] = this.#labelled(onward)
      if (rest.length > 0) this.#push({ ...row, cells: [{ kind: "text", blocks: rest }] })
    }
  }

  /** A block that has words, and begins here where what began it was left out. */
  #begun(block: CellBlock): readonly CellBlock[] {
    const stretches = block.stretches.filter(({ pieces }) => pieces.some(({ text }) => text !== ""))
    if (stretches.length === 0) {
      if (!block.continues) this.#lacksBeginning = true
      return []
    }
    const continues = block.continues && !this.#lacksBeginning
    this.#lacksBeginning = false
    return [{ ...block, stretches, continues }]
  }

  #goesOn(row: Row, { continues }: CellBlock): boolean {
    const last = this.#rows.at(-1)
    return continues && row.change === "same" && last?.kind === "text" && last.change === "same"
  }

  /** The last row with more words in its last block; null where it has none. */
  #join({ stretches }: CellBlock): Row | null {
    const last = this.#rows.at(-1)
    const [cell] = last?.cells ?? []
    const block = cell?.kind === "text" ? cell.blocks.at(-1) : undefined
    if (last === undefined || cell?.kind !== "text" || block === undefined) return null
    const joined = { ...block, stretches: [...block.stretches, ...stretches] }
    const passages = [...last.passages, ...stretches.map(({ passage }) => passage)]
    return {
      ...last,
      passages,
      cells: [{ kind: "text", blocks: [...cell.blocks.slice(0, -1), joined] }],
    }
  }

  #push(row: Row): void {
    this.#rows.push(this.#labelled(row))
  }

  /** The word for the change stands beside the row in which it is made. */
  #labelled(row: Row): Row {
    const [cell] = row.cells
    const step = this.#step
    if (step === null || cell?.kind !== "text") return row
    const shown = cell.blocks.flatMap(({ stretches }) => stretches)
    const isHere = shown.some(
      ({ passage, change }) =>
        step.passages.includes(passage) && change !== "same" && change !== "unattested",
    )
    return isHere ? { ...row, label: step.label } : row
  }
}
