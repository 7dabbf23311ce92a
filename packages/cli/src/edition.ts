import { basename } from "node:path"
import { type Edition, isJson, readJson } from "@variorum/formats"
import { readInput } from "./input.js"
import { CommandTrouble, inFile } from "./trouble.js"

/**
 * An edition of two texts or more.
 *
 * Throws a VariorumError that names the file, CommandTrouble "no-edition" where it is no edition, or holds fewer than two texts.
 */
export async function readEdition(path: string): Promise<Edition> {
  const source = await readInput(path)
  if (!isJson(source)) throw oneText(path)
  const content = contentOf(source)
  if (content.kind !== "edition" || content.edition.witnesses.length < 2) throw oneText(path)
  return content.edition
}

function contentOf(source: Parameters<typeof readJson>[0]) {
  try {
    return readJson(source)
  } catch (error) {
    throw inFile(error, source.name)
  }
}

function oneText(path: string): CommandTrouble {
  return new CommandTrouble(
    "no-edition",
    "This file is no edition of two texts, and no other text was named.",
    basename(path),
    "Name two texts, DRAFT FINAL, or an edition.",
  )
}
