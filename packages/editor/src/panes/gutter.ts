/**
 * What stands between the two texts: a ribbon for each passage in view that changed, the bar at its side, and the places
 * of the rings. Nothing that they say is said by them alone.
 */
import type { Collation, Passage } from "@variorum/collation"
import { drawRibbon, type Gutter, type Range } from "@variorum/viewer"
import { endsOfMoves, type Ends } from "./ends.js"
import type { Scrolled } from "./follow.js"
import { pointOf } from "./follow.js"
import { isSlight, kindIn, type PassageKind, type Side } from "./marks.js"
import { passagesWithin } from "./passages.js"
import { placeOf, spanBetween } from "./places.js"

/** How far a bar stays within the lines it stands beside, in pixels. */
const INSET = 5
/** Height of a ring, in pixels: two never lie on each other. */
const RING = 24

/** A ring beside a passage. */
export interface Ring {
  readonly side: Side
  /** Name of the passage, and its first words. */
  readonly passage: string
  readonly words: string
  /** From the top of the gutter to the ring's own, in pixels. */
  readonly top: number
  readonly isPinned: boolean
}

/** What is between the two texts now. */
export interface Between {
  readonly drawn: readonly SVGElement[]
  readonly rings: readonly Ring[]
  /** Where two passages are held together by a pin, in pixels from the top of the gutter. */
  readonly pins: readonly number[]
}

/**
 * Measures both texts where they are in view. Those that are not shown, on a narrow page, have no ribbon. `spelling`: whether
 * differences of pointing and spelling are marked, too.
 */
export function between(
  both: readonly Scrolled[],
  gutter: DOMRect,
  collation: Collation,
  spelling: boolean,
): Between {
  const { passages } = collation
  const shown = both.filter(({ area }) => area.clientHeight > 0)
  const ends = endsOfMoves(collation)
  const seen = new Set(shown.flatMap((one) => indicesInView(one, passages)))
  const isNarrow = shown.length < 2
  const frame: Gutter = { left: 8, right: gutter.width - 8, top: gutter.top }
  const drawn: SVGElement[] = []
  const rings: Ring[] = []
  const pins: number[] = []
  for (const index of [...seen].sort((one, other) => one - other)) {
    const passage = passages[index]!
    const isPinned = passage.pinned !== undefined
    if (!isPinned && (passage.change === "same" || (!spelling && isSlight(passage)))) continue
    const ranges = new Map(shown.map(({ pane }) => [pane.side, rangeOf(pane, passage, frame)]))
    for (const [side, range] of ranges) {
      const kind = kindIn(passage, side, ends.get(passage.id))
      if (range === null) continue
      if (kind !== null) drawn.push(bar(kind, range, side, frame, isNarrow))
      rings.push({
        side,
        passage: passage.id,
        words: wordsOf(collation, passage, side),
        top: range.top - INSET,
        isPinned,
      })
    }
    if (isNarrow) continue
    const [from, to] = [ranges.get(0) ?? null, ranges.get(1) ?? null]
    if (isPinned && from !== null && to !== null) pins.push((from.top + to.top) / 2)
    drawn.push(
      ...ribbonsOf(
        { passage, index, from, to, ends: ends.get(passage.id) },
        shown,
        passages,
        frame,
      ),
    )
  }
  return { drawn, rings: apart(rings), pins }
}

interface Tied {
  readonly passage: Passage
  readonly index: number
  readonly from: Range | null
  readonly to: Range | null
  readonly ends: Ends | undefined
}

function ribbonsOf(
  { passage, index, from, to, ends }: Tied,
  shown: readonly Scrolled[],
  passages: readonly Passage[],
  frame: Gutter,
): SVGElement[] {
  const { change } = passage
  // A move is drawn from its old place; opposite the unknown there is no ribbon, for no claim is made.
  if (ends?.isWhole === true)
    return from === null ? [] : movedRibbons(from, ends, shown, passages, frame)
  if (change === "same" || change === "unattested") return []
  const lacking = from === null ? 0 : 1
  const height =
    from === null || to === null ? pointOf(shown[lacking]!.pane, index, passages) : null
  const point = height === null ? null : { top: height - frame.top, bottom: height - frame.top }
  const [start, end] = [from ?? point, to ?? point]
  return start === null || end === null ? [] : [drawRibbon(change, start, end, frame)]
}

function movedRibbons(
  from: Range,
  { partners }: Ends,
  shown: readonly Scrolled[],
  passages: readonly Passage[],
  frame: Gutter,
): SVGElement[] {
  const partner = passages.find(({ id }) => id === partners[0])
  const to = partner === undefined ? null : rangeOf(shown[1]!.pane, partner, frame)
  return to === null ? [] : [drawRibbon("moved", from, to, frame)]
}

function indicesInView({ pane, area }: Scrolled, passages: readonly Passage[]): readonly number[] {
  const { top, bottom } = area.getBoundingClientRect()
  return passagesWithin(passages, pane.side, spanBetween(pane, { top, bottom }))
}

function rangeOf(pane: Scrolled["pane"], { spans }: Passage, { top }: Gutter): Range | null {
  const span = spans[pane.side] ?? null
  if (span === null || span.start === span.end) return null
  const box = placeOf(pane, span)
  return {
    top: box.top - top + INSET,
    bottom: Math.max(box.bottom - top - INSET, box.top - top + 2 * INSET),
  }
}

/** The bar at the side of a passage: its line says which kind it is, as everywhere. Only what was cut has feet. */
function bar(
  kind: PassageKind,
  { top, bottom }: Range,
  side: Side,
  { left, right }: Gutter,
  isNarrow: boolean,
) {
  const x = side === 0 && !isNarrow ? left - 4 : right + (isNarrow ? 2 : 4)
  const foot = side === 0 && !isNarrow ? -5 : 5
  const feet = kind === "deleted" ? `M${x + foot},${top}H${x}M${x},${bottom}H${x + foot}` : ""
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path")
  const double = kind === "added" ? `M${x + foot / 2},${top}V${bottom}` : ""
  path.setAttribute("class", `bar ${kind}`)
  path.setAttribute("d", `M${x},${top}V${bottom}${feet}${double}`)
  return path
}

function wordsOf({ witnesses }: Collation, { spans }: Passage, side: Side): string {
  const span = spans[side] ?? null
  return span === null ? "" : firstWords(witnesses[side]!.text.slice(span.start, span.end))
}

/** Enough of a passage to know it by. */
export function firstWords(passage: string): string {
  const words = passage.trim()
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/u, "")} …`
}

/** Rings of one side, each below the one before it. */
function apart(rings: readonly Ring[]): readonly Ring[] {
  const lowest = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return [...rings]
    .sort((one, other) => one.top - other.top)
    .map((ring) => {
      const top = Math.max(ring.top, lowest[ring.side]!)
      lowest[ring.side] = top + RING
      return { ...ring, top }
    })
}
