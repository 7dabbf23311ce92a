import { existsSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { partOf, unwritable } from "../output.js"
import { CommandTrouble } from "../trouble.js"
import type { NamedPair } from "./find-pairs.js"

/**
 * The file for each pair in the folder of outputs, which is made where it is missing.
 *
 * Throws CommandTrouble "output-exists" where one of the files is there already: nothing is written over.
 * "output-not-a-folder" and "output-unwritable" where there can be no such folder.
 */
export function outputsIn(folder: string, pairs: readonly NamedPair[]): readonly string[] {
  makeFolder(folder)
  const outputs = pairs.map(({ name }) => join(folder, `${name}.json`))
  const there = outputs.filter((output) => existsSync(output))
  if (there.length === 0) return outputs
  throw new CommandTrouble(
    "output-exists",
    there.length === 1
      ? "This file is there already, and nothing was compared."
      : `This file is there already, and so are ${there.length - 1} more; nothing was compared.`,
    there[0]!,
    "Name an empty folder for the output, or remove the old files.",
  )
}

/** Takes away what a writer that was ended in the middle has left of these files. */
export function removeParts(outputs: readonly string[]): void {
  for (const output of outputs) rmSync(partOf(output), { force: true })
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    throw code === "EEXIST" ? noFolder(folder) : unwritable(folder, code)
  }
}

function noFolder(folder: string): CommandTrouble {
  return new CommandTrouble(
    "output-not-a-folder",
    "This is a file, and a folder is wanted for the comparisons.",
    folder,
    "Name a folder for the output.",
  )
}
