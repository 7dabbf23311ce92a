import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { builtCollation, cache, sharedFolder } from "./places.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

// Scores the built engine against human alignments. Further arguments (--docs, --ci, --errors 20) go to the score.
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
  const env = { VARIORUM_DIST: builtCollation }
  const file = join(predictions, "predictions.jsonl")
  await mustRun(process.execPath, [join(gold, "predict.mjs"), gold, file], { env })
  say("The score:")
  const score = [join(gold, "score.mjs"), gold, predictions, ...process.argv.slice(2)]
  await mustRun(process.execPath, score)
}
