import { readdirSync, readFileSync } from "node:fs"
import { VariorumError, witness } from "@variorum/collation"
import { readJson, writeEdition } from "@variorum/formats"
import {
  brokenRules,
  type NoteImport,
  readAnnotations,
  writeAnnotations,
} from "@variorum/formats/web-annotation"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { sharedFolder } from "../shared.js"

const folder = sharedFolder("hostile/jsonld")

/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

/** Time that one of the files may take, in milliseconds (hostile/README.md, "Limits"). */
const LIMIT = 2000

const witnesses = [witness({ siglum: "D", text: "The grey sea. 🙂 The grey sea." })]

interface Expected {
  readonly file: string
  readonly expect: "import" | "error" | "import-or-error"
  readonly mustContainText: readonly string[]
}

function expectations(): readonly Expected[] {
  if (folder === null) return []
  const manifest = JSON.parse(readFileSync(`${folder}/../manifest.json`, "utf8")) as {
    readonly files: readonly Expected[]
  }
  return manifest.files.filter(({ file }) => file.startsWith("jsonld/"))
}

/** What a file of annotations is read as, or the refusal. */
function read(name: string): NoteImport | VariorumError {
  const source = { name, bytes: Uint8Array.from(readFileSync(`${folder ?? ""}/${name}`)) }
  try {
    return readAnnotations(source, { witnesses, now: "2026-11-22T12:00:00Z" })
  } catch (error) {
    if (error instanceof VariorumError) return error
    throw error
  }
}

describe(`hostile annotations${where}`, () => {
  const fetched = vi.fn<() => never>(() => {
    throw new Error("Nothing may be fetched.")
  })
  beforeEach(() => vi.stubGlobal("fetch", fetched))
  afterEach(() => vi.unstubAllGlobals())

  test.skipIf(folder === null)("are all in the manifest", () => {
    const files = readdirSync(folder!).map((name) => `jsonld/${name}`)
    expect(
      expectations()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(files.sort())
  })

  test.skipIf(folder === null).each(expectations())(
    "$file",
    ({ file, expect: end, mustContainText }) => {
      const start = performance.now()
      const result = read(file.replace("jsonld/", ""))
      const isRefused = result instanceof VariorumError
      if (end !== "import-or-error") expect(isRefused).toBe(end === "error")
      if (!isRefused) {
        const notes = result.layers.flatMap((layer) => layer.notes)
        const isKept = notes.length > 0
        // Refused with a line, or kept whole.
        expect(isKept || result.told.length > 0).toBe(true)
        if (end === "import") expect(isKept).toBe(true)
        const readable = notes.map(({ body }) => body).join("\n")
        if (isKept) for (const text of mustContainText) expect(readable).toContain(text)
        for (const layer of result.layers) {
          const written = writeAnnotations(layer, { witnesses, tags: result.tags })
          expect(brokenRules(JSON.parse(written))).toEqual([])
        }
        const edition = { witnesses, layers: result.layers, tags: result.tags }
        const bytes = new TextEncoder().encode(writeEdition(edition))
        expect(readJson({ name: "edition.json", bytes })).toEqual({ kind: "edition", edition })
      } else expect(result.oneLine).not.toBe("")
      expect(performance.now() - start).toBeLessThan(LIMIT)
      expect(fetched).not.toHaveBeenCalled()
      expect(Reflect.get({}, "polluted")).toBe(undefined)
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
