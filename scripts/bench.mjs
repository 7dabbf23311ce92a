import { join } from "node:path"
import { parseArgs } from "node:util"
import { pathToFileURL } from "node:url"
import { checkSpeed, measureForRecord } from "./bench-check.mjs"
import { machineAndDate, writeMeasurements } from "./bench-document.mjs"
import { timeExamples } from "./bench-examples.mjs"
import { readRecorded, record, rows } from "./bench-figures.mjs"
import { measure, openHarness, runHarness } from "./bench-harness.mjs"
import { exponent, roundedSingles } from "./bench-results.mjs"
import { sizeOfEngine } from "./bench-size.mjs"
import { singlesTable, textsTable } from "./bench-table.mjs"
import { timeTypingInChromium } from "./bench-typing-chromium.mjs"
import { timeTyping } from "./bench-typing.mjs"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { builtCollation } from "./places.mjs"
import { say } from "./say.mjs"

/**
 * Measures speed, memory and readability, beside what is asked, what was recorded and what other tools do.
 *
 *     pnpm bench                 the short form: under two minutes
 *     pnpm bench --long          all texts, a million words, bad input
 *     pnpm bench --timeout 30    the most seconds that a tool may take for a text (usually 60)
 *     pnpm bench --write         puts the tables into docs/measurements.md
 *     pnpm bench --record        takes the figures as those that later runs are compared with
 *     pnpm bench --check         only what `npm test` checks; with --record, only that is recorded
 *
 *     pnpm bench --peers a,b --texts x,y [--out FILE] [--repeat N] [--lcs-max N]
 *                                one run of the harness (its README has all names), what it prints and no more
 */
const wish = wishes()
const { peers, texts, out, repeat, "lcs-max": lcsMax } = wish
const ofHarness = { peers, texts, out, repeat, "lcs-max": lcsMax }

await install()
await build()
if (wish.check) await check()
else if (Object.values(ofHarness).some((value) => value !== undefined)) await askHarness()
else await makeTable()

/** The options given; an unknown one ends the program with a line that names it. */
function wishes() {
  try {
    return parseArgs({
      options: {
        long: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        timeout: { type: "string", default: "60" },
        peers: { type: "string" },
        texts: { type: "string" },
        out: { type: "string" },
        repeat: { type: "string" },
        "lcs-max": { type: "string" },
      },
    }).values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return process.exit(2)
  }
}

async function check() {
  if (wish.record) return record({ checked: await measureForRecord() })
  process.exitCode = (await checkSpeed()).failed > 0 ? 1 : 0
}

async function askHarness() {
  const harness = await openHarness()
  if (harness === null) return
  const usual = { peers: "variorum,jsdiff-words", texts: "darwin-ch1,whitman,syn-10k-10-mv" }
  const given = Object.entries(ofHarness).filter(([, value]) => value !== undefined)
  const args = Object.entries({ ...usual, ...Object.fromEntries(given), timeout: wish.timeout })
  say("Measuring …")
  await runHarness(
    harness,
    args.flatMap(([name, value]) => [`--${name}`, String(value)]),
  )
}

async function makeTable() {
  const harness = await openHarness()
  if (harness === null) return
  const chosen = rows
    .filter(({ isShort }) => wish.long || isShort)
    .map((row) => ({
      ...row,
      peers: wish.long ? [...(row.slowPeers ?? []), ...row.peers] : row.peers,
    }))
  say("Measuring the texts …")
  const results = await measure(harness, chosen, Number(wish.timeout))
  say("Measuring what stands alone …")
  const singles = await measureSingles(harness, results)

  const recorded = readRecorded()
  const tables = [textsTable(chosen, results, recorded), singlesTable(singles, recorded.singles)]
  say("The figures:")
  console.log(tables.join("\n\n"))
  if (wish.write)
    await writeMeasurements(
      [`${wish.long ? "Long" : "Short"} form. ${machineAndDate()}`, ...tables].join("\n\n"),
    )
  if (wish.record)
    record({ texts: oursByText(results), singles, checked: await measureForRecord() })
}

/**
 * @param {string} harness
 * @param {readonly import("./bench-results.mjs").Result[]} results
 * @returns {Promise<import("./bench-figures.mjs").SingleFigures>}
 */
async function measureSingles(harness, results) {
  const { loadText } = await import(pathToFileURL(join(harness, "lib/texts.mjs")).href)
  const ours = new Map(
    results.filter(({ peer }) => peer === "variorum").map(({ text, raw }) => [text, raw]),
  )
  const growth = exponent(ours.get("syn-100k-10-mv"), ours.get("syn-1m-10-mv"))
  return roundedSingles({
    ...(await timeExamples()),
    ...(await measureTyping(loadText("syn-100k-10"))),
    size: await sizeOfEngine(),
    ...(wish.long ? { exponent: growth } : {}),
  })
}

/**
 * A wrong collation fails the run, but the other figures are not lost with it.
 * @param {{ a: string, b: string }} pair
 */
async function measureTyping(pair) {
  try {
    const inNode = timeTyping(await import(pathToFileURL(builtCollation).href), pair)
    return { ...inNode, ...(await timeTypingInChromium(pair)) }
  } catch (error) {
    console.error(error)
    process.exitCode = 1
    return {}
  }
}

/** @param {readonly import("./bench-results.mjs").Result[]} results */
function oursByText(results) {
  return Object.fromEntries(
    results
      .filter(({ peer, error }) => peer === "variorum" && error === null)
      .map(({ text, figures }) => [text, figures]),
  )
}
