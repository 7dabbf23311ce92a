import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"
import { builtCollation } from "./places.mjs"

/**
 * How much of a page's weight the engine is, with what it is made of.
 * @returns {Promise<number>} kB, minified and compressed as a server would
 */
export async function sizeOfEngine() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [builtCollation],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  })
  const bytes = outputFiles.reduce((sum, file) => {
    return sum + gzipSync(file.contents, { level: 9 }).length
  }, 0)
  return bytes / 1000
}

/** What the engine weighs at most, in kB: what it weighed when this was last written down. 12 is asked. */
const MOST = 82.1

/**
 * Whether the engine has grown. To be made less whenever it has become smaller.
 * @returns {Promise<boolean>} false when it weighs more than it may
 */
export async function isSmallEnough() {
  const size = await sizeOfEngine()
  console.log(`  the engine: ${size.toFixed(1)} kB gzip, ${MOST} at most`)
  return size <= MOST
}
