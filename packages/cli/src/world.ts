import { unwritable } from "./output.js"

/** What a command meets of the terminal it runs in. Tests put another one in its place. */
export interface World {
  /** Cells of a line. */
  readonly width: number
  /** Whether somebody reads standard output in a terminal. */
  readonly isTerminal: boolean
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /**
   * Writes to standard output, and waits until it is taken. A reader who has seen enough and closed the
   * pipe (`variorum compare … | head`) is no trouble. Throws CommandTrouble "output-unwritable" otherwise.
   */
  print(text: string | Uint8Array): Promise<void>
  /** Writes a line to standard error, for whoever watches or keeps it. */
  warn(line: string): void
  /** Shows a passing line to whoever watches, in place of the one before; nothing where nobody watches. */
  report(line: string): void
}

/** The terminal, or whatever stands in its place, that this process was started from. */
export function realWorld(): World {
  const report = (line: string) => {
    if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[2K${line}`)
  }
  return {
    isTerminal: process.stdout.isTTY === true,
    width: widthOf(process.env["COLUMNS"], process.stdout.columns),
    colour: showsColour(process.env, process.stdout.isTTY === true),
    print,
    warn: (line) => {
      report("")
      process.stderr.write(`${line}\n`)
    },
    report,
  }
}

function print(text: string | Uint8Array): Promise<void> {
  return new Promise((taken, failed) => {
    process.stdout.write(text, (error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : ""
      if (code === "" || code === "EPIPE") taken()
      else failed(unwritable("standard output", code))
    })
  })
}

const USUAL_WIDTH = 80

/** `COLUMNS` is a person's wish and goes before what the terminal says. */
export function widthOf(wished: string | undefined, found: number | undefined): number {
  const columns = Number(wished)
  if (Number.isSafeInteger(columns) && columns > 0) return columns
  return found !== undefined && found > 0 ? found : USUAL_WIDTH
}

/** By the convention of no-color.org: any value but an empty one switches colour off. */
export function showsColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb") return false
  return isTerminal
}
