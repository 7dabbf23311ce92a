/**
 * The figures that `pnpm gold` prints: what each is, what is asked of it, and what it was when last recorded.
 *
 * `recorded` is written down by hand, with `docs/measurements.md`, when the engine has become better. A run fails
 * when a figure is worse than recorded by more than `SLACK`.
 */

/** Half a point of F1, or half a move. */
export const SLACK = 0.5

/**
 * @typedef {{ p: number, r: number, f: number, pred: number }} Metric precision, recall and F1 from 0 to 1, and how many were claimed
 * @typedef {(set: string, metric: string) => Metric} Scores
 * @typedef {{ name: string, value: (scores: Scores) => number, target: number, recorded: number, isLimit?: true }} Figure
 *   `target` and `recorded` in per cent, or in moves. `isLimit`: the target is the most that is wanted, not the least.
 */

const PARENTS = ["argrewrite", "aesop", "frankenstein", "frankenstein-ms", "gospels"]

/** @param {string} set @param {number} target @param {number} recorded @returns {Figure} */
const changed = (set, target, recorded) => ({
  name: `changed pairs, ${set}`,
  value: (scores) => 100 * scores(set, "changed").f,
  target,
  recorded,
})

/** @param {string} set @param {"p" | "r" | "f"} part @param {number} target @param {number} recorded @returns {Figure} */
const moves = (set, part, target, recorded) => ({
  name: `moves, ${set}: ${{ p: "precision", r: "recall", f: "F1" }[part]}`,
  value: (scores) => 100 * scores(set, "moves")[part],
  target,
  recorded,
})

/** @param {readonly string[]} sets @param {number} target @param {number} recorded @returns {Figure} */
const claimed = (sets, target, recorded) => ({
  name: `moves claimed on ${sets.join(", ")}`,
  value: (scores) => sets.reduce((sum, set) => sum + scores(set, "moves").pred, 0),
  target,
  recorded,
  isLimit: true,
})

/** @param {string} metric @param {number} target @param {number} recorded @returns {Figure} */
const alone = (metric, target, recorded) => ({
  name: `${metric}, argrewrite`,
  value: (scores) => 100 * scores("argrewrite", metric).f,
  target,
  recorded,
})

/** @type {readonly Figure[]} */
export const figures = [
  changed("argrewrite", 93, 93.9),
  changed("aesop", 66, 65),
  changed("frankenstein", 99, 99.1),
  changed("frankenstein-ms", 99, 96.8),
  changed("gospels", 73, 76.1),
  {
    name: "changed pairs, mean of the five",
    value: (scores) =>
      (100 * PARENTS.reduce((sum, set) => sum + scores(set, "changed").f, 0)) / PARENTS.length,
    target: 86,
    recorded: 86.2,
  },
  alone("deletions", 83, 84.3),
  alone("insertions", 90, 90.4),
  moves("argrewrite-moved", "p", 95, 90.4),
  moves("argrewrite-moved", "r", 80, 89.6),
  moves("frankenstein-moved", "f", 99, 99.3),
  moves("gospels", "p", 85, 95),
  moves("gospels", "f", 40, 45.8),
  claimed(["argrewrite"], 13, 18),
  claimed(["aesop", "frankenstein", "frankenstein-ms"], 1, 1),
]

/**
 * The figures as a table for people, and those that have become worse than recorded.
 * @param {Scores} scores
 * @returns {{ table: string, worse: readonly string[] }}
 */
export function compareWithRecord(scores) {
  const rows = figures.map(({ name, value, target, recorded, isLimit }) => {
    const now = value(scores)
    const reached = isLimit === true ? now <= target : rounded(now) >= target
    const worse = isLimit === true ? now > recorded + SLACK : now < recorded - SLACK
    return { name, now: rounded(now), target, recorded, reached, worse }
  })
  const widest = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map(({ name, now, target, recorded, reached, worse }) =>
    [
      name.padEnd(widest),
      cell(now),
      cell(target),
      cell(recorded),
      `  ${worse ? "WORSE than recorded" : reached ? "reached" : "not reached"}`,
    ].join(""),
  )
  const heading = [
    "F1 in per cent, or a count".padEnd(widest),
    "now".padStart(9),
    "asked".padStart(9),
    "recorded".padStart(9),
  ].join("")
  return {
    table: [heading, ...lines].join("\n"),
    worse: rows.filter((row) => row.worse).map(({ name }) => name),
  }
}

/** @param {number} figure */
function rounded(figure) {
  return Math.round(figure * 10) / 10
}

/** @param {number} figure */
function cell(figure) {
  return figure.toFixed(1).padStart(9)
}
