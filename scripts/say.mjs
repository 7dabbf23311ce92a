/**
 * Says what happens next, before it happens.
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`\n▸ ${sentence}`)
}

/**
 * Seconds since a moment given by `performance.now()`, for people.
 * @param {number} start
 */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
