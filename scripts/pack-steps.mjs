import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeManifests } from "./manifest.mjs"
import { faultsIn } from "./pack-lint.mjs"
import { faultsOfBundles, makeProject, typesResolve, worksInNode } from "./pack-project.mjs"
import { faultsInVite } from "./pack-vite.mjs"
import { packAll } from "./pack.mjs"
import { secondsSince } from "./say.mjs"

/**
 * Packs the packages, which are built, and looks at them as a stranger would: a line for each step.
 * @returns {Promise<import("./tally.mjs").Tally>} of steps
 */
export async function checkPacked() {
  const folder = mkdtempSync(join(tmpdir(), "variorum-packed-"))
  const project = join(folder, "fresh")
  try {
    await writeManifests()
    const packed = await packAll(folder)
    /** @type {readonly [string, () => Found | Promise<Found>][]} */
    const steps = [
      ["publint and attw", async () => (await Promise.all(packed.map(faultsIn))).flat()],
      ["installed into an empty project", () => makeProject(project, packed)],
      ["imported in plain Node", () => worksInNode(project, packed)],
      ["types, nodenext", () => typesResolve(project, packed, "nodenext")],
      ["types, bundler", () => typesResolve(project, packed, "bundler")],
      ["bundled by esbuild", () => faultsOfBundles(project)],
      ["built by Vite, opened in Chromium", () => faultsInVite(project)],
    ]
    const tally = { passed: 0, failed: 0, skipped: 0 }
    for (const [name, look] of steps) tally[(await isWell(name, look)) ? "passed" : "failed"]++
    return tally
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What a step finds fault with, a line each; or whether all is well, where the reason is already on standard error.
 * @typedef {boolean | readonly string[]} Found
 */

/**
 * @param {string} name
 * @param {() => Found | Promise<Found>} look
 */
async function isWell(name, look) {
  const start = performance.now()
  const found = await look()
  const faults = typeof found === "boolean" ? [] : found
  const isFine = found === true || (found !== false && faults.length === 0)
  console.log(`  ${isFine ? "✓" : "✗"} ${name}, ${secondsSince(start)}`)
  for (const fault of faults) console.error(`      ${fault}`)
  return isFine
}
