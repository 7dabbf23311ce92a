import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { documents, fences, read, root } from "./documents.js"
import { runExample } from "./run-example.js"

describe("the documents", () => {
  test.each(documents())("%s links to what is there", (path) => {
    const broken = found(path, /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu).filter(
      (target) => !existsSync(join(root, dirname(path), target)),
    )
    expect(broken).toEqual([])
  })

  test.each(documents())("%s names custom properties that the element has", (path) => {
    const theme = read("packages/viewer/src/theme.styles.ts")
    const unknown = found(path, /`?(--variorum-[a-z-]*[a-z])`?[,:; ]/gu).filter(
      (name) => !theme.includes(`var(${name},`) && !theme.includes(`${name},`),
    )
    expect(unknown).toEqual([])
  })

  test.each(["docs/architecture.md", "docs/glossary.md"])("%s names files that exist", (path) => {
    const named = found(path, /`([\w./-]+\.(?:ts|md|mjs))`/gu)
    const places = ["", "packages/collation/src/"]
    expect(named.length).toBeGreaterThan(20)
    expect(
      named.filter((name) => !places.some((place) => existsSync(join(root, place, name)))),
    ).toEqual([])
  })

  test("draw the floors as the test of the floors has them", () => {
    const drawn = pairs("docs/architecture.md", /^floor (\d) +\(?(\w+)\)? /gmu).map(
      ([floor, name]) => [name, floor],
    )
    const tested = pairs("tests/floors.test.ts", /^ {2}\["(\w+)", (\d)\],$/gmu)
    expect(drawn.toReversed()).toEqual(tested)
  })

  test.each(["docs/guides/historian.md", "packages/cli/README.md"])(
    "%s names options that the command line has",
    (path) => {
      const program = read("packages/cli/src/program.ts")
      const named = found(path, /(?<![-\w])(--[a-z]+(?:-[a-z]+)*)/gu)
      expect(named.length).toBeGreaterThan(2)
      expect(named.filter((option) => !new RegExp(`"${option}[" ]`, "u").test(program))).toEqual([])
    },
  )

  test.each([
    "yezhov-letter",
    "plenum-1936",
    "gettysburg",
    "course-page",
    "embeds",
    "react",
    "vue",
  ])("of the example %s name its source and its rights", (name) => {
    const text = read(`examples/${name}/README.md`)
    expect(text).toMatch(/\*\*Source\.\*\* \S/u)
    expect(text).toMatch(/\*\*Rights\.\*\* .*(?:public domain|not under the project.s licence)/iu)
  })
})

describe("code in the documents", () => {
  test("of the README runs, and prints what changed", async () => {
    const [code] = fences("README.md", "js")
    const printed = await runExample(code!)
    expect(printed.map(([change]) => change)).toEqual(["same", "deleted", "added"])
    expect(printed[1]![1]).toEqual(["Personally I think that this must be done.", "–"])
  })

  test("of the engine's README runs, and gives what its comments say", async () => {
    const [code] = fences("packages/collation/README.md", "js")
    expect(await runExample(code!)).toEqual([[["reworded", "deleted"]], [null]])
  })

  test("of the developer's guide runs, and gives what its comments say", async () => {
    const [comparison, kinds, display] = fences("docs/guides/developer.md", "js")
    expect(await runExample(comparison!)).toEqual([[["same", "deleted"]]])
    expect(await runExample(kinds!)).toEqual([
      ["M¹: The plan is bold. M²: The plan is rash."],
      ["Stalin"],
    ])
    expect(await runExample(display!)).toEqual([
      ["same", "|", "We have to do it. | We have to do it."],
      ["deleted", "|", "Nobody will know. | (Cut here: one sentence, three words)"],
      ["One passage cut (three words)."],
    ])
  })
})

/** What the first group of a pattern holds, wherever it is met in a document. */
function found(path: string, pattern: RegExp): string[] {
  return [...read(path).matchAll(pattern)].map((match) => match[1]!)
}

/** The same for patterns of two groups. */
function pairs(path: string, pattern: RegExp): [string, string][] {
  return [...read(path).matchAll(pattern)].map((match) => [match[1]!, match[2]!])
}
