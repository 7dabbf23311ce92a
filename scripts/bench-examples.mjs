import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { cpuTimeOf } from "./bench-cpu-time.mjs"
import { quantile } from "./bench-quantile.mjs"
import { builtCollation, builtFormats, root } from "./places.mjs"

const RUNS = 40

/**
 * How long the two examples take once the engine is warm, from the bytes of their files to the collation.
 * @returns {Promise<{ letter: number, plenum: number }>} medians in milliseconds of CPU time
 */
export async function timeExamples() {
  const { collate } = await import(pathToFileURL(builtCollation).href)
  const { readPlain } = await import(pathToFileURL(builtFormats).href)

  /** @param {readonly string[]} paths @param {{ speakers?: boolean }} options */
  const median = (paths, options) => {
    const sources = paths.map((path) => ({
      name: path,
      bytes: readFileSync(join(root, "examples", path)),
    }))
    const compare = () => collate(sources.map((source) => readPlain(source, options)))
    const times = Array.from({ length: 2 * RUNS }, () => cpuTimeOf(compare))
    // The first half is to warm up.
    return quantile(times.slice(RUNS), 0.5)
  }

  return {
    letter: median(["yezhov-letter/draft.txt", "yezhov-letter/final.txt"], {}),
    plenum: median(["plenum-1936/unpublished.txt", "plenum-1936/published.txt"], {
      speakers: true,
    }),
  }
}
