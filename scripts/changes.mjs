import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { faultsInChangeNotes, kinds, notesFolder } from "./change-notes.mjs"

const [kind, packages, sentence] = process.argv.slice(2)
if (kind === undefined) list()
else if (packages === undefined || sentence === undefined) explain()
else write(kind, packages, sentence)

function list() {
  mkdirSync(notesFolder, { recursive: true })
  const names = readdirSync(notesFolder).filter((name) => name !== "README.md")
  for (const name of names) console.log(`changes/${name}`)
  finish()
}

function explain() {
  console.error(`usage: pnpm changes ${kinds.join("|")} collation,views "What it means to a user."`)
  process.exitCode = 2
}

/**
 * @param {string} kindOfChange
 * @param {string} touched package names with commas between them
 * @param {string} meaning
 */
function write(kindOfChange, touched, meaning) {
  const words = meaning.toLowerCase().match(/[a-z0-9]+/g) ?? ["change"]
  const name = `${words.slice(0, 6).join("-")}.md`
  const names = touched.split(/,\s*/).join(", ")
  mkdirSync(notesFolder, { recursive: true })
  const path = join(notesFolder, name)
  if (existsSync(path)) {
    console.error(`changes/${name} is there already: begin the sentence with other words.`)
    process.exitCode = 1
    return
  }
  writeFileSync(path, `${kindOfChange}: ${names}\n\n${meaning}\n`)
  console.log(`changes/${name}`)
  finish()
}

function finish() {
  const faults = faultsInChangeNotes()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
