import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"
import { bundleFolder, editorBundleFolder, root } from "./places.mjs"

const beside = {
  "variorum-worker": "packages/viewer/src/worker/variorum-worker.ts",
  "variorum-writing": "packages/viewer/src/writing/writing-room.ts",
}

/**
 * The elements, and what each finds beside itself: the worker, and what is drawn for those who write notes. Each is
 * whole, so that a page fetches one module of any. The editor fetches what it needs with the network off beforehand.
 */
const viewer = { "variorum-view": "packages/viewer/src/index.ts", ...beside }
const editor = {
  "variorum-editor": "packages/editor/src/index.ts",
  "variorum-page": "packages/viewer/src/page/live-page.ts",
  "variorum-worker": beside["variorum-worker"],
}

/**
 * Leaves the module for writing to a bundle of its own, instead of taking out of the element what both need.
 * @type {import("esbuild").Plugin}
 */
const apart = {
  name: "apart",
  setup: (build) => {
    build.onResolve({ filter: /[/]writing-room[.]js$/ }, ({ kind }) =>
      kind === "entry-point" ? null : { path: "./variorum-writing.js", external: true },
    )
  },
}

/**
 * What is drawn for those who write is drawn with the element's own lit, which hands it over (`writing-door.ts`): a
 * second lit would want a policy of the same name, and a page that asks for trusted types refuses that.
 * @type {import("esbuild").Plugin}
 */
const litOfTheView = {
  name: "lit of the view",
  setup: (build) => {
    build.onResolve({ filter: /^lit([/]|$)/ }, () => ({ path: "lit", namespace: "of the view" }))
    build.onLoad({ filter: /^lit$/, namespace: "of the view" }, () => ({
      contents:
        'export const { css, html, live, nothing } = globalThis[Symbol.for("variorum lit")]',
    }))
  },
}

/**
 * What is not made as for pages that are read: the editor has many parts, and a page that is a single file has none.
 * @type {Readonly<Record<string, import("esbuild").BuildOptions>>}
 */
const OWN_WAYS = {
  "variorum-editor": { splitting: true, chunkNames: "parts/[name]-[hash]" },
  "variorum-page": { sourcemap: false },
}

/**
 * What is made for pages that are read: modules of few and fixed names.
 * @param {string} out
 */
function forReaders(out) {
  const plugins = out === "variorum-writing" ? [apart, litOfTheView] : [apart]
  return { splitting: true, chunkNames: "variorum-[name]", plugins }
}

/**
 * How one of them is made. Splitting puts the languages of the interface into modules of their own (`variorum-german.js`),
 * which are fetched when a page is in that language; of the editor, also what reads and writes each kind of file.
 * @param {string} outdir
 * @param {[string, string]} bundle
 * @returns {import("esbuild").BuildOptions & { metafile: true }}
 */
const options = (outdir, [out, path]) => ({
  entryPoints: [{ in: join(root, path), out }],
  outdir,
  charset: "utf8",
  bundle: true,
  format: "esm",
  target: "es2022",
  conditions: ["variorum-source"],
  absWorkingDir: root,
  minify: true,
  sourcemap: true,
  legalComments: "eof",
  logLevel: "warning",
  ...(OWN_WAYS[out] ?? forReaders(out)),
  metafile: true,
})

/** What the reading element weighs at most, in kB: what it weighed when this was last written down, and one more. */
const MOST = 209

/** What reads and writes files, in our folders and in libraries: fetched when a file appears, and never for readers. */
const FILES =
  /^packages\/formats\/src\/(?:archive|docx|encoding|flow|html\/(?:read|write)|latex|markdown|odt|pdf|rtf|tei|xml)\/|\/node_modules\/(?:fflate|markdown-it|parse5|pdfjs-dist|saxes)\//

/**
 * Makes the reading element, with its engine, into one module that a page can load from its own server, and what it
 * finds beside itself into others.
 * @throws when the sources cannot be bundled, read files, or weigh too much; the reasons are already on standard error
 */
export async function bundleViewer() {
  for (const { metafile } of await make(viewer, bundleFolder))
    refuseFiles(metafile, Object.keys(metafile.outputs))
  const size = sizeOf("variorum-view")
  console.log(`  the reading element with its engine: ${size} kB gzip, ${MOST} at most`)
  console.log(`  the worker for long texts: ${sizeOf("variorum-worker")} kB gzip`)
  console.log(`  what is fetched for writing notes: ${sizeOf("variorum-writing")} kB gzip`)
  if (Number(size) > MOST) throw told("The reading element weighs more than it may.")
}

/**
 * Makes the editor into one module, with the reading element in it.
 * @throws as `bundleViewer`
 */
export async function bundleEditor() {
  const [made] = await make(editor, editorBundleFolder)
  const atOnce = fetchedAtOnce(made?.metafile)
  if (made !== undefined) refuseFiles(made.metafile, atOnce)
  const bytes = atOnce.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(root, path)), { level: 9 }).length,
    0,
  )
  console.log(`  the editor: ${(bytes / 1000).toFixed(1)} kB gzip`)
}

/**
 * @param {Record<string, string>} bundles
 * @param {string} folder
 */
async function make(bundles, folder) {
  // A module of an older build, under a name that nothing asks for any more, would be served and published.
  rmSync(folder, { recursive: true, force: true })
  return Promise.all(Object.entries(bundles).map((each) => esbuild.build(options(folder, each))))
}

/**
 * What a page fetches before the first line of a bundle runs: the bundle and all modules that it imports, and they.
 * @param {esbuild.Metafile | undefined} metafile
 */
function fetchedAtOnce({ outputs } = { inputs: {}, outputs: {} }) {
  const entry = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint !== undefined && !path.includes("/parts/"),
  )
  const wanted = new Set(entry === undefined ? [] : [entry])
  for (const path of wanted)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") wanted.add(next)
  return [...wanted]
}

/**
 * @param {esbuild.Metafile} metafile
 * @param {readonly string[]} modules of those that were made
 * @throws when one of them has something in it that reads or writes files; it is told on standard error
 */
function refuseFiles({ outputs }, modules) {
  for (const module of modules)
    for (const input of Object.keys(outputs[module]?.inputs ?? {}))
      if (FILES.test(input))
        throw told(`${module} has ${input} in it, which is to be fetched when a file appears.`)
}

/** @param {string} says what is wrong; told on standard error */
function told(says) {
  console.error(says)
  return new Error(says)
}

/**
 * @param {string} name
 * @param {string} folder
 */
function sizeOf(name, folder = bundleFolder) {
  const bytes = readFileSync(join(folder, `${name}.js`))
  return (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)
}

/** Makes the bundles again at every change of a source file, until this program ends. */
export async function watchBundles() {
  for (const [bundles, folder] of /** @type {const} */ ([
    [viewer, bundleFolder],
    [editor, editorBundleFolder],
  ]))
    for (const bundle of Object.entries(bundles)) {
      const context = await esbuild.context({
        ...options(folder, bundle),
        minify: false,
        logLevel: "info",
      })
      await context.watch()
    }
}
