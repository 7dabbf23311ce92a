import { spawnSync } from "node:child_process"
import { accessSync, constants, existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

/** How tests start Chromium: no sandbox for root, and no talk with anybody's servers. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * The Chromium on this machine: the one that `VARIORUM_CHROMIUM` names, or the first on the PATH.
 * @returns {string | null} its path; null when there is none
 */
export function findChromium() {
  const named = process.env.VARIORUM_CHROMIUM
  if (named) return isProgram(named) ? named : null
  const folders = (process.env.PATH ?? "").split(delimiter)
  const names = ["chromium", "chromium-browser", "google-chrome"]
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find(isProgram) ?? null
}

/** Why `findChromium` found nothing, and what to do: a sentence. */
export function whyNoChromium() {
  const named = process.env.VARIORUM_CHROMIUM
  if (named) return `VARIORUM_CHROMIUM names ${named}, which is not a program.`
  return "No Chromium is on this machine; install it, or name one with VARIORUM_CHROMIUM."
}

/** Installs Chromium where it is missing and may be installed: as root, with apt-get. Fails quietly. */
export async function provideChromium() {
  if (findChromium() !== null || process.env.VARIORUM_CHROMIUM) return
  if (process.getuid?.() !== 0 || !hasAptGet()) return
  say("Installing Chromium for the browser tests (once; about half a minute) …")
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true }
  await run("apt-get", ["update", "-qq"], options)
  await run("apt-get", ["install", "-qq", "--no-install-recommends", "chromium"], options)
}

function hasAptGet() {
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
