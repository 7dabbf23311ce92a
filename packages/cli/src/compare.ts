import {
  collate,
  type CollateOptions,
  type Collation,
  pinsAmong,
  type Progress,
  type Witness,
} from "@variorum/collation"
import { type Edition, writeCollation } from "@variorum/formats"
import type { Judgement } from "@variorum/layers"
import { type Phrases, plain, scholarly } from "@variorum/views"
import { drawTable } from "./draw-table.js"
import { exitCodes, type ExitCode } from "./exit-codes.js"
import { STANDARD_INPUT } from "./input.js"
import { checkOutput, writeOutput } from "./output.js"
import { readEdition } from "./edition.js"
import { readTexts, type ReadingOptions } from "./pair.js"
import { readRules, type RuleOptions } from "./rules.js"
import { saysTheSame } from "./says-the-same.js"
import { drawComparison } from "./terminal.js"
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

/** Forms that a later Variorum writes: asking for one is an error that says so. */
const laterFormats: ReadonlySet<string> = new Set(["html", "tei", "docx", "markdown", "csv"])

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
  checkFormat(options.format)
  const inputs = texts.filter((path) => path !== STANDARD_INPUT)
  if (options.output !== undefined) checkOutput(options.output, inputs)
  const named = await readRules(options)
  const { witnesses, pins = [], judgements = [], rules = [] } = await readAll(texts, options)
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
  const text = written(collation, judgements, options, world)
  if (options.output === undefined) await world.print(text)
  else writeOutput(options.output, text)
  return saysTheSame(collation) ? exitCodes.same : exitCodes.different
}

/** Long enough that somebody at a terminal begins to wonder, in UTF-16 code units of all texts. */
const LONG_TEXTS = 1_000_000

/** Texts one by one, or an edition, which brings rules, pins and judgements of its own. */
async function readAll(texts: readonly string[], options: ReadingOptions): Promise<Edition> {
  const [first, ...more] = texts
  if (first !== undefined && more.length === 0) return readEdition(first)
  return { witnesses: await readTexts(texts, options) }
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

function written(
  collation: Collation,
  judgements: readonly Judgement[],
  options: CompareOptions,
  world: World,
): string {
  if (options.format === "json") return writeCollation(collation)
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

/** Throws CommandTrouble "format-unknown" for a form that is not written. */
export function checkFormat(format: string): void {
  if (format === "terminal" || format === "json") return
  throw new CommandTrouble(
    "format-unknown",
    laterFormats.has(format)
      ? `This Variorum does not write ${format} yet.`
      : `There is no format "${format}".`,
    "--format",
    "Ask for terminal or json.",
  )
}
