#!/usr/bin/env node
import { run } from "./run.js"
import { realWorld } from "./world.js"

// The trouble is told where the writing is waited for (see `World.print`); unheard here, it would end the program.
process.stdout.on("error", () => undefined)
process.stderr.on("error", () => undefined)

const { outcome, line, error } = await run(process.argv.slice(2), realWorld())
if (line !== "") process.stderr.write(`${line}\n`)
if (error instanceof Error && (process.env["VARIORUM_DEBUG"] ?? "") !== "")
  console.error(error.stack)
if (outcome !== null) process.exitCode = outcome
