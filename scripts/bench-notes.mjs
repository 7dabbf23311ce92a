import { existsSync, readFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { parseArgs } from "node:util"
import { seededBy } from "./bench-seeded.mjs"
import { tryJudgements } from "./judgement-trials.mjs"
import { timeNotes } from "./notes-speed.mjs"
import { emptyTally, tryCorrections, tryTwins } from "./notes-trials.mjs"
import { builtCollation, builtLayers, sharedFolder } from "./places.mjs"
import { say } from "./say.mjs"

// Measures how notes are found again after corrections, and how quickly: npm run bench-notes [-- --corrections 1000].
// Needs a build. Ends with 1 when a single note, or a
// single judgement, was told to be placed where it is not.
const { values } = parseArgs({ options: { corrections: { type: "string" } } })
const corrections = Number(values.corrections ?? 1000)

for (const built of [builtCollation, builtLayers])
  if (!existsSync(built)) throw new Error("The packages are not built. Run: npm run build")
const layers = await import(builtLayers)
const collation = await import(builtCollation)

const TEXTS = [
  "texts/darwin-ch1-1859.txt",
  "texts/whitman-1855.txt",
  "texts/whitman-1891.txt",
  "texts/base-leaves-of-grass.txt",
  "sources/yezhov-letter/draft.txt",
  "sources/gettysburg/bliss.txt",
  "sources/kirov-narrative/1936-07-closed-letter.txt",
  "sources/ocr/letter-clean.txt",
]

/** Two states of a text, whose changes are judged. */
const PAIRS = [
  ["texts/darwin-ch1-1859.txt", "texts/darwin-ch1-1860.txt"],
  ["sources/yezhov-letter/draft.txt", "sources/yezhov-letter/final.txt"],
  ["sources/stalin-edit/manuscript.txt", "sources/stalin-edit/edited.txt"],
  ["sources/gettysburg/nicolay.txt", "sources/gettysburg/bliss.txt"],
  ["sources/plenum-1936/unpublished.txt", "sources/plenum-1936/published.txt"],
  ["sources/ocr/letter-raw.txt", "sources/ocr/letter-clean.txt"],
]

const sources = TEXTS.flatMap((name) => {
  const path = sharedFolder(name)
  if (path === null) say(`${name} is not here, and is left out.`)
  return path === null ? [] : [{ name, text: readFileSync(path, "utf8") }]
})

say(`${corrections} corrections, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`)
const wrong = [...tryAll("corrections", tryCorrections), ...tryAll("twins", twins), ...tryPairs()]
for (const line of wrong.slice(0, 20)) console.log(line)
const long = sharedFolder("texts/origin-1872.txt")
if (long === null) say("texts/origin-1872.txt is not here: the speed is not measured.")
else await timeNotes(layers, readFileSync(long, "utf8"), seededBy("notes speed"))
if (wrong.length > 0) process.exitCode = 1

/**
 * @param {string} what
 * @param {typeof tryCorrections} attempt
 * @returns {string[]} a line for each note that was placed where it is not
 */
function tryAll(what, attempt) {
  const rows = sources.map((source, i) => {
    const share = Math.floor(((i + 1) * corrections) / sources.length)
    const before = Math.floor((i * corrections) / sources.length)
    const tally = emptyTally()
    attempt(layers, source, { corrections: share - before, notes: 40 }, tally)
    return { name: source.name, tally }
  })
  return printed(what, rows)
}

/** @returns {string[]} a line for each judgement that hangs on another change */
function tryPairs() {
  const pairs = PAIRS.flatMap(([before = "", after = ""]) => {
    const paths = [sharedFolder(before), sharedFolder(after)]
    const [one, other] = paths.map((path) => (path === null ? null : readFileSync(path, "utf8")))
    return one && other ? [{ name: after, before: one, after: other }] : []
  })
  const rows = pairs.map((pair, i) => {
    const share = Math.floor(((i + 1) * corrections) / pairs.length)
    const before = Math.floor((i * corrections) / pairs.length)
    const tally = tryJudgements({ ...collation, ...layers }, pair, share - before)
    return { name: pair.name, tally }
  })
  return printed("judgements", rows)
}

/**
 * @param {string} what
 * @param {readonly { name: string, tally: ReturnType<typeof emptyTally> }[]} rows
 */
function printed(what, rows) {
  const whole = emptyTally()
  for (const { tally } of rows)
    for (const key of /** @type {const} */ ([
      "corrections",
      "notes",
      "there",
      "placed",
      "right",
      "rightThere",
      "doubtful",
      "lost",
    ]))
      whole[key] += tally[key]
  whole.wrong.push(...rows.flatMap(({ tally }) => tally.wrong))
  console.log(`\n${what}`)
  for (const { name, tally } of [...rows, { name: "together", tally: whole }])
    console.log(`  ${name}: ${inWords(tally)}`)
  return whole.wrong
}

/**
 * @param {Parameters<typeof tryCorrections>[0]} library
 * @param {Parameters<typeof tryCorrections>[1]} source
 * @param {Parameters<typeof tryCorrections>[2]} amount
 * @param {Parameters<typeof tryCorrections>[3]} tally
 */
function twins(library, source, amount, tally) {
  tryTwins(library, source, amount.corrections, tally)
}

/** @param {ReturnType<typeof emptyTally>} tally */
function inWords({
  corrections: made,
  notes,
  there,
  placed,
  right,
  rightThere,
  doubtful,
  lost,
  wrong: misplaced,
}) {
  return [
    `${made} corrections, ${notes} places asked`,
    `precision ${percent(right, placed)}`,
    `recall ${percent(rightThere, there)}`,
    `doubtful ${percent(doubtful, notes)}`,
    `lost ${percent(lost, notes)}`,
    `silently wrong ${misplaced.length}`,
  ].join(", ")
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`
}
