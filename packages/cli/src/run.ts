import { CommanderError } from "commander"
import { exitCodes } from "./exit-codes.js"
import { makeProgram, type Outcome } from "./program.js"
import { CommandTrouble, troubleLine } from "./trouble.js"
import type { World } from "./world.js"

/** What a run came to, and the line that standard error gets; empty when all went well. */
export interface Run {
  readonly outcome: Outcome
  readonly line: string
  /** What went wrong, for `VARIORUM_DEBUG`; null when nothing did. */
  readonly error: unknown
}

/** Runs the command with its arguments (without `node` and the program's name). Never throws. */
export async function run(given: readonly string[], world: World): Promise<Run> {
  let outcome: Outcome = exitCodes.trouble
  const program = makeProgram(world, (found) => {
    outcome = found
  })
  try {
    if (given.length === 0) throw noCommand()
    await program.parseAsync([...given], { from: "user" })
    return { outcome, line: "", error: null }
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return { outcome: exitCodes.same, line: "", error: null }
    }
    const trouble = error instanceof CommanderError ? misunderstood(error) : error
    return { outcome: exitCodes.trouble, line: troubleLine(trouble), error: trouble }
  }
}

function noCommand(): CommandTrouble {
  return new CommandTrouble(
    "command-missing",
    "Nothing was asked for.",
    "",
    "Try: variorum compare DRAFT FINAL, or variorum --help.",
  )
}

/** The parser's own sentence, in one line and without its label. */
function misunderstood(error: CommanderError): CommandTrouble {
  const said = error.message.replace(/^error: /u, "").replace(/\s*\n\s*/gu, " ")
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
  return new CommandTrouble(
    "command-misunderstood",
    /[.?!)]$/u.test(sentence) ? sentence : `${sentence}.`,
    "",
    error.code === "commander.unknownOption"
      ? "See variorum --help; for a file whose name begins with a dash, write ./-name."
      : "See variorum --help.",
  )
}
