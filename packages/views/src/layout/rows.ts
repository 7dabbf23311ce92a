import { type Comparison, isOnlyRestyled, type Leaf, type Side } from "../comparison/comparison.js"
import { certaintyOf } from "../comparison/confidence.js"
import { isCovered } from "../covers.js"
import { distanceOf } from "./distances.js"
import { extentOf } from "./extents.js"
import { interventionAt } from "./places.js"
import type { ChangeKind, NothingCell, Row, TextCell, UnknownCell } from "../row.js"
import { signOf, type Strip } from "./strips.js"
import { drawnKind } from "../comparison/switched-off.js"
import { voicesOf } from "../comparison/voices.js"
import { changeIdOf, type Transposition } from "../comparison/transpositions.js"

/** The empty sheet: opposite a gap that has nothing opposite, where there is nothing to claim. */
export const bare: TextCell = { kind: "text", blocks: [] }

/** What a strip is counted as; null where it shows nothing that changed. */
function changeOf(strip: Strip, kindOf: (leaf: Leaf) => Leaf["kind"]): ChangeKind | null {
  const kinds = new Set(strip.leaves.filter((leaf) => !leaf.wordless).map(kindOf))
  if (kinds.size !== 1) return null
  const [kind] = kinds
  return kind === undefined || kind === "same" ? null : kind
}

/** The row that a strip becomes, with its margin words. */
export function rowOf(comparison: Comparison, strip: Strip, cells: Row["cells"]): Row {
  return {
    kind: strip.kind === "heading" ? "heading" : "text",
    change: changeOf(strip, (leaf) => drawnKind(comparison, leaf)) ?? "same",
    passages: strip.leaves.flatMap((leaf) => [leaf.passage.id, ...phrasesShown(comparison, leaf)]),
    cells,
    ...margin(comparison, strip),
    says: "",
    voices: voicesOf(
      comparison,
      strip.leaves.filter((leaf) => !isCovered(comparison, leaf)),
    ),
  }
}

/** The word for the margin, and how much where that is not to be seen at a glance. */
function margin(comparison: Comparison, strip: Strip): Pick<Row, "label" | "size"> {
  const changed = strip.leaves.filter((leaf) => drawnKind(comparison, leaf) !== "same")
  const first = changed[0]
  if (first === undefined) {
    const { label } = comparison.settings.phrases
    return { label: hasMovedPhrase(comparison, strip) ? label.moved : "", size: "" }
  }
  const label = labelOf(comparison, changed)
  return { label, size: sizeInMargin(comparison, first, changed) }
}

function hasMovedPhrase(comparison: Comparison, { leaves }: Strip): boolean {
  return leaves.some((leaf) => phrasesShown(comparison, leaf).length > 0)
}

/** Identifiers of the ends of moved phrases in a passage, without those that are switched off. */
function phrasesShown({ off }: Comparison, { phrases }: Leaf): readonly string[] {
  return phrases.map(({ id }) => id).filter((id) => !off.has(id))
}

function sizeInMargin(comparison: Comparison, first: Leaf, changed: readonly Leaf[]): string {
  const { phrases } = comparison.settings
  if (first.kind === "unattested")
    return phrases.lackedBy(nameOf(comparison, first.side === 0 ? 1 : 0))
  const doubt = doubtOf(comparison, changed)
  if (doubt !== "") return doubt
  if (changed.length < 2 || first.kind === "reworded") return ""
  return phrases.extent(extentOf(comparison.witnesses[first.side], changed, first.side))
}

/** The word of doubt that belongs into the line itself; empty when every finding is sure. */
function doubtOf(comparison: Comparison, leaves: readonly Leaf[]): string {
  const lowest = leaves.reduce((least, leaf) => Math.min(least, confidenceOf(leaf)), 1)
  return comparison.settings.phrases.doubt(certaintyOf(lowest))
}

/** How sure a passage is: of a moved one, how sure the move is of all that moved with it. */
export function confidenceOf(leaf: Leaf): number {
  return leaf.transposition?.confidence ?? leaf.passage.confidence
}

/** What a side's witness is called inside a sentence. */
export function nameOf(comparison: Comparison, side: Side): string {
  return comparison.settings.phrases.nameOf(comparison.witnesses[side], side)
}

/** The blank paper opposite a strip whose words stand on `side`. */
export function nothingOpposite(comparison: Comparison, strip: Strip, side: Side): NothingCell {
  const { phrases } = comparison.settings
  const leaves = strip.leaves.filter((leaf) => !leaf.wordless)
  if (strip.kind === "moved-from" || strip.kind === "moved-to") return moved(comparison, strip)
  const measured = phrases.extent(extentOf(comparison.witnesses[side], strip.leaves, side))
  const doubt = doubtOf(comparison, leaves)
  const size = doubt === "" ? measured : `${measured}, ${doubt}`
  return side === 0
    ? { kind: "nothing", change: "deleted", says: phrases.cutHere, size, partner: null }
    : {
        kind: "nothing",
        change: "added",
        says: phrases.addedHere(nameOf(comparison, 0)),
        size,
        partner: null,
      }
}

/** The empty place of a move: how much went and where to, or where from. */
export function moved(comparison: Comparison, strip: Strip): NothingCell {
  const { phrases } = comparison.settings
  const leaf = strip.leaves[0] as Leaf
  const { side } = leaf
  const left = strip.kind === "moved-from"
  const measured = extentOf(comparison.witnesses[side], strip.leaves, side)
  const away = distanceOf(comparison, leaf.transposition as Transposition, side)
  const size = left ? phrases.movedTo(measured, away) : phrases.movedFrom(measured, away)
  const doubt = doubtOf(comparison, strip.leaves)
  return {
    kind: "nothing",
    change: "moved",
    says: left ? phrases.movedAway : phrases.movedHere,
    size: doubt === "" ? size : `${size}, ${doubt}`,
    partner: leaf.partner,
  }
}

/** The hatched paper opposite words that nobody can confirm. */
export function unknownOpposite(comparison: Comparison, strip: Strip): UnknownCell {
  const leaf = strip.leaves[0] as Leaf
  const { phrases } = comparison.settings
  const why = whyUnknown(comparison, leaf)
  const says = {
    loss: phrases.lost,
    report: phrases.reported,
    blank: phrases.blank,
    omission: phrases.unknown,
  }[why]
  return {
    kind: "unknown",
    sign: signOf(comparison, leaf),
    reported: why === "report",
    says: says(nameOf(comparison, leaf.side === 0 ? 1 : 0)),
  }
}

/** Why nobody knows what stood opposite an unattested passage; an omission also where one goes on from before. */
export function whyUnknown(
  comparison: Comparison,
  leaf: Leaf,
): "omission" | "loss" | "report" | "blank" {
  const side: Side = leaf.side === 0 ? 1 : 0
  const { start } = leaf.spans[side] ?? {}
  const kind = start === undefined ? null : interventionAt(comparison.witnesses[side], start)
  if (kind === "loss" || kind === "report") return kind
  return kind === null && isInTable(comparison, leaf) ? "blank" : "omission"
}

/** True where an unattested cell stands opposite a blank one. */
function isOppositeBlank(comparison: Comparison, leaf: Leaf): boolean {
  return leaf.kind === "unattested" && whyUnknown(comparison, leaf) === "blank"
}

function isInTable({ witnesses }: Comparison, { blocks, side }: Leaf): boolean {
  return witnesses[side].blocks[blocks[side]?.first ?? -1]?.kind === "cell"
}

/** What a change is called, in the margin and in a list. */
export function labelOf(comparison: Comparison, leaves: readonly Leaf[]): string {
  const { phrases } = comparison.settings
  const [first] = leaves
  if (first === undefined || first.kind === "same") return ""
  if (leaves.every((leaf) => isOppositeBlank(comparison, leaf))) return phrases.unrecorded
  const restyled = leaves.every(({ passage }) => isOnlyRestyled(comparison, passage))
  return restyled ? phrases.restyled : phrases.label[first.kind]
}

/** Puts one line in the place of the rows of which everything is switched off; neighbours of one kind share it. */
export function hideRows(comparison: Comparison, all: readonly Strip[]): readonly (Strip | Row)[] {
  const result: (Strip | Row)[] = []
  let run: Strip[] = []
  const close = () => {
    if (run.length > 0) result.push(hiddenRow(comparison, run))
    run = []
  }
  for (const strip of all) {
    const change = foundIn(strip)
    if (run[0] !== undefined && foundIn(run[0]) !== change) close()
    if (change !== null && isAllOff(comparison, strip)) run.push(strip)
    else {
      close()
      result.push(strip)
    }
  }
  close()
  return result
}

/** What a strip would show if nothing were switched off. */
function foundIn(strip: Strip): ChangeKind | null {
  return changeOf(strip, ({ kind }) => kind)
}

function isAllOff({ off }: Comparison, { leaves }: Strip): boolean {
  return leaves.every(({ passage, wordless }) => wordless || off.has(passage.id))
}

function hiddenRow(comparison: Comparison, run: readonly Strip[]): Row {
  const leaves = run.flatMap((strip) => strip.leaves)
  const counted = leaves.filter((leaf) => !leaf.wordless)
  const change = foundIn(run[0] as Strip) as ChangeKind
  const words = counted.reduce(
    (sum, leaf) => sum + extentOf(comparison.witnesses[leaf.side], [leaf], leaf.side).words,
    0,
  )
  const passages = new Set(counted.map(changeIdOf)).size
  return {
    kind: "hidden",
    change,
    passages: leaves.map((leaf) => leaf.passage.id),
    cells: [],
    label: comparison.settings.phrases.label[change],
    size: "",
    says: comparison.settings.phrases.hidden(change, passages, words),
    voices: [],
  }
}
