/**
 * Both sides of a document in which words are marked as added or as deleted, read in one go: the draft, which lacks what
 * was added, and the final text, which lacks what was deleted. Where nothing is so marked there is one text.
 */
import {
  type BlockKind,
  type Mark,
  witness,
  type Witness,
  type WitnessInput,
} from "@variorum/collation"
import type { BlockPlace } from "../remarks/place.js"
import type { Remark } from "../remarks/remarks.js"
import { Flow } from "./flow.js"

/** What was done to words: nothing; or they stand on one side alone; or, `gone`, they were added and deleted again. */
export type Side = "both" | "draft" | "final" | "gone"

/** What the added and the deleted are when one lies in the other. */
export function sideWithin(around: Side, inner: "draft" | "final"): Side {
  return around === "both" || around === inner ? inner : "gone"
}

/** A place of both sides. */
export interface SidesPlace {
  readonly draft: BlockPlace
  readonly final: BlockPlace
}

/** Beyond so many, the notes of a page made to do harm would not fit into memory; the others are left out and counted. */
export const MOST_REMARKS = 10_000

export class Sides {
  readonly #draft = new Flow()
  readonly #final = new Flow()
  readonly #remarks: Remark[] = []
  #isTwo = false

  get here(): SidesPlace {
    return { draft: this.#draft.here, final: this.#final.here }
  }

  add(
    text: string,
    side: Side,
    kind: BlockKind,
    marks: readonly Mark["kind"][],
    isKept = false,
  ): void {
    for (const flow of this.#of(side))
      if (isKept) flow.addKept(text, kind, marks)
      else flow.add(text, kind, marks)
  }

  /** Ends a line. False where both have no word on it. */
  endLine(side: Side): boolean {
    return this.#of(side)
      .map((flow) => flow.endLine())
      .some(Boolean)
  }

  endBlock(): void {
    for (const flow of this.#all) flow.endBlock()
  }

  speak(speaker: string, side: Side): void {
    for (const flow of this.#of(side)) flow.speak(speaker)
  }

  beginTable(): void {
    for (const flow of this.#all) flow.beginTable()
  }

  endCell(columns: number, rows: number): void {
    for (const flow of this.#all) flow.endCell(columns, rows)
  }

  endRow(): void {
    for (const flow of this.#all) flow.endRow()
  }

  /**
   * Keeps something that is said of the words from a place up to here. An empty stretch is said of the word before it.
   * False where there are too many already.
   */
  remark(
    since: SidesPlace,
    side: Side,
    said: Pick<Remark, "motivation" | "body" | "author" | "created">,
  ): boolean {
    if (this.#remarks.length === MOST_REMARKS) return false
    const own = side === "draft" ? "draft" : "final"
    this.#remarks.push({ ...said, side: own, start: since[own], end: this.here[own] })
    return true
  }

  get remarks(): readonly Remark[] {
    return this.#remarks
  }

  /** True where some words stand on one side alone. */
  get isTwo(): boolean {
    return this.#isTwo
  }

  /** The blocks of one side. */
  blocks(side: "draft" | "final"): Blocks {
    return side === "draft" ? this.#draft.blocks : this.#final.blocks
  }

  get #all(): readonly Flow[] {
    return [this.#draft, this.#final]
  }

  #of(side: Side): readonly Flow[] {
    if (side === "both") return this.#all
    this.#isTwo = true
    if (side === "gone") return []
    return side === "draft" ? [this.#draft] : [this.#final]
  }
}

type Blocks = NonNullable<WitnessInput["blocks"]>

/** The witnesses of what was read: the draft and the final text or, where `draft` is null, the one there is. */
export function witnessesOf(
  about: Omit<WitnessInput, "blocks" | "text">,
  draft: Blocks | null,
  final: Blocks,
): readonly Witness[] {
  if (draft === null) return [witness({ ...about, blocks: final })]
  return [
    witness({ ...about, siglum: "draft", blocks: draft }),
    witness({ ...about, siglum: "final", blocks: final }),
  ]
}
