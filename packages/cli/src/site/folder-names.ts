import { basename, extname } from "node:path"
import { CommandTrouble } from "../trouble.js"

/** What stands in a site besides the editions' folders. */
export const ASSETS = "assets"
export const FRONT_PAGE = "index.html"

/** Names that some system or server does not give to a folder, or that the site needs itself. */
const TAKEN = /^(?:assets|index\.html|con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/u

/**
 * A folder's name for each edition, after its file's: small letters, digits, and hyphens for all else, so that it is the
 * same in every address and on every disk.
 *
 * Throws CommandTrouble "output-twice" where two would have one name.
 */
export function folderNames(paths: readonly string[]): readonly string[] {
  const names = paths.map(folderName)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice === undefined) return names
  throw new CommandTrouble(
    "output-twice",
    "Two of the files would be written under this name.",
    twice,
    "Give one of them another name.",
  )
}

function folderName(path: string): string {
  const stem = basename(path, extname(path)).replace(/\.variorum$/iu, "")
  const name = stem
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
  return name === "" || TAKEN.test(name) ? `edition${name === "" ? "" : `-${name}`}` : name
}
