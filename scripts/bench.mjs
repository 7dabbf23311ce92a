import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { builtCollation, cache, sharedFolder } from "./places.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

// Measures speed and readability against other tools: pnpm bench [--peers a,b] [--texts x,y] [--out FILE].
const usual = { peers: "variorum,jsdiff-words", texts: "darwin-ch1,whitman,syn-10k-10-mv" }

const harness = sharedFolder("bench")
const texts = sharedFolder("texts")
if (harness === null || texts === null) {
  console.log(
    "Skipped: no harness here; VARIORUM_SHARED names the folder that has `bench` and `texts`.",
  )
} else {
  await install()
  await build()
  const copy = await copyOfHarness(harness, texts)
  say("Measuring …")
  const env = { VARIORUM_DIST: builtCollation }
  await mustRun(process.execPath, [join(copy, "run.mjs"), ...argumentsOfRun()], { cwd: copy, env })
}

/**
 * The shared folder cannot be written to, so the harness is installed once in a copy.
 * It looks for the texts beside itself.
 * @param {string} original
 * @param {string} textsFolder
 * @returns {Promise<string>} the folder of the copy
 */
async function copyOfHarness(original, textsFolder) {
  const folder = join(cache, "bench")
  const copy = join(folder, "bench")
  copyFolder(original, copy)
  if (!existsSync(join(folder, "texts"))) symlinkSync(textsFolder, join(folder, "texts"))
  if (!existsSync(join(copy, "node_modules"))) {
    say("Installing the tools to be compared with (once) …")
    await mustRun("npm", ["ci", "--omit=dev", "--ignore-scripts"], { cwd: copy })
  }
  return copy
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

function argumentsOfRun() {
  const given = process.argv.slice(2)
  const missing = Object.entries(usual).filter(([name]) => !given.includes(`--${name}`))
  return [...missing.flatMap(([name, value]) => [`--${name}`, value]), ...given]
}
