import { basename } from "node:path"
import type { VariorumError, Witness } from "@variorum/collation"
import { readWitness } from "@variorum/formats"
import { readInput, STANDARD_INPUT } from "./input.js"
import { CommandTrouble, inFile } from "./trouble.js"

/** How plain text is to be read; see `readPlain`. */
export interface ReadingOptions {
  readonly speakers?: boolean
  readonly brackets?: "editors" | "writers"
}

/**
 * The two texts of a comparison, each called by its file's name. Where the names are alike the sigla
 * say which is which.
 *
 * Throws a VariorumError that names the file.
 */
export async function readPair(
  draft: string,
  final: string,
  options: ReadingOptions,
): Promise<readonly [Witness, Witness]> {
  if (draft === STANDARD_INPUT && final === STANDARD_INPUT) throw twiceStandardInput()
  const before = await readText(draft, options)
  const after = await readText(final, options)
  if (before.siglum !== after.siglum) return [before, after]
  return [
    { ...before, siglum: `${before.siglum} (draft)` },
    { ...after, siglum: `${after.siglum} (final)` },
  ]
}

async function readText(path: string, options: ReadingOptions): Promise<Witness> {
  const source = await readInput(path)
  const name = path === STANDARD_INPUT ? "standard input" : basename(path)
  try {
    return readWitness(source, { ...options, title: name })
  } catch (error) {
    throw inFile(error, source.name)
  }
}

function twiceStandardInput(): VariorumError {
  return new CommandTrouble(
    "input-twice",
    "Standard input can be only one of the two texts.",
    "",
    "Name a file for the other.",
  )
}
