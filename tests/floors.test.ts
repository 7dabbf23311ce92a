import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

/**
 * Each package's floor. It may use what is on a lower one, nothing beside it and nothing above.
 * The viewer stands above formats because it reads texts by address.
 */
const floors: ReadonlyMap<string, number> = new Map([
  ["collation", 0],
  ["layers", 1],
  ["views", 2],
  ["formats", 3],
  ["viewer", 4],
  ["editor", 5],
  ["cli", 6],
])

/** Packages that know nothing of a page, so that they run anywhere. */
const withoutPage = ["collation", "layers", "views"]

const packagesFolder = join(import.meta.dirname, "../packages")
const packages = readdirSync(packagesFolder)

describe.each(packages)("the package %s", (name) => {
  it("has a floor", () => {
    expect([...floors.keys()]).toContain(name)
  })

  it("declares only packages on lower floors", () => {
    const ours = declaredBy(name).filter((dependency) => dependency.startsWith("@variorum/"))
    expect(ours.filter((dependency) => !isBelow(dependency, name))).toEqual([])
  })

  it("imports only what it declares", () => {
    const allowed = new Set(declaredBy(name))
    const faults = importsOf(name).filter(({ imported }) => !allowed.has(packageOf(imported)))
    expect(faults).toEqual([])
  })

  it("imports only from lower floors", () => {
    const ours = importsOf(name).filter(({ imported }) => imported.startsWith("@variorum/"))
    expect(ours.filter(({ imported }) => !isBelow(packageOf(imported), name))).toEqual([])
  })

  it("refers its types only to lower floors", () => {
    const references = readJson(name, "tsconfig.json").references ?? []
    const named = references.map(({ path }) => path.replace("../", "@variorum/"))
    expect(named.filter((reference) => !isBelow(reference, name))).toEqual([])
  })
})

describe.each(withoutPage.filter((name) => packages.includes(name)))("the package %s", (name) => {
  it("is checked without the types of a browser or of Node", () => {
    const { lib, types } = readJson(name, "tsconfig.json").compilerOptions
    expect({ lib, types }).toEqual({ lib: ["ES2023"], types: undefined })
  })
})

function isBelow(dependency: string, name: string): boolean {
  const floor = floors.get(dependency.replace("@variorum/", ""))
  return floor !== undefined && floor < (floors.get(name) ?? -1)
}

function declaredBy(name: string): string[] {
  const { dependencies, peerDependencies } = readJson(name, "package.json")
  return Object.keys({ ...dependencies, ...peerDependencies })
}

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly references?: readonly { readonly path: string }[]
  readonly compilerOptions: { readonly lib?: string[]; readonly types?: string[] }
}

function readJson(name: string, file: string): Manifest {
  return JSON.parse(readFileSync(join(packagesFolder, name, file), "utf8"))
}

/** What the sources of a package import from other packages: tests, relative paths and Node's own left out. */
function importsOf(name: string): { file: string; imported: string }[] {
  const folder = join(packagesFolder, name, "src")
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : []
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => importedBy(readFileSync(join(folder, file), "utf8"), file))
    .filter(({ imported }) => !imported.startsWith(".") && !imported.startsWith("node:"))
}

/** Reads `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`. */
function importedBy(source: string, file: string): { file: string; imported: string }[] {
  const statements = /^\s*(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*"([^"\n]+)"/gm
  const calls = /\bimport\(\s*"([^"\n]+)"/g
  return [...source.matchAll(statements), ...source.matchAll(calls)].map(([, imported = ""]) => ({
    file,
    imported,
  }))
}

/** `@variorum/formats` for `@variorum/formats/plain`, `lit` for `lit/directives/repeat.js`. */
function packageOf(imported: string): string {
  const parts = imported.split("/")
  return parts.slice(0, imported.startsWith("@") ? 2 : 1).join("/")
}
