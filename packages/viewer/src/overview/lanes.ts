import type { ChangeKind, Overview, OverviewMark, Share } from "@variorum/views"

/** What one path of the strip shows. */
export interface Lane {
  /** "plain" is unchanged text. */
  readonly kind: ChangeKind | "plain"
  /** Rectangles, as path data: across from 0 to 16, along from 0 to 10,000; the style sheet scales that to the strip. */
  readonly data: string
}

/** Units along the text. */
const ALONG = 10_000

/** Where the lanes begin, across, and how wide they are: a reworded passage takes half of that, since in grey it must differ from a cut. */
const LANES = [1, 9] as const
const WIDE = 6
const NARROW = 3

/** How little of the strip a mark may take, so that one word is still seen; between two marks, a hair of paper. */
const LEAST = 20
const HAIR = 5

/** One stroke of hatching, and from one to the next. */
const STROKE = 12
const HATCHING = 55

/** Those that matter most are drawn last. */
const kinds: readonly ChangeKind[] = ["reworded", "unattested", "moved", "added", "deleted"]

/** Everything of one kind is one path, so that thousands of changes are a handful of elements. */
export function lanesOf({ marks, lanes }: Overview): readonly Lane[] {
  const plain = lanes.flatMap((shares, side) =>
    shares.map((share) => rectangle(share, side as 0 | 1, WIDE)),
  )
  const ofKind = (kind: ChangeKind) => marks.filter((mark) => mark.kind === kind)
  return [
    { kind: "plain", data: plain.join("") },
    ...kinds.map((kind) => ({ kind, data: ofKind(kind).map(shapeOf).join("") })),
  ]
}

/** The marks of some changes, whatever their kind, as plain rectangles. */
export function outlineOf(marks: readonly OverviewMark[]): string {
  return marks.map((mark) => rectangle(mark, mark.side, WIDE)).join("")
}

function shapeOf(mark: OverviewMark): string {
  if (mark.kind === "unattested") return hatching(mark)
  return rectangle(mark, mark.side, mark.kind === "reworded" ? NARROW : WIDE)
}

function rectangle({ start, end }: Share, side: 0 | 1, width: number): string {
  const from = Math.round(start * ALONG)
  const length = Math.max(LEAST, Math.round((end - start) * ALONG) - HAIR)
  return `M${LANES[side]},${from}h${width}v${length}h${-width}Z`
}

function hatching({ start, end, side }: OverviewMark): string {
  const [from, to] = [Math.round(start * ALONG), Math.round(end * ALONG)]
  const strokes: string[] = []
  for (let at = from; at === from || at < to; at += HATCHING)
    strokes.push(`M${LANES[side]},${at}h${WIDE}v${STROKE}h${-WIDE}Z`)
  return strokes.join("")
}
