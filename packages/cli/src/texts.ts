/** The texts that a command is given, from files of every kind that is read. */
import { readdir, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import type { VariorumError, Witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { gather, type Gathered } from "@variorum/formats/archive"
import { readSource, type SourceContent } from "@variorum/formats/files"
import { editorPhrases, openedLines } from "@variorum/views"
import { readInput, STANDARD_INPUT, unreadable } from "./input.js"
import { CommandTrouble, inFile } from "./trouble.js"
import { visible } from "./visible.js"
import type { World } from "./world.js"

/** How plain text is to be read; see `readSource`. */
export interface ReadingOptions {
  readonly speakers?: boolean
  readonly brackets?: "editors" | "writers"
  readonly encoding?: string
  readonly keepLines?: boolean
}

/** Is told, in a line each, what a file has and its texts cannot carry. */
export type Tell = (line: string) => void

/** Tells it on standard error. */
export function tellIn(world: World): Tell {
  return (line) => world.warn(`variorum: ${visible(line)}`)
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
  tell: Tell,
): Promise<readonly [Witness, Witness]> {
  if (draft === STANDARD_INPUT && final === STANDARD_INPUT) throw twiceStandardInput()
  const before = await readText(draft, options, tell)
  const after = await readText(final, options, tell)
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
  tell: Tell,
): Promise<readonly Witness[]> {
  const [draft, final, ...more] = paths
  if (draft !== undefined && final !== undefined && more.length === 0)
    return readPair(draft, final, options, tell)
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) throw twiceStandardInput()
  const texts: Witness[] = []
  for (const path of paths) texts.push(await readText(path, options, tell))
  return texts.map((text, i) => {
    const alike = texts.filter(({ siglum }) => siglum === text.siglum)
    if (alike.length === 1) return text
    const number = texts.slice(0, i + 1).filter(({ siglum }) => siglum === text.siglum).length
    return { ...text, siglum: `${text.siglum} (${number})` }
  })
}

/**
 * An edition of two texts or more, from one file: an edition of ours, or one that holds both sides of a revision.
 *
 * Throws a VariorumError that names the file, CommandTrouble "two-wanted" where it holds one text alone.
 */
export async function readEdition(
  path: string,
  options: ReadingOptions,
  tell: Tell,
): Promise<Edition> {
  const { edition } = await readContent(path, options, tell)
  if (edition.witnesses.length >= 2) return edition
  throw new CommandTrouble(
    "two-wanted",
    "This file holds one text alone, and no other text was named.",
    basename(path),
    "Name two texts, DRAFT FINAL, or a file that holds both.",
  )
}

/** All that a file holds, or a folder of files. Throws a VariorumError that names the file. */
export async function readContent(
  path: string,
  options: ReadingOptions,
  tell: Tell,
): Promise<SourceContent> {
  if (!(await isFolder(path))) return readFile(path, options, tell)
  const name = basename(path)
  return told(name, await gather(name, await filesIn(path), options), tell)
}

async function readFile(path: string, options: ReadingOptions, tell: Tell): Promise<SourceContent> {
  const source = await readInput(path)
  const name = path === STANDARD_INPUT ? source.name : basename(path)
  try {
    return told(name, await readSource(source, { ...options, title: name }), tell)
  } catch (error) {
    throw inFile(error, source.name)
  }
}

function told(name: string, content: SourceContent, tell: Tell): SourceContent {
  for (const line of openedLines(editorPhrases.paste, name, content)) tell(line)
  return content
}

/** True for a folder of many texts; a name that is none is told of when it is read. */
async function isFolder(path: string): Promise<boolean> {
  if (path === STANDARD_INPUT) return false
  return (await stat(path).catch(() => null))?.isDirectory() === true
}

/** The files directly in a folder. */
async function filesIn(folder: string): Promise<readonly Gathered[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error)
  })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => ({ name, read: async () => (await readInput(join(folder, name))).bytes }))
}

/** One text. Of a file that holds several the last counts: of a Word file with its changes, the text with all of them made. */
async function readText(path: string, options: ReadingOptions, tell: Tell): Promise<Witness> {
  const { witnesses } = (await readFile(path, options, tell)).edition
  const last = witnesses.at(-1)
  if (last === undefined) throw noText(path)
  if (witnesses.length > 1)
    tell(`${basename(path)} holds ${witnesses.length} texts; the last of them is taken.`)
  return last
}

function noText(path: string): CommandTrouble {
  return new CommandTrouble(
    "no-text",
    "This file is an edition without a text.",
    basename(path),
    "Name a file that holds a text.",
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
