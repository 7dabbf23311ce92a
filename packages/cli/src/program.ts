import { PRESETS, RULE_NAMES } from "@variorum/collation"
import { Command, InvalidArgumentError, Option } from "commander"
import { compareAll, type CompareAllOptions } from "./batch/compare-all.js"
import { compare, type CompareOptions } from "./compare.js"
import { convert, type ConvertOptions } from "./convert.js"
import { COMMAND_FORMS } from "./forms.js"
import { exitCodes, type ExitCode } from "./exit-codes.js"
import { announce, open, type OpenOptions } from "./open.js"
import { page, type PageOptions } from "./site/write-site.js"
import type { World } from "./world.js"

/** What a command came to: an exit status; null while a server goes on. */
export type Outcome = ExitCode | null

/** The commands and their options. `done` is told what the chosen command came to. */
export function makeProgram(world: World, done: (outcome: Outcome) => void): Command {
  const program = new Command("variorum")
    .description("Compares a draft with its final text: what was cut, added, reworded, moved.")
    .version(VERSION, "--version", "show the version")
    .helpOption("--help", "show this help")
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
  addCompare(program, world, done)
  addConvert(program, world, done)
  addPage(program, world, done)
  addOpen(program, world, done)
  return program
}

/** Kept equal to the package's own by a test. */
export const VERSION = "0.1.0"

function addCompare(program: Command, world: World, done: (outcome: Outcome) => void): void {
  const command = program
    .command("compare")
    .summary("compare two texts or more and show the changes")
    .description(
      "Compares two texts or more, or those that one file holds: an edition, a Word file with tracked changes, TEI with an apparatus, CriticMarkup. - is standard input.",
    )
    .argument(
      "[texts...]",
      "the earlier text and the later one, and further ones: then all are shown in one table; or an edition that holds them",
    )
    .addOption(
      new Option(
        "--all <folder>",
        "compare all pairs in a folder that belong together by their names, such as letter.draft.txt and letter.final.txt: a line for each or, with --format json, a file for each in the folder of --output",
      ).conflicts(["base", "display"]),
    )
    .option(
      "--jobs <number>",
      "with --all, how many pairs are compared at once; as many as there are cores unless told",
      jobs,
    )
    .option(
      "--base <text>",
      "of more than two, the text that the others are compared with: its name without ending, or its number",
    )
    .option("--format <format>", `terminal, ${COMMAND_FORMS.join(", ")}`, "terminal")
    .option("--output <file>", "write to a file instead of standard output")
    .addOption(
      new Option("--words <words>", "the words to use")
        .choices(["plain", "scholarly"])
        .default("plain"),
    )
    .addOption(
      new Option(
        "--display <display>",
        "of two texts: one text with its corrections, or two columns",
      ).choices(["inline", "columns"]),
    )
    .option("--preset <name>", `rules for a purpose: ${Object.keys(PRESETS).join(", ")}`)
    .option("--rules <names>", `what counts as the same, with commas: ${RULE_NAMES.join(", ")}`)
    .option("--spellings <file>", "a list of spellings that are one (CSV: preferred,other|other)")
    .option("--transliterations <file>", "a list of forms of names that are one")
    .option("--numerals <file>", "a list of number words besides the English ones")
    .option("--color", "use colours even where the output is no terminal")
    .option("--no-color", "use signs instead of colours: [-cut-] {+added+}")
    .action(async (texts: readonly string[], options: AnyCompareOptions) => {
      if (options.all === undefined) {
        if (texts.length === 0) command.error("missing required argument 'texts'")
        done(await compare(texts, options, world))
        return
      }
      if (texts.length > 0) command.error("with --all no texts are named")
      const comparing = compareAll(options.all, options, world)
      endOnSignal(() => comparing.stop())
      done(await comparing.done)
    })
  command.addHelpText("after", EXIT_STATUS)
  addReading(command)
}

/** Two ways to compare, by whether a folder is named. */
interface AnyCompareOptions extends CompareOptions, Omit<CompareAllOptions, keyof CompareOptions> {
  readonly all?: string
}

const EXIT_STATUS = `
Exit status:
  ${exitCodes.same}  the two texts say the same, or differ only in what rules hide
  ${exitCodes.different}  they differ, or one is not known where the other has words
  ${exitCodes.trouble}  nobody can tell: a text could not be read, or the command was not understood

A file whose name begins with a dash: write ./-name, or put -- before the names.`

function addConvert(program: Command, world: World, done: (outcome: Outcome) => void): void {
  const command = program
    .command("convert")
    .summary("write texts and editions in another form")
    .description(
      "Writes a text or an edition in another form, several files at once into a folder. - is standard input.",
    )
    .argument("<files...>", "files of any kind that is read")
    .option(
      "--format <format>",
      `json (of a text or an edition) or, of what holds two texts and more, ${COMMAND_FORMS.join(", ")}`,
      "json",
    )
    .option("--output <path>", "a file or, for several, a folder; standard output for one")
    .option("--overwrite", "write over files that are there already")
    .action(async (files: readonly string[], options: ConvertOptions) => {
      endOnSignal(() => Promise.resolve())
      done(await convert(files, options, world))
    })
  addReading(command)
}

function addPage(program: Command, world: World, done: (outcome: Outcome) => void): void {
  const command = program
    .command("page")
    .summary("make a site of editions, for any server")
    .description(
      "Writes a folder of pages for each edition, with every form in which it can stand in another page, and a list of all. Any server of files serves them.",
    )
    .argument("<editions...>", "editions, or other files that hold two texts or more")
    .requiredOption("--out <folder>", "the folder of the site")
    .option(
      "--address <url>",
      "where the site will stand, for what needs whole addresses: oEmbed, and what is copied into other pages",
      siteAddress,
    )
    .option("--overwrite", "write over files that are there already")
    .action(async (editions: readonly string[], options: PageOptions) => {
      endOnSignal(() => Promise.resolve())
      done(await page(editions, options, world))
    })
  addReading(command)
}

function addOpen(program: Command, world: World, done: (outcome: Outcome) => void): void {
  const command = program
    .command("open")
    .summary("show two texts compared in the browser")
    .description(
      "Serves a page with two texts or an edition compared to this machine alone, until Ctrl-C. Without either: the examples.",
    )
    .argument("[draft]", "the earlier text, or an edition")
    .argument("[final]", "the later text")
    .option("--no-browser", "print the address and leave the browser closed")
    .option("--port <number>", "the port to begin with", port, 4174)
    .action(async (draft: string | undefined, final: string | undefined, options: OpenOptions) => {
      const texts = [draft, final].filter((text) => text !== undefined)
      const server = await open(texts, options, world)
      // Before the address is told: whoever reads it may end the command at once.
      closeOnSignal(() => server.close())
      await announce(server, options, world)
      done(null)
    })
  addReading(command)
}

/** How plain text is to be read, for both commands. */
function addReading(command: Command): void {
  command
    .option("--speakers", "paragraphs begin with a speaker's name and a colon")
    .addOption(
      new Option("--brackets <whose>", "whose words stand in [square brackets]").choices([
        "editors",
        "writers",
      ]),
    )
    .option(
      "--encoding <name>",
      "the encoding of plain text or a table: utf-8, windows-1251, koi8-r, ibm866, iso-8859-1 …; found out unless told",
    )
    .option("--keep-lines", "leave every line of plain text a line, also those that fill a measure")
}

function port(value: string): number {
  const number = Number(value)
  if (/^\d+$/u.test(value) && number <= 65535) return number
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.")
}

/** With a slash at its end. */
function siteAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  const isPlain =
    url !== null &&
    /^https?:$/u.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === ""
  if (isPlain) return url.href.replace(/\/*$/u, "/")
  throw new InvalidArgumentError("An address begins with https:// and names a folder.")
}

function jobs(value: string): number {
  const number = Number(value)
  if (/^\d+$/u.test(value) && number >= 1 && number <= MOST_JOBS) return number
  throw new InvalidArgumentError(`Jobs are a whole number from 1 to ${MOST_JOBS}.`)
}

/** More threads than any machine has cores only take memory. */
const MOST_JOBS = 256

/** Ends the program by the signal itself, as it would have ended without this, once all is put in order. */
function endOnSignal(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void stop().finally(() => process.kill(process.pid, signal))
    })
  }
}

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(exitCodes.same))
    })
  }
}
