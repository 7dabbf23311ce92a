import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { cpuTimeOf } from "./bench-cpu-time.mjs"
import { metricNames, metrics, readRecorded, rows } from "./bench-figures.mjs"
import { figuresOf, isAtLeastAsGood } from "./bench-results.mjs"
import { builtCollation, sharedFolder } from "./places.mjs"

/**
 * The very short form of the measuring, for `npm test`: has the engine become slower, or worse?
 *
 * Machines are noisy, so engine and limit take turns in one process and the least of several runs of each counts;
 * what is above the record all the same is measured once more. What does not hang on the machine may not be worse
 * at all.
 */

/** How far the multiple of the limit may lie above the one recorded. */
export const SLACK = 1.5

const TEXTS = [
  "syn-10k-10-mv",
  "syn-100k-10-mv",
  "whitman",
  "worst-disjoint-10k",
  "worst-repeat-10k",
  "worst-revpara-10k",
]

/** Of what is neither asked for nor recorded here: memory hangs on what ran before, precision on moves found. */
const UNCHECKED = new Set(["memory", "precision"])

const LEAST_ROUNDS = 8
const MOST_ROUNDS = 60
/** Milliseconds after which a text is warm enough: in less the least of a text of 10,000 words moved by a factor of two. */
const ENOUGH = 3000

/** @typedef {import("./bench-figures.mjs").Figures} Figures */

/**
 * Each text counts as one.
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function checkSpeed() {
  const measureText = await measurer()
  if (measureText === null) return { passed: 0, failed: 0, skipped: TEXTS.length }
  const { checked } = readRecorded()
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const text of TEXTS) {
    /** @type {Figures} */
    let measured = {}
    const faults = await faultsInTwo(
      async () => (measured = await measureText(text)),
      checked[text],
    )
    const times = `${measured.time ?? "?"} × limit, recorded ${checked[text]?.time ?? "nothing"}`
    console.log(
      `  ${text}: ${times}; ${faults.length === 0 ? "no worse" : `WORSE: ${faults.join("; ")}`}`,
    )
    if (faults.length === 0) tally.passed++
    else tally.failed++
  }
  if (tally.failed > 0)
    console.error("  What is meant to be so is recorded by: npm run bench -- --check --record")
  return tally
}

/**
 * What the check would compare with: the slower of two measurements, so that a lucky one sets no record.
 * @returns {Promise<Record<string, Figures>>} by text; empty where there is nothing to measure with
 */
export async function measureForRecord() {
  const measureText = await measurer()
  if (measureText === null) return {}
  /** @type {Record<string, Figures>} */
  const measured = {}
  for (const text of TEXTS) {
    const [one, other] = [await measureText(text), await measureText(text)]
    measured[text] = { ...one, time: Math.max(one.time ?? 0, other.time ?? 0) }
    console.log(`  ${text}: ${JSON.stringify(measured[text])}`)
  }
  return measured
}

/**
 * The faults of a measurement; where its time is one of them, of a second one.
 * @param {() => Promise<Figures>} measure
 * @param {Figures | undefined} recorded
 * @returns {Promise<string[]>}
 */
export async function faultsInTwo(measure, recorded) {
  try {
    const first = await measure()
    return isTooSlow(first, recorded)
      ? faultsIn(await measure(), recorded)
      : faultsIn(first, recorded)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/**
 * What is worse than recorded, a sentence each; empty when nothing is.
 * @param {Figures} measured
 * @param {Figures | undefined} recorded
 * @returns {string[]}
 */
export function faultsIn(measured, recorded) {
  if (recorded === undefined) return ["nothing is recorded to compare with"]
  const worse = metricNames.filter((metric) => {
    const before = recorded[metric]
    if (metric === "time" || before === undefined) return false
    return !isAtLeastAsGood(metric, measured[metric], before)
  })
  return [...(isTooSlow(measured, recorded) ? [/** @type {const} */ ("time")] : []), ...worse].map(
    (metric) =>
      `${metrics[metric].name} ${measured[metric] ?? "not measured"}, recorded ${recorded[metric]}`,
  )
}

/**
 * @param {Figures} measured
 * @param {Figures | undefined} recorded
 */
function isTooSlow({ time = Infinity }, recorded) {
  return time > SLACK * (recorded?.time ?? Infinity)
}

/**
 * What measures a text by its name; null, said in words, where the shared data is absent.
 * @returns {Promise<((text: string) => Promise<Figures>) | null>}
 */
async function measurer() {
  const bench = sharedFolder("bench")
  if (bench === null || sharedFolder("texts") === null) {
    console.log("  Skipped: no texts to measure with; VARIORUM_SHARED names their folder.")
    return null
  }
  const from = (/** @type {string} */ path) => import(pathToFileURL(join(bench, path)).href)
  const [{ loadText }, { score }, { peers }, { result }, { witness, collate, checkColumns }] =
    await Promise.all([
      from("lib/texts.mjs"),
      from("lib/score.mjs"),
      from("adapters/js.mjs"),
      from("adapters/variorum.mjs"),
      import(pathToFileURL(builtCollation).href),
    ])
  const limit = await peers["limit-regex"].load()

  return async (name) => {
    const { a, b, truth } = loadText(name)
    const compare = () =>
      collate([witness({ siglum: "A", text: a }), witness({ siglum: "B", text: b })])
    const [engineTime, limitTime] = leastOfEach(compare, () => limit(a, b))
    const collation = compare()
    const fault = checkColumns(collation)
    if (fault !== null) throw new Error(`not rebuilt: ${fault}`)
    const scored = score(await result(collation), a, b, truth)
    const figures = figuresOf({
      ...scored,
      peer: "variorum",
      text: name,
      ms: engineTime,
      limRegexMs: limitTime,
      gaveUp: !collation.complete,
      // Marked words are counted as they are: finding the fewest possible takes longer than the check.
      lowerBound: 1,
    })
    return Object.fromEntries(Object.entries(figures).filter(([metric]) => isChecked(metric, name)))
  }
}

/**
 * @param {string} metric
 * @param {string} text
 */
function isChecked(metric, text) {
  // How many stretches moved says something only where none may.
  if (metric === "claimed") return rows.find((row) => row.text === text)?.asked.claimed === 0
  return !UNCHECKED.has(metric)
}

/**
 * The least CPU times of two works that take turns, in milliseconds.
 * @param {() => unknown} one
 * @param {() => unknown} other
 * @returns {[number, number]}
 */
function leastOfEach(one, other) {
  let [leastOne, leastOther, spent] = [Infinity, Infinity, 0]
  for (let round = 0; round < LEAST_ROUNDS || (spent < ENOUGH && round < MOST_ROUNDS); round++) {
    leastOther = Math.min(leastOther, cpuTimeOf(other))
    const taken = cpuTimeOf(one)
    leastOne = Math.min(leastOne, taken)
    spent += taken
  }
  return [leastOne, leastOther]
}
