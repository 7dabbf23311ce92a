import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"
import { bundleFolder, root } from "./places.mjs"

const bundleFile = join(bundleFolder, "variorum-view.js")

/** @type {import("esbuild").BuildOptions} */
const options = {
  entryPoints: [join(root, "packages/viewer/src/index.ts")],
  outfile: bundleFile,
  bundle: true,
  format: "esm",
  target: "es2022",
  conditions: ["variorum-source"],
  minify: true,
  sourcemap: true,
  legalComments: "eof",
  logLevel: "warning",
}

/**
 * Makes the reading element, with its engine, into one module that a page can load from its own server.
 * @throws when the sources cannot be bundled; the reasons are already on standard error
 */
export async function bundleViewer() {
  await esbuild.build(options)
  const size = gzipSync(readFileSync(bundleFile), { level: 9 }).length
  console.log(`  the reading element with its engine: ${(size / 1000).toFixed(1)} kB gzip`)
}

/** Makes the bundle again at every change of a source file, until this program ends. */
export async function watchViewer() {
  const context = await esbuild.context({ ...options, minify: false, logLevel: "info" })
  await context.watch()
}
