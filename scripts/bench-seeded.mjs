/**
 * Whole numbers below a bound, the same ones for the same key.
 * @param {string} key
 * @returns {(below: number) => number}
 */
export function seededBy(key) {
  let state = 2166136261
  for (const letter of key) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}
