/** So near an edge of an area, in pixels, a pointer that drags something scrolls it. */
const EDGE = 48
/** Pixels a millisecond, at the edge itself and beyond it. */
const FASTEST = 0.9
/** A page that stood still does not leap. */
const LONGEST = 50

/**
 * How far an area scrolls within some milliseconds for a pointer that is held at a height: negative near its top,
 * positive near its bottom, the nearer the farther; 0 between. Of a low area no more than a quarter is edge.
 */
export function creep(
  y: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  elapsed: number,
): number {
  const edge = Math.min(EDGE, (bottom - top) / 4)
  if (edge <= 0) return 0
  const above = Math.min(1, Math.max(0, (top + edge - y) / edge))
  const below = Math.min(1, Math.max(0, (y - (bottom - edge)) / edge))
  return (below - above) * FASTEST * Math.min(LONGEST, elapsed)
}
