import { spawn } from "node:child_process"
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "./places.mjs"
import { say } from "./say.mjs"

// Measures `variorum compare --all` on copies of the letter of 1936: pnpm bench-batch [--pairs 100,1000] [--rounds 3].
// Needs a build. Runs with one job and with several alternate; of each the quickest counts.
const { values } = parseArgs({
  options: { pairs: { type: "string" }, rounds: { type: "string" } },
})
const sizes = (values.pairs ?? "100,1000").split(",").map(Number)
const rounds = Number(values.rounds ?? 3)
const jobs = [...new Set([1, Math.max(2, availableParallelism())])]

const command = join(root, "packages/cli/dist/main.js")
if (!existsSync(command)) throw new Error("The command is not built. Run: npm run build")

for (const pairs of sizes) {
  const folder = letters(pairs)
  say(`${pairs} pairs, load ${loadavg()[0]?.toFixed(1)}`)
  /** @type {Map<number, Run>} */
  const quickest = new Map()
  for (let round = 0; round < rounds; round++)
    for (const each of jobs) {
      const run = await measure(folder, each)
      const known = quickest.get(each)
      if (known === undefined || run.seconds < known.seconds) quickest.set(each, run)
    }
  for (const [each, run] of quickest) console.log(`  ${inWords(each, pairs, run)}`)
  rmSync(folder, { recursive: true })
}

/**
 * @typedef {object} Run
 * @property {number} seconds from the start of the process to its end
 * @property {number} work seconds of processors' time, all threads together; 0 where the system does not tell
 * @property {number} megabytes the most memory that was resident at once; 0 where the system does not tell
 */

/**
 * A new folder with so many pairs, all alike.
 * @param {number} pairs
 */
function letters(pairs) {
  const folder = mkdtempSync(join(tmpdir(), "variorum-batch-"))
  for (let i = 0; i < pairs; i++)
    for (const side of ["draft", "final"])
      copyFileSync(
        join(root, `examples/yezhov-letter/${side}.txt`),
        join(folder, `letter ${i}.${side}.txt`),
      )
  return folder
}

/**
 * @param {string} folder
 * @param {number} count of jobs
 * @returns {Promise<Run>}
 */
function measure(folder, count) {
  const began = performance.now()
  const given = [command, "compare", "--all", folder, "--jobs", String(count)]
  const child = spawn(process.execPath, given, { stdio: ["ignore", "ignore", "inherit"] })
  let [megabytes, work] = [0, 0]
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, mostResident(child.pid))
    work = Math.max(work, processorTime(child.pid))
  }, 20)
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => {
      clearInterval(look)
      if (status === 1) resolve({ seconds: (performance.now() - began) / 1000, work, megabytes })
      else reject(new Error(`The command ended with ${status}.`))
    })
  })
}

/**
 * The most memory that a process has held so far, in megabytes, as Linux tells it.
 * @param {number | undefined} pid
 */
function mostResident(pid) {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
    return Number(found?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * The time that a process has kept processors busy so far, in seconds, as Linux tells it in hundredths.
 * @param {number | undefined} pid
 */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/**
 * @param {number} count of jobs
 * @param {number} pairs
 * @param {Run} run
 */
function inWords(count, pairs, { seconds, work, megabytes }) {
  const figures = [`${seconds.toFixed(1)} s`, `${Math.round(pairs / seconds)} pairs a second`]
  return [
    `${count} at once`,
    ...figures,
    `${work.toFixed(1)} s of work`,
    `at most ${Math.round(megabytes)} MB`,
  ].join(", ")
}
