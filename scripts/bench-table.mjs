import { metricNames, metrics, singleNames, singles } from "./bench-figures.mjs"
import { reached } from "./bench-results.mjs"

/**
 * The two tables of `pnpm bench`, in Markdown, for the terminal and for `docs/measurements.md` alike.
 */

/** @typedef {import("./bench-figures.mjs").Figures} Figures */
/** @typedef {import("./bench-results.mjs").Result} Result */

/**
 * Texts: what we did, what is asked, what was recorded, and what the peers of the same run did.
 * @param {readonly import("./bench-figures.mjs").Row[]} rows those that were measured
 * @param {readonly Result[]} results
 * @param {import("./bench-figures.mjs").Recorded} recorded
 */
export function textsTable(rows, results, recorded) {
  const heading = ["text", "", "ms", ...metricNames.map((metric) => metrics[metric].name)]
  const lines = rows.flatMap((row) => {
    const [ours, others] = oursAndOthers(results.filter(({ text }) => text === row.text))
    const before = recorded.texts[row.text]
    return [
      [row.text, ...(ours === undefined ? ["not measured"] : lineOf(ours, "**ours**"))],
      ["", ...askedLine(row, ours?.figures ?? {})],
      ...(before === undefined ? [] : [["", "recorded", "", ...cells(before)]]),
      ...others.map((other) => ["", ...lineOf(other, other.peer)]),
    ]
  })
  return markdown(heading, lines)
}

/**
 * The figures that stand alone.
 * @param {import("./bench-figures.mjs").SingleFigures} measured those that are missing are left out
 * @param {import("./bench-figures.mjs").SingleFigures} recorded
 */
export function singlesTable(measured, recorded) {
  const lines = singleNames
    .filter((name) => measured[name] !== undefined)
    .map((name) => {
      const { unit, asked, decimals } = singles[name]
      const [now, then] = [measured[name] ?? null, recorded[name] ?? null]
      return [
        singles[name].name,
        now === null ? "not there yet" : `${now.toFixed(decimals)} ${unit}`.trim(),
        `≤ ${asked}`,
        yesOrNo(now !== null && now <= asked),
        then === null ? "–" : then.toFixed(decimals),
      ]
    })
  return markdown(["", "now", "asked", "reached", "recorded"], lines)
}

/**
 * @param {readonly Result[]} results of one text
 * @returns {[Result | undefined, Result[]]}
 */
function oursAndOthers(results) {
  return [
    results.find(({ peer }) => peer === "variorum"),
    results.filter(({ peer }) => peer !== "variorum"),
  ]
}

/**
 * @param {Result} result
 * @param {string} name
 */
function lineOf({ error, milliseconds, figures, raw }, name) {
  if (error !== null) return [name, error.replaceAll("|", "/").replaceAll("\n", " ")]
  const shown = cells(figures)
  // Most peers give back all but the spacing.
  if (raw.exact === false && raw.whole === true) shown[metricNames.indexOf("rebuilt")] = "spacing"
  return [name, timeInWords(milliseconds), ...shown]
}

/** @param {number | null} milliseconds 0 below the 10 ms of the clock for programs of the machine */
function timeInWords(milliseconds) {
  if (milliseconds === null) return "–"
  return milliseconds === 0 ? "< 10" : milliseconds.toFixed(milliseconds < 10 ? 1 : 0)
}

/**
 * @param {import("./bench-figures.mjs").Row} row
 * @param {Figures} figures
 */
function askedLine(row, figures) {
  const verdicts = reached(row, figures)
  return [
    "asked",
    "",
    ...metricNames.map((metric) => {
      const target = row.asked[metric]
      if (target === undefined) return ""
      const relation = metrics[metric].lessIsBetter ? "≤ " : "≥ "
      const wanted = metric === "rebuilt" ? "yes" : `${relation}${target}`
      return `${wanted}: ${yesOrNo(verdicts[metric] === true)}`
    }),
  ]
}

/** @param {Figures} figures */
function cells(figures) {
  return metricNames.map((metric) => {
    const value = figures[metric]
    if (value === undefined) return "–"
    if (metric === "rebuilt" || metric === "complete") return value === 1 ? "yes" : "no"
    return value.toFixed(metrics[metric].decimals)
  })
}

/** @param {boolean} is */
function yesOrNo(is) {
  return is ? "yes" : "**no**"
}

/**
 * A table; a line that is too short is filled up with empty cells.
 * @param {readonly string[]} heading
 * @param {readonly (readonly string[])[]} lines
 */
export function markdown(heading, lines) {
  const table = [heading, ...lines].map((line) => heading.map((_, i) => line[i] ?? ""))
  const widths = heading.map((_, i) => Math.max(3, ...table.map((line) => line[i]?.length ?? 0)))
  const [first = "", ...others] = table.map(
    (line) =>
      `| ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`,
  )
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`
  return [first, rule, ...others].join("\n")
}
