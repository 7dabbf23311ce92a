import { InvalidWitness, VariorumError } from "@variorum/collation"
import { visible } from "./visible.js"

/** Trouble with the command itself: an option that is not there, a file that cannot be written. */
export class CommandTrouble extends VariorumError {}

/** The one line that standard error gets: what happened, where, and what to do. Never more than one line. */
export function troubleLine(error: unknown): string {
  if (error instanceof VariorumError) return `variorum: ${visible(error.oneLine)}`
  const what = error instanceof Error ? error.message : String(error)
  return `variorum: Something went wrong inside: ${visible(what)} This is a fault of the program: please report it with what you typed (VARIORUM_DEBUG=1 shows more).`
}

/**
 * The same trouble with the file named. A fault in a JSON document says only its path inside the
 * document, for its reader does not know which of several files it was.
 */
export function inFile(error: unknown, name: string): unknown {
  if (!(error instanceof InvalidWitness)) return error
  const where = error.where === "" ? name : `${name}, at ${error.where}`
  return new InvalidWitness(error.code, error.message, where, error.advice)
}
