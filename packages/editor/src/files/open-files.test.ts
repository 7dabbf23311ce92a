import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { asOneEdition } from "./one-edition.js"
import { openFile, openSource } from "./open-files.js"

const bytes = (text: string) => new TextEncoder().encode(text)

describe("a file", () => {
  test("of plain text is a witness, called after it", async () => {
    const opened = await openFile(new File(["One.\n\nTwo."], "rough draft.txt"))
    expect(opened).toMatchObject({ edition: { witnesses: [{ siglum: "rough draft" }] } })
  })
  test("is described as its name and its first lines say; what a file says of itself stays", async () => {
    const text = "Letter to Stalin\n\nIt was late."
    const name = "yezhov draft 1936-09.txt"
    const plain = await openSource({ name, bytes: bytes(text) })
    expect(plain).toMatchObject({
      edition: { witnesses: [{ title: "Letter to Stalin", date: "1936-09", kind: "draft" }] },
    })
    const blocks = [{ kind: "paragraph", text: "One." }]
    const says = { format: "variorum-witness", version: 1, siglum: "A", title: "T", blocks }
    const told = await openSource({ name: `${name}.json`, bytes: bytes(JSON.stringify(says)) })
    expect(told.edition.witnesses).toMatchObject([{ siglum: "A", title: "T" }])
    expect(told.edition.witnesses[0]).not.toHaveProperty("date")
  })
  test("of an edition brings all it has", async () => {
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
    const opened = await openSource({ name: "two.variorum.json", bytes: bytes(text) })
    expect(opened).toMatchObject({ edition: { title: "Two", witnesses: [{}, {}] } })
  })
  test.each([
    ["cut in half", '{"format":"variorum-edition","version":1,"witn'],
    ["of a newer version", '{"format":"variorum-edition","version":99,"witnesses":[]}'],
    ["of something else", '{"__proto__":{"polluted":true}}'],
  ])("that is JSON %s is refused", async (_, text) => {
    await expect(openSource({ name: "a.json", bytes: bytes(text) })).rejects.toThrow(
      expect.objectContaining({ advice: expect.any(String) }),
    )
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
  })
})

test("several files are one edition, each text with a siglum of its own", () => {
  const of = (siglum: string, text: string) =>
    ({ name: siglum, edition: { witnesses: [witness({ siglum, text })] }, leftOut: [] }) as const
  const edition = asOneEdition([of("draft", "a"), of("draft", "b"), of("draft", "c")])
  expect(edition.witnesses.map(({ siglum }) => siglum)).toEqual(["draft", "draft 2", "draft 3"])
})

test("texts that begin alike are not called alike", async () => {
  const of = (name: string) =>
    openSource({ name, bytes: bytes("Letter to Stalin\n\nIt was late.") })
  const { witnesses } = asOneEdition([await of("a.txt"), await of("b.txt")])
  expect(witnesses.map(({ siglum, title }) => [siglum, title])).toEqual([
    ["a", undefined],
    ["b", undefined],
  ])
})
