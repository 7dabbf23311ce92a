import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { cache } from "./places.mjs"
import { run } from "./run.mjs"

/**
 * Runs one of the projects of `vitest.config.ts` and counts its tests.
 * @param {string} project
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runVitest(project) {
  const report = join(cache, `tests-${project}.json`)
  mkdirSync(cache, { recursive: true })
  rmSync(report, { force: true })
  const status = await run("vitest", [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ])
  const tally = readReport(report)
  // A project that ends badly without a failed test (an error between tests, no test at all) has failed.
  if (status !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

/**
 * @param {string} path of a report by vitest's JSON reporter
 * @returns {import("./tally.mjs").Tally} all zero when vitest died before it could write one
 */
function readReport(path) {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const file of testFilesIn(path)) {
    for (const { status } of file.assertionResults) {
      if (status === "passed") tally.passed++
      else if (status === "failed") tally.failed++
      else tally.skipped++
    }
    // A file that could not be loaded has no tests to count, yet it must not go unnoticed.
    if (file.status === "failed" && file.assertionResults.length === 0) tally.failed++
  }
  return tally
}

/**
 * @param {string} path
 * @returns {{ status: string, assertionResults: { status: string }[] }[]}
 */
function testFilesIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).testResults
  } catch {
    return []
  }
}
