import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { readResults } from "./bench-results.mjs"
import { builtCollation, cache, root, sharedFolder } from "./places.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

/**
 * The harness that measures us and others, from the folder of shared data, in a copy of our own: it is installed
 * there once, and it is taught the texts that we make ourselves and to look whether a comparison is whole.
 */

/** A module of the harness, and what stands in its place in the copy; it finds the harness's own beside it. */
const TAUGHT = {
  "lib/texts.mjs": `import * as harness from "./harness-texts.mjs"
import { madeText } from ${JSON.stringify(pathToFileURL(join(root, "scripts/bench-texts.mjs")).href)}
export * from "./harness-texts.mjs"
export const loadText = (name) => madeText(name) ?? harness.loadText(name)
`,
  "adapters/variorum.mjs": `import * as harness from "./harness-variorum.mjs"
import { checkColumns } from ${JSON.stringify(pathToFileURL(builtCollation).href)}
export * from "./harness-variorum.mjs"
export async function result(collation) {
  const fault = checkColumns(collation)
  if (fault !== null) throw new Error(\`not rebuilt: \${fault}\`)
  return { ...(await harness.result(collation)), gaveUp: !collation.complete }
}
`,
}

/**
 * The copy of the harness, ready to run; null, said in words, where there is none to be copied.
 * @returns {Promise<string | null>} its folder
 */
export async function openHarness() {
  const [original, texts] = [sharedFolder("bench"), sharedFolder("texts")]
  if (original === null || texts === null) {
    console.log(
      "Skipped: no harness here; VARIORUM_SHARED names the folder that has `bench` and `texts`.",
    )
    return null
  }
  const folder = join(cache, "bench")
  const copy = join(folder, "bench")
  copyFolder(original, copy)
  // It looks for the texts beside itself.
  if (!existsSync(join(folder, "texts"))) symlinkSync(texts, join(folder, "texts"))
  for (const [path, module] of Object.entries(TAUGHT)) {
    renameSync(join(copy, path), join(copy, path.replace("/", "/harness-")))
    writeFileSync(join(copy, path), module)
  }
  if (!existsSync(join(copy, "node_modules"))) {
    say("Installing the tools to be compared with (once) …")
    await mustRun("npm", ["ci", "--omit=dev", "--ignore-scripts"], { cwd: copy })
  }
  return copy
}

/**
 * Runs the harness with arguments of its own, its output going where ours goes.
 * @param {string} harness
 * @param {readonly string[]} args
 */
export async function runHarness(harness, args) {
  const env = { VARIORUM_DIST: builtCollation }
  await mustRun(process.execPath, [join(harness, "run.mjs"), ...args], { cwd: harness, env })
}

/**
 * Measures each text with us and with those of its peers that are to be had here.
 * @param {string} harness
 * @param {readonly { text: string, peers: readonly string[], isBadInput?: true }[]} rows
 * @param {number} timeout seconds that a peer may take for a text
 * @returns {Promise<import("./bench-results.mjs").Result[]>}
 */
export async function measure(harness, rows, timeout) {
  const out = join(harness, "results/table.jsonl")
  rmSync(out, { force: true })
  const isHere = await availability(harness)
  for (const { text, peers, isBadInput } of rows) {
    const who = ["variorum", ...peers.filter(isHere)].join(",")
    const args = ["--peers", who, "--texts", text, "--out", out, "--timeout", String(timeout)]
    // The fewest words to mark are of no interest where a text is only there to hurt.
    await runHarness(harness, isBadInput ? [...args, "--lcs-max", "1"] : args)
  }
  return readResults(readFileSync(out, "utf8"))
}

/**
 * Whether a peer can run here: a program of the machine must be installed, wikEdDiff must be named.
 * @param {string} harness
 * @returns {Promise<(peer: string) => boolean>}
 */
async function availability(harness) {
  const { available, native } = await import(
    pathToFileURL(join(harness, "adapters/native.mjs")).href
  )
  return (peer) => {
    if (peer === "wikeddiff") return process.env.WIKEDDIFF !== undefined
    return !Object.hasOwn(native, peer) || available(peer)
  }
}

/**
 * Copies contents only: the files of a folder that cannot be written to must be writable here.
 * @param {string} from
 * @param {string} to
 */
function copyFolder(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (!entry.isDirectory()) writeFileSync(target, readFileSync(source))
    else if (entry.name !== "node_modules") copyFolder(source, target)
  }
}
