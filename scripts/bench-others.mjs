/*
 * What a page fetches for our elements and for other programs that show what changed, all weighed alike: minified by
 * esbuild, compressed by gzip, with all that must be there before the first line runs, style sheets too.
 * The others are installed into a temporary folder, which needs the npm registry. `pnpm build` first.
 *
 * pnpm bench-others
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"
import { root } from "./places.mjs"
import { mustRun } from "./run.mjs"

/** Each with the least program that shows two texts. */
const OURS = {
  "`<variorum-view>`, with the engine": 'import "@variorum/viewer"',
  "the engine alone": 'export { collate, witness } from "@variorum/collation"',
  "the worker for long texts": 'import "./packages/viewer/dist/worker/variorum-worker.js"',
  "`<variorum-editor>`": 'import "@variorum/editor"',
}
const OTHERS = {
  "CodeMirror's merge view (@codemirror/merge 6.12.3)":
    'export { MergeView } from "@codemirror/merge"\nexport { basicSetup } from "codemirror"',
  "diff2html 3.4.56, with diff 9.0.0":
    'export { html } from "diff2html"\nexport { createTwoFilesPatch } from "diff"\nimport "diff2html/bundles/css/diff2html.min.css"',
  "Monaco's diff editor (monaco-editor 0.57.0), without its worker and languages":
    'export { editor } from "monaco-editor/editor/editor.api.js"',
}
const VERSIONS = {
  "@codemirror/merge": "6.12.3",
  codemirror: "6.0.2",
  diff: "9.0.0",
  diff2html: "3.4.56",
  "monaco-editor": "0.57.0",
}

const folder = mkdtempSync(join(tmpdir(), "variorum-others-"))
try {
  const manifest = { name: "others", private: true, dependencies: VERSIONS }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "packages: []\n")
  await mustRun("pnpm", ["install", "--ignore-scripts", "--silent"], { cwd: folder })
  console.log("| what a page fetches at once | kB |\n| --- | ---: |")
  for (const [name, program] of Object.entries(OURS)) await print(name, program, root)
  for (const [name, program] of Object.entries(OTHERS)) await print(name, program, folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string} resolveDir
 */
async function print(name, program, resolveDir) {
  console.log(`| ${name} | ${(await weigh(program, resolveDir)).toFixed(0)} |`)
}

/**
 * @param {string} contents
 * @param {string} resolveDir
 * @returns {Promise<number>} kB
 */
async function weigh(contents, resolveDir) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents, resolveDir },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    absWorkingDir: folder,
    outdir: join(folder, "out"),
    loader: { ".ttf": "empty" },
    logLevel: "error",
    metafile: true,
    write: false,
  })
  const wanted = new Set(["out/stdin.js", "out/stdin.css"])
  for (const path of wanted)
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement") wanted.add(next)
  const bytes = outputFiles
    .filter(({ path }) => wanted.has(path.slice(folder.length + 1)))
    .reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
  return bytes / 1000
}
