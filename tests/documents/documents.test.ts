import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { checkColumns, collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { documents, fences, read, root } from "./documents.js"

describe("the documents", () => {
  test.each(documents())("%s links to what is there", (path) => {
    const broken = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu)]
      .map((match) => match[1]!)
      .filter((target) => !existsSync(join(root, dirname(path), target)))
    expect(broken).toEqual([])
  })

  test.each(["docs/architecture.md", "docs/glossary.md"])("%s names files that exist", (path) => {
    const named = [...read(path).matchAll(/`([\w./-]+\.(?:ts|md|mjs))`/gu)].map(
      (match) => match[1]!,
    )
    const places = ["", "packages/collation/src/"]
    expect(named.length).toBeGreaterThan(20)
    expect(
      named.filter((name) => !places.some((place) => existsSync(join(root, place, name)))),
    ).toEqual([])
  })

  test.each(["yezhov-letter", "plenum-1936", "gettysburg"])(
    "the example %s names its source and its rights",
    (name) => {
      const text = read(`examples/${name}/README.md`)
      expect(text).toMatch(/source/iu)
      expect(text).toMatch(/public domain|not under the (?:project’s|project's) licence/iu)
    },
  )
})

describe("code in the documents", () => {
  test("of the README runs, and prints what changed", async () => {
    const [code] = fences("README.md", "js")
    const lines: unknown[][] = []
    await run(code!, { console: { log: (...line: unknown[]) => lines.push(line) } })
    expect(lines.map(([change]) => change)).toEqual(["same", "deleted", "added"])
    expect(lines[1]![1]).toEqual(["Personally I think that this must be done.", "–"])
  })

  test("of the engine's README runs", async () => {
    const [code] = fences("packages/collation/README.md", "js")
    const seen = await run(`${code!}\nreturn { collation, fault: checkColumns(collation) }`, {})
    const { collation, fault } = seen as {
      collation: { passages: { change: string }[] }
      fault: unknown
    }
    expect(collation.passages.map((passage) => passage.change)).toEqual(["reworded", "deleted"])
    expect(fault).toBe(null)
  })

  test("of the developer's guide runs", async () => {
    const [code] = fences("docs/guides/developer.md", "js")
    const scope = { draft: "One. Two.", final: "One." }
    const seen = await run(`${code!}\nreturn { passages, moves, complete }`, scope)
    expect(seen).toMatchObject({ moves: [], complete: true })
  })
})

/** Runs code of a document with the engine's names in scope in place of its import lines. */
async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const names = { checkColumns, collate, witness, ...scope }
  const body = code.replace(/^import .*$/gmu, "")
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the point is to run what the page shows
  const program = new Function(...Object.keys(names), `return (async () => {${body}\n})()`)
  return (program as (...values: unknown[]) => Promise<unknown>)(...Object.values(names))
}
