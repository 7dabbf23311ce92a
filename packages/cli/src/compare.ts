import {
  collate,
  type CollateOptions,
  type Collation,
  pinsAmong,
  type Progress,
  type Witness,
} from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import type { Judgement } from "@variorum/layers"
import { type Phrases, plain, scholarly } from "@variorum/views"
import { drawTable } from "./draw-table.js"
import { exitCodes, type ExitCode } from "./exit-codes.js"
import { STANDARD_INPUT } from "./input.js"
import { checkOutput, writeOutput } from "./output.js"
import { checkForm, type CommandForm, writeForm } from "./forms.js"
import { readRules, type RuleOptions } from "./rules.js"
import { saysTheSame } from "./says-the-same.js"
import { drawComparison } from "./terminal.js"
import { readEdition, readTexts, type ReadingOptions, type Tell, tellIn } from "./texts.js"
import { CommandTrouble } from "./trouble.js"
import type { World } from "./world.js"

/** What `variorum compare` may be told. */
export interface CompareOptions extends ReadingOptions, RuleOptions {
  readonly format: string
  readonly output?: string
  readonly words: "plain" | "scholarly"
  /** By the terminal's width when absent. */
  readonly display?: "inline" | "columns"
  /** By the terminal when absent. */
  readonly color?: boolean
  /** Of more than two texts, the one that the others are compared with: its siglum, or its number counted from 1. */
  readonly base?: string
}

/**
 * Compares two texts or more, or those of an edition, and writes what it found. The answer is also the exit status.
 *
 * Throws a VariorumError where it cannot tell.
 */
export async function compare(
  texts: readonly string[],
  options: CompareOptions,
  world: World,
): Promise<ExitCode> {
  const form = options.format === "terminal" ? null : checkForm(options.format)
  const inputs = texts.filter((path) => path !== STANDARD_INPUT)
  if (options.output !== undefined) checkOutput(options.output, inputs)
  const named = await readRules(options)
  const edition = await readAll(texts, options, tellIn(world))
  const { witnesses, pins = [], rules = [] } = edition
  const collation = collateAloud(
    witnesses,
    {
      base: baseOf(witnesses, options.base),
      pins: pinsAmong(pins, witnesses),
      rules: named.length > 0 ? named : rules,
    },
    phrasesFor(options.words),
    world,
  )
  const whole = await written(collation, edition, form, options, world)
  if (options.output === undefined) await world.print(whole)
  else writeOutput(options.output, whole)
  return saysTheSame(collation) ? exitCodes.same : exitCodes.different
}

/** Long enough that somebody at a terminal begins to wonder, in UTF-16 code units of all texts. */
const LONG_TEXTS = 1_000_000

/** Texts one by one, or one file that holds several; an edition brings rules, pins and judgements of its own. */
async function readAll(
  texts: readonly string[],
  options: ReadingOptions,
  tell: Tell,
): Promise<Edition> {
  const [first, ...more] = texts
  if (first !== undefined && more.length === 0) return readEdition(first, options, tell)
  return { witnesses: await readTexts(texts, options, tell) }
}

function collateAloud(
  witnesses: readonly Witness[],
  options: CollateOptions,
  phrases: Phrases,
  world: World,
): Collation {
  const isLong = witnesses.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXTS
  if (!isLong) return collate(witnesses, options)
  const progress = (step: Progress) => world.report(phrases.interface.progress(step))
  const collation = collate(witnesses, { ...options, progress })
  world.report("")
  return collation
}

/** The first text is the base where none is named. A siglum goes before a number. */
function baseOf(witnesses: readonly Witness[], named: string | undefined): number {
  if (named === undefined) return 0
  const place = witnesses.findIndex(({ siglum }) => siglum === named)
  const number = /^\d+$/u.test(named) ? Number(named) - 1 : -1
  if (place >= 0) return place
  if (witnesses[number] !== undefined) return number
  throw new CommandTrouble(
    "base-unknown",
    `None of the texts is called "${named}".`,
    "--base",
    `Name one of ${witnesses.map(({ siglum }) => siglum).join(", ")}, or a number from 1 to ${witnesses.length}.`,
  )
}

async function written(
  collation: Collation,
  edition: Edition,
  form: CommandForm | null,
  options: CompareOptions,
  world: World,
): Promise<string | Uint8Array> {
  if (form !== null) {
    const phrases = phrasesFor(options.words)
    return writeForm(form, { collation, edition }, options.output ?? null, phrases, world)
  }
  return drawn(collation, edition.judgements ?? [], options, world)
}

function drawn(
  collation: Collation,
  judgements: readonly Judgement[],
  options: CompareOptions,
  world: World,
): string {
  const toTerminal = options.output === undefined
  const width = toTerminal ? world.width : DEFAULT_WIDTH
  const drawing = {
    width,
    colour: options.color ?? (toTerminal && world.colour),
    phrases: phrasesFor(options.words),
  }
  if (collation.witnesses.length > 2) return drawTable(collation, drawing)
  const display = options.display ?? (width >= ROOM_FOR_COLUMNS ? "columns" : "inline")
  return drawComparison(collation, { ...drawing, judgements, display })
}

/** A file has no width: as wide as the narrowest common terminal. */
export const DEFAULT_WIDTH = 80
/** Two columns of 43 letters beside the margin; below that one text reads better. */
const ROOM_FOR_COLUMNS = 100

/** The words that an option names. */
export function phrasesFor(words: CompareOptions["words"]): Phrases {
  return words === "scholarly" ? scholarly : plain
}
