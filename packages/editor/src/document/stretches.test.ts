import { witness } from "@variorum/collation"
import { expect, test } from "vitest"
import { schema } from "./schema.js"
import { withoutStretch } from "./stretches.js"
import { openText, textAfter } from "./text.js"
import { toBlocks } from "./to-blocks.js"

const textOf = (blocks: number) =>
  openText(
    witness({
      siglum: "A",
      text: Array.from({ length: blocks }, (_, i) => `Sentence ${i}.`).join("\n\n"),
    }),
  )
const numbersOf = ({ document }: ReturnType<typeof textOf>) =>
  document.children.map(({ marks }) => marks[0]?.attrs["number"] as number | undefined)

test("a short text has no stretches, a long one has all its blocks in some, in order", () => {
  expect(new Set(numbersOf(textOf(299)))).toEqual(new Set([undefined]))
  const numbers = numbersOf(textOf(310))
  expect(new Set(numbers).size).toBe(13)
  expect(numbers).toEqual(numbers.toSorted((one, other) => one! - other!))
})

test("stretches say nothing of the text", () => {
  const { document, witness: long } = textOf(310)
  document.check()
  const bare = schema.node("doc", null, document.children.map(withoutStretch))
  expect(bare.child(0).marks).toEqual([])
  expect(toBlocks(bare)).toEqual(toBlocks(document))
  expect(textAfter({ document, witness: long }, bare).witness).toEqual(long)
})
