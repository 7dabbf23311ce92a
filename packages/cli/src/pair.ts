import { basename } from "node:path"
import type { VariorumError, Witness } from "@variorum/collation"
import { isJson, readSource, readWitness } from "@variorum/formats"
import { readInput, STANDARD_INPUT } from "./input.js"
import { CommandTrouble, inFile } from "./trouble.js"

/** How plain text is to be read; see `readSource`. */
export interface ReadingOptions {
  readonly speakers?: boolean
  readonly brackets?: "editors" | "writers"
  readonly encoding?: string
  readonly keepLines?: boolean
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

/**
 * Any number of texts, each called by its file's name; where names are alike they are numbered.
 *
 * Throws a VariorumError that names the file.
 */
export async function readTexts(
  paths: readonly string[],
  options: ReadingOptions,
): Promise<readonly Witness[]> {
  const [draft, final, ...more] = paths
  if (draft !== undefined && final !== undefined && more.length === 0)
    return readPair(draft, final, options)
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) throw twiceStandardInput()
  const texts: Witness[] = []
  for (const path of paths) texts.push(await readText(path, options))
  return texts.map((text, i) => {
    const alike = texts.filter(({ siglum }) => siglum === text.siglum)
    if (alike.length === 1) return text
    const number = texts.slice(0, i + 1).filter(({ siglum }) => siglum === text.siglum).length
    return { ...text, siglum: `${text.siglum} (${number})` }
  })
}

async function readText(path: string, options: ReadingOptions): Promise<Witness> {
  const source = await readInput(path)
  const name = path === STANDARD_INPUT ? "standard input" : basename(path)
  try {
    if (isJson(source)) return readWitness(source, { ...options, title: name })
    const { edition } = await readSource(source, { ...options, title: name })
    const [text, ...more] = edition.witnesses
    if (text === undefined || more.length > 0) throw severalTexts(name, edition.witnesses.length)
    return text
  } catch (error) {
    throw inFile(error, source.name)
  }
}

function severalTexts(name: string, count: number): VariorumError {
  return new CommandTrouble(
    "input-several",
    `The file holds ${count} texts, and one is wanted here.`,
    name,
    "Name a file that holds one text.",
  )
}

function twiceStandardInput(): VariorumError {
  return new CommandTrouble(
    "input-twice",
    "Standard input can be only one of the texts.",
    "",
    "Name files for the others.",
  )
}
