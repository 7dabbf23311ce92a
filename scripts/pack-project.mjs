import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as esbuild from "esbuild"
import { entriesOf } from "./pack.mjs"
import { run } from "./run.mjs"

/** @typedef {import("./pack.mjs").Packed} Packed */

/**
 * A project of somebody's own, with the packages as its only dependencies.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 * @returns {Promise<boolean>} false when they cannot be installed; the reason is on standard error
 */
export async function makeProject(folder, packed) {
  mkdirSync(folder)
  const tarballs = packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`])
  const write = writerIn(folder)
  write("package.json", {
    name: "fresh",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(tarballs),
  })
  // What the packages want of each other is no more published than they are.
  write("pnpm-workspace.yaml", { overrides: Object.fromEntries(tarballs) })
  return (
    (await run("pnpm", ["install", "--prefer-offline", "--ignore-scripts", "--silent"], {
      cwd: folder,
      quiet: true,
      env: { CI: "true" },
    })) === 0
  )
}

/** What only a browser, or only a worker, can import. */
const ELSEWHERE = /\/(?:bundle|worker\/in-(?:browser|node))$/u

/**
 * Imports whatever can be imported in plain Node, one by one, and looks whether those packages that promise to do
 * nothing when they are imported leave the globals alone. Then runs the command.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 * @returns {boolean} false when anything of this fails; the reason is on standard error
 */
export function worksInNode(folder, packed) {
  const wanted = packed.flatMap(({ manifest }) =>
    entriesOf(manifest)
      .filter((entry) => !ELSEWHERE.test(entry))
      .map((entry) => ({ entry, isQuiet: manifest.sideEffects === false })),
  )
  const script = `
    const names = () => JSON.stringify(Reflect.ownKeys(globalThis).map(String))
    for (const { entry, isQuiet } of ${JSON.stringify(wanted)}) {
      const before = names()
      const module = await import(entry)
      if (Object.keys(module).length === 0) throw new Error(entry + " exports nothing")
      if (isQuiet && names() !== before) throw new Error(entry + " alters the globals")
    }
    const { collate, witness } = await import("@variorum/collation")
    const { passages } = collate([
      witness({ siglum: "D", text: "The ferry leaves at noon. It is white." }),
      witness({ siglum: "F", text: "The ferry leaves at noon." }),
    ])
    if (!passages.some(({ change }) => change === "deleted")) throw new Error("nothing was compared")`
  writeFileSync(join(folder, "one.txt"), "The ferry leaves at noon. It is white.\n")
  writeFileSync(join(folder, "two.txt"), "The ferry leaves at noon.\n")
  return (
    ends(0, process.execPath, ["--input-type=module", "--eval", script], folder) &&
    // As `diff` does, it ends with 1 where two texts differ.
    ends(1, join(folder, "node_modules/.bin/variorum"), ["compare", "one.txt", "two.txt"], folder)
  )
}

/**
 * Has TypeScript read the types of everything that can be imported, as a project does that checks its libraries too.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 * @param {"nodenext" | "bundler"} moduleResolution
 * @returns {Promise<boolean>}
 */
export async function typesResolve(folder, packed, moduleResolution) {
  const write = writerIn(folder)
  const lines = packed
    .flatMap(({ manifest }) => entriesOf(manifest))
    .map((entry, i) => `import * as entry${i} from ${JSON.stringify(entry)}\nvoid entry${i}\n`)
  write(
    "types.ts",
    `${lines.join("")}import { collate, type Collation } from "@variorum/collation"
export function show(...pair: Parameters<typeof collate>): HTMLElement {
  const collation: Collation = collate(...pair)
  const view = document.createElement("variorum-view")
  view.collation = collation
  view.addEventListener("variorum-select", ({ change }) => void change.kind)
  // @ts-expect-error: without types anything could be said to an element.
  view.collation = 7
  return view
}
`,
  )
  const name = `tsconfig.${moduleResolution}.json`
  write(name, {
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: [],
      module: moduleResolution === "bundler" ? "preserve" : "nodenext",
      moduleResolution,
    },
    files: ["types.ts"],
  })
  return (await run("tsc", ["--project", join(folder, name)])) === 0
}

/**
 * Bundles small programs, and looks whether just that is in them which they use.
 * @param {string} folder
 * @returns {Promise<string[]>} a line for each fault
 */
export async function faultsOfBundles(folder) {
  const engine = await bundled(folder, 'export { collate } from "@variorum/collation"')
  const words = await bundled(folder, 'import "@variorum/views"\nimport "@variorum/layers"')
  const view = await bundled(folder, 'import "@variorum/viewer"')
  return [
    ...(engine.includes("customElements") ? ["the engine brings elements along"] : []),
    ...(words.trim() === "" ? [] : ["what is imported for nothing leaves something behind"]),
    ...(/customElements\.define\("variorum-view"/u.test(view)
      ? []
      : ["the element is not defined where it is only imported"]),
  ]
}

/**
 * @param {string} folder
 * @param {string} contents
 */
async function bundled(folder, contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: "esm",
    minify: true,
    outdir: join(folder, "never"),
    write: false,
    logLevel: "error",
  })
  return outputFiles.map(({ text }) => text).join("\n")
}

/**
 * Whether a program ends with a status; what it complains of is shown.
 * @param {number} status
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function ends(status, command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] }).status === status
}

/**
 * Writes a file of the project: text as it is, all else as JSON, which YAML reads as well.
 * @param {string} folder
 * @returns {(name: string, content: string | object) => void}
 */
function writerIn(folder) {
  return (name, content) =>
    writeFileSync(
      join(folder, name),
      typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`,
    )
}
