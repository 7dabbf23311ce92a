import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import { collateIncrementally } from "../collate-incrementally.js"
import { revise } from "../witness/revise.js"
import { longPair } from "./long-pairs.testing.js"

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

/** Bytes in use when all garbage is gone. */
function inUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test("a text that was edited again and again is kept as it is, not as it was each time", {
  timeout: 60_000,
}, () => {
  const [before, long] = longPair(5, 200)
  let after = long
  let collation = collateIncrementally(null, [before, after])
  const edit = (i: number) => {
    const at = after.blocks[(i * 7) % after.blocks.length]!.span.start
    after = revise(after, { start: at, end: at, text: "Nobody " })
    collation = collateIncrementally(collation, [before, after])
  }
  for (let i = 0; i < 10; i++) edit(i)
  const first = inUse()
  for (let i = 10; i < 60; i++) edit(i)
  const copies = (inUse() - first) / after.text.length
  expect(collation.passages.length).toBeGreaterThan(200)
  // In texts of a byte a letter: what is remembered of fifty edits comes to some twenty, and views of the texts to ninety.
  expect(copies).toBeLessThan(45)
})
