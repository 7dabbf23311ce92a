import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { isLined } from "./lines.js"

function linedOf(text: string): readonly boolean[] {
  const one = witness({
    siglum: "A",
    blocks: text.split("\n\n").map((part) => ({ kind: "paragraph", text: part })),
  })
  return one.blocks.map((block) => isLined(one, block))
}

const wrapped = `We have come to dedicate a portion of it, as a
final resting place for those who died here,
that the nation might live. This we may, in all
propriety do. But, in a larger sense, we can
not dedicate, we can not consecrate, we can not
hallow this ground.`

const verse = `Because I could not stop for Death,
He kindly stopped for me;
The carriage held but just ourselves
And Immortality.`

describe("line ends inside a paragraph", () => {
  test("are the machine's where every line is filled", () => {
    expect(linedOf(wrapped)).toEqual([false])
  })

  test("are the writer's where there was room for more", () => {
    expect(linedOf(verse)).toEqual([true])
  })

  test("are told apart in one text of both", () => {
    expect(linedOf(`${wrapped}\n\n${wrapped}\n\n${verse}`)).toEqual([false, false, true])
  })

  test("are the writer's in a poem even between two long lines", () => {
    const couplet =
      "It is for my mouth forever, I am in love\nwith all of it, and will go to the bank by the wood"
    expect(linedOf([verse, verse, couplet].join("\n\n"))).toEqual([true, true, true])
  })

  test("are none in a paragraph of one line", () => {
    expect(linedOf("We met at noon.")).toEqual([false])
  })
})
