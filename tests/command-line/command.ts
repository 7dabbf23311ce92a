import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll } from "vitest"
import { run } from "../../packages/cli/src/run.js"

/** The command as it is installed. */
export const commandFile = fileURLToPath(
  new URL("../../packages/cli/dist/main.js", import.meta.url),
)

/** Fails with the one thing to do when the command has not been built. */
export function needsBuild(): void {
  if (!existsSync(commandFile)) throw new Error("The command is not built. Run: npm run build")
}

/** What a run of the command left behind. */
export interface Ran {
  /** Null when a signal ended it. */
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

/** How the command is to be started. */
export interface Start {
  /** The folder it runs in. */
  readonly folder?: string
  /** What it finds on standard input; nothing when absent. */
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the built command as a child process, with no terminal and no colour unless it is asked for. */
export function variorum(given: readonly string[], start: Start = {}): Promise<Ran> {
  needsBuild()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile, ...given], {
      cwd: start.folder,
      env: { PATH: process.env["PATH"] ?? "", ...start.environment },
    })
    let output = ""
    let errors = ""
    child.stdout.setEncoding("utf8").on("data", (part: string) => (output += part))
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part))
    child.on("error", reject).on("close", (status) => resolve({ status, output, errors }))
    // A command that refuses its arguments does not read: that is no trouble of the test's.
    child.stdin.on("error", () => undefined).end(start.input ?? "")
  })
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const

/** Runs the command in this process, which takes less time than another one does. */
export async function here(given: readonly string[], isTerminal = false): Promise<Ran> {
  const [printed, warned]: [string[], string[]] = [[], []]
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]))
  const { outcome, line } = await run(given, {
    width: 80,
    isTerminal,
    colour: false,
    print: (text) => {
      printed.push(typeof text === "string" ? text : new TextDecoder("latin1").decode(text))
      return Promise.resolve()
    },
    warn: (told) => warned.push(`${told}\n`),
    report: () => undefined,
  })
  if (line !== "") warned.push(`${line}\n`)
  // In a process of its own a command goes on listening until it ends.
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)!.includes(listener)) process.off(signal, listener)
  return { status: outcome, output: printed.join(""), errors: warned.join("") }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files in it (`/` in a name makes folders), gone when the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-command-"))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
