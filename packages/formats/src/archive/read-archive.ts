import type { Reader } from "../content.js"
import { gather } from "./gather.js"
import { Archive } from "./open-archive.js"

/** An archive of many texts, each a file of its own. Throws as `Archive` and `gather` do. */
export const readArchive: Reader = async (source, options) => {
  const archive = new Archive(source)
  const files = archive.names.map((name) => ({
    name,
    read: () => archive.read(name) ?? new Uint8Array(),
  }))
  return gather(source.name, files, options)
}
