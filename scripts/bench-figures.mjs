import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"

/**
 * What `pnpm bench` measures and what is asked of it. What each figure was when last recorded stands beside this
 * file, in `bench-recorded.json`, which `--record` writes.
 */

/**
 * - `time`: CPU time as a multiple of the limit, one regular-expression pass over both texts in the same process
 * - `memory`: MB at the peak of the first comparison, over those before it
 * - `moves`: moved blocks found; `precision`: of the words called moved, the share that is
 * - `marked`: words marked, over the fewest that any alignment in order must mark
 * - `runs`: stretches of change; `confetti`: per cent of unchanged stretches that are too short to help a reader
 * - `claimed`: stretches of words said to have moved
 * - `rebuilt`: 1 when both texts come back letter for letter; `complete`: 1 when all was compared
 * @typedef {"time" | "memory" | "moves" | "precision" | "marked" | "runs" | "confetti" | "claimed" | "rebuilt" | "complete"} Metric
 */

/** @typedef {Partial<Record<Metric, number>>} Figures */

/** How a metric is called, with how many decimals it is shown, and whether less of it is better. */
export const metrics = /** @satisfies {Record<Metric, object>} */ ({
  time: { name: "× limit", decimals: 1, lessIsBetter: true },
  memory: { name: "MB", decimals: 0, lessIsBetter: true },
  moves: { name: "moves", decimals: 0, lessIsBetter: false },
  precision: { name: "precision", decimals: 3, lessIsBetter: false },
  marked: { name: "marked", decimals: 2, lessIsBetter: true },
  runs: { name: "runs", decimals: 0, lessIsBetter: true },
  confetti: { name: "confetti %", decimals: 1, lessIsBetter: true },
  claimed: { name: "claimed", decimals: 0, lessIsBetter: true },
  rebuilt: { name: "rebuilt", decimals: 0, lessIsBetter: false },
  complete: { name: "complete", decimals: 0, lessIsBetter: false },
})

/** The metrics in the order of the table's columns. */
export const metricNames = /** @type {readonly Metric[]} */ (Object.keys(metrics))

/**
 * A text, what is asked of us on it, and the peers measured beside us; those that take long only in the long form.
 * `isBadInput`: it may be compared in part if it says so (`complete`), and need not be done in time then.
 * @typedef {{ text: string, asked: Figures, peers: readonly string[], slowPeers?: readonly string[], isShort?: true, isBadInput?: true }} Row
 */

const edited = { time: 4, moves: 5, precision: 0.99, rebuilt: 1 }
const worst = { time: 10, rebuilt: 1 }
const unrelated = { ...worst, claimed: 0, confetti: 1 }
const book = { time: 2.5, memory: 60, moves: 5, precision: 0.99, rebuilt: 1 }
const verse = { time: 6, marked: 1.09, runs: 940, confetti: 0.5, rebuilt: 1 }
const revisedBook = { time: 5, memory: 120, marked: 1.11, runs: 6600, confetti: 1, rebuilt: 1 }

const LIGHT = ["fast-myers", "git-word-diff", "wdiff"]
const ALL = ["jsdiff-words", "wikeddiff", ...LIGHT]
const NATIVE = ["git-word-diff", "wdiff"]

/** @param {string} text @param {Figures} asked @param {readonly string[]} peers @param {readonly string[]} [slowPeers] @returns {Row} */
const short = (text, asked, peers, slowPeers = []) => ({
  text,
  asked,
  peers,
  slowPeers,
  isShort: true,
})

/** @param {string} text @param {Figures} asked @param {readonly string[]} peers @returns {Row} */
const long = (text, asked, peers) => ({ text, asked, peers })

/** @param {string} text @returns {Row} */
const bad = (text) => ({
  text: `bad-${text}`,
  asked: { time: 10, memory: 500, rebuilt: 1 },
  peers: [],
  isBadInput: true,
})

/** @type {readonly Row[]} */
export const rows = [
  short("syn-100k-10-mv", book, [...LIGHT, "wikeddiff"], ["jsdiff-words"]),
  short("syn-100k-10-mp", book, NATIVE, ["fast-myers", "wikeddiff"]),
  long("syn-1m-10-mv", { ...book, time: 3, memory: 350 }, NATIVE),
  short("origin", revisedBook, NATIVE),
  short("whitman", verse, ALL),
  short("syn-10k-1-mv", edited, ALL),
  short("syn-10k-10-mv", edited, ALL),
  short("syn-10k-40-mv", edited, LIGHT, ["jsdiff-words", "wikeddiff"]),
  long("syn-10k-1-mp", edited, LIGHT),
  long("syn-10k-10-mp", edited, LIGHT),
  long("syn-10k-40-mp", edited, LIGHT),
  long("syn-100k-1-mv", edited, LIGHT),
  long("syn-100k-40-mv", edited, NATIVE),
  long("syn-100k-1-mp", edited, LIGHT),
  long("syn-100k-40-mp", edited, NATIVE),
  short("worst-disjoint-10k", unrelated, NATIVE, ["fast-myers", "wikeddiff"]),
  short("worst-repeat-10k", worst, ALL),
  short("worst-revpara-10k", worst, NATIVE, ["fast-myers", "wikeddiff"]),
  long("worst-disjoint-100k", unrelated, NATIVE),
  long("worst-repeat-100k", worst, ALL),
  long("worst-revpara-100k", worst, NATIVE),
  long("repetitive-20-words", worst, NATIVE),
  long("repetitive-one-word", worst, NATIVE),
  long("repetitive-period-7", worst, NATIVE),
  long("repetitive-40-sentences", worst, NATIVE),
  bad("line-10MB"),
  bad("empty-paragraphs-1M"),
  bad("paras-1M"),
  bad("one-word-2M"),
  bad("one-word-sentences-100k"),
  bad("combining-1M"),
  bad("disjoint-200kwords"),
  bad("alternate-100k"),
  bad("reversed-50k"),
  bad("shuffled-sentences-20k"),
  bad("random-binary-100k"),
  bad("every-word-changed-100k"),
  bad("every-other-inserted-100k"),
  bad("fibonacci-string"),
  bad("sawtooth-moves"),
  bad("novel-150kwords"),
]

/**
 * A figure that no text of the harness gives; the most that is asked, and the unit of all its numbers (empty for a
 * power).
 * @typedef {{ name: string, unit: string, asked: number, decimals: number }} Single
 */

/** @param {string} name @param {number} asked @param {number} [decimals] @returns {Single} */
const milliseconds = (name, asked, decimals = 1) => ({ name, unit: "ms", asked, decimals })

const ALSO_RULED = "the same under rules and pins"

/** @satisfies {Record<string, Single>} */
export const singles = {
  letter: milliseconds("the letter, warm", 3),
  plenum: milliseconds("the plenum, warm", 3),
  typedMedian: milliseconds("one word typed in 100,000, median", 2, 2),
  typed95: milliseconds("one word typed in 100,000, 95th percentile", 8, 2),
  chromiumMedian: milliseconds("the same in Chromium, median", 2, 2),
  chromium95: milliseconds("the same in Chromium, 95th percentile", 8, 2),
  ruledMedian: milliseconds(`${ALSO_RULED}, median`, 2, 2),
  ruled95: milliseconds(`${ALSO_RULED}, 95th percentile`, 8, 2),
  split: milliseconds("a paragraph split there", 50),
  joined: milliseconds("two paragraphs joined there", 50),
  pasted: milliseconds("a page pasted there", 50),
  undone: milliseconds("the page taken out again", 50),
  size: { name: "the engine, minified, gzip", unit: "kB", asked: 12, decimals: 1 },
  exponent: {
    name: "growth from 100,000 to a million words",
    unit: "",
    asked: 1.15,
    decimals: 2,
  },
}

/** @typedef {keyof typeof singles} SingleName */
export const singleNames = /** @type {readonly SingleName[]} */ (Object.keys(singles))

/** @typedef {Partial<Record<SingleName, number | null>>} SingleFigures null: there is nothing to be measured yet */

/**
 * What was measured when somebody last said that it counts. `checked` are the figures of `bench-check.mjs`, which
 * measures in another way, and so has records of its own.
 * @typedef {{ texts: Record<string, Figures>, singles: SingleFigures, checked: Record<string, Figures> }} Recorded
 */

const recordedFile = join(root, "scripts/bench-recorded.json")

/** @returns {Recorded} */
export function readRecorded() {
  return JSON.parse(readFileSync(recordedFile, "utf8"))
}

/**
 * Takes new figures into the record; what was not measured stays as it was.
 * @param {Partial<Recorded>} measured
 */
export function record(measured) {
  const recorded = withMeasured(readRecorded(), measured)
  writeFileSync(recordedFile, `${JSON.stringify(recorded, null, 2)}\n`)
}

/**
 * @param {Recorded} recorded
 * @param {Partial<Recorded>} measured
 * @returns {Recorded}
 */
export function withMeasured(recorded, measured) {
  return {
    texts: { ...recorded.texts, ...measured.texts },
    singles: { ...recorded.singles, ...measured.singles },
    checked: { ...recorded.checked, ...measured.checked },
  }
}
