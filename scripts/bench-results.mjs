import { metricNames, metrics, singleNames, singles } from "./bench-figures.mjs"

/**
 * From the lines that the harness writes to figures, and from figures to a verdict.
 */

/**
 * What one program did with one text; `figures` has what could be measured of it.
 * @typedef {{ text: string, peer: string, milliseconds: number | null, error: string | null, figures: import("./bench-figures.mjs").Figures, raw: Raw }} Result
 */

/**
 * A line of the harness, as its README explains it. All but the names may be missing: a program that failed has
 * only `error`, one that gives no alignment only times.
 * @typedef {{ peer: string, text: string, error?: string, ms?: number, minMs?: number, limRegexMs?: number, memMB?: number | null, movesTrue?: number, movesFound?: number, moveTokPrecision?: number | null, marked?: number, lowerBound?: number | null, fragments?: number, confettiShare?: number, movedSpans?: number, exact?: boolean | null, badSpans?: number, gaveUp?: boolean, wordsA?: number, wordsB?: number, whole?: boolean }} Raw
 */

/**
 * @param {string} lines a JSON object a line
 * @returns {Result[]}
 * @throws {SyntaxError} for a line that is none
 */
export function readResults(lines) {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      /** @type {Raw} */
      const raw = JSON.parse(line)
      if (typeof raw.peer !== "string" || typeof raw.text !== "string")
        throw new SyntaxError(`A result without peer or text: ${line}`)
      const { peer, text, error = null, ms = null } = raw
      return {
        text,
        peer,
        error,
        milliseconds: ms,
        figures: error === null ? figuresOf(raw) : {},
        raw,
      }
    })
}

/**
 * @param {Raw} raw
 * @returns {import("./bench-figures.mjs").Figures}
 */
export function figuresOf(raw) {
  const { ms, limRegexMs, marked, lowerBound, confettiShare } = raw
  const isScored = marked !== undefined
  /** @type {Record<import("./bench-figures.mjs").Metric, number | null | undefined>} */
  const all = {
    // Programs of the machine are timed by a clock of 10 ms; below it there is nothing to divide.
    time: !ms || !limRegexMs ? null : ms / limRegexMs,
    memory: raw.memMB,
    moves: raw.movesTrue ? raw.movesFound : null,
    precision: raw.movesTrue ? raw.moveTokPrecision : null,
    marked: isScored && lowerBound ? marked / lowerBound : null,
    runs: raw.fragments,
    confetti: confettiShare === undefined ? null : 100 * confettiShare,
    claimed: raw.movedSpans,
    rebuilt: isScored ? Number(raw.exact === true && raw.badSpans === 0) : null,
    complete: isScored && raw.peer === "variorum" ? Number(raw.gaveUp !== true) : null,
  }
  return Object.fromEntries(
    metricNames.flatMap((metric) => {
      const value = all[metric]
      return value === null || value === undefined ? [] : [[metric, rounded(metric, value)]]
    }),
  )
}

/**
 * As it is shown and recorded, so that a figure is never judged by what nobody sees.
 * @param {import("./bench-figures.mjs").Metric} metric
 * @param {number} value
 */
function rounded(metric, value) {
  return Number(value.toFixed(metrics[metric].decimals))
}

/**
 * The same for the figures that stand alone.
 * @param {import("./bench-figures.mjs").SingleFigures} figures
 * @returns {import("./bench-figures.mjs").SingleFigures}
 */
export function roundedSingles(figures) {
  return Object.fromEntries(
    singleNames.flatMap((name) => {
      const value = figures[name]
      if (value === undefined) return []
      return [[name, value === null ? null : Number(value.toFixed(singles[name].decimals))]]
    }),
  )
}

/**
 * Whether what is asked has been reached, for each metric of which something is asked. What could not be measured
 * is not reached. Of bad input that was compared in part, and said so, no time is asked.
 * @param {Pick<import("./bench-figures.mjs").Row, "asked" | "isBadInput">} row
 * @param {import("./bench-figures.mjs").Figures} figures
 * @returns {Partial<Record<import("./bench-figures.mjs").Metric, boolean>>}
 */
export function reached({ asked, isBadInput }, figures) {
  return Object.fromEntries(
    metricNames.flatMap((metric) => {
      const target = asked[metric]
      if (target === undefined) return []
      const excused = metric === "time" && isBadInput === true && figures.complete === 0
      return [[metric, excused || isAtLeastAsGood(metric, figures[metric], target)]]
    }),
  )
}

/**
 * @param {import("./bench-figures.mjs").Metric} metric
 * @param {number | undefined} value
 * @param {number} other
 */
export function isAtLeastAsGood(metric, value, other) {
  if (value === undefined) return false
  return metrics[metric].lessIsBetter ? value <= other : value >= other
}

/**
 * The power of the number of words by which the time grows, from the least times of two texts.
 * @param {Raw | undefined} small
 * @param {Raw | undefined} large
 * @returns {number | null} null where one of the two was not measured
 */
export function exponent(small, large) {
  const [from, to] = [small, large].map((raw) =>
    raw?.minMs === undefined || raw.wordsA === undefined || raw.wordsB === undefined
      ? null
      : { time: raw.minMs, words: raw.wordsA + raw.wordsB },
  )
  if (!from || !to || to.words === from.words) return null
  return Math.log(to.time / from.time) / Math.log(to.words / from.words)
}
