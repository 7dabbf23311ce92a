/** `variorum page`: editions as a site of still files. */
import { readFileSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { type FrontEntry, writeFrontPage } from "@variorum/formats/html"
import { editorPhrases } from "@variorum/views"
import { exitCodes, type ExitCode } from "../exit-codes.js"
import { checkOutput, makeFolder, refuseThere, writeOutput } from "../output.js"
import { scriptOf } from "../script-of.js"
import { readEdition, type ReadingOptions, tellIn } from "../texts.js"
import { troubleLine } from "../trouble.js"
import type { World } from "../world.js"
import { FILES } from "./addresses.js"
import { editionFiles } from "./edition-files.js"
import { ASSETS, folderNames, FRONT_PAGE } from "./folder-names.js"

/** What `variorum page` may be told. */
export interface PageOptions extends ReadingOptions {
  /** The folder of the site; made where there is none. */
  readonly out: string
  /** Where the site will stand, with a slash at its end. */
  readonly address?: string
  /** True where files that are there already may be written over. */
  readonly overwrite?: boolean
}

/**
 * Writes a folder for each edition, the parts that all pages share, and last the list of what was written. What goes wrong
 * with one of several is a line on standard error and does not stop the others; each file is written whole or not at all.
 *
 * Throws a VariorumError where nothing could be begun, and what goes wrong with a single edition.
 */
export async function page(
  paths: readonly string[],
  options: PageOptions,
  world: World,
): Promise<ExitCode> {
  const folders = folderNames(paths)
  const site = options.out
  const own = [FRONT_PAGE, ASSETS, ...folders].map((name) => join(site, name))
  if (options.overwrite !== true) refuseThere(own)
  const bundle = dirname(scriptOf("viewer"))
  const assets = (await readdir(bundle)).filter((name) => name.endsWith(".js"))
  checkOutputs(site, folders, assets, paths)
  const entries: FrontEntry[] = []
  for (const [i, path] of paths.entries()) {
    if (paths.length > 1) world.report(`${i + 1} / ${paths.length} ${basename(path)}`)
    try {
      entries.push(await writeFolder(site, folders[i]!, path, options, world))
    } catch (error) {
      if (paths.length === 1) throw error
      world.warn(troubleLine(error))
    }
    // A signal is heard between two editions.
    await new Promise((go) => setImmediate(go))
  }
  world.report("")
  if (entries.length > 0) {
    makeFolder(join(site, ASSETS))
    for (const name of assets)
      writeOutput(join(site, ASSETS, name), readFileSync(join(bundle, name)))
    writeOutput(join(site, FRONT_PAGE), await writeFrontPage(entries, frontWords()))
  }
  return entries.length === paths.length ? exitCodes.same : exitCodes.trouble
}

/** Refuses a site over its own editions, and one over what is no file, before anything is written. */
function checkOutputs(
  site: string,
  folders: readonly string[],
  assets: readonly string[],
  inputs: readonly string[],
): void {
  checkOutput(join(site, FRONT_PAGE), inputs)
  for (const name of assets) checkOutput(join(site, ASSETS, name), inputs)
  for (const folder of folders)
    for (const name of Object.values(FILES)) checkOutput(join(site, folder, name), inputs)
}

async function writeFolder(
  site: string,
  folder: string,
  path: string,
  options: PageOptions,
  world: World,
): Promise<FrontEntry> {
  const edition = await readEdition(path, options, tellIn(world))
  const { files, entry } = await editionFiles(edition, folder, options.address ?? null)
  makeFolder(join(site, folder))
  for (const [name, text] of files) writeOutput(join(site, folder, name), text)
  return entry
}

function frontWords() {
  const { language, site } = editorPhrases
  return { language, title: site.editions, search: site.search }
}
