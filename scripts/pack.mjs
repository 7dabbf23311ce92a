import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"
import { run } from "./run.mjs"

/** The folders of the packages, each before those that need it. */
const FOLDERS = ["collation", "layers", "views", "formats", "viewer", "editor", "cli"]

/**
 * What a package.json says, as far as it is looked at here.
 * @typedef {{
 *   name: string,
 *   sideEffects?: boolean | string[],
 *   exports?: Record<string, string | Record<string, string>>,
 *   bin?: Record<string, string>,
 * }} Manifest
 * @typedef {{ folder: string, manifest: Manifest, tarball: string }} Packed
 */

/**
 * Packs every package as it would be published. They must be built.
 * @param {string} into the folder for the tarballs
 * @returns {Promise<Packed[]>} each with the path of its tarball
 * @throws when one cannot be packed; the reason is already on standard error
 */
export async function packAll(into) {
  return Promise.all(
    FOLDERS.map(async (name) => {
      const folder = join(root, "packages", name)
      const tarball = join(into, `${name}.tgz`)
      const status = await run("pnpm", ["--silent", "pack", "--out", tarball], {
        cwd: folder,
        quiet: true,
      })
      if (status !== 0) throw new Error(`${name} could not be packed.`)
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
      return { folder, manifest, tarball }
    }),
  )
}

/**
 * What a package lets others import, by the names that they write: no patterns, and no data.
 * @param {Manifest} manifest
 * @returns {string[]} `@variorum/views`, `@variorum/views/german` …
 */
export function entriesOf({ name, exports = {} }) {
  return Object.keys(exports)
    .filter((path) => !path.includes("*") && !path.endsWith(".json"))
    .map((path) => name + path.slice(1))
}
