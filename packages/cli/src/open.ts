import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Edition } from "@variorum/formats"
import { listen, type Listening } from "./listen.js"
import { openBrowser } from "./open-browser.js"
import { EDITOR_FOLDER, pageResources } from "./page.js"
import { answerFrom, serveFolder } from "./serve.js"
import { scriptOf } from "./script-of.js"
import { readEdition, readPair, type ReadingOptions, type Tell, tellIn } from "./texts.js"
import { CommandTrouble } from "./trouble.js"
import type { World } from "./world.js"

/** What `variorum open` may be told. */
export interface OpenOptions extends ReadingOptions {
  /** False to leave the browser closed. */
  readonly browser: boolean
  /** The port to begin with; the next free one is taken. */
  readonly port: number
}

/**
 * Serves the editor with two texts or an edition open in it, or its first screen with the examples when none are named,
 * to this machine alone. The server goes on until it is closed; `announce` says where it is.
 *
 * Throws a VariorumError when a text cannot be read or the page's script is not there.
 */
export function open(
  texts: readonly string[],
  options: OpenOptions,
  world: World,
): Promise<Listening> {
  const [draft, final] = texts
  return draft === undefined
    ? serveExamples(options)
    : serveTexts(draft, final, options, tellIn(world))
}

/** Prints the address on a line of its own, and shows it in the browser where that is wished and possible. */
export async function announce(
  { address }: Listening,
  options: OpenOptions,
  world: World,
): Promise<void> {
  await world.print(`${address}\n`)
  if (options.browser) openBrowser(address)
}

async function serveTexts(
  draft: string,
  final: string | undefined,
  options: OpenOptions,
  tell: Tell,
): Promise<Listening> {
  const edition: Edition =
    final === undefined
      ? await readEdition(draft, options, tell)
      : { witnesses: await readPair(draft, final, options, tell) }
  const resources = pageResources(edition)
  const mounts = { [EDITOR_FOLDER]: dirname(scriptOf("editor")) }
  return listen((path, response) => {
    const resource = resources.get(path.split("?", 1)[0] as string)
    if (resource === undefined) return answerFrom(mounts, path, response)
    response.setHeader("Content-Type", resource.type)
    return void response.end(resource.body)
  }, options.port)
}

async function serveExamples({ port }: OpenOptions): Promise<Listening> {
  const folder = fileURLToPath(new URL("../../../examples/", import.meta.url))
  if (!existsSync(join(folder, "index.html"))) {
    throw new CommandTrouble(
      "open-no-texts",
      "No texts were named, and the examples are not on this machine.",
      "",
      "Name the draft and the final text: variorum open DRAFT FINAL",
    )
  }
  const [viewer, editor] = [scriptOf("viewer"), scriptOf("editor")]
  return serveFolder({
    folder,
    mounts: { "/variorum/": dirname(viewer), "/editor/": dirname(editor) },
    port,
  })
}
