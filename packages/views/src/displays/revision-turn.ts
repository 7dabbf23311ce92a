import type { CellBlock, Piece, Row, Stretch } from "../row.js"
import type { Revision, RevisionLayer } from "./revision.js"

/** When a passage turns from its earlier words to its later ones. */
export interface Turn {
  /** Counted from 1. */
  readonly step: number
  /** Whether it is what that step is about, or only made along with it. */
  readonly isStep: boolean
  /** The one text that has it, where it holds no words of a writer's and so is no change: a gap, an editors' heading. Null otherwise. */
  readonly only: 0 | 1 | null
}

/** Before a passage has turned, while it is what is being changed, and after. */
type Phase = "before" | "now" | "after"

/**
 * A row as it stands after `now` changes; several where a part of it is what is being changed. What is not there yet, or
 * no longer, is left out: blocks may be without stretches.
 */
export function turned(
  { row, left }: RevisionLayer,
  { turns, marksQuiet }: Pick<Revision, "turns" | "marksQuiet">,
  now: number,
): readonly Row[] {
  const phaseOf = (passage: string): Phase => {
    const turn = turns.get(passage)
    if (turn === undefined || now > turn.step) return "after"
    if (now < turn.step) return "before"
    return turn.isStep ? "now" : "after"
  }
  const isThere = (passage: string): boolean => {
    const only = turns.get(passage)?.only ?? null
    return only === null || (phaseOf(passage) === "before") === (only === 0)
  }
  const [cell] = row.cells
  if (left !== null) return [leftRow(row, left, phaseOf(row.passages[0] ?? ""))]
  if (cell?.kind !== "text" || row.change === "unattested") return [row]
  const rows: { isNow: boolean; blocks: CellBlock[] }[] = []
  for (const block of cell.blocks) {
    const phases = block.stretches.map(({ passage }) => phaseOf(passage))
    const stretches = block.stretches.flatMap((stretch, i) =>
      isThere(stretch.passage) ? inPhase(stretch, phases[i]!, marksQuiet) : [],
    )
    const isNow = standsAlone(row) && phases.includes("now")
    if (rows.at(-1)?.isNow !== isNow) rows.push({ isNow, blocks: [] })
    rows.at(-1)?.blocks.push({ ...block, stretches })
  }
  return rows.map(({ isNow, blocks }) => ({
    ...row,
    change: isNow ? row.change : "same",
    passages: blocks.flatMap(({ stretches }) => stretches.map(({ passage }) => passage)),
    cells: [{ kind: "text", blocks }],
    label: "",
    size: "",
  }))
}

/** True of a row that shows one change and nothing else; what was reworded stays in its paragraph. */
function standsAlone({ change }: Row): boolean {
  return change === "deleted" || change === "added" || change === "moved"
}

/** The old place of a moved block: its words, the line that says where they went, and then nothing. */
function leftRow(row: Row, left: readonly CellBlock[], phase: Phase): Row {
  if (phase === "now") return row
  const blocks = left.map((block) => ({
    ...block,
    stretches:
      phase === "before" ? block.stretches.map((stretch) => plain(stretch, "deleted")) : [],
  }))
  return { ...row, change: "same", label: "", size: "", cells: [{ kind: "text", blocks }] }
}

function inPhase(stretch: Stretch, phase: Phase, marksQuiet: boolean): readonly Stretch[] {
  const { change, phrase } = stretch
  if (change === "same" || change === "unattested") return [stretch]
  if (phase === "now")
    return [marksQuiet || change !== "reworded" ? stretch : withoutQuiet(stretch)]
  const isOnlyEarlier = change === "deleted" || phrase === "left"
  const isOnlyLater =
    change === "added" || phrase === "arrived" || (change === "moved" && phrase === null)
  if (phase === "before") return isOnlyLater ? [] : [plain(stretch, "deleted")]
  return isOnlyEarlier ? [] : [plain(stretch, "added")]
}

/** Only differences of words marked; what is of spelling, pointing or spacing alone is as the later text has it. */
function withoutQuiet(stretch: Stretch): Stretch {
  return {
    ...stretch,
    pieces: stretch.pieces.flatMap((piece) => {
      if (piece.text === "") return []
      const isChange = piece.kind === "deleted" || piece.kind === "added"
      if (!isChange || piece.weight === "substantive" || piece.unseen !== "") return [piece]
      return piece.kind === "deleted" ? [] : [unmarked(piece)]
    }),
  }
}

/** The words of one side alone, without a mark. */
function plain(stretch: Stretch, side: "deleted" | "added"): Stretch {
  const other = side === "deleted" ? "added" : "deleted"
  return {
    ...stretch,
    change: "same",
    partner: null,
    phrase: null,
    leads: "",
    pieces: stretch.pieces.filter(({ kind }) => kind !== other).map(unmarked),
  }
}

function unmarked(piece: Piece): Piece {
  const isChange = piece.kind === "deleted" || piece.kind === "added"
  return { ...piece, kind: isChange ? "kept" : piece.kind, unseen: "", remark: "" }
}
