/** `variorum convert`: texts and editions from one form to another, one file or many. */
import { basename, extname, join } from "node:path"
import { collate, pinsAmong } from "@variorum/collation"
import { type Edition, writeEdition, writeWitness } from "@variorum/formats"
import { plain } from "@variorum/views"
import { exitCodes, type ExitCode } from "./exit-codes.js"
import { checkForm, type CommandForm, endingOf, writeForm } from "./forms.js"
import { STANDARD_INPUT } from "./input.js"
import { checkOutput, makeFolder, refuseThere, writeOutput } from "./output.js"
import { readContent, type ReadingOptions, tellIn } from "./texts.js"
import { CommandTrouble, troubleLine } from "./trouble.js"
import type { World } from "./world.js"

/** What `variorum convert` may be told. */
export interface ConvertOptions extends ReadingOptions {
  readonly format: string
  /** A file for one, a folder for several; standard output for one when absent. */
  readonly output?: string
  /** True where files that are there already may be written over. */
  readonly overwrite?: boolean
}

/**
 * Writes each file in another form. What goes wrong with one of several is a line on standard error and does not stop the
 * others; a file is written whole or not at all.
 *
 * Throws a VariorumError where nothing could be begun, and what goes wrong with a single file.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  world: World,
): Promise<ExitCode> {
  const form = options.format === "json" ? null : checkForm(options.format)
  const [first, ...more] = paths
  if (first === undefined) return exitCodes.same
  if (more.length > 0) return convertAll(paths, form, options, world)
  const output = options.output
  if (output !== undefined) {
    checkOutput(output, first === STANDARD_INPUT ? [] : [first])
    if (options.overwrite !== true) refuseThere([output])
  }
  const whole = await convertOne(first, form, options, world)
  if (output === undefined) await world.print(whole)
  else writeOutput(output, whole)
  return exitCodes.same
}

async function convertAll(
  paths: readonly string[],
  form: CommandForm | null,
  options: ConvertOptions,
  world: World,
): Promise<ExitCode> {
  const outputs = outputsFor(paths, form, options)
  let failed = 0
  for (const [i, path] of paths.entries()) {
    world.report(`${i + 1} / ${paths.length} ${basename(path)}`)
    try {
      writeOutput(outputs[i]!, await convertOne(path, form, options, world))
    } catch (error) {
      failed++
      world.warn(troubleLine(error))
    }
    // A signal is heard between two files.
    await new Promise((go) => setImmediate(go))
  }
  world.report("")
  return failed === 0 ? exitCodes.same : exitCodes.trouble
}

/** `form` is null for JSON of our own: of a text, or of an edition. */
async function convertOne(
  path: string,
  form: CommandForm | null,
  options: ConvertOptions,
  world: World,
): Promise<string | Uint8Array> {
  const { edition } = await readContent(path, options, tellIn(world))
  const [witness, ...others] = edition.witnesses
  if (form === null)
    return witness !== undefined && others.length === 0
      ? writeWitness(witness)
      : writeEdition(edition)
  const collation = collationOf(edition, path)
  return writeForm(form, { collation, edition }, options.output ?? null, plain, world)
}

function collationOf({ witnesses, pins = [], rules = [] }: Edition, path: string) {
  if (witnesses.length < 2)
    throw new CommandTrouble(
      "form-needs-two",
      "This file holds one text alone, and this form shows what differs between texts.",
      basename(path),
      "Ask for --format json, or compare it with another: variorum compare DRAFT FINAL --format …",
    )
  return collate(witnesses, { pins: pinsAmong(pins, witnesses), rules })
}

/** A file in the folder for each, called after it. Throws CommandTrouble where there can be none, or there is one already. */
function outputsFor(
  paths: readonly string[],
  form: CommandForm | null,
  { output, overwrite }: ConvertOptions,
): readonly string[] {
  if (output === undefined)
    throw new CommandTrouble(
      "output-folder-wanted",
      "Several files need a folder to be written to.",
      "--output",
      "Name a folder for them: --output FOLDER",
    )
  makeFolder(output)
  const ending = form === null ? "json" : endingOf(form)
  const names = paths.map((path) => `${basename(path, extname(path))}.${ending}`)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined)
    throw new CommandTrouble(
      "output-twice",
      "Two of the files would be written under this name.",
      twice,
      "Convert them one by one, with a name for each: --output FILE",
    )
  const outputs = names.map((name) => join(output, name))
  for (const each of outputs) checkOutput(each, paths)
  if (overwrite !== true) refuseThere(outputs)
  return outputs
}
