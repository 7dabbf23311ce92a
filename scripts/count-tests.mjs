import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"

/**
 * How many tests are written in the files of a folder, without running them; a table of
 * cases (`it.each`) counts as one. For tests that cannot run here and must be reported so.
 * @param {string} folder from the root of the repository
 * @param {string} ending of the file names
 */
export function countTests(folder, ending) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  const texts = names
    .filter((name) => name.endsWith(ending) && !name.includes("node_modules"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
  return texts.reduce((count, text) => count + (text.match(/^\s*(?:it|test)\b/gm)?.length ?? 0), 0)
}
