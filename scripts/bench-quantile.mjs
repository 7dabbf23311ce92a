/**
 * The number below which a share of the numbers lie: the median for 0.5.
 * @param {readonly number[]} numbers
 * @param {number} share from 0 to 1
 * @throws {RangeError} where there are none
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((x, y) => x - y)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  if (found === undefined) throw new RangeError("There is no quantile of no numbers.")
  return found
}
