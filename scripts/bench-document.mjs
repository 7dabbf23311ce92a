import { readFileSync, writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { join } from "node:path"
import { root } from "./places.mjs"
import { mustRun } from "./run.mjs"

/** Keeps the tables of `pnpm bench` in the document of measurements, between two marks. */

const START = "<!-- Written by `npm run bench -- --write`; what is typed here is lost. -->"
const END = "<!-- End of what `npm run bench` writes. -->"

/**
 * Puts the text in the place of what the last run wrote, and lays the document out.
 * @param {string} text
 */
export async function writeMeasurements(text) {
  const path = "docs/measurements.md"
  const file = join(root, path)
  writeFileSync(file, withBetweenMarks(readFileSync(file, "utf8"), text))
  await mustRun("biome", ["format", "--write", path])
}

/**
 * @param {string} document
 * @param {string} text
 * @returns {string} the document with the text between the marks
 * @throws when the marks are not there, each once and in order
 */
export function withBetweenMarks(document, text) {
  const [before, behind, ...more] = document.split(START)
  const [, after, ...evenMore] = behind?.split(END) ?? []
  if (before === undefined || after === undefined || more.length + evenMore.length > 0)
    throw new Error(`The marks "${START}" and "${END}" are not there, each once and in order.`)
  return `${before}${START}\n\n${text}\n\n${END}${after}`
}

/** The machine and the day, in a sentence each. */
export function machineAndDate() {
  const model = cpus()[0]?.model.trim() ?? "unknown processor"
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `Machine: ${cpus().length} cores (${model}), ${memory} GB, ${process.platform}, Node ${process.versions.node}. Date: ${day}.`
}
