import { spawn } from "node:child_process"
import { delimiter, join } from "node:path"
import { root } from "./places.mjs"

/**
 * Runs a program to its end, its output going where ours goes. Programs that this repository
 * installs are found by their bare name. Nothing is ever asked: standard input is closed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options]
 *   `quiet` keeps back what it prints, but not its complaints
 * @returns {Promise<number>} the exit status; 1 when the program could not be started or was stopped
 */
export function run(command, args, options = {}) {
  const path = `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, PATH: path, ...options.env },
    stdio: ["ignore", options.quiet ? "ignore" : "inherit", "inherit"],
    // Windows starts `.cmd` files only through its shell.
    shell: process.platform === "win32",
  })
  return new Promise((done) => {
    child.on("error", (error) => {
      console.error(error.message)
      done(1)
    })
    child.on("close", (status) => done(status ?? 1))
  })
}

/**
 * Like `run`, but ends this program when the other one fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export async function mustRun(command, args, options = {}) {
  const status = await run(command, args, options)
  if (status === 0) return
  console.error(`\n${command} ${args.join(" ")} failed (exit status ${status}).`)
  process.exit(1)
}
