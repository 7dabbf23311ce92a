import { VariorumError } from "@variorum/collation"
import { plain, scholarly } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { displayWidth } from "../display-width.js"
import type { World } from "../world.js"
import { drawPairs } from "./draw-pairs.js"
import type { PairFound } from "./pair-task.js"
import { Results } from "./results.js"

const found = (deleted: number, complete = true): PairFound => ({
  passages: { deleted, added: 0, reworded: 1, moved: 0, unattested: 0 },
  complete,
  isSame: false,
  told: [],
})

/** A world that keeps what it is told, in the order in which it is told. */
function listening() {
  const heard: string[] = []
  const world: World = {
    width: 80,
    isTerminal: false,
    colour: false,
    print: async (text) => void heard.push(String(text)),
    warn: (line) => heard.push(`! ${line}`),
    report: (line) => line !== "" && heard.push(`… ${line}`),
  }
  return { heard, world }
}

function resultsOf(names: readonly string[]) {
  const { heard, world } = listening()
  const pairs = names.map((name) => ({ name, draft: `${name}.draft`, final: `${name}.final` }))
  const drawing = drawPairs(names, 80, plain)
  return { heard, results: new Results(pairs, { drawing, emit: world.print }, plain.pairs, world) }
}

describe("the results of many pairs", () => {
  test("are told in the order of the pairs, however they come in, each as soon as it can be", async () => {
    const { heard, results } = resultsOf(["a", "b", "c"])
    results.take(2, { found: found(3), error: null })
    results.take(0, { found: found(1), error: null })
    await Promise.resolve()
    results.take(1, { found: null, error: new Error("no such thing") })
    expect((await results.finish()).map(({ passages }) => passages.deleted)).toEqual([1, 3])
    const lines = heard.filter((line) => !line.startsWith("…")).map((line) => line.split(/\s+/u)[0])
    expect(lines).toEqual(["Pair", "a", "!", "c", "All:"])
  })

  test("name the pair where an error does not", async () => {
    const { heard, results } = resultsOf(["a", "b"])
    const ended = new VariorumError("worker-ended", "It stopped.", "", "Try again.")
    results.take(0, { found: null, error: ended })
    results.take(1, { found: null, error: new TypeError("no such thing") })
    await results.finish()
    expect(heard).toContain("! variorum: a.draft: It stopped. Try again.")
    expect(heard.join()).toContain(
      "! variorum: b.draft: Something went wrong inside (no such thing). This is a fault",
    )
  })

  test("say how far they have come, and about how long it will take", async () => {
    const { heard, results } = resultsOf(["a", "b"])
    await new Promise((isLater) => setTimeout(isLater))
    results.take(0, { found: found(1), error: null })
    await results.finish()
    expect(heard).toContain("… 0 of 2 pairs compared …")
    expect(heard).toContain("… 1 of 2 pairs compared …")
    expect(plain.pairs.progress(412, 1000, 12.4)).toBe(
      "412 of 1,000 pairs compared, about 12 seconds left …",
    )
    expect(plain.pairs.progress(4, 1000, 0.2)).toContain("about one second left")
    expect(plain.pairs.progress(4, 1000, 200)).toContain("about three minutes left")
    expect(plain.pairs.progress(4, 1000, 20_000)).toContain("about six hours left")
  })

  test("fail where they cannot be written", async () => {
    const { world } = listening()
    const emit = () => Promise.reject(new Error("the disk is full"))
    const pairs = [{ name: "a", draft: "", final: "" }]
    const results = new Results(
      pairs,
      { drawing: drawPairs(["a"], 80, plain), emit },
      plain.pairs,
      world,
    )
    results.take(0, { found: found(1), error: null })
    await expect(results.finish()).rejects.toThrow("the disk is full")
  })
})

describe("the table of many pairs", () => {
  test("sets its figures under their headings", () => {
    const { head, line, total } = drawPairs(["a letter", "b"], 120, plain)
    const lines = [head, line("a letter", found(1_234)), line("b", found(0, false))]
    expect([...lines, total([found(1_234), found(0, false)])].join("\n")).toMatchInlineSnapshot(`
      "Pair            Changes    Cut  Added  Reworded  Moved  Not quoted  Complete
      a letter          1,235  1,234      0         1      0           0       yes
      b                     1      0      0         1      0           0        no
      All: two pairs    1,236  1,234      0         2      0           0        no"
    `)
  })

  test("keeps within the width where names are long, by their cells, and shows no control characters", () => {
    const name = "信".repeat(80)
    const { head, line } = drawPairs([name, "a\u001b[31m"], 90, plain)
    expect(displayWidth(line(name, found(1)))).toBe(displayWidth(head))
    expect(displayWidth(head)).toBeLessThanOrEqual(90)
    expect(line(name, found(1))).toContain("信…")
    expect(line("a\u001b[31m", found(1))).not.toContain("\u001b")
  })

  test("has the scholar's words", () => {
    expect(drawPairs(["a"], 120, scholarly).head).toContain("Transpositions")
  })
})
