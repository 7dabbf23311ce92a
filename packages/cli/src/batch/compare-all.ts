import { availableParallelism } from "node:os"
import { setTimeout as pause } from "node:timers/promises"
import { DEFAULT_WIDTH, phrasesFor } from "../compare.js"
import { exitCodes, type ExitCode } from "../exit-codes.js"
import { checkOutput, writeOutput } from "../output.js"
import type { ReadingOptions } from "../texts.js"
import { readRules, type RuleOptions } from "../rules.js"
import { CommandTrouble, troubleLine } from "../trouble.js"
import { visible } from "../visible.js"
import type { World } from "../world.js"
import { drawPairs } from "./draw-pairs.js"
import { findPairs } from "./find-pairs.js"
import { outputsIn, removeParts } from "./outputs.js"
import type { PairTask } from "./pair-task.js"
import { Results } from "./results.js"
import { Workers } from "./workers.js"

/** What `variorum compare --all` may be told. */
export interface CompareAllOptions extends ReadingOptions, RuleOptions {
  readonly format: string
  /** A file for the table, or a folder for the comparisons as JSON. */
  readonly output?: string
  readonly words: "plain" | "scholarly"
  /** Threads at once; as many as there are cores when absent. */
  readonly jobs?: number
}

/** A comparison of all pairs of a folder, under way. */
export interface ComparingAll {
  /** What it came to. Rejected with a VariorumError where nothing could be begun. */
  readonly done: Promise<ExitCode>
  /** Ends it at once, with no file half written. */
  stop(): Promise<void>
}

/**
 * Compares all pairs of a folder on all cores and writes a table with a line for each, or a file for each. What goes
 * wrong with a pair, and what has no partner, is a line on standard error and does not stop the others.
 */
export function compareAll(folder: string, options: CompareAllOptions, world: World): ComparingAll {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    world.report("")
    for (const each of stops) await each()
  }
  return { done: compareFolder(folder, options, world, (each) => stops.push(each)), stop }
}

async function compareFolder(
  folder: string,
  options: CompareAllOptions,
  world: World,
  onStop: (stop: () => Promise<void>) => void,
): Promise<ExitCode> {
  checkFormat(options.format)
  const isJson = options.format === "json"
  const rules = await readRules(options)
  const { pairs, troubles, others } = await findPairs(folder)
  if (pairs.length + troubles.length === 0) throw noPairs(folder)
  const outputs = isJson ? outputsIn(folderOf(options), pairs) : []
  if (!isJson && options.output !== undefined)
    checkOutput(
      options.output,
      pairs.flatMap(({ draft, final }) => [draft, final]),
    )
  const tasks = pairs.map(
    ({ draft, final }, i): PairTask => ({ draft, final, output: outputs[i] ?? null }),
  )
  for (const trouble of troubles) world.warn(troubleLine(trouble))
  if (others.length > 0) world.warn(passedOver(others))
  const workers = new Workers(threadsFor(pairs.length, options.jobs), {
    reading: readingOf(options),
    rules,
  })
  onStop(async () => {
    await Promise.race([workers.stop(), pause(LONGEST_END)])
    removeParts(outputs)
  })
  const lines: string[] = []
  const emit = async (line: string) => {
    if (options.output === undefined) await world.print(`${line}\n`)
    else lines.push(line)
  }
  const phrases = phrasesFor(options.words)
  const width = options.output === undefined ? world.width : DEFAULT_WIDTH
  const names = pairs.map(({ name }) => name)
  const drawing = isJson ? null : drawPairs(names, width, phrases)
  const results = new Results(pairs, { drawing, emit }, phrases.pairs, world)
  const isWhole = await workers.each(tasks, (place, result) => results.take(place, result))
  if (!isWhole) return exitCodes.trouble
  const found = await results.finish()
  if (!isJson && options.output !== undefined)
    writeOutput(options.output, lines.map((line) => `${line}\n`).join(""))
  if (found.length < pairs.length || troubles.length > 0) return exitCodes.trouble
  return found.every(({ isSame }) => isSame) ? exitCodes.same : exitCodes.different
}

/**
 * Milliseconds that the threads get to end. On a busy machine some take longer; the end of the process ends them too,
 * and only one that is in the middle of writing could leave a part of a file, under another name.
 */
const LONGEST_END = 30

/** Throws CommandTrouble where no folder for the comparisons is named. */
function folderOf({ output }: CompareAllOptions): string {
  if (output !== undefined) return output
  throw new CommandTrouble(
    "output-folder-wanted",
    "Comparisons of many pairs as JSON need a folder.",
    "--output",
    "Name a folder for them: --output FOLDER",
  )
}

/** No more threads than pairs, and one where there is none. */
function threadsFor(pairs: number, wished = availableParallelism()): number {
  return Math.max(1, Math.min(pairs, wished))
}

function readingOf({ speakers, brackets }: CompareAllOptions): ReadingOptions {
  return {
    ...(speakers !== undefined && { speakers }),
    ...(brackets !== undefined && { brackets }),
  }
}

/** Throws CommandTrouble "format-not-for-many" for a form that a folder of pairs is not written in. */
function checkFormat(format: string): void {
  if (format === "terminal" || format === "json") return
  throw new CommandTrouble(
    "format-not-for-many",
    `Many pairs are not written as ${format}.`,
    "--format",
    "Ask for terminal or json, or compare one pair.",
  )
}

function noPairs(folder: string): CommandTrouble {
  return new CommandTrouble(
    "no-pairs",
    "No two texts here belong together by their names.",
    folder,
    "Name them alike but for the word that says which is which: letter.draft.txt and letter.final.txt.",
  )
}

/** How many names are told of those that were passed over. */
const NAMED = 5

function passedOver(others: readonly string[]): string {
  const named = others.slice(0, NAMED).map(visible).join(", ")
  const more = others.length > NAMED ? `, and ${others.length - NAMED} more` : ""
  return `variorum: Passed over, for neither "draft" nor "final" stands in the name: ${named}${more}.`
}
