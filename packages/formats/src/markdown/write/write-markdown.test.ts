import { collate, type Witness, witness, type WitnessInput } from "@variorum/collation"
import { addLayer, addNote, makeLayer, makeNote, wordsTarget } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { draftFrom, randomFrom, randomPair } from "../../../../views/src/random-pairs.testing.js"
import { readSource } from "../../read-source.js"
import { writeMarkdown } from "./index.js"

async function bothFrom(markdown: string): Promise<readonly Witness[]> {
  const bytes = new TextEncoder().encode(markdown)
  const { edition } = await readSource({ name: "both.md", bytes }, { speakers: true })
  return edition.witnesses
}

/** What comes back of two texts that went out. */
async function back(witnesses: readonly Witness[]): Promise<readonly Witness[]> {
  const read = await bothFrom(writeMarkdown({ collation: collate(witnesses), edition: {} }))
  return read.length === 1 ? [read[0]!, read[0]!] : read
}

const COUNT = process.env["VARIORUM_ALL"] === "1" ? 1000 : 100

describe("a comparison in CriticMarkup", () => {
  test("gives back both texts: letters, blocks, speakers", async () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const { witnesses } = randomPair(seed)
      const read = await back(witnesses)
      for (const [i, { text, blocks }] of witnesses.entries()) {
        expect(read[i]?.text, `seed ${seed}`).toBe(text)
        const speakers = (some: Witness["blocks"]) =>
          some.map(({ kind, speaker }) => [kind, speaker])
        expect(speakers(read[i]!.blocks), `seed ${seed}`).toEqual(speakers(blocks))
      }
    }
  })

  test("gives back texts of all signs that could be markup", async () => {
    const signs = [
      ..."\\`*_{}[]<>~&|$^#-+=:.!()>'\"1 2  ab\n",
      "{++",
      "++}",
      "{~~",
      "~>",
      "<<}",
      "[^1]: ",
      "&amp;",
      "\n- ",
      "\n1. ",
      "\n## ",
      "\n===",
      "<b>",
      "http://a.b",
      "![x](y)",
      "\n    c",
      "\n| a",
      "\n---",
    ]
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = randomFrom(seed)
      const line = () => Array.from({ length: 12 }, () => signs[random(signs.length)]).join("")
      const block = () => ({ kind: "paragraph" as const, text: line().trim() || "x" })
      const blocks = Array.from({ length: 3 }, block)
      const given = [
        witness({ siglum: "a", blocks }),
        witness({ siglum: "b", blocks: [blocks[0]!, block(), blocks[2]!] }),
      ]
      const read = await back(given)
      // An empty line in a paragraph has no form of its own.
      for (const i of [0, 1]) expect(read[i]?.text, `seed ${seed}`).toBe(given[i]?.text)
    }
  })

  test("gives back emphasis that Markdown can tell", async () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = randomFrom(seed)
      const blocks = draftFrom(random).map((block): NonNullable<WitnessInput["blocks"]>[number] => {
        const { text = "" } = block
        const [start, end] = [random(text.length), random(text.length)].sort(
          (one, other) => one - other,
        )
        const isWhole = ![start, end].some((at) => /\p{Cs}/u.test(text.charAt(at!)))
        const kind = random(2) === 0 ? ("strong" as const) : ("emphasis" as const)
        const marks = start! < end! && isWhole ? [{ kind, span: { start: start!, end: end! } }] : []
        return { ...block, marks }
      })
      const given = [
        witness({ siglum: "a", blocks }),
        witness({ siglum: "b", blocks: blocks.slice(1) }),
      ]
      const read = await back(given)
      expect(
        read.map(({ text }) => text),
        `seed ${seed}`,
      ).toEqual(given.map(({ text }) => text))
    }
    const text = "One two three."
    const marks = [{ kind: "emphasis" as const, span: { start: 4, end: 7 } }]
    const one = witness({ siglum: "a", blocks: [{ kind: "paragraph", text, marks }] })
    expect((await back([one, one]))[0]?.marks).toEqual(marks)
  })

  test("gives back lists, headings, verse and tables", async () => {
    const blocks = (word: string) => [
      { kind: "heading" as const, text: word },
      { kind: "item" as const, text: "1" },
      { kind: "item" as const, text: `2 ${word}` },
      { kind: "line" as const, text: `Because I could not ${word} for Death,` },
      { kind: "line" as const, text: "He kindly stopped for me;" },
      ...["Reason", "Share", "Spies", `1 ${word}`, "", "x | y"].map((text, i) => ({
        kind: "cell" as const,
        row: Math.floor(i / 2),
        column: i % 2,
        text,
      })),
    ]
    const given = ["stop", "wait"].map((word) => witness({ siglum: word, blocks: blocks(word) }))
    const read = await back(given)
    for (const i of [0, 1]) {
      expect(read[i]?.text).toBe(given[i]?.text)
      expect(read[i]?.blocks.map(({ row, column }) => [row, column]).slice(-6)).toEqual(
        given[i]?.blocks.map(({ row, column }) => [row, column]).slice(-6),
      )
    }
  })

  test("says what is not quoted, and what people wrote", () => {
    const [before, after] = [
      witness({ siglum: "a", text: "One thing. […] And there it is." }),
      witness({ siglum: "b", text: "One thing. Nobody knows these words. And there it is." }),
    ]
    const collation = collate([before, after])
    const who = { creator: "Ann", created: "2026-01-01T00:00:00Z" }
    const note = makeNote(
      wordsTarget(after, { start: 0, end: 9 }),
      who,
      { body: "Why {so}<<}?" },
      "1",
    )
    const added = addLayer([], makeLayer({ id: "l", label: "L", ...who }))
    const noted = added.kind === "done" ? addNote(added.layers, "l", note) : added
    const layers = noted.kind === "done" ? noted.layers : []
    const markdown = writeMarkdown({ collation, edition: { title: 'A "letter"', layers } })
    expect(markdown).toContain('title: "A \\"letter\\""')
    expect(markdown).toContain("{--cut--}: only the earlier text has it")
    expect(markdown).toContain("{>>not quoted in the draft<<}")
    expect(markdown).toContain("{>>Ann: Why (so}<< }?<<}")
  })
})
