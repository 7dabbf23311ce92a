import { collate, type Collation, type Rule, type Segment, type Witness } from "@variorum/collation"
import { writeCollation } from "@variorum/formats"
import { plain, scholarly, summary } from "@variorum/views"
import { exitCodes, type ExitCode } from "./exit-codes.js"
import { STANDARD_INPUT } from "./input.js"
import { checkOutput, writeOutput } from "./output.js"
import { readPair, type ReadingOptions } from "./pair.js"
import { readRules, type RuleOptions } from "./rules.js"
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
}

/** Forms that a later Variorum writes: asking for one is an error that says so. */
const laterFormats: ReadonlySet<string> = new Set(["html", "tei", "docx", "markdown", "csv"])

/**
 * Compares two texts and writes what it found. The answer is also the exit status.
 *
 * Throws a VariorumError where it cannot tell.
 */
export async function compare(
  draft: string,
  final: string,
  options: CompareOptions,
  world: World,
): Promise<ExitCode> {
  checkFormat(options.format)
  const inputs = [draft, final].filter((path) => path !== STANDARD_INPUT)
  if (options.output !== undefined) checkOutput(options.output, inputs)
  const rules = await readRules(options)
  const pair = await readPair(draft, final, options)
  const collation = collateAloud(pair, rules, world)
  const text = written(collation, options, world)
  if (options.output === undefined) await world.print(text)
  else writeOutput(options.output, text)
  return saysTheSame(collation) ? exitCodes.same : exitCodes.different
}

/**
 * True when no passage is cut, added, reworded or moved, none stands opposite a gap of the other text,
 * and no difference of the writers' own is too small to be marked. Editors' words may differ, both
 * texts may have a gap at the same place, and what rules hide is the same.
 */
export function saysTheSame(collation: Collation): boolean {
  const { counts } = summary(collation)
  if (Object.values(counts).some(({ passages }) => passages > 0)) return false
  return collation.passages.every(
    ({ change, segments }) => change !== "unattested" && segments.every(isSame),
  )
}

function isSame({ weight, readings, rules }: Segment): boolean {
  const isKnownOnOneSide =
    readings.some(({ kind }) => kind === "words") && readings.some(({ kind }) => kind === "unknown")
  return (weight === "none" || rules !== undefined) && !isKnownOnOneSide
}

/** Long enough that somebody at a terminal begins to wonder, in UTF-16 code units of both texts. */
const LONG_TEXTS = 1_000_000

function collateAloud(
  pair: readonly [Witness, Witness],
  rules: readonly Rule[],
  world: World,
): Collation {
  const isLong = pair[0].text.length + pair[1].text.length > LONG_TEXTS
  if (isLong) world.report("Comparing two long texts …")
  const collation = collate([...pair], { rules })
  if (isLong) world.report("")
  return collation
}

function written(collation: Collation, options: CompareOptions, world: World): string {
  if (options.format === "json") return writeCollation(collation)
  const toTerminal = options.output === undefined
  const width = toTerminal ? world.width : DEFAULT_WIDTH
  return drawComparison(collation, {
    width,
    display: options.display ?? (width >= ROOM_FOR_COLUMNS ? "columns" : "inline"),
    colour: options.color ?? (toTerminal && world.colour),
    phrases: options.words === "scholarly" ? scholarly : plain,
  })
}

/** A file has no width: as wide as the narrowest common terminal. */
export const DEFAULT_WIDTH = 80
/** Two columns of 43 letters beside the margin; below that one text reads better. */
const ROOM_FOR_COLUMNS = 100

function checkFormat(format: string): void {
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
