import type { Collation, Passage, Reading, Segment } from "@variorum/collation"

/** One witness's words in a passage, with what sets them apart from the base's. */
export interface TableCell {
  /** `nothing`: the witness lacks the passage. `unknown`: nobody knows what it has. */
  readonly kind: Reading["kind"]
  /** What happened to the base's words; "same" for the base itself, and where nothing is marked. */
  readonly change: Passage["change"]
  /** Empty where the witness has no words: what it lacks, the base's own cell says. */
  readonly pieces: readonly TablePiece[]
}

/** A run of words: of both, of the base alone (`deleted`), or of this witness alone (`added`). */
export interface TablePiece {
  readonly kind: "kept" | "deleted" | "added" | "unattested"
  readonly text: string
  /** Index of the witness the text is taken from, and where in it (UTF-16 code units). */
  readonly witness: number
  readonly start: number
}

/** Makes the cells of a table: each witness beside the base. */
export class TableCells {
  readonly #collation: Collation
  readonly #base: number
  readonly #isShown: (segment: Segment) => boolean

  /** `isShown`: whether a difference is to be marked. */
  constructor(collation: Collation, base: number, isShown: (segment: Segment) => boolean) {
    this.#collation = collation
    this.#base = base
    this.#isShown = isShown
  }

  /** A witness's words in some segments. */
  of(segments: readonly Segment[], witness: number): TableCell {
    const kinds = new Set(segments.map(({ readings }) => readings[witness]!.kind))
    const isGap = kinds.has("unknown") && this.#wordsOf(segments, witness).trim() === ""
    const kind = isGap ? "unknown" : kinds.has("words") ? "words" : "nothing"
    if (kind === "unknown") return { kind, change: "unattested", pieces: [] }
    const isLacking = kind === "nothing"
    const pieces = segments.flatMap((segment) => this.#pieces(segment, witness))
    const has = (some: TablePiece["kind"]) => pieces.some((piece) => piece.kind === some)
    const change = changeIn(has, isLacking)
    return { kind, change, pieces: isLacking ? [] : trimmed(joined(pieces)) }
  }

  /** What a witness has, without what stands in gaps. */
  #wordsOf(segments: readonly Segment[], witness: number): string {
    return segments
      .filter(({ readings }) => readings[witness]!.kind === "words")
      .map((segment) => textAt(this.#collation, segment, witness))
      .join("")
  }

  #pieces(segment: Segment, witness: number): TablePiece[] {
    const base = this.#base
    const [own, other] = [witness, base].map((each) => textAt(this.#collation, segment, each))
    const kept = (kind: TablePiece["kind"]) => this.#piece(kind, segment, witness)
    if (witness === base || own === other) return kept("kept")
    const unknown = [witness, base].some((each) => segment.readings[each]!.kind === "unknown")
    if (unknown || segment.class === "unattested") return kept("unattested")
    if (!this.#isShown(segment)) return kept("kept")
    return [...this.#piece("deleted", segment, base), ...kept("added")]
  }

  /** What a witness has at a segment; none where it has nothing. */
  #piece(kind: TablePiece["kind"], segment: Segment, witness: number): TablePiece[] {
    const reading = segment.readings[witness]!
    const text = textAt(this.#collation, segment, witness)
    if (reading.kind === "nothing" || text === "") return []
    return [{ kind, text, witness, start: reading.span.start }]
  }
}

/** What a witness has at a segment, letter for letter; empty where it has nothing. */
export function textAt({ witnesses }: Collation, { readings }: Segment, witness: number): string {
  const reading = readings[witness]!
  if (reading.kind === "nothing") return ""
  return witnesses[witness]!.text.slice(reading.span.start, reading.span.end)
}

/** What the pieces of a cell come to. */
function changeIn(
  has: (kind: TablePiece["kind"]) => boolean,
  isLacking: boolean,
): Passage["change"] {
  if (isLacking) return has("deleted") ? "deleted" : "same"
  if (has("unattested") && !has("kept")) return "unattested"
  if (has("added") && !has("kept") && !has("deleted")) return "added"
  return has("added") || has("deleted") ? "reworded" : "same"
}

/** Neighbours of one kind as one run; words of the base before those that stand in their place. */
function joined(pieces: readonly TablePiece[]): readonly TablePiece[] {
  const result: TablePiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

/** Without the white space that parts a passage from its neighbours. */
function trimmed(pieces: readonly TablePiece[]): readonly TablePiece[] {
  return pieces
    .map((piece, i) => {
      const opened = i === 0 ? piece.text.trimStart() : piece.text
      const text = i === pieces.length - 1 ? opened.trimEnd() : opened
      return { ...piece, text, start: piece.start + piece.text.length - opened.length }
    })
    .filter(({ text }) => text !== "")
}
