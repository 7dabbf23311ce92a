import { describe, expect, test } from "vitest"
import { collate } from "./collate.js"
import type { Progress } from "./progress.js"
import { witness } from "./witness/make-witness.js"

function told(...texts: readonly string[]): readonly Progress[] {
  const steps: Progress[] = []
  const witnesses = texts.map((text, i) => witness({ siglum: "ABCD".charAt(i), text }))
  collate(witnesses, { progress: (step) => steps.push(step) })
  return steps
}

function fractionsOf(steps: readonly Progress[]): readonly number[] {
  return steps.map(({ fraction }) => fraction)
}

describe("the progress of a comparison", () => {
  test("names what is done with two witnesses, in its order", () => {
    expect(told("One was here. Two was there.", "One was here.").map(({ doing }) => doing)).toEqual(
      [
        "reading words",
        "matching sentences",
        "matching words",
        "looking for moved phrases",
        "weighing changes",
      ],
    )
  })

  test("never goes back and stays below 1, however many witnesses there are", () => {
    const base = "One was here. Two was there."
    const more = ["One was here. A fox ran by.", "One was here. A fox ran far.", base]
    for (const steps of [told(base, base), told(base, ...more.slice(0, 2)), told(base, ...more)]) {
      const fractions = fractionsOf(steps)
      expect(fractions).toEqual([...fractions].sort((one, other) => one - other))
      expect(fractions[0]).toBe(0)
      expect(fractions.at(-1)).toBeLessThan(1)
    }
  })

  test("says once that several are merged, after their comparisons with the base", () => {
    const steps = told("One was here.", "One was here. A fox ran by.", "One was here. A fox ran.")
    expect(steps.filter(({ doing }) => doing === "merging witnesses")).toHaveLength(1)
    expect(steps.at(-1)?.doing).toBe("merging witnesses")
  })

  test("ends the comparison where the listener throws", () => {
    const pair = ["A", "B"].map((siglum) => witness({ siglum, text: "One." }))
    const stop = () => {
      throw new Error("enough")
    }
    expect(() => collate(pair, { progress: stop })).toThrow("enough")
  })
})
