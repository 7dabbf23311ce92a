import {
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { CommandTrouble } from "./trouble.js"

/**
 * Refuses an output that cannot be right, before any work is done: an input (also by another name), or
 * anything but an ordinary file.
 *
 * Throws CommandTrouble "output-is-input" or "output-not-a-file".
 */
export function checkOutput(output: string, inputs: readonly string[]): void {
  const found = existing(output)
  if (found === null) return
  if (inputs.some((input) => isSameFile(found, existing(input)))) {
    throw new CommandTrouble(
      "output-is-input",
      "This is one of the texts, and it would be overwritten.",
      output,
      "Choose another name for the output.",
    )
  }
  if (found.isFile()) return
  throw new CommandTrouble(
    "output-not-a-file",
    `This is ${found.isDirectory() ? "a folder" : "no ordinary file"}, and nothing was written.`,
    output,
    "Name a file for the output.",
  )
}

/** Refuses outputs that are there already. Throws CommandTrouble "output-exists". */
export function refuseThere(outputs: readonly string[]): void {
  const there = outputs.filter((output) => existsSync(output))
  if (there.length === 0) return
  throw new CommandTrouble(
    "output-exists",
    there.length === 1
      ? "This file is there already, and nothing was written."
      : `This file is there already, and so are ${there.length - 1} more; nothing was written.`,
    there[0]!,
    "Choose another place for the output, or say --overwrite.",
  )
}

/** Makes a folder, and those that it is in, where there is none. Throws CommandTrouble "output-unwritable". */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unwritable(folder, codeOf(error))
  }
}

/**
 * Writes the whole file or nothing: a temporary file beside it, then a rename. A link is followed.
 *
 * Throws CommandTrouble "output-unwritable".
 */
export function writeOutput(output: string, text: string | Uint8Array): void {
  let target = output
  try {
    target = existing(output) === null ? output : realpathSync(output)
    writeFileSync(partOf(target), text, { flag: "wx" })
    renameSync(partOf(target), target)
  } catch (error) {
    rmSync(partOf(target), { force: true })
    throw unwritable(output, codeOf(error))
  }
}

/**
 * The temporary file beside an output, from which it is renamed when it is whole. The same in all threads of a process,
 * so that one can remove what another was ended over.
 */
export function partOf(output: string): string {
  return join(dirname(output), `.${basename(output).slice(0, 100)}.${process.pid}.part`)
}

function existing(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function isSameFile(one: Stats, other: Stats | null): boolean {
  return other !== null && one.dev === other.dev && one.ino === other.ino
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error)
}

/** The refusal of an output for a reason the system gave (`ENOSPC`). */
export function unwritable(output: string, code: string): CommandTrouble {
  const what = reasons.get(code) ?? `The file cannot be written (${code}).`
  return new CommandTrouble(
    "output-unwritable",
    what,
    output,
    "Choose another place for the output.",
  )
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "There is no such folder to write to."],
  ["ENOTDIR", "There is no such folder to write to."],
  ["EEXIST", "There is a file where a folder was to be."],
  ["EACCES", "You may not write here."],
  ["EPERM", "You may not write here."],
  ["EROFS", "This disk can only be read."],
  ["ENOSPC", "The disk is full."],
])
