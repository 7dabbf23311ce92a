/** What a language is must not decide how well its texts are compared: the same revisions in six of them. */
import { collate, type Collation, contains, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { pairs, type Row } from "./pairs.js"

/** How many sentences stand in one paragraph. */
const PARAGRAPH = 4

describe.each(Object.entries(pairs))("a story in %s", (language, rows) => {
  const collation = compared(language, rows)
  const { wrong, missed } = judged(collation, rows)

  test("no sentence is laid beside one that it does not answer", () => {
    expect(wrong).toEqual([])
  })

  test("every sentence stands beside those that answer it", () => {
    expect(missed).toEqual([])
  })

  test("nothing is called a move", () => {
    expect(collation.moves).toEqual([])
  })
})

function compared(language: string, rows: readonly Row[]): Collation {
  const side = (of: "draft" | "final", siglum: string) => {
    const sentences = rows.flatMap((row) => row[of])
    const blocks = Array.from({ length: Math.ceil(sentences.length / PARAGRAPH) }, (_, i) => ({
      kind: "paragraph" as const,
      sentences: sentences.slice(i * PARAGRAPH, (i + 1) * PARAGRAPH),
    }))
    return witness({ siglum, language, blocks })
  }
  return collate([side("draft", "A"), side("final", "B")])
}

/** The pairs of sentences, as "draft | final", found and wanted. */
function judged({ witnesses, passages }: Collation, rows: readonly Row[]) {
  const wanted = new Set(rows.flatMap(({ draft, final }) => crossed(draft, final)))
  const found = new Set(
    passages.flatMap(({ spans }) => {
      const [one, other] = [0, 1].map((i) => {
        const span = spans[i]
        const { sentences, text } = witnesses[i]!
        return span === null || span === undefined
          ? []
          : sentences
              .filter((own) => contains(span, own))
              .map((own) => text.slice(own.start, own.end))
      })
      return crossed(one!, other!)
    }),
  )
  return {
    wrong: [...found].filter((pair) => !wanted.has(pair)),
    missed: [...wanted].filter((pair) => !found.has(pair)),
  }
}

function crossed(draft: readonly string[], final: readonly string[]): string[] {
  return draft.flatMap((one) => final.map((other) => `${one} | ${other}`))
}
