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
