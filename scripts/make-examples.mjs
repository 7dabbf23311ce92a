import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as esbuild from "esbuild"
import { compileScript, parse } from "vue/compiler-sfc"
import { editorBundleFolder, root } from "./places.mjs"

/**
 * What some examples have beside them that is not written by hand: pages for the frames of `embeds`, and the sources in
 * React and Vue as modules. Needs the packages and the bundles as they are published.
 */
export async function makeExamples() {
  await Promise.all([
    makeEmbeds(join(root, "examples/embeds")),
    bundleExample("react/reader.jsx"),
    bundleExample("vue/main.js"),
  ])
}

/** @param {string} folder */
async function makeEmbeds(folder) {
  // Found only once the packages are built, so they cannot be imported at the top.
  const { collate } = await import("@variorum/collation")
  const { forms, readSource } = await import("@variorum/formats/files")
  const { Tally } = await import("@variorum/formats")
  const { plain } = await import("@variorum/views")
  const name = "punishments.variorum.json"
  const { edition } = await readSource({
    name,
    bytes: await readFile(join(folder, name)),
  })
  const outgoing = { collation: collate(edition.witnesses), edition }
  const fetchScript = () => readFile(join(editorBundleFolder, "variorum-page.js"), "utf8")
  await mkdir(join(folder, "made"), { recursive: true })
  for (const [file, form] of /** @type {const} */ ([
    ["living.html", "live-html"],
    ["still.html", "html"],
  ])) {
    const write = await forms[form].load()
    const page = await write(outgoing, { phrases: plain, leftOut: new Tally(), fetchScript })
    await writeFile(join(folder, "made", file), page)
  }
}

/**
 * Vue's components in one file, compiled so that no template is left to be read in the page.
 * @type {esbuild.Plugin}
 */
const vueComponents = {
  name: "vue components",
  setup: (build) => {
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, "utf8"), { filename: path })
      const { content } = compileScript(descriptor, {
        id: path,
        inlineTemplate: true,
        templateOptions: {
          compilerOptions: { isCustomElement: (name) => name.startsWith("variorum-") },
        },
      })
      return { contents: content, loader: "js" }
    })
  },
}

/** @param {string} path of the module that the page loads, from `examples` */
async function bundleExample(path) {
  const outdir = join(root, "examples", path, "../made")
  await rm(outdir, { recursive: true, force: true })
  await esbuild.build({
    entryPoints: [join(root, "examples", path)],
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    conditions: ["variorum-source"],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    minify: true,
    logLevel: "warning",
    plugins: [vueComponents],
  })
}
