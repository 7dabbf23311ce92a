import { readFileSync } from "node:fs"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { entriesOf } from "./pack.mjs"

/** How programs of today look for types. What only reads CommonJS is left out: the packages are modules, and say so. */
const WAYS = /** @type {const} */ (["node16-esm", "bundler"])

/**
 * What publint and attw find fault with in one package.
 * @param {import("./pack.mjs").Packed} packed
 * @returns {Promise<string[]>} a line each; empty when both are content
 */
export async function faultsIn({ manifest, tarball }) {
  const bytes = readFileSync(tarball)
  // A command has nothing to import, and so no types.
  const hasTypes = entriesOf(manifest).length > 0
  const [published, typed] = await Promise.all([
    faultsOfPublint(bytes),
    hasTypes ? faultsOfTypes(bytes) : [],
  ])
  return [...published, ...typed].map((fault) => `${manifest.name}: ${fault}`)
}

/** @param {Buffer} bytes */
async function faultsOfPublint(bytes) {
  const tarball = /** @type {ArrayBuffer} */ (new Uint8Array(bytes).buffer)
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

/** @param {Buffer} bytes */
async function faultsOfTypes(bytes) {
  const analysis = await checkPackage(createPackageFromTarballData(bytes), {
    excludeEntrypoints: [/\.json$/u],
  })
  if (analysis.types === false) return ["has no types"]
  return analysis.problems
    .filter((problem) => WAYS.some((way) => problemAffectsResolutionKind(problem, way, analysis)))
    .map(({ kind, ...where }) => `${problemKindInfo[kind].title}: ${JSON.stringify(where)}`)
}
