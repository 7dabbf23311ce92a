import { describe, expect, test } from "vitest"
import { noteOf, replyOf } from "./notes.testing.js"
import { type Thread, threads } from "./threads.js"

describe("threads", () => {
  test("put replies under what they answer, whatever came first", () => {
    const found = threads([replyOf("c", "a"), noteOf("a"), replyOf("b", "a"), replyOf("d", "c")])
    expect(found.threads.map(told)).toEqual(["a(c(d) b)"])
    expect([...found.circular, ...found.adrift]).toEqual([])
  })
  test("begin with a reply whose note is not there", () => {
    const found = threads([replyOf("b", "gone"), noteOf("a")])
    expect(found.threads.map(told)).toEqual(["b", "a"])
    expect(found.adrift.map(({ id }) => id)).toEqual(["b"])
  })
  test("open a circle at its first note, and lose none of it", () => {
    const found = threads([
      replyOf("t", "b"),
      replyOf("a", "b"),
      replyOf("b", "a"),
      replyOf("s", "s"),
    ])
    expect(found.threads.map(told)).toEqual(["a(b(t))", "s"])
    expect(found.circular.map(({ id }) => id)).toEqual(["a", "s"])
  })
  test("keep both of two notes with one identifier", () => {
    expect(threads([noteOf("a"), noteOf("a"), replyOf("b", "a")]).threads.map(told)).toEqual([
      "a(b)",
      "a",
    ])
  })
  test("take a chain of 50,000 replies, and a circle as long", () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => replyOf(`n${i}`, `n${i + 1}`))
    expect(threads(chain).adrift).toHaveLength(1)
    const circle = [...chain, replyOf("n50000", "n0")]
    expect(threads(circle).circular.map(({ id }) => id)).toEqual(["n0"])
  })
})

function told({ note, replies }: Thread): string {
  return replies.length === 0 ? note.id : `${note.id}(${replies.map(told).join(" ")})`
}
