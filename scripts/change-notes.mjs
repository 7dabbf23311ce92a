import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"

/** Where change notes wait for the next release, a file each. */
export const notesFolder = join(root, "changes")

/** What a change may be to those who use a package. */
export const kinds = ["added", "changed", "fixed", "removed"]

const form = /^(\w+): ([\w, -]+)\n\n(\S[^]*\S)\n$/

/**
 * A change note is a Markdown file: a line `added: collation, views`, an empty line, then what
 * the change means, in the words of someone who uses the program.
 * @returns {string[]} a line for each note that is not so; empty when all is well
 */
export function faultsInChangeNotes() {
  if (!existsSync(notesFolder)) return []
  const packages = readdirSync(join(root, "packages"))
  return readdirSync(notesFolder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => faultsIn(name, readFileSync(join(notesFolder, name), "utf8"), packages))
}

/**
 * @param {string} name
 * @param {string} text
 * @param {readonly string[]} packages
 * @returns {string[]}
 */
function faultsIn(name, text, packages) {
  const [, kind = "", touched = ""] = form.exec(text) ?? []
  if (!kinds.includes(kind)) {
    return [`changes/${name}: must begin with "${kinds.join(" | ")}: packages" and an empty line.`]
  }
  return touched
    .split(", ")
    .filter((one) => !packages.includes(one))
    .map((one) => `changes/${name}: there is no package "${one}".`)
}
