/** Word files with tracked changes, against what Word's own rules make of them (Open-Xml-PowerTools). */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../scripts/places.mjs"
import { readDocx } from "./index.js"

const folder = sharedFolder("docx")

interface Expected {
  readonly file: string
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

/** Paragraphs with words, cells taken apart into theirs. What is expected was taken without hyphens that do not break. */
function paragraphs({ blocks, text }: Witness): readonly string[] {
  return blocks
    .flatMap(({ span }) => text.slice(span.start, span.end).split("\n"))
    .map((words) => words.replaceAll("\u2011", ""))
    .filter((words) => words.trim() !== "")
}

function open(path: string) {
  return readDocx({ name: path, bytes: readFileSync(join(folder!, path)) })
}

describe.skipIf(folder === null)("the revisions (skipped where the shared data is absent)", () => {
  const path = folder === null ? null : join(folder, "revisions/expected.json")
  const all = path === null ? [] : (JSON.parse(readFileSync(path, "utf8")) as readonly Expected[])

  test.each(all)("$file", ({ file, accepted, rejected }) => {
    const [draft, final] = open(file).edition.witnesses as [Witness, Witness]
    expect([draft.siglum, final.siglum]).toEqual(["draft", "final"])
    // Expected is the body alone; one file has a footnote that was deleted.
    const footnotes = file.includes("RP050") ? paragraphs(draft).slice(-1) : []
    expect(footnotes).toHaveLength(file.includes("RP050") ? 1 : 0)
    expect(paragraphs(final)).toEqual(accepted)
    expect(paragraphs(draft)).toEqual([...rejected, ...footnotes])
  })

  test.each(all)(
    "$file, accepted and rejected by another program",
    ({ file, accepted, rejected }) => {
      for (const [end, words] of [
        ["Accepted", accepted],
        ["Rejected", rejected],
      ] as const) {
        const { witnesses } = open(file.replace(".docx", `-${end}.docx`)).edition
        expect(witnesses).toHaveLength(1)
        const found = paragraphs(witnesses[0]!)
        expect(found.slice(0, words.length)).toEqual(words)
      }
    },
  )
})

describe.skipIf(folder === null)(
  "pairs and others (skipped where the shared data is absent)",
  () => {
    const files = ["pairs", "misc"].flatMap((part) =>
      folder === null
        ? []
        : readdirSync(join(folder, part))
            .filter((name) => name.endsWith(".docx"))
            .map((name) => `${part}/${name}`),
    )
    test("there are as many as there should be", () => expect(files).toHaveLength(73))
    test.each(files)("%s opens, with words", (file) => {
      const { witnesses } = open(file).edition
      expect(witnesses.every(({ text }) => text.trim() !== "")).toBe(true)
    })
  },
)
