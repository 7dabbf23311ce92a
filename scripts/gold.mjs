import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "./build.mjs"
import { confidenceTable } from "./gold-confidence.mjs"
import { compareWithRecord } from "./gold-figures.mjs"
import { install } from "./install.mjs"
import { builtCollation, cache, sharedFolder } from "./places.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

// Scores the built engine against human alignments, and fails when a figure has fallen by more than half a point.
// Further arguments (--docs, --ci, --errors 20) go to the score and print it whole.
const gold = sharedFolder("gold")
if (gold === null) {
  console.log(
    "Skipped: no human alignments here; VARIORUM_SHARED names the folder that has `gold`.",
  )
} else {
  await install()
  await build()
  const predictions = join(cache, "gold")
  rmSync(predictions, { recursive: true, force: true })
  mkdirSync(predictions, { recursive: true })
  say("Aligning the texts …")
  const file = join(predictions, "predictions.jsonl")
  await mustRun(process.execPath, [join(gold, "predict.mjs"), gold, file], {
    env: { VARIORUM_DIST: builtCollation },
  })
  const wishes = process.argv.slice(2)
  if (wishes.length > 0)
    await mustRun(process.execPath, [join(gold, "score.mjs"), gold, predictions, ...wishes])
  const { loadGold, loadPredictions, score } = await import(
    pathToFileURL(join(gold, "score.mjs")).href
  )
  const { datasets } = score(loadGold(gold), loadPredictions(predictions))
  const { table, worse } = compareWithRecord((set, metric) => {
    const { micro } = datasets[set].metrics[metric]
    return micro
  })
  say("The figures:")
  console.log(table)
  say("How sure the engine was of a pair, and how often it was right (changed pairs):")
  console.log(await confidenceTable(gold))
  if (worse.length > 0) {
    console.error(`\nWorse than recorded in scripts/gold-figures.mjs: ${worse.join("; ")}.`)
    process.exitCode = 1
  }
}
