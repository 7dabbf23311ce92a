import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { asOneEdition, openFile, openSource } from "./open-files.js"

const bytes = (text: string) => new TextEncoder().encode(text)

describe("a file", () => {
  test("of plain text is a witness, called after it", async () => {
    const opened = await openFile(new File(["One.\n\nTwo."], "rough draft.txt"))
    expect(opened).toMatchObject({ kind: "witness", witness: { siglum: "rough draft" } })
  })
  test("of an edition brings all it has", () => {
    const text = JSON.stringify({
      format: "variorum-edition",
      version: 1,
      title: "Two",
      witnesses: ["A", "B"].map((siglum) => ({
        format: "variorum-witness",
        version: 1,
        siglum,
        blocks: [{ kind: "paragraph", text: "One." }],
      })),
    })
    const opened = openSource({ name: "two.variorum.json", bytes: bytes(text) })
    expect(opened).toMatchObject({ kind: "edition", edition: { title: "Two" } })
  })
  test.each([
    ["cut in half", '{"format":"variorum-edition","version":1,"witn'],
    ["of a newer version", '{"format":"variorum-edition","version":99,"witnesses":[]}'],
    ["of something else", '{"__proto__":{"polluted":true}}'],
  ])("that is JSON %s is refused", (_, text) => {
    expect(() => openSource({ name: "a.json", bytes: bytes(text) })).toThrow(
      expect.objectContaining({ advice: expect.any(String) }),
    )
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
  })
})

test("several files are one edition, each text with a siglum of its own", () => {
  const of = (siglum: string, text: string) =>
    ({ kind: "witness", name: siglum, witness: witness({ siglum, text }) }) as const
  const edition = asOneEdition([of("draft", "a"), of("draft", "b"), of("draft", "c")])
  expect(edition.witnesses.map(({ siglum }) => siglum)).toEqual(["draft", "draft 2", "draft 3"])
})
