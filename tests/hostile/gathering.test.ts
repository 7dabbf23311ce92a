import { readdirSync, readFileSync } from "node:fs"
import { collate, witness } from "@variorum/collation"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { gather } from "../../packages/viewer/src/writing/handing/gather.js"
import { readNotes, refusalOf } from "../../packages/viewer/src/writing/handing/read-notes.js"
import { sharedFolder } from "../shared.js"

const folder = sharedFolder("hostile")

/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

const text = "The grey sea. 🙂 The grey sea."
const collation = collate(["D", "F"].map((siglum) => witness({ siglum, text })))
const options = { witnesses: collation.witnesses, now: "2026-11-22T12:00:00Z" }

/** Every hostile file, of whatever kind: a teacher may drop any of them. */
function names(): readonly string[] {
  if (folder === null) return ["nothing"]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
}

function read(path: string) {
  const name = path.split("/").at(-1) ?? ""
  try {
    const bytes = Uint8Array.from(readFileSync(`${folder}/${path}`))
    return { name, notes: readNotes({ name, bytes }, options), refusal: "" }
  } catch (error) {
    return { name, notes: null, refusal: refusalOf(error, name) }
  }
}

describe(`hostile files that are gathered${where}`, () => {
  const fetched = vi.fn<() => never>(() => {
    throw new Error("Nothing may be fetched.")
  })
  beforeEach(() => vi.stubGlobal("fetch", fetched))
  afterEach(() => vi.unstubAllGlobals())

  test.skipIf(folder === null).each(names())("%s ends in a line, or in notes", (path) => {
    const file = read(path)
    const { reports, layers } = gather([], [file], collation)
    expect(reports).toHaveLength(1)
    const notes = layers.flatMap((layer) => layer.notes)
    const isTold = file.refusal !== "" || (file.notes?.told.length ?? 0) > 0
    expect(isTold || notes.length > 0).toBe(true)
    expect(file.refusal).not.toMatch(/undefined|TypeError|is not a function/u)
    expect(fetched).not.toHaveBeenCalled()
    expect(Reflect.get({}, "polluted")).toBe(undefined)
  })
})
