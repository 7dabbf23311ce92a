/** How long one slice of work may hold the page, in milliseconds: what a frame can spare. */
const SLICE = 10

/** Where the browser never finds itself idle, the work is done all the same: after so many milliseconds, unless asked otherwise. */
const PATIENCE = 100

/**
 * Does work in slices, between the frames. `work` does one piece and says whether more is left.
 * Gives what calls it off.
 */
export function whenIdle(work: () => boolean, patience = PATIENCE): () => void {
  const called = new AbortController()
  const slice = () => {
    if (called.signal.aborted) return
    const start = performance.now()
    let isLeft = true
    while (isLeft && performance.now() - start < SLICE) isLeft = work()
    if (isLeft) next()
  }
  const next = () => {
    // Not in every browser yet.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(slice, { timeout: patience })
    else setTimeout(slice, SLICE)
  }
  next()
  return () => called.abort()
}
