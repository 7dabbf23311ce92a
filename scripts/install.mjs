import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

const pnpmVersion = "12.21.0"
const stampFile = join(root, "node_modules/.variorum-install")

/**
 * Brings `node_modules` into step with the lockfile, and does nothing, without any network,
 * where it already is. Ends this program with one clear line when that fails.
 */
export async function install() {
  const stamp = stampOfLockfile()
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return
  say("Installing what Variorum is built with (once; about a quarter of a minute) …")
  const [command, args] = pnpm("install", "--frozen-lockfile")
  // CI keeps pnpm from asking questions that nobody is there to answer.
  const status = await run(command, args, { env: { CI: "true" } })
  if (status !== 0) {
    console.error(
      "\nThe installation failed. It needs the npm registry once; then all works offline.",
    )
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
}

/** Other platforms need other binaries, so the platform belongs to the stamp. */
function stampOfLockfile() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`)
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest("hex")
}

/**
 * The copy of pnpm in `node_modules` works offline; npx, which does not, is for the first time only.
 * @param {...string} args
 * @returns {[string, string[]]}
 */
function pnpm(...args) {
  if (existsSync(join(root, "node_modules/.bin/pnpm"))) return ["pnpm", args]
  return ["npx", ["--yes", `pnpm@${pnpmVersion}`, ...args]]
}
