import { basename } from "node:path"
import { type Pin, pinsAmong, type Rule, type Witness } from "@variorum/collation"
import { isJson, readJson } from "@variorum/formats"
import type { Judgement } from "@variorum/layers"
import { readInput } from "./input.js"
import { CommandTrouble, inFile } from "./trouble.js"

/** The texts of a comparison that one file holds, with what people decided about them. */
export interface EditionTexts {
  /** Two or more. */
  readonly witnesses: readonly Witness[]
  readonly pins: readonly Pin[]
  readonly judgements: readonly Judgement[]
  readonly rules: readonly Rule[]
}

/**
 * The texts of an edition.
 *
 * Throws a VariorumError that names the file, CommandTrouble "compare-one-text" where it holds fewer than two texts.
 */
export async function readEdition(path: string): Promise<EditionTexts> {
  const source = await readInput(path)
  if (!isJson(source)) throw oneText(path)
  const content = contentOf(source)
  if (content.kind !== "edition") throw oneText(path)
  const { witnesses, pins = [], judgements = [], rules = [] } = content.edition
  if (witnesses.length < 2) throw oneText(path)
  return { witnesses, pins: pinsAmong(pins, witnesses), judgements, rules }
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
    "compare-one-text",
    "This file is no edition of two texts, and no other text was named.",
    basename(path),
    "Name the draft and the final text: variorum compare DRAFT FINAL",
  )
}
